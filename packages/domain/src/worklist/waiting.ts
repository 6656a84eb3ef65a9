import type { Day } from '../kernel/index.ts'

export const seasonWorkKinds = [
  'vote-at-conference',
  'count-at-conference',
  'hold-conference',
  'run-conference',
  'attend-conference',
  'sign-covenant',
  'sign-covenant-again',
  'enter-quarter',
  'score-self',
  'score-cross',
  'score-official',
  'assign-crossers',
  'move-stage',
  'lock-board',
  'report-task',
  'assign-task',
  'close-limitation',
  'respond-to-movement',
  'report-target',
  'close-movement',
  'recognise-heads',
  'assign-monitor',
] as const

/** Việc của mùa thi đua đang chờ một người. */
export type SeasonWorkKind = (typeof seasonWorkKinds)[number]

/** Một việc đang chờ: việc gì, của đơn vị nào, bao giờ. What is counted or named depends on the kind. */
export interface Waiting {
  readonly kind: SeasonWorkKind
  /** The ballot, covenant, board, task, movement… that it is about. */
  readonly recordId: string
  /** Đơn vị mà việc này làm cho, hoặc được chấm. */
  readonly unitIds: readonly string[]
  /** Null where neither a rule nor a plan names a day. */
  readonly dueOn: Day | null
  /** Đang diễn ra: a room waits for it at this moment. */
  readonly now: boolean
  /** Bao nhiêu chỉ tiêu, tiêu chí, đơn vị; null where there is nothing to count. */
  readonly count: number | null
  /** Các quý chưa có số liệu. */
  readonly quarters: readonly number[]
  /** Nhiệm kỳ của năm nào. */
  readonly year: number | null
}

/** Một việc đang chờ. */
export const waiting = (
  kind: SeasonWorkKind,
  recordId: string,
  more: Partial<Waiting> = {},
): Waiting => ({
  ...{
    kind,
    recordId,
    unitIds: [],
    dueOn: null,
    now: false,
    count: null,
    quarters: [],
    year: null,
  },
  ...more,
})
