import type { SubjectKind } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type {
  Absence,
  Achievement,
  Attestation,
  ClusterResult,
  CommunityScore,
  Discipline,
  Donation,
  HeldAward,
  Members,
  Move,
  MovementResult,
  Obligation,
  PendingCase,
  RecognisedInitiative,
  Service,
  ServicePeriod,
  SubjectCategory,
  Tenure,
  Training,
  YearRating,
} from './records.ts'

/**
 * A list of records with what it covers. A year outside `years` is *not known*,
 * not empty; without `years` the list is complete for every year.
 * Ratings are the exception: everybody has one each year, so a year without a record is not known
 * unless `years` names it, which says that there was none.
 */
export interface Known<Item> {
  readonly records: readonly Item[]
  readonly years?: { readonly from: number; readonly to: number }
}

/**
 * Dữ kiện về một đối tượng. A key that is absent is not known; an empty list is known to be empty.
 * Lists of items are complete as given; use `Known` to say which years a list covers.
 */
export interface SubjectFacts {
  readonly subject: {
    readonly kind: SubjectKind
    readonly category?: SubjectCategory
    readonly sex?: 'female' | 'male'
    /** Thuộc nhóm được nghỉ hưu ở tuổi cao hơn; such women have no reduced time in post. */
    readonly higherRetirementAge?: boolean
    readonly recruitedOn?: Day
    readonly foundedOn?: Day
    /** Ngày giải thể, kết thúc hoạt động; null: known to be still there. */
    readonly dissolvedOn?: Day | null
    readonly servicePeriods?: readonly ServicePeriod[]
  }
  readonly ratings?: readonly YearRating[] | Known<YearRating>
  readonly awards?: readonly HeldAward[] | Known<HeldAward>
  readonly initiatives?: readonly RecognisedInitiative[] | Known<RecognisedInitiative>
  readonly disciplines?: readonly Discipline[]
  readonly pendingCases?: readonly PendingCase[]
  readonly absences?: readonly Absence[]
  readonly trainings?: readonly Training[]
  readonly clusterResults?: readonly ClusterResult[] | Known<ClusterResult>
  readonly movementResults?: readonly MovementResult[]
  readonly achievements?: readonly Achievement[]
  readonly tenures?: readonly Tenure[]
  readonly services?: readonly Service[]
  readonly obligations?: readonly Obligation[]
  readonly donations?: readonly Donation[]
  readonly communityScores?: readonly CommunityScore[]
  readonly moves?: readonly Move[]
  readonly members?: readonly Members[]
  readonly attestations?: readonly Attestation[]
  /** Xếp loại tổ chức đảng, đoàn thể của tập thể theo năm. */
  readonly partyRatings?: readonly YearRating[]
}

/** Dữ kiện còn thiếu, nói bằng tên của trường và năm: `ratings.2023`, `initiatives`. */
export type FactKey = string

/** Đọc một danh sách cùng phạm vi năm của nó. */
export function known<Item>(
  list: readonly Item[] | Known<Item> | undefined,
): Known<Item> | undefined {
  if (list === undefined) return undefined
  return Array.isArray(list) ? { records: list } : (list as Known<Item>)
}

/** Whether the list says anything about the year. */
export const covers = (list: Known<unknown> | undefined, year: number): boolean =>
  list !== undefined &&
  (list.years === undefined || (year >= list.years.from && year <= list.years.to))
