export { type ApplicableLaw, applicableLaw, type CaseInTime } from './applicable-law.ts'
export {
  type Bonus,
  bonusAmount,
  bonusesPaid,
  bonusFor,
  type PeriodBonus,
} from './bonus.ts'
export type { Instrument, InstrumentRank, NotEncoded, Transition } from './instrument.ts'
export type { LawBook, LayeringFault } from './law-book.ts'
export { daysOfChange, lawOn, layeringFaults } from './law-on.ts'
export type {
  AwardProvision,
  BallotProvision,
  BaseSalaryProvision,
  BonusProvision,
  CompetenceProvision,
  CriteriaProvision,
  Multiples,
  Provision,
  QuorumProvision,
  QuotaProvision,
  TimeLimitProvision,
} from './provision.ts'
export {
  awardOf,
  awardsOn,
  ballotOf,
  baseSalary,
  bonusOf,
  competenceOf,
  criteriaOf,
  quorumOf,
  quotaOf,
  timeLimits,
} from './queries.ts'
