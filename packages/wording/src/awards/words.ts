import type { AuthorityPost, AwardGroup, AwardLevel, SubjectKind } from '@vinhdanh/domain/awards'
import type { SubjectCategory } from '@vinhdanh/domain/subjects'
import type { awardNames } from './names/index.ts'

export type KnownAward = keyof typeof awardNames

export type KnownRoute =
  | 'merit'
  | 'movement'
  | 'sudden'
  | 'contribution'
  | 'seniority'
  | 'foreign'
  | 'resistance'
  | 'thematic-movement'
  | 'thematic'

/** Tên gọi trong lĩnh vực; legal names of the day come from the law and are preferred. */
export interface AwardWords {
  readonly award: Readonly<Record<KnownAward, string>>
  readonly group: Readonly<Record<AwardGroup, string>>
  readonly level: Readonly<Record<AwardLevel, string>>
  readonly subject: Readonly<Record<SubjectKind, string>>
  readonly category: Readonly<Record<SubjectCategory, string>>
  readonly route: Readonly<Record<KnownRoute, string>>
  readonly post: Readonly<Record<AuthorityPost, string>>
}
