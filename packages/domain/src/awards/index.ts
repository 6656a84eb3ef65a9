export type {
  AuthorityPost,
  AwardGroup,
  AwardId,
  AwardLevel,
  Route,
  SubjectKind,
} from './award.ts'
export { awardCodes, type CodedAward, sharedCodes } from './codes.ts'
