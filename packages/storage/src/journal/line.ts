import { createHash } from 'node:crypto'
import { canonicalJson, type Day } from '@vinhdanh/domain/kernel'

/** Ai làm bằng thao tác nào, theo luật nào: what a journal line says beside its event. */
export interface JournalContext {
  readonly operation: string
  /** Tên và vai trò của người làm, for the steps of a dossier. */
  readonly byName?: string
  readonly role?: string
  readonly law?: { readonly day: Day; readonly hash: string }
  readonly verdictMask?: string
}

/** Một dòng nhật ký trước khi có vị trí. */
export interface JournalLine {
  readonly at: string
  readonly by: string
  readonly operation: string
  readonly subject:
    | 'account'
    | 'cluster'
    | 'conference'
    | 'confirmation'
    | 'council'
    | 'covenant'
    | 'decision'
    | 'entry'
    | 'movement'
    | 'limitation'
    | 'plan-item'
    | 'proposal'
    | 'regulation'
    | 'rubric'
    | 'score-board'
    | 'session'
    | 'window'
    | 'calendar'
  readonly subjectId: string
  readonly kind: string
  readonly event: unknown
  readonly lawDay: string | null
  readonly lawHash: string | null
  readonly verdictMask: string | null
}

export const emptyChain = '0'.repeat(64)

/** The hash of a line covers its place and the line before: none can be changed, dropped, added or moved. */
export const hashOf = (line: JournalLine, position: bigint, previousHash: string): string =>
  createHash('sha256')
    .update(canonicalJson({ ...line, position: String(position), previousHash }))
    .digest('hex')
