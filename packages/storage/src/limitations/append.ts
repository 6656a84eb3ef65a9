import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  evolveLimitation,
  evolvePlanItem,
  type Limitation,
  type LimitationEvent,
  type LimitationRaised,
  type LimitationTask,
  type LimitationTurn,
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
  await addTurns(tx, id, turns, before?.turns.length ?? 0)
  await writeTask(tx, id, tasks, event)
  journal(tx, 'limitation', id, [event], context)
  return ok(after)
}

/** The turns that are new, in one statement; those before stay as they are. */
async function addTurns(
  tx: Tx,
  limitationId: string,
  turns: readonly LimitationTurn[],
  kept: number,
): Promise<void> {
  const data = turns
    .slice(kept)
    .map((turn, index) => ({ ...turn, limitationId, order: kept + index }))
  if (data.length > 0) await tx.limitationTurn.createMany({ data })
}

/** The one task that the event is about. */
async function writeTask(
  tx: Tx,
  limitationId: string,
  tasks: readonly LimitationTask[],
  event: LimitationEvent,
): Promise<void> {
  if (event.kind === 'LimitationTaskAssigned')
    await tx.limitationTask.create({
      data: { ...event.task, limitationId, order: tasks.length - 1 },
    })
  if (event.kind === 'LimitationTaskReported') {
    const { taskId: id, result, doneOn } = event
    await tx.limitationTask.update({ where: { id }, data: { result, doneOn } })
  }
}

/** Writes limitations that one review has named: so many statements, however many there are. */
export async function appendRaisedLimitations(
  tx: Tx,
  events: readonly LimitationRaised[],
  context: JournalContext,
): Promise<void> {
  const [first] = events
  if (first === undefined) return
  const dataSet = await dataSetOf(tx, first.limitation)
  const raised = events.map((event) => evolveLimitation(null, event))
  await tx.limitation.createMany({
    data: raised.map(({ tasks: _tasks, turns: _turns, ...row }) => ({ ...row, dataSet })),
  })
  await tx.limitationTurn.createMany({
    data: raised.flatMap(({ id: limitationId, turns }) =>
      turns.map((turn, order) => ({ ...turn, limitationId, order })),
    ),
  })
  for (const event of events) journal(tx, 'limitation', event.limitation.id, [event], context)
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
