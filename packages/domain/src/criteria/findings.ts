import type { AwardId } from '../awards/index.ts'
import type {
  Achievement,
  ClusterResult,
  DisciplineLevel,
  MovementResult,
  ObligationItem,
  RatingLevel,
  Scope,
  ServicePeriod,
  Training,
} from '../subjects/index.ts'

/** A year's rating as found: a level, `none` when known not to be rated, null when not known. */
export type FoundRating = RatingLevel | 'none' | null

interface Window {
  readonly from: number
  readonly to: number
}

/** Of rules that count years: the last day of the discipline after which counting began again, null while it runs. */
interface Restarted {
  readonly restartedAfter?: string | null
}

/** What each kind says it found. Null always means "not known". */
export interface CriterionFindings {
  ratingInYear: { readonly year: number; readonly level: FoundRating }
  /** `run`: years in a row up to `to` that are known to hold; `broken`: the latest year that breaks it. */
  ratingRun: Restarted & Window & { readonly run: number; readonly broken: number | null }
  ratingCount: Restarted & Window & { readonly count: number; readonly years: readonly number[] }
  /** The award whose own rule tells; the rule's tree hangs below. */
  meetsStandardOf: { readonly award: AwardId | null }
  titleInYear: { readonly year: number; readonly awards: readonly AwardId[] }
  /** `usedIn`: year of the award for which the window was used already. */
  titleRun: Restarted & {
    readonly years: readonly number[]
    readonly broken: number | null
    readonly usedIn: number | null
  }
  titleCount: Restarted & Window & { readonly count: number; readonly years: readonly number[] }
  priorAwardThenYears: Restarted & {
    readonly awardYear: number | null
    readonly years: number | null
  }
  /** `counts` in the order of the wanted awards. */
  awardsSince: Restarted & { readonly since: number | null; readonly counts: readonly number[] }
  /** `used`: how many more there are that served another award. */
  initiatives: Restarted & Window & { readonly count: number; readonly used: number }
  notDisciplined: {
    readonly level: DisciplineLevel | 'none' | null
    readonly from: string | null
    readonly until: string | null
  }
  noPendingCase: { readonly opened: string | null }
  serviceMonths: { readonly months: number | null }
  absenceBelow: { readonly workingDays: number | null }
  trainingCounted: {
    readonly lengthMonths: number | null
    readonly result: Training['result'] | null
  }
  memberShare: { readonly holding: number | null; readonly total: number | null }
  membersHolding: { readonly holding: number | null }
  allMembersCompleted: { readonly completed: number | null; readonly total: number | null }
  noMemberDisciplined: { readonly level: DisciplineLevel | 'none' | null }
  clusterLeader: {
    readonly rank: number | null
    readonly organisedBy: ClusterResult['organisedBy'] | null
  }
  movement: {
    readonly launchedBy: MovementResult['launchedBy'] | null
    readonly standing: MovementResult['standing'] | null
    readonly years: number | null
  }
  achievement: { readonly kind: Achievement['kind'] | null; readonly scope: Scope | null }
  ageOfCollective: { readonly foundedOn: string | null }
  tenure: { readonly months: number | null }
  partyRating: { readonly year: number; readonly level: FoundRating }
  noStateAwardInYear: { readonly award: AwardId | null }
  seniority: { readonly months: number | null }
  /** Items not met, and items nobody has said anything of. */
  enterpriseObligations: {
    readonly unmet: readonly ObligationItem[]
    readonly open: readonly ObligationItem[]
  }
  donation: { readonly dong: number | null }
  /** `lowest`: index of the standard with the smallest share of its maximum, from 0. */
  communityScore: {
    readonly score: number | null
    readonly max: number | null
    readonly lowest: number | null
  }
  unitRemark: { readonly months: number | null; readonly remark: boolean | null }
  noneHeld: { readonly award: AwardId | null; readonly year: number | null }
  servicePeriod: { readonly period: ServicePeriod | null }
  notDissolved: { readonly dissolvedOn: string | null }
  judged: { readonly holds: boolean | null }
}
