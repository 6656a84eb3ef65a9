import type { Target } from '@vinhdanh/domain/access'
import type { Limitation, LimitationTask, PlanItem } from '@vinhdanh/domain/limitations'
import type { DataSet, Prisma } from '@vinhdanh/storage/database'
import { type planItemParts, planItemState } from '@vinhdanh/storage/limitations'
import type { Context } from '../context.ts'
import { clusterTarget, unitTarget } from '../targets.ts'

/** Nhiệm vụ của kế hoạch với bộ dữ liệu và nguồn của nó. */
export interface PlanItemView {
  readonly id: string
  readonly state: PlanItem
  readonly dataSet: DataSet
  readonly sourceId: string | null
  readonly sourceLine: number | null
}

export const planItemView = (
  row: Prisma.PlanItemGetPayload<{ include: typeof planItemParts }>,
): PlanItemView => ({
  id: row.id,
  dataSet: row.dataSet,
  sourceId: row.sourceId,
  sourceLine: row.sourceLine,
  state: planItemState(row),
})

/** What is a cluster's is its head's to keep; what is a unit's own is the unit's. */
type Whose = Pick<Limitation, 'clusterId' | 'unitId'>

export const keeperTarget = (context: Context, { clusterId, unitId }: Whose): Promise<Target> =>
  clusterId === null ? unitTarget(context, unitId) : clusterTarget(context, clusterId, 'head')

/** Members read what is their cluster's. */
export async function limitationReadTarget(
  context: Context,
  { clusterId, unitId }: Whose,
): Promise<Target> {
  if (clusterId === null) return unitTarget(context, unitId)
  const [head, member] = await Promise.all([
    clusterTarget(context, clusterId, 'head'),
    clusterTarget(context, clusterId, 'member'),
  ])
  return { ...member, own: head.own === true || member.own === true }
}

/** The owner of a task reports on it, and so does whoever keeps the limitation. */
export async function taskTargets(
  context: Context,
  limitation: Limitation,
  { ownerUnitId }: LimitationTask,
): Promise<readonly Target[]> {
  return Promise.all([unitTarget(context, ownerUnitId), keeperTarget(context, limitation)])
}
