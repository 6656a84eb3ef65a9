import type { AwardId, Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Ratio, Truth } from '../kernel/index.ts'
import type {
  Achievement,
  DisciplineLevel,
  FactKey,
  RatingLevel,
  RecordRef,
  Scope,
  SubjectCategory,
} from '../subjects/index.ts'

/**
 * For rules that count years: after a discipline has been served, counting starts again with the first
 * whole year after its term. Only where the law of the day says so.
 */
interface Restarts {
  readonly restartAfterDiscipline?: true
}

/** Từ sau một lần khen trước: the time that counts begins after an earlier award. */
export interface SinceAward {
  readonly award: AwardId
  readonly excludeRoutes?: readonly Route[]
  /** Only as far back as every year is rated at least so. */
  readonly unbrokenFrom?: RatingLevel
}

/** For rules of "N years or more": at least the last `years` years, and the whole time `since` when that is longer. */
interface Since {
  readonly since?: SinceAward
}

/**
 * The shape of each leaf kind: the words of the law that it may say, nothing more.
 * Adding a kind: a row here and in `CriterionFindings`, one file in `kinds/`, wording in both languages;
 * the compiler lists the rest.
 */
export interface CriterionShapes {
  /** Xếp loại của năm đạt từ mức này. */
  ratingInYear: { readonly min: RatingLevel }
  /** Xếp loại từ mức này trong N năm liên tục, tính đến năm thành tích. */
  ratingRun: Restarts & { readonly min: RatingLevel; readonly years: number }
  /** Ít nhất `count` năm xếp loại từ mức này trong `years` năm gần nhất. */
  ratingCount: Restarts &
    Since & {
      readonly min: RatingLevel
      readonly count: number
      readonly years: number
    }
  /** Đạt tiêu chuẩn của một trong các danh hiệu (không cần đã có quyết định). */
  meetsStandardOf: { readonly anyOf: readonly AwardId[] }
  /** Đã có danh hiệu của chính năm thành tích. */
  titleInYear: { readonly anyOf: readonly AwardId[] }
  /** N lần liên tục có danh hiệu; each granted title covers `everyYears` years; windows used for `notUsedFor` do not count again. */
  titleRun: Restarts & {
    readonly award: AwardId
    readonly times: number
    readonly everyYears: number
    readonly notUsedFor?: AwardId
  }
  /** Ít nhất `times` lần có danh hiệu trong `years` năm. */
  titleCount: Restarts &
    Since & { readonly award: AwardId; readonly times: number; readonly years: number }
  /** Đã được tặng hình thức này rồi từ đó đủ N năm; an award by one of `excludeRoutes` is no base. */
  priorAwardThenYears: Restarts & {
    readonly award: AwardId
    readonly years: number
    readonly excludeRoutes: readonly Route[]
  }
  /**
   * Có các hình thức này từ sau lần được tặng `since`, in the last `years` years; with both, the narrower window.
   * Awards by one of `excludeRoutes` do not count.
   */
  awardsSince: Restarts & {
    readonly awards: readonly { readonly award: AwardId; readonly count: number }[]
    readonly since?: AwardId
    readonly years?: number
    readonly excludeRoutes?: readonly Route[]
  }
  /**
   * Sáng kiến, đề tài được công nhận ở phạm vi này trở lên, counted in `years` years up to the achievement year.
   * `unused`: one that has served another award does not count again; with `titlesMayShare`, one that has
   * served only an emulation title still counts (for another title).
   */
  initiatives: Restarts &
    Since & {
      readonly scope: Scope
      readonly count: number
      readonly years: number
      readonly unused: boolean
      readonly titlesMayShare?: true
    }
  /** Không bị kỷ luật từ mức này trong năm thành tích. */
  notDisciplined: { readonly from: DisciplineLevel }
  /** Không đang bị xem xét: thanh tra, tố cáo, điều tra. */
  noPendingCase: Record<never, never>
  /** Làm việc đủ số tháng trong năm (người mới tuyển dụng). */
  serviceMonths: { readonly months: number }
  /** Nghỉ dưới số ngày làm việc này, không tính loại nghỉ được trừ. */
  absenceBelow: { readonly workingDays: number }
  /** Được cử đi đào tạo thì kết quả đạt yêu cầu. */
  trainingCounted: { readonly fromMonths: number; readonly minResult: 'fair' | 'none' }
  /** Tỷ lệ thành viên có danh hiệu; `strict` means above, not at. */
  memberShare: { readonly award: AwardId; readonly share: Ratio; readonly strict: boolean }
  /** Có ít nhất N thành viên có danh hiệu. */
  membersHolding: { readonly award: AwardId; readonly count: number }
  /** 100% thành viên hoàn thành nhiệm vụ. */
  allMembersCompleted: Record<never, never>
  /** Không có thành viên bị kỷ luật từ mức này. */
  noMemberDisciplined: { readonly from: DisciplineLevel }
  /** Dẫn đầu cụm, khối do cấp này tổ chức. */
  clusterLeader: {
    readonly organisedBy: readonly ('provincial' | 'ministry' | 'central-council' | 'district')[]
  }
  /** Dẫn đầu, tiêu biểu trong phong trào do cấp này phát động. */
  movement: {
    readonly launchedBy: readonly ('base' | 'district' | 'provincial' | 'prime-minister')[]
    readonly standing: 'leader' | 'outstanding'
    readonly minYears: number
  }
  /** Có thành tích được xác nhận ở phạm vi này trở lên. */
  achievement: {
    readonly kinds: readonly Achievement['kind'][]
    readonly scope: Scope
  }
  /** Tập thể thành lập, hoạt động đủ N năm. */
  ageOfCollective: { readonly years: number }
  /**
   * Giữ chức vụ trong nhóm đủ N năm và dưới `below` năm; for women both are reduced, by a share
   * (`womenReduction`) or by years (`womenYearsLess`), unless their group has the higher retirement age.
   */
  tenure: {
    readonly posts: readonly string[]
    readonly years: number
    readonly below?: number
    readonly womenReduction?: Ratio
    readonly womenYearsLess?: number
  }
  /** Xếp loại tổ chức đảng, đoàn thể của tập thể. */
  partyRating: { readonly min: RatingLevel }
  /** Chưa được tặng hình thức cấp nhà nước nào trong cùng năm (của quyết định); `notCounting` are not on the law's list. */
  noStateAwardInYear: {
    readonly exceptRoutes: readonly Route[]
    readonly notCounting?: readonly AwardId[]
  }
  /** Điều luật giao cho con người đánh giá: unknown until a person has attested it. */
  judged: { readonly topic: string }
}

export type CriterionKind = keyof CriterionShapes

/** A leaf condition with its article; made by the constructors in `vocabulary.ts`, never by hand. */
export type Leaf = {
  readonly [Kind in CriterionKind]: {
    readonly kind: Kind
    readonly wanted: CriterionShapes[Kind]
    readonly cite: Citation
    readonly provenance?: Provenance
  }
}[CriterionKind]

/** Các điều kiện phải đạt tất cả. */
export interface All {
  readonly kind: 'all'
  readonly of: readonly Criterion[]
  readonly cite?: Citation
  readonly provenance?: Provenance
}

/** Đạt một trong các điều kiện. */
export interface Any {
  readonly kind: 'any'
  readonly of: readonly Criterion[]
  readonly cite?: Citation
  readonly provenance?: Provenance
}

/** Trường hợp: một nhánh tiêu chuẩn dành cho loại đối tượng và loại hình khen thưởng nhất định. */
export interface Branch {
  readonly kind: 'branch'
  readonly id: string
  readonly subjects: readonly SubjectKind[]
  /** Empty: every category. */
  readonly categories: readonly SubjectCategory[]
  readonly route: Route
  readonly rule: Criterion
  readonly cite: Citation
  readonly provenance?: Provenance
}

/** Điều kiện. */
export type Criterion = Leaf | All | Any | Branch

/** A value as found in the facts, small and serialisable. */
export type Found = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null>
>

/** Một nút của cây kết luận: what was wanted, what was found, in which record, under which article. */
export interface VerdictNode {
  readonly kind: CriterionKind | 'all' | 'any' | 'branch'
  /** Branch id, when the node is a branch. */
  readonly branch?: string
  readonly route?: Route
  readonly truth: Truth
  readonly wanted?: Found
  readonly found?: Found
  readonly cite?: Citation
  readonly provenance?: Provenance
  readonly records: readonly RecordRef[]
  readonly missing: readonly FactKey[]
  readonly children: readonly VerdictNode[]
}
