import { type Actual, latestActual, type Movement, statusOn } from '../movements/index.ts'
import { actsForItself, answersFor, type Desk, isDirectlyBelow, seatsOf } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

/** Một phong trào, as far as somebody may have something to do in it. */
export interface OnMovement
  extends Pick<
    Movement,
    | 'id'
    | 'status'
    | 'unitId'
    | 'from'
    | 'until'
    | 'launchedOn'
    | 'completedOn'
    | 'targets'
    | 'participants'
    | 'actuals'
  > {
  /** Đơn vị đã có phong trào hưởng ứng riêng, launched or still a draft. */
  readonly respondedBy: readonly string[]
}

/**
 * Phong trào cấp trên phát động mà đơn vị chưa hưởng ứng. A movement names groups of people, not units: it goes to those
 * directly below its owner, who pass it on below themselves. To take part or to have one's own is to respond.
 */
function responses(desk: Desk, movement: OnMovement): readonly Waiting[] {
  const { id, unitId: owner, until, participants, respondedBy } = movement
  const above = owner === null ? undefined : desk.paths.get(owner)
  if (above === undefined || (until !== null && until < desk.today)) return []
  const unitIds = seatsOf(desk).filter((unitId) => {
    const path = desk.paths.get(unitId)
    if (path === undefined || !isDirectlyBelow(path, above)) return false
    const responded =
      respondedBy.includes(unitId) || participants.some((each) => each.unitId === unitId)
    return !responded && answersFor(desk, 'registerForMovement', unitId)
  })
  return unitIds.length === 0 ? [] : [waiting('respond-to-movement', id, { unitIds })]
}

/** A report that says neither a number nor a share of one is no figure. */
const isFigure = (actual: Actual | null): boolean =>
  actual !== null && (actual.value !== null || actual.bases.length > 0)

/** Chỉ tiêu chưa có số thực hiện của đơn vị đã đăng ký; the end of the movement is the day by which it is known. */
function figures(desk: Desk, movement: OnMovement): readonly Waiting[] {
  const { id, until: dueOn, targets, participants, actuals } = movement
  const open = participants
    .filter(({ unitId }) => answersFor(desk, 'reportMovementTarget', unitId))
    .map(({ unitId }) => ({
      unitId,
      lacking: targets.filter((target) => !isFigure(latestActual(actuals, target.id, unitId))),
    }))
    .filter(({ lacking }) => lacking.length > 0)
  if (open.length === 0) return []
  const count = open.reduce((sum, { lacking }) => sum + lacking.length, 0)
  const unitIds = open.map(({ unitId }) => unitId)
  return [waiting('report-target', id, { dueOn, count, unitIds })]
}

/** Phong trào đã hết thời gian mà chưa tổng kết. No rule fixes a day for an interim review, so none is ever late. */
function closing(desk: Desk, { id, until: dueOn, unitId }: OnMovement): readonly Waiting[] {
  const over = dueOn !== null && dueOn < desk.today
  return over && actsForItself(desk, 'recordMovementReview', unitId)
    ? [waiting('close-movement', id, { dueOn })]
    : []
}

/** Việc đang chờ ở một phong trào; one of the sources alone is read only, and waits for nobody. */
export function waitingOnMovement(desk: Desk, movement: OnMovement): readonly Waiting[] {
  if (movement.unitId === null || statusOn(movement, desk.today) !== 'launched') return []
  return [...closing(desk, movement), ...figures(desk, movement), ...responses(desk, movement)]
}
