export { type ApplicableLaw, applicableLaw, type CaseInTime } from './applicable-law.ts'
export {
  type Bonus,
  bonusAmount,
  bonusesPaid,
  bonusFor,
  type PeriodBonus,
} from './bonus.ts'
export { type AwardEra, changesOf, differenceOf, erasOf, type LawChange } from './history.ts'
export type { Instrument, InstrumentRank, NotEncoded, Transition } from './instrument.ts'
export type { LawBook, LayeringFault } from './law-book.ts'
export { daysOfChange, lawOn, layeringFaults } from './law-on.ts'
export type {
  AwardProvision,
  BallotProvision,
  BaseSalaryProvision,
  BonusProvision,
  CompetenceProvision,
  ConsultationProvision,
  CriteriaProvision,
  DossierCondition,
  DossierDocument,
  DossierProvision,
  FilingProvision,
  FrequencyProvision,
  Multiples,
  OtherReading,
  PayerProvision,
  PriorityProvision,
  Provision,
  PublicNoticeProvision,
  QuorumProvision,
  QuotaProvision,
  RouteProvision,
  ScoringProvision,
  SimplifiedProvision,
  StackingProvision,
  TimeLimitProvision,
} from './provision.ts'
export { dossierDocuments } from './provision.ts'
export {
  awardOf,
  awardsOn,
  ballotOf,
  baseSalary,
  bonusOf,
  competenceOf,
  criteriaOf,
  dossierOf,
  filingOf,
  frequencyOf,
  provisionsOf,
  quorumOf,
  quotaOf,
  stackingOf,
  timeLimits,
} from './queries.ts'
