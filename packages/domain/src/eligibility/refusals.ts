import type { AwardId, SubjectKind } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Day } from '../kernel/index.ts'

/** Danh hiệu, hình thức không có trong luật của ngày này. */
export interface AwardUnknownOnDay {
  readonly kind: 'AwardUnknownOnDay'
  readonly award: AwardId
  readonly day: Day
  readonly cites: readonly Citation[]
  readonly rule: 'award-of-the-day'
}

/** Danh hiệu, hình thức không dành cho loại đối tượng này. */
export interface SubjectKindNotAllowed {
  readonly kind: 'SubjectKindNotAllowed'
  readonly award: AwardId
  readonly subjectKind: SubjectKind
  readonly cites: readonly Citation[]
  readonly rule: 'subjects-of-the-award'
}

/** Vì sao không thể xét. */
export type AssessRefusal = AwardUnknownOnDay | SubjectKindNotAllowed
