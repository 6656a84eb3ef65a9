import type { Prepare } from '../context.ts'
import type { CriterionKind } from '../criterion.ts'
import { absenceBelow } from './absence-below.ts'
import { achievement } from './achievement.ts'
import { ageOfCollective } from './age-of-collective.ts'
import { allMembersCompleted } from './all-members-completed.ts'
import { awardsSince } from './awards-since.ts'
import { clusterLeader } from './cluster-leader.ts'
import { communityScore } from './community-score.ts'
import { donation } from './donation.ts'
import { enterpriseObligations } from './enterprise-obligations.ts'
import { initiatives } from './initiatives.ts'
import { judged } from './judged.ts'
import { meetsStandardOf } from './meets-standard-of.ts'
import { memberShare } from './member-share.ts'
import { membersHolding } from './members-holding.ts'
import { movement } from './movement.ts'
import { noMemberDisciplined } from './no-member-disciplined.ts'
import { noPendingCase } from './no-pending-case.ts'
import { noStateAwardInYear } from './no-state-award-in-year.ts'
import { noneHeld } from './none-held.ts'
import { notDisciplined } from './not-disciplined.ts'
import { notDissolved } from './not-dissolved.ts'
import { partyRating } from './party-rating.ts'
import { priorAwardThenYears } from './prior-award-then-years.ts'
import { ratingCount } from './rating-count.ts'
import { ratingInYear } from './rating-in-year.ts'
import { ratingRun } from './rating-run.ts'
import { seniority } from './seniority.ts'
import { serviceMonths } from './service-months.ts'
import { servicePeriod } from './service-period.ts'
import { tenure } from './tenure.ts'
import { titleCount } from './title-count.ts'
import { titleInYear } from './title-in-year.ts'
import { titleRun } from './title-run.ts'
import { trainingCounted } from './training-counted.ts'
import { unitRemark } from './unit-remark.ts'

/** The closed vocabulary: a kind without its evaluation does not compile. */
export const kinds: { readonly [Kind in CriterionKind]: Prepare<Kind> } = {
  ratingInYear,
  ratingRun,
  ratingCount,
  meetsStandardOf,
  titleInYear,
  titleRun,
  titleCount,
  priorAwardThenYears,
  awardsSince,
  initiatives,
  notDisciplined,
  noPendingCase,
  serviceMonths,
  absenceBelow,
  trainingCounted,
  memberShare,
  membersHolding,
  allMembersCompleted,
  noMemberDisciplined,
  clusterLeader,
  movement,
  achievement,
  ageOfCollective,
  tenure,
  partyRating,
  noStateAwardInYear,
  seniority,
  enterpriseObligations,
  donation,
  communityScore,
  unitRemark,
  noneHeld,
  servicePeriod,
  notDissolved,
  judged,
}
