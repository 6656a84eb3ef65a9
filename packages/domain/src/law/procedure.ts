import type { AuthorityPost, AwardId, AwardLevel, Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Ratio } from '../kernel/index.ts'
import type { ProvisionBase } from './provision-base.ts'

/** Các bước có thời hạn. */
export const timeLimitSteps = [
  'appraisal',
  'appraisal-after-consultation',
  'consultation',
  'return-incomplete',
  'decision',
  'public-notice',
  'hand-down',
  'inform-recipients',
  'deliver-objects',
  'notify-refusal',
] as const

/** Thời hạn của một bước, tính bằng ngày làm việc hoặc ngày. */
export interface TimeLimitProvision extends ProvisionBase {
  readonly kind: 'time-limit'
  readonly step: (typeof timeLimitSteps)[number]
  readonly days: number
  readonly unit: 'working-day' | 'day'
  /** Cấp thực hiện; absent: every level. */
  readonly level?: 'commune' | 'provincial' | 'central'
  /** Chỉ cho các danh hiệu, hình thức này; absent: all. */
  readonly awards?: readonly AwardId[]
  /** The day on which it begins counts as the first. */
  readonly firstDayCounts?: true
}

/** Giấy tờ trong hồ sơ. */
export const dossierDocuments = [
  'submission-letter',
  'award-list',
  'achievement-report',
  'summary-report',
  'council-minutes',
  'review-minutes',
  'ballot-result',
  'initiative-certificate',
  'excellence-certificate',
  'nationwide-certificate',
  'merit-confirmation',
  'prize-copy',
  'tax-confirmation',
  'obligations-confirmation',
  'state-duties-confirmation',
  'consultation-opinions',
  'former-unit-remark',
  'receiving-unit-remark',
  'post-history',
  'declaration',
  'service-proof',
  'evidence-material',
] as const
export type DossierDocument = (typeof dossierDocuments)[number]

/** Khi nào cần giấy tờ này; absent: always. */
export const dossierConditions = [
  'enterprise',
  'initiative',
  'no-initiative',
  'foreigner',
  'central-unit-in-province',
  'transferred',
  'seconded',
  'prize',
] as const
export type DossierCondition = (typeof dossierConditions)[number]

/** Mẫu số của giấy tờ. */
export type FormNumber = string | Readonly<Partial<Record<SubjectKind, string>>>

/** Hồ sơ: which papers, how many sets, on paper or as files. */
export interface DossierProvision extends ProvisionBase {
  /** Id: `dossier/<award>` or `dossier/<award>/<route>`; one with a route wins for that route. */
  readonly kind: 'dossier'
  readonly award: AwardId
  readonly route?: Route
  readonly documents: readonly {
    readonly document: DossierDocument
    readonly when?: DossierCondition
    /** Mẫu số, e.g. `05`; by kind of subject where a person and a collective write on different forms. */
    readonly form?: FormNumber
    /** Điều khác đặt ra giấy tờ này; absent: that of the provision. */
    readonly cite?: Citation
    readonly provenance?: Provenance
  }[]
  /** Số bộ bản chính; null: left to the ministry or province. */
  readonly sets: number | null
  readonly electronic: boolean
}

/** Hạn nộp hồ sơ trong năm. */
export interface FilingProvision extends ProvisionBase {
  /** Id: `filing/<award>` or `filing/<award>/<sector>`. */
  readonly kind: 'filing'
  readonly award: AwardId
  readonly sector?: 'education'
  /** Last day on which it may be filed, `yearsAfter` the achievement year; null: no limit, "kịp thời". */
  readonly by: { readonly month: number; readonly date: number; readonly yearsAfter: number } | null
  /** With whom. */
  readonly with: 'central' | 'provincial' | 'commune'
}

/** Loại hình khen thưởng, which instruments add and rename. */
export interface RouteProvision extends ProvisionBase {
  readonly kind: 'route'
  /** Id: `route/<route>`. */
  readonly route: Route
  readonly nameVi: string
  readonly nameEn: string
  /** Whether an award by this route may later be the ground of one by merit. */
  readonly countsForMerit: boolean
}

/** Khi nào xét tặng. */
export interface FrequencyProvision extends ProvisionBase {
  readonly kind: 'frequency'
  readonly award: AwardId
  readonly when: 'yearly' | 'every-five-years' | 'periodic-round' | 'when-earned' | 'at-retirement'
}

/** Trường hợp được khen thưởng đơn giản mà loại hình chưa nói lên. */
export const simplifiedCases = [
  'political-task',
  'clear-merit',
  'found-by-head',
  'state-secret',
] as const
export type SimplifiedCase = (typeof simplifiedCases)[number]

/** Khen thưởng theo thủ tục đơn giản: for which routes and cases, with which papers. */
export interface SimplifiedProvision extends ProvisionBase {
  readonly kind: 'simplified'
  readonly routes: readonly Route[]
  readonly cases: readonly SimplifiedCase[]
  /** `any`: one route or one case is enough; `all`: one of the routes and every case. */
  readonly needs: 'any' | 'all'
  readonly documents: readonly DossierDocument[]
  /** Số bộ bản chính. */
  readonly sets: number
  /** What the route does without: a council ladder, consultation, public notice. */
  readonly without: readonly ('council' | 'consultation' | 'public-notice')[]
}

/** Lấy ý kiến: which awards need the opinion of whom. */
export interface ConsultationProvision extends ProvisionBase {
  readonly kind: 'consultation'
  readonly awards: readonly AwardId[]
  readonly of: 'province' | 'field-ministry' | 'party-committee'
  readonly when: 'central-unit-in-province' | 'head-of-provincial-unit' | 'always'
}

/** Công khai lấy ý kiến Nhân dân: which awards, before which step. */
export interface PublicNoticeProvision extends ProvisionBase {
  readonly kind: 'public-notice'
  readonly awards: readonly AwardId[]
  readonly by: 'proposer' | 'central'
  /** Trước bước nào: the meeting of its council, or the submission upwards. */
  readonly before: 'council' | 'submission'
  /** Trường hợp không công khai. */
  readonly except: readonly SimplifiedCase[]
}

/** Cách trả khi một đối tượng được nhiều khoản thưởng cùng lúc. */
export interface StackingProvision extends ProvisionBase {
  readonly kind: 'stacking'
  readonly titlesOfOnePeriod: 'highest' | 'each'
  readonly titlesOfDifferentPeriods: 'highest' | 'each'
  readonly formsTogether: 'highest' | 'each-when-period-and-merit-differ' | 'each'
  readonly titleWithForm: 'each' | 'highest'
  /** Điều khoản của từng cách trả; absent: the article of the whole. */
  readonly under?: Readonly<Partial<Record<'titles' | 'forms' | 'titleWithForm', Citation>>>
}

/** Ai chi tiền thưởng. */
export interface PayerProvision extends ProvisionBase {
  readonly kind: 'payer'
  /** Id: `payer/<level>`, `payer/<award>` or another name; the most particular one holds. */
  readonly level?: AwardLevel
  readonly award?: AwardId
  /** Chỉ khi người quyết định là một trong các chức vụ này. */
  readonly decidedBy?: readonly AuthorityPost[]
  readonly payer: 'deciding-body' | 'proposing-body' | 'central-budget' | 'enterprise'
}

/** Ưu tiên khi ngang nhau: orders a list, decides no eligibility. */
export interface PriorityProvision extends ProvisionBase {
  readonly kind: 'priority'
  readonly prefer: 'women' | 'direct-workers' | 'difficult-areas' | 'ethnic-minority-areas'
  /** For collectives: from which share of women they are preferred. */
  readonly womenShare?: Ratio
}

/** Trọng số chấm điểm thi đua của một tiêu chí, set by a local regulation. */
export interface ScoringProvision extends ProvisionBase {
  /** Id: `scoring/<criterion>`. */
  readonly kind: 'scoring'
  readonly criterion: string
  readonly nameVi: string
  readonly maxPoints: number
}
