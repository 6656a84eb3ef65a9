import type { Grounds, InvalidInput } from '../access/index.ts'
import type { RubricStatus } from './keep.ts'
import type { RubricIssue } from './rubric.ts'

/** Tình trạng của bảng tiêu chí không cho phép bước này. */
export interface RubricStatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'RubricStatusForbids'
  readonly status: RubricStatus
  readonly step: 'save' | 'issue' | 'withdraw'
}

/** Bảng tiêu chí còn chỗ chưa đúng. */
export interface RubricNotReady extends Grounds<'rubric-complete'> {
  readonly kind: 'RubricNotReady'
  readonly issues: readonly RubricIssue[]
}

export type SaveRubricRefusal = RubricStatusForbids | InvalidInput
export type IssueRubricRefusal = RubricStatusForbids | RubricNotReady
export type RubricRefusal = SaveRubricRefusal | IssueRubricRefusal
