import {
  type Calling,
  callsOn,
  latestActual,
  type Movement,
  statusOn,
  tellsNothing,
} from '../movements/index.ts'
import { actsForItself, answersFor, type Desk, isDirectlyBelow, seatsOf } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

/** Một phong trào, as far as somebody may have something to do in it. */
export interface OnMovement
  extends Pick<
    Movement,
    | 'id'
    | 'status'
    | 'unitId'
    | 'launcher'
    | 'from'
    | 'until'
    | 'launchedOn'
    | 'completedOn'
    | 'targets'
    | 'participants'
    | 'actuals'
  > {
  /** Đơn vị chủ trì, in the directory of units. */
  readonly owner: Calling['owner']
  /** Đơn vị cùng cụm, khối với đơn vị chủ trì hôm nay. */
  readonly fellows: ReadonlySet<string>
  /** Đơn vị đã có phong trào hưởng ứng riêng, launched or still a draft. */
  readonly respondedBy: readonly string[]
}

/**
 * Phong trào gửi đến chính đơn vị này, not only open to it: it goes to the units right below its owner, who pass it on
 * below themselves; that of a cluster goes to its members.
 */
function isSentTo(desk: Desk, { owner, launcher, fellows }: OnMovement, unitId: string): boolean {
  const unitPath = desk.paths.get(unitId)
  if (unitPath === undefined || owner === null || unitPath === owner.path) return false
  const shareCluster = launcher === 'cluster' && fellows.has(unitId)
  return (
    callsOn({ owner, unitPath, shareCluster }) &&
    (shareCluster || isDirectlyBelow(unitPath, owner.path))
  )
}

/** Phong trào gửi đến mà đơn vị chưa hưởng ứng; to take part or to have one of one's own is to respond. */
function responses(desk: Desk, movement: OnMovement): readonly Waiting[] {
  const { id, until, participants, respondedBy } = movement
  if (until !== null && until < desk.today) return []
  const responded = new Set([...respondedBy, ...participants.map(({ unitId }) => unitId)])
  const unitIds = seatsOf(desk).filter(
    (unitId) =>
      !responded.has(unitId) &&
      isSentTo(desk, movement, unitId) &&
      answersFor(desk, 'registerForMovement', unitId),
  )
  return unitIds.length === 0 ? [] : [waiting('respond-to-movement', id, { unitIds })]
}

/** Chỉ tiêu chưa có số thực hiện của đơn vị đã đăng ký; the end of the movement is the day by which it is known. */
function figures(desk: Desk, movement: OnMovement): readonly Waiting[] {
  const { id, until: dueOn, targets, participants, actuals } = movement
  const open = participants
    .filter(({ unitId }) => answersFor(desk, 'reportMovementTarget', unitId))
    .map(({ unitId }) => ({
      unitId,
      lacking: targets.filter((target) => {
        const latest = latestActual(actuals, target.id, unitId)
        return latest === null || tellsNothing(latest)
      }),
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
