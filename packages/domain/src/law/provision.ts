import type {
  AuthorityPost,
  AwardGroup,
  AwardId,
  AwardLevel,
  SubjectKind,
} from '../awards/index.ts'
import type { Criterion } from '../criteria/index.ts'
import type { Ratio } from '../kernel/index.ts'
import type { DelegationProvision } from './delegation.ts'
import type {
  ConsultationProvision,
  DossierProvision,
  FilingProvision,
  FrequencyProvision,
  PayerProvision,
  PriorityProvision,
  PublicNoticeProvision,
  RouteProvision,
  ScoringProvision,
  SimplifiedProvision,
  StackingProvision,
  TimeLimitProvision,
} from './procedure.ts'
import type { OtherReading, ProvisionBase } from './provision-base.ts'

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

/** Tỷ lệ xếp loại xuất sắc: at most a share of those rated good or better in a unit. */
export interface RatingQuotaProvision extends ProvisionBase {
  readonly kind: 'rating-quota'
  /** Đơn vị được xếp loại xuất sắc có tỷ lệ riêng. */
  readonly unit: 'ordinary' | 'outstanding'
  readonly share: Ratio
  readonly rounding: QuotaProvision['rounding']
  readonly otherReadings?: NonNullable<QuotaProvision['otherReadings']>
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

/** Một quy định trong văn bản. */
export type Provision =
  | AwardProvision
  | CriteriaProvision
  | BallotProvision
  | QuorumProvision
  | QuotaProvision
  | RatingQuotaProvision
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
  | DelegationProvision
