export type { Instrument, InstrumentRank, NotEncoded, Transition } from './instrument.ts'
export type {
  AwardProvision,
  BallotProvision,
  BaseSalaryProvision,
  BonusProvision,
  CompetenceProvision,
  CriteriaProvision,
  Provision,
  QuorumProvision,
  QuotaProvision,
  TimeLimitProvision,
} from './provision.ts'
