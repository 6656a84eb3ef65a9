import type { Day } from '@vinhdanh/domain/kernel'
import type {
  Actual,
  AnniversaryId,
  Commitment,
  Launcher,
  Movement,
  MovementKind,
  MovementStatus,
  ReliefLine,
} from '@vinhdanh/domain/movements'
import { optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** What the domain's state of a movement is read from, beside its own row. */
export const movementParts = {
  targets: { orderBy: { order: 'asc' } },
  documents: { orderBy: { order: 'asc' } },
  participants: { orderBy: { id: 'asc' } },
  actuals: { orderBy: [{ reportedOn: 'asc' }, { id: 'asc' }] },
  reviews: { orderBy: [{ heldOn: 'asc' }, { id: 'asc' }] },
  relief: { orderBy: { order: 'asc' } },
} as const satisfies Prisma.MovementInclude

export type MovementStateRow = Prisma.MovementGetPayload<{ include: typeof movementParts }>

const reliefState = (row: MovementStateRow['relief'][number]): ReliefLine => ({
  id: row.id,
  unitId: row.unitId,
  what: row.what,
  measure: row.measure as ReliefLine['measure'],
  amount: row.amount,
  qualifier: row.qualifier as ReliefLine['qualifier'],
  asWritten: row.asWritten,
  mobiliser: row.mobiliser,
  destination: row.destination,
  standing: row.standing as ReliefLine['standing'],
  on: optionalDay(row.on),
  note: row.note,
  struck:
    row.struckOn === null ? null : { on: row.struckOn as Day, reason: row.struckReason ?? '' },
})

export const movementState = (row: MovementStateRow): Movement => ({
  id: row.id,
  name: row.name,
  theme: row.theme,
  purpose: row.purpose,
  kind: row.kind as MovementKind | null,
  status: row.status as MovementStatus,
  launcherAsWritten: row.launcherAsWritten,
  launcher: row.launcher as Launcher | null,
  listedUnder: row.listedUnder as Launcher | null,
  sectors: row.sectors,
  subjects: row.subjects,
  unitId: row.unitId,
  year: row.year,
  untilYear: row.untilYear,
  from: optionalDay(row.from),
  until: optionalDay(row.until),
  endEvent: row.endEvent,
  anchors: row.anchors as AnniversaryId[],
  hcmStudy: row.hcmStudy,
  parentId: row.parentId,
  coreId: row.coreId,
  core:
    row.coreFromYear === null || row.coreUntilYear === null
      ? null
      : { fromYear: row.coreFromYear, untilYear: row.coreUntilYear },
  ticked: row.checklist,
  launchedOn: optionalDay(row.launchedOn),
  completedOn: optionalDay(row.completedOn),
  targets: row.targets.map(({ id, indicator, measure, goal }) => ({
    id,
    indicator,
    measure,
    goal,
  })),
  documents: row.documents.map(({ id, type, number, dated, issuer, subject }) => ({
    id,
    type,
    number,
    dated,
    issuer,
    subject,
  })),
  participants: row.participants.map(({ unitId, registeredOn, people, commitments, note }) => ({
    unitId,
    registeredOn: optionalDay(registeredOn),
    people,
    commitments: commitments as unknown as Commitment[],
    note,
  })),
  actuals: row.actuals.map(({ id, targetId, unitId, reportedOn, value, bases, note }) => ({
    id,
    targetId,
    unitId,
    reportedOn: reportedOn as Day,
    value,
    bases: bases as unknown as Actual['bases'],
    note,
  })),
  reviews: row.reviews.map(({ id, kind, heldOn, results, limitations, lessons }) => ({
    id,
    kind: kind as 'interim' | 'final',
    heldOn: heldOn as Day,
    results,
    limitations,
    lessons,
  })),
  relief: row.relief.map(reliefState),
  version: row.version,
})

export async function loadMovement(reader: Reader, id: string): Promise<Movement | null> {
  const row = await reader.movement.findUnique({ where: { id }, include: movementParts })
  return row === null ? null : movementState(row)
}

/** Every state of a filter, for the questions that need more than a row. */
export async function loadMovements(
  reader: Reader,
  where: Prisma.MovementWhereInput,
): Promise<readonly Movement[]> {
  const rows = await reader.movement.findMany({
    where,
    include: movementParts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return rows.map(movementState)
}

/** The movement and all above it, from the bottom up. */
export async function movementsAbove(reader: Reader, id: string | null): Promise<string[]> {
  const above: string[] = []
  let next = id
  while (next !== null && !above.includes(next)) {
    above.push(next)
    const row = await reader.movement.findUnique({
      where: { id: next },
      select: { parentId: true },
    })
    next = row?.parentId ?? null
  }
  return above
}
