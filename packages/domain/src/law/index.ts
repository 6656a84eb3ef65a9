export { achievementPeriod } from './achievement-period.ts'
export { type ApplicableLaw, applicableLaw, type CaseInTime } from './applicable-law.ts'
export {
  type Bonus,
  type BonusReading,
  bonusAmount,
  bonusFor,
} from './bonus.ts'
export {
  type CompiledRegulation,
  compileRegulation,
  type Loosening,
} from './compile-regulation.ts'
export {
  holdsOn,
  type LocalConfirmation,
  stillHolds,
  withConfirmations,
} from './confirmation.ts'
export { type DelegatedMatter, type DelegationProvision, delegatedMatters } from './delegation.ts'
export { ruleHash } from './fingerprint.ts'
export { type AwardEra, changesOf, differenceOf, erasOf, type LawChange } from './history.ts'
export type { Instrument, InstrumentRank, NotEncoded, Transition } from './instrument.ts'
export type { LawBook, LayeringFault } from './law-book.ts'
export {
  isInForce,
  type Locals,
  lawFor,
  lawWith,
  localsFor,
  noLocals,
} from './law-for.ts'
export { daysOfChange, lawOn, layeringFaults } from './law-on.ts'
export { inScope, type LocalScope } from './local-scope.ts'
export { type Ground, type OpenPoint, openPointsOf } from './open-points.ts'
export {
  type PaidBonus,
  type PaymentClaim,
  type PaymentGroup,
  type PaymentLine,
  type PaymentList,
  paymentList,
} from './payment-list.ts'
export {
  type ConsultationProvision,
  type DossierCondition,
  type DossierDocument,
  type DossierProvision,
  dossierConditions,
  dossierDocuments,
  type FilingProvision,
  type FormNumber,
  type FrequencyProvision,
  type PayerProvision,
  type PriorityProvision,
  type PublicNoticeProvision,
  type RouteProvision,
  type ScoringProvision,
  type SimplifiedCase,
  type SimplifiedProvision,
  type StackingProvision,
  simplifiedCases,
  type TimeLimitProvision,
  timeLimitSteps,
} from './procedure.ts'
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
  RatingQuotaProvision,
} from './provision.ts'
export type { OtherReading, ProvisionBase } from './provision-base.ts'
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
  payerFor,
  provisionsOf,
  quorumOf,
  quotaOf,
  ratingQuotaOf,
  stackingOf,
  timeLimitFor,
  timeLimits,
} from './queries.ts'
export {
  isLocalAward,
  type LocalRegulation,
  type LocalRule,
  type ProvisionRule,
  type RegulationIssue,
  type RegulationIssueCode,
  type RequiresRule,
  regulationIssueCodes,
  type ThresholdRule,
} from './regulation.ts'
export { mayBe, type SettableValue, type SetValue, settableValues } from './settable.ts'
export {
  bonusesPaid,
  type PeriodBonus,
  type StackedBonus,
  type WhyUnpaid,
} from './stacking.ts'
export { type LooseningCode, looseningCodes } from './stricter.ts'
