import type { AwardId, SubjectKind } from '../awards/index.ts'

/** Số lượt khen của một năm, một hình thức, một loại đối tượng. */
export interface AwardCount {
  readonly year: number
  readonly award: AwardId
  readonly subjectKind: SubjectKind
  readonly count: number
}
