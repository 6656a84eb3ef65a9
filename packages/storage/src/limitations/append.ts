import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  evolveLimitation,
  evolvePlanItem,
  type Limitation,
  type LimitationEvent,
  type PlanItem,
  type PlanItemEvent,
} from '@vinhdanh/domain/limitations'
import type { DataSet, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** What belongs to a cluster or unit belongs to its set of data. */
async function dataSetOf(
  tx: Tx,
  { clusterId, unitId }: { readonly clusterId: string | null; readonly unitId: string | null },
): Promise<DataSet> {
  const owner =
    clusterId === null
      ? await tx.unit.findUniqueOrThrow({ where: { id: unitId ?? '' } })
      : await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
  return owner.dataSet
}

/**
 * Writes what happened to a limitation, and the journal.
 * @param before null for a new one. Compare-and-set on the version.
 */
export async function appendLimitation(
  tx: Tx,
  before: Limitation | null,
  event: LimitationEvent,
  context: JournalContext,
): Promise<Result<Limitation, ChangedMeanwhile>> {
  const after = evolveLimitation(before, event)
  const { id, tasks, turns, ...row } = after
  if (before === null)
    await tx.limitation.create({ data: { ...row, id, dataSet: await dataSetOf(tx, row) } })
  else {
    const { status, closedOn, version } = row
    const { count } = await tx.limitation.updateMany({
      where: { id, version: before.version },
      data: { status, closedOn, version },
    })
    if (count === 0) {
      const found = await tx.limitation.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(found?.version ?? 0))
    }
  }
  const kept = before?.turns.length ?? 0
  for (const [index, turn] of turns.slice(kept).entries())
    await tx.limitationTurn.create({ data: { ...turn, limitationId: id, order: kept + index } })
  for (const [order, task] of tasks.entries()) {
    const old = before?.tasks[order]
    if (old === undefined)
      await tx.limitationTask.create({ data: { ...task, limitationId: id, order } })
    else if (old !== task)
      await tx.limitationTask.update({
        where: { id: task.id },
        data: { result: task.result, doneOn: task.doneOn },
      })
  }
  journal(tx, 'limitation', id, [event], context)
  return ok(after)
}

/**
 * Writes what happened to an item of a plan, and the journal.
 * @param before null for a new one. Compare-and-set on the version.
 */
export async function appendPlanItem(
  tx: Tx,
  before: PlanItem | null,
  event: PlanItemEvent,
  id: string,
  context: JournalContext,
): Promise<Result<PlanItem, ChangedMeanwhile>> {
  const after = evolvePlanItem(before, event)
  const { traces, ...row } = after
  if (before === null)
    await tx.planItem.create({ data: { ...row, dataSet: await dataSetOf(tx, row) } })
  else {
    const { count } = await tx.planItem.updateMany({
      where: { id, version: before.version },
      data: row,
    })
    if (count === 0) {
      const found = await tx.planItem.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(found?.version ?? 0))
    }
  }
  // The grounds of the item as it now stands; those before stay in the journal.
  await tx.planTrace.deleteMany({ where: { itemId: id } })
  await tx.planTrace.createMany({
    data: traces.map((trace, order) => ({
      itemId: id,
      order,
      ...(trace.kind === 'limitation' ? { limitationId: trace.limitationId } : {}),
      ...(trace.kind === 'document' ? { documentId: trace.documentId } : {}),
      ...(trace.kind === 'anniversary'
        ? { anniversary: trace.name, baseYear: trace.baseYear }
        : {}),
    })),
  })
  journal(tx, 'plan-item', id, [event], context)
  return ok(after)
}
