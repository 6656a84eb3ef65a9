import { dayInFuture, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import { isTickedItem, missingForLaunch } from './checklist.ts'
import type {
  CarryOverMovement,
  LaunchMovement,
  MarkCore,
  SaveMovement,
  TickItem,
  WithdrawMovement,
} from './commands.ts'
import { type ContentSetting, contentIssues, sameWords, trimmed } from './content.ts'
import type {
  CoreMovementMarked,
  LaunchItemTicked,
  MovementCarriedOver,
  MovementLaunched,
  MovementSaved,
  MovementWithdrawn,
} from './events.ts'
import type { Movement, MovementContent, MovementStatus } from './movement.ts'
import { hasEnd, needsEnd, overlap } from './period.ts'
import type {
  CarryOverRefusal,
  LaunchMovementRefusal,
  MarkCoreRefusal,
  MovementStep,
  PlainStepRefusal,
  SaveMovementRefusal,
  StepForbidden,
} from './refusals.ts'

/** In which state each step may be taken. */
const allowed: Readonly<Record<MovementStep, readonly MovementStatus[]>> = {
  save: ['draft', 'launched'],
  launch: ['draft'],
  withdraw: ['draft'],
  'carry-over': ['launched'],
  'mark-core': ['draft', 'launched'],
  tick: ['draft'],
  join: ['launched'],
  report: ['launched'],
  review: ['launched'],
  'enter-relief': ['launched', 'completed'],
}

/** Trạng thái có cho phép bước này không; null when it does. */
export function statusForbidsStep(
  { status, unitId }: Pick<Movement, 'status' | 'unitId'>,
  step: MovementStep,
): StepForbidden | null {
  if (unitId === null)
    return { kind: 'MovementPublished', cites: [], rule: 'published-is-read-only' }
  return allowed[step].includes(status)
    ? null
    : { kind: 'MovementStatusForbids', status, step, cites: [], rule: 'order-of-steps' }
}

/** Một phong trào khác, as far as a name or a period may clash with it. */
export interface Neighbour extends Pick<MovementContent, 'name' | 'from' | 'until'> {
  readonly id: string
}

/** Điều cần biết để lưu một phong trào. */
export interface SaveContext extends ContentSetting {
  /** Movements of the same unit that were not given up. */
  readonly ofUnit: readonly Neighbour[]
  /** The parent and all above it. */
  readonly above: readonly string[]
}

/**
 * Lưu phong trào: a draft may lack much, but never a name, a kind, a beginning, a sector, and the end of its kind. A body
 * that answers for one sector keeps movements of that sector alone, whatever others they touch.
 */
export function decideSaveMovement(
  { ofUnit, above, ...setting }: SaveContext,
  { movementId, content, by, at }: SaveMovement,
  state: Movement | null,
): Result<MovementSaved, SaveMovementRefusal> {
  const forbidden = state === null ? null : statusForbidsStep(state, 'save')
  if (forbidden !== null) return refuse(forbidden)
  const issues = contentIssues(content, state, setting)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const { kind } = content
  if (kind !== null && needsEnd(kind) && !hasEnd(content))
    return refuse({
      kind: 'MovementWithoutEnd',
      movementKind: kind,
      cites: [],
      rule: 'movement-has-an-end',
    })
  if (above.includes(movementId))
    return refuse({ kind: 'MovementCircle', cites: [], rule: 'parent-stands-above' })
  const twin = ofUnit.find(
    (other) =>
      other.id !== movementId &&
      sameWords(other.name) === sameWords(content.name) &&
      overlap(other, content),
  )
  if (twin !== undefined)
    return refuse({
      kind: 'MovementExists',
      movementId: twin.id,
      cites: [],
      rule: 'one-movement-once',
    })
  if (state !== null && state.status === 'launched') {
    const items = missingForLaunch({ ...state, ...content })
    if (items.length > 0)
      return refuse({ kind: 'LaunchIncomplete', items, cites: [], rule: 'launch-checklist' })
  }
  return ok({ kind: 'MovementSaved', movementId, content: trimmed(content), by, at })
}

/** Phát động: the checklist is complete, and the day is not in the future. */
export function decideLaunchMovement(
  today: Day,
  { launchedOn, by, at }: LaunchMovement,
  state: Movement,
): Result<MovementLaunched, LaunchMovementRefusal> {
  const forbidden = statusForbidsStep(state, 'launch')
  if (forbidden !== null) return refuse(forbidden)
  const items = missingForLaunch(state)
  if (items.length > 0)
    return refuse({ kind: 'LaunchIncomplete', items, cites: [], rule: 'launch-checklist' })
  if (launchedOn > today) return refuse(dayInFuture(launchedOn))
  return ok({ kind: 'MovementLaunched', launchedOn, by, at })
}

/** Bỏ dự thảo: with a reason; what was launched is closed by its review instead. */
export function decideWithdrawMovement(
  { reason, by, at }: WithdrawMovement,
  state: Movement,
): Result<MovementWithdrawn, PlainStepRefusal> {
  const forbidden = statusForbidsStep(state, 'withdraw')
  if (forbidden !== null) return refuse(forbidden)
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'MovementWithdrawn', reason: reason.trim(), by, at })
}

/** Chuyển tiếp: one that ends in a year goes on into a later one, as the same movement. */
export function decideCarryOverMovement(
  { until, endEvent, reason, by, at }: CarryOverMovement,
  state: Movement,
): Result<MovementCarriedOver, CarryOverRefusal> {
  const forbidden = statusForbidsStep(state, 'carry-over')
  if (forbidden !== null) return refuse(forbidden)
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  const { kind } = state
  if (kind !== null && needsEnd(kind) && !hasEnd({ until, endEvent }))
    return refuse({
      kind: 'MovementWithoutEnd',
      movementKind: kind,
      cites: [],
      rule: 'movement-has-an-end',
    })
  const ends = state.until
  if (ends === null || (until !== null && yearOf(until) <= yearOf(ends)))
    return refuse({ kind: 'NotCarriedOver', cites: [], rule: 'carried-to-a-later-year' })
  return ok({ kind: 'MovementCarriedOver', until, endEvent, reason: reason.trim(), by, at })
}

/** Một phong trào trọng tâm khác của đơn vị; a missing year leaves its period open. */
export interface OtherCore {
  readonly id: string
  readonly fromYear: number | null
  readonly untilYear: number | null
}

/** Chọn làm phong trào trọng tâm: one a period, unless a person says twice that there shall be two. */
export function decideMarkCore(
  others: readonly OtherCore[],
  { fromYear, untilYear, confirmed, by, at }: MarkCore,
  state: Movement,
): Result<CoreMovementMarked, MarkCoreRefusal> {
  const forbidden = statusForbidsStep(state, 'mark-core')
  if (forbidden !== null) return refuse(forbidden)
  if (fromYear < 1945 || fromYear > 2199)
    return refuse(invalidInput([{ path: 'fromYear', code: 'year-out-of-range' }]))
  if (untilYear < fromYear || untilYear > 2199)
    return refuse(invalidInput([{ path: 'untilYear', code: 'until-before-from' }]))
  const movementIds = others
    .filter(
      (other) =>
        other.id !== state.id &&
        (other.fromYear ?? 0) <= untilYear &&
        fromYear <= (other.untilYear ?? 9999),
    )
    .map(({ id }) => id)
  if (movementIds.length > 0 && !confirmed)
    return refuse({ kind: 'CoreExists', movementIds, cites: [], rule: 'one-core-a-period' })
  return ok({ kind: 'CoreMovementMarked', core: { fromYear, untilYear }, by, at })
}

/** Đánh dấu một mục của bảng kiểm; what the movement itself shows is not ticked by hand. */
export function decideTickItem(
  { item, done, by, at }: TickItem,
  state: Movement,
): Result<LaunchItemTicked, PlainStepRefusal> {
  const forbidden = statusForbidsStep(state, 'tick')
  if (forbidden !== null) return refuse(forbidden)
  if (!isTickedItem(item)) return refuse(invalidInput([{ path: 'item', code: 'unknown-id' }]))
  return ok({ kind: 'LaunchItemTicked', item, done, by, at })
}
