import type { Day } from '@vinhdanh/domain/kernel'
import type { Limitation, PlanItem, PlanTrace, ReviewKind } from '@vinhdanh/domain/limitations'
import { instant, optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** What the domain's state of a limitation is read from, beside its own row. */
export const limitationParts = {
  tasks: { orderBy: { order: 'asc' } },
  turns: { orderBy: { order: 'asc' } },
} as const satisfies Prisma.LimitationInclude

export type LimitationRow = Prisma.LimitationGetPayload<{ include: typeof limitationParts }>

type Status = Limitation['status']

export const limitationState = (row: LimitationRow): Limitation => ({
  id: row.id,
  clusterId: row.clusterId,
  unitId: row.unitId,
  year: row.year,
  review: row.review as ReviewKind,
  raisedOn: row.raisedOn as Day,
  conferenceId: row.conferenceId,
  theme: row.theme,
  text: row.text,
  status: row.status as Status,
  closedOn: optionalDay(row.closedOn),
  tasks: row.tasks.map(({ id, text, ownerUnitId, dueOn, result, doneOn }) => ({
    ...{ id, text, ownerUnitId, result },
    dueOn: dueOn as Day,
    doneOn: optionalDay(doneOn),
  })),
  turns: row.turns.map(({ status, on, reason, by, at }) => ({
    ...{ reason, by },
    status: status as Status,
    on: on as Day,
    at: instant(at),
  })),
  version: row.version,
})

export async function loadLimitation(reader: Reader, id: string): Promise<Limitation | null> {
  const row = await reader.limitation.findUnique({ where: { id }, include: limitationParts })
  return row === null ? null : limitationState(row)
}

/** Mọi hạn chế của một cụm, khối, theo ngày nêu. */
export async function limitationsOfCluster(
  reader: Reader,
  clusterId: string,
): Promise<readonly Limitation[]> {
  const rows = await reader.limitation.findMany({
    where: { clusterId },
    include: limitationParts,
    orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }],
  })
  return rows.map(limitationState)
}

export const planItemParts = {
  traces: { orderBy: { order: 'asc' } },
} as const satisfies Prisma.PlanItemInclude

export type PlanItemRow = Prisma.PlanItemGetPayload<{ include: typeof planItemParts }>

/** Exactly one ground in each row: the database has checked it. */
function traceState(row: PlanItemRow['traces'][number]): PlanTrace {
  if (row.limitationId !== null) return { kind: 'limitation', limitationId: row.limitationId }
  if (row.documentId !== null) return { kind: 'document', documentId: row.documentId }
  return { kind: 'anniversary', name: row.anniversary ?? '', baseYear: row.baseYear ?? 0 }
}

export const planItemState = (row: PlanItemRow): PlanItem => ({
  id: row.id,
  clusterId: row.clusterId,
  unitId: row.unitId,
  year: row.year,
  text: row.text,
  ownerUnitId: row.ownerUnitId,
  dueOn: optionalDay(row.dueOn),
  traces: row.traces.map(traceState),
  withdrawnBecause: row.withdrawnBecause,
  version: row.version,
})

export async function loadPlanItem(reader: Reader, id: string): Promise<PlanItem | null> {
  const row = await reader.planItem.findUnique({ where: { id }, include: planItemParts })
  return row === null ? null : planItemState(row)
}
