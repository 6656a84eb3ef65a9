export type {
  AuthorityPost,
  AwardGroup,
  AwardId,
  AwardLevel,
  Route,
  SubjectKind,
} from './award.ts'
