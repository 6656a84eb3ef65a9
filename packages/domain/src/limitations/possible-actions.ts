import {
  mayDo,
  operationOf,
  type PossibleAction,
  possible,
  type Target,
  type Viewer,
} from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { decideCloseLimitation, limitationForbids } from './decide.ts'
import type { Limitation } from './limitation.ts'
import type { PlanItem } from './plan.ts'
import type { LimitationRefusal } from './refusals.ts'

type Action = PossibleAction<LimitationRefusal>
type Asked =
  | 'assign-task'
  | 'report-task'
  | 'close-limitation'
  | 'reopen-limitation'
  | 'change-plan-item'
  | 'withdraw-plan-item'

interface Around {
  readonly viewer: Viewer | null
  readonly today: Day
  readonly target: Target
}

const ask = (
  { viewer, today, target }: Around,
  action: Asked,
  step: () => Result<unknown, LimitationRefusal>,
): Action => possible(action, mayDo(viewer, operationOf[action], target, today), step)

/** Thao tác trên một hạn chế. */
export function possibleLimitationActions(
  around: Around,
  limitation: Limitation,
): readonly Action[] {
  const open = () =>
    limitation.status === 'open' ? ok(true) : refuse(limitationForbids(limitation, 'assign'))
  const { today } = around
  return [
    ask(around, 'assign-task', open),
    ask(around, 'close-limitation', () =>
      decideCloseLimitation({ cluster: null, today }, { by: '', at: '' }, limitation),
    ),
    ask(around, 'reopen-limitation', () =>
      limitation.status === 'closed' ? ok(true) : refuse(limitationForbids(limitation, 'reopen')),
    ),
  ]
}

/** Thao tác trên một nhiệm vụ khắc phục. */
export const possibleTaskActions = (around: Around, limitation: Limitation): readonly Action[] => [
  ask(around, 'report-task', () =>
    limitation.status === 'open' ? ok(true) : refuse(limitationForbids(limitation, 'report')),
  ),
]

/** Thao tác trên một nhiệm vụ của kế hoạch. */
export function possiblePlanActions(
  around: Around,
  { withdrawnBecause }: PlanItem,
): readonly Action[] {
  const standing = (): Result<true, LimitationRefusal> =>
    withdrawnBecause === null
      ? ok(true)
      : refuse({ kind: 'PlanItemWithdrawnAlready', cites: [], rule: 'order-of-steps' })
  return [ask(around, 'change-plan-item', standing), ask(around, 'withdraw-plan-item', standing)]
}
