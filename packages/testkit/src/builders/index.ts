export {
  aCouncil,
  anAccount,
  anEntry,
  aPerson,
  aProposal,
  aUnit,
  clerk,
  noon,
  plannedSession,
  proposalEvents,
} from '@vinhdanh/storage/scratch'
export { aPersonWith, aUnitWith } from './with-facts.ts'
