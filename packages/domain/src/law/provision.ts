import type {
  AuthorityPost,
  AwardGroup,
  AwardId,
  AwardLevel,
  Route,
  SubjectKind,
} from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Criterion } from '../criteria/index.ts'
import type { Ratio } from '../kernel/index.ts'

/** Giá trị khác của cùng một quy định theo một nguồn khác: the answer is final only where all give the same. */
export interface OtherReading<Value> {
  readonly id: string
  readonly value: Value
  readonly cite: Citation
  readonly provenance: Provenance
}

/** What every provision carries: a stable human id, its article, and how we know it. */
interface ProvisionBase {
  /** `<kind>/<award>` or another stable name; the key by which later instruments replace or repeal it. */
  readonly id: string
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Danh hiệu thi đua hoặc hình thức khen thưởng có trong luật. */
export interface AwardProvision extends ProvisionBase {
  readonly kind: 'award'
  readonly award: AwardId
  /** Legal name in Vietnamese: the authority. */
  readonly nameVi: string
  readonly nameEn: string
  readonly group: AwardGroup
  readonly level: AwardLevel
  readonly subjects: readonly SubjectKind[]
  /** Thứ bậc: 1 is the highest inside the level. */
  readonly rank: number
}

/** Tiêu chuẩn: cây điều kiện của một danh hiệu, hình thức. */
export interface CriteriaProvision extends ProvisionBase {
  readonly kind: 'criteria'
  readonly award: AwardId
  readonly rule: Criterion
}

/** Tỷ lệ phiếu: the share of "yes" among all members of the council of the level. */
export interface BallotProvision extends ProvisionBase {
  readonly kind: 'ballot'
  readonly award: AwardId
  /** Share of ALL members, present or not, that must agree. */
  readonly yesShare: Ratio
  /** Hội đồng nào bỏ phiếu. */
  readonly council: 'base' | 'provincial' | 'submitting' | 'central' | 'village'
  /** The text says "bỏ phiếu"; whether "kín" is written differs by regime. */
  readonly secret: 'required' | 'default'
  /** Phiếu tính trên người có mặt (hội nghị thôn, tổ dân phố), not on all members. */
  readonly of?: 'present'
  readonly otherReadings?: readonly OtherReading<{ readonly yesShare: Ratio }>[]
}

/** Điều kiện họp hội đồng: share of members that must attend. */
export interface QuorumProvision extends ProvisionBase {
  readonly kind: 'quorum'
  readonly council: 'base' | 'provincial' | 'central' | 'village'
  readonly presentShare: Ratio
  /** A stricter share for a session on these awards, e.g. 90 % for the hero titles. */
  readonly forAwards?: { readonly awards: readonly AwardId[]; readonly presentShare: Ratio }
}

/** Giới hạn số lượng: at most `share` of a base count, rounded by `rounding`. */
export interface QuotaProvision extends ProvisionBase {
  readonly kind: 'quota'
  readonly award: AwardId
  readonly share: Ratio
  /** Tính trên số nào. */
  readonly of:
    | 'advanced-workers-of-unit'
    | 'cluster-leaders-of-province'
    | 'members-of-unit'
    | 'collectives-of-unit'
  readonly rounding: 'floor' | 'half-up' | 'ceiling'
  readonly otherReadings?: readonly OtherReading<{
    readonly share: Ratio
    readonly rounding: 'floor' | 'half-up' | 'ceiling'
  }>[]
}

/** Thẩm quyền quyết định. */
export interface CompetenceProvision extends ProvisionBase {
  readonly kind: 'competence'
  readonly award: AwardId
  readonly posts: readonly AuthorityPost[]
}

/** Bội số theo loại đối tượng. */
export type Multiples = Readonly<Partial<Record<SubjectKind, Ratio>>>

/** Mức tiền thưởng, là bội số của mức lương cơ sở. */
export interface BonusProvision extends ProvisionBase {
  readonly kind: 'bonus'
  readonly award: AwardId
  readonly multiples: Multiples
  /** Where the amount depends on who decides, e.g. the commune's chair. */
  readonly decidedBy?: Readonly<Partial<Record<AuthorityPost, Multiples>>>
  /** The multiples are a maximum ("không quá"); the deciding body may set less. */
  readonly atMost?: true
  readonly otherReadings?: readonly OtherReading<{
    readonly multiples: Multiples
    readonly decidedBy?: Readonly<Partial<Record<AuthorityPost, Multiples>>>
  }>[]
}

/** Mức lương cơ sở, đồng một tháng. */
export interface BaseSalaryProvision extends ProvisionBase {
  readonly kind: 'base-salary'
  readonly amount: number
}

/** Thời hạn của một bước, tính bằng ngày làm việc hoặc ngày. */
export interface TimeLimitProvision extends ProvisionBase {
  readonly kind: 'time-limit'
  readonly step:
    | 'appraisal'
    | 'appraisal-after-consultation'
    | 'consultation'
    | 'return-incomplete'
    | 'decision'
    | 'public-notice'
    | 'hand-down'
    | 'inform-recipients'
    | 'deliver-objects'
    | 'notify-refusal'
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
export type DossierCondition =
  | 'enterprise'
  | 'initiative'
  | 'no-initiative'
  | 'foreigner'
  | 'central-unit-in-province'
  | 'transferred'
  | 'seconded'
  | 'prize'

/** Hồ sơ: which papers, how many sets, on paper or as files. */
export interface DossierProvision extends ProvisionBase {
  /** Id: `dossier/<award>` or `dossier/<award>/<route>`; one with a route wins for that route. */
  readonly kind: 'dossier'
  readonly award: AwardId
  readonly route?: Route
  readonly documents: readonly {
    readonly document: DossierDocument
    readonly when?: DossierCondition
    /** Mẫu số, e.g. `05`. */
    readonly form?: string
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

/** Khen thưởng đơn giản: for which cases, with which papers. */
export interface SimplifiedProvision extends ProvisionBase {
  readonly kind: 'simplified'
  readonly routes: readonly Route[]
  readonly documents: readonly DossierDocument[]
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
}

/** Cách trả khi một đối tượng được nhiều khoản thưởng cùng lúc. */
export interface StackingProvision extends ProvisionBase {
  readonly kind: 'stacking'
  readonly titlesOfOnePeriod: 'highest' | 'each'
  readonly titlesOfDifferentPeriods: 'highest' | 'each'
  readonly formsTogether: 'highest' | 'each-when-period-and-merit-differ' | 'each'
  readonly titleWithForm: 'each' | 'highest'
}

/** Ai chi tiền thưởng. */
export interface PayerProvision extends ProvisionBase {
  readonly kind: 'payer'
  /** Id: `payer/<level>` or `payer/<award>`. */
  readonly level?: AwardLevel
  readonly award?: AwardId
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

/** Một quy định trong văn bản. */
export type Provision =
  | AwardProvision
  | CriteriaProvision
  | BallotProvision
  | QuorumProvision
  | QuotaProvision
  | CompetenceProvision
  | BonusProvision
  | BaseSalaryProvision
  | TimeLimitProvision
  | DossierProvision
  | FilingProvision
  | RouteProvision
  | FrequencyProvision
  | SimplifiedProvision
  | ConsultationProvision
  | PublicNoticeProvision
  | StackingProvision
  | PayerProvision
  | PriorityProvision
  | ScoringProvision
