// long because one table holds the shape of every kind of the vocabulary
import type { AwardId, Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Ratio, Truth } from '../kernel/index.ts'
import type {
  Achievement,
  DisciplineLevel,
  FactKey,
  ObligationItem,
  RatingLevel,
  RecordRef,
  Scope,
  Service,
  ServicePeriod,
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
  /**
   * Xếp loại từ mức này trong N năm liên tục, tính đến năm thành tích. With `orTitles` a year with one of these
   * titles counts as well.
   */
  ratingRun: Restarts & {
    readonly min: RatingLevel
    readonly years: number
    readonly orTitles?: readonly AwardId[]
  }
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
  /**
   * Đã được tặng hình thức này rồi từ đó đủ N năm; an award by one of `excludeRoutes` is no base. The years run from
   * the end of the achievement time of that award; with `fromDecision` from the day it was decided to the day of judging.
   */
  priorAwardThenYears: Restarts & {
    readonly award: AwardId
    readonly years: number
    readonly excludeRoutes: readonly Route[]
    readonly fromDecision?: true
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
  /**
   * Không bị kỷ luật từ mức này trong năm thành tích; `ever`: at no time up to the end of that year, or at no time
   * while a post was held.
   */
  notDisciplined: { readonly from: DisciplineLevel; readonly ever?: true | 'in-post' }
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
    readonly launchedBy: readonly (
      | 'base'
      | 'district'
      | 'provincial'
      | 'prime-minister'
      | 'state-president'
    )[]
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
   * `unbroken`: the longest time without a gap counts, not the sum.
   */
  tenure: {
    readonly posts: readonly string[]
    /** Posts above these: their time is added. */
    readonly adding?: readonly string[]
    /** Only while the time in them is under so many years; from there on they count for a row of their own. */
    readonly addingUnder?: number
    readonly years: number
    readonly below?: number
    readonly womenReduction?: Ratio
    readonly womenYearsLess?: number
    readonly unbroken?: true
  }
  /** Xếp loại tổ chức đảng, đoàn thể của tập thể. */
  partyRating: { readonly min: RatingLevel }
  /** Chưa được tặng hình thức cấp nhà nước nào trong cùng năm (của quyết định); `notCounting` are not on the law's list. */
  noStateAwardInYear: {
    readonly exceptRoutes: readonly Route[]
    readonly notCounting?: readonly AwardId[]
  }
  /** Phục vụ liên tục trong lực lượng đủ số tháng (niên hạn); `summed`: all the times together, with gaps between. */
  seniority: {
    readonly force: Service['force']
    readonly months: number
    readonly summed?: true
  }
  /** Thực hiện đầy đủ các nghĩa vụ này trong `years` năm đến năm thành tích. */
  enterpriseObligations: { readonly items: readonly ObligationItem[]; readonly years: number }
  /** Đóng góp trị giá từ số đồng này trở lên trong `years` năm đến năm thành tích. */
  donation: { readonly dong: number; readonly years: number }
  /** Tổng điểm đạt tỷ lệ này trở lên, và không tiêu chuẩn nào dưới `each` số điểm tối đa của nó. */
  communityScore: { readonly total: Ratio; readonly each: Ratio }
  /** Có nhận xét của đơn vị cũ (điều động) hoặc đơn vị tiếp nhận (biệt phái) khi đã làm ở đó từ N tháng trở lên. */
  unitRemark: { readonly of: 'transfer' | 'secondment'; readonly fromMonths: number }
  /** Chưa từng được tặng các hình thức này; only those by `routes`, when named. */
  noneHeld: { readonly awards: readonly AwardId[]; readonly routes?: readonly Route[] }
  /** Tham gia trong một trong các thời kỳ đã được công nhận. */
  servicePeriod: { readonly anyOf: readonly ServicePeriod[] }
  /** Tập thể chưa giải thể vào ngày xét. */
  notDissolved: Record<never, never>
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

/** Một cách đọc của quy định: từ nguồn nào, và nội dung. */
export interface Reading {
  readonly id: string
  readonly rule: Criterion
  readonly cite: Citation
  readonly provenance: Provenance
}

/**
 * Nhiều cách đọc: two sources that disagree, a known rule and a draft, an open point. Final only where all readings
 * agree, or where a person has chosen one: attested under the topic of `readingTopic`.
 */
export interface Readings {
  readonly kind: 'readings'
  /** Stable name of the open point, unique in the law. */
  readonly id: string
  readonly of: readonly Reading[]
  readonly cite: Citation
  readonly provenance?: Provenance
}

/** Topic under which a person's choice of a reading is attested. */
export const readingTopic = (readings: string, reading: string): string =>
  `reading-${readings}-${reading}`

/** Điều kiện. */
export type Criterion = Leaf | All | Any | Branch | Readings

/** A value as found in the facts, small and serialisable. */
export type Found = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | null>
>

/** Một nút của cây kết luận: what was wanted, what was found, in which record, under which article. */
export interface VerdictNode {
  readonly kind: CriterionKind | 'all' | 'any' | 'branch' | 'readings' | 'reading'
  /** Branch id, when the node is a branch. */
  readonly branch?: string
  /** Id of the open point (`readings`), or of one reading of it as `<open point>/<reading>` (`reading`). */
  readonly reading?: string
  /** A reading that a person has chosen. */
  readonly chosen?: true
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
