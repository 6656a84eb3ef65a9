import { decideCloseLimitation, type Limitation } from '../limitations/index.ts'
import { answersFor, type Desk, heads } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

/** Nhiệm vụ khắc phục chưa có kết quả, của đơn vị mà người này làm thay. */
const tasks = (desk: Desk, limitation: Limitation): readonly Waiting[] =>
  limitation.tasks
    .filter(
      ({ doneOn, ownerUnitId }) =>
        doneOn === null && answersFor(desk, 'reportLimitationTask', ownerUnitId),
    )
    .map(({ id, dueOn, ownerUnitId }) =>
      waiting('report-task', id, { dueOn, unitIds: [ownerUnitId] }),
    )

/** Hạn chế do người này giữ: a cluster's is its head's to keep, a unit's own is the unit's. */
const keeps = (
  desk: Desk,
  operation: 'assignLimitationTask' | 'closeLimitation',
  { clusterId, unitId }: Limitation,
): boolean =>
  clusterId === null ? answersFor(desk, operation, unitId) : heads(desk, operation, clusterId)

/** Việc đang chờ ở một hạn chế: results to report, tasks to give, and to close what has all its results. */
export function waitingOnLimitation(desk: Desk, limitation: Limitation): readonly Waiting[] {
  if (limitation.status !== 'open') return []
  const { id } = limitation
  const closing = decideCloseLimitation(
    { cluster: null, today: desk.today },
    { by: '', at: '' },
    limitation,
  )
  const untasked = limitation.tasks.length === 0
  return [
    ...tasks(desk, limitation),
    ...(untasked && keeps(desk, 'assignLimitationTask', limitation)
      ? [waiting('assign-task', id)]
      : []),
    ...(closing.ok && keeps(desk, 'closeLimitation', limitation)
      ? [waiting('close-limitation', id)]
      : []),
  ]
}
