import type {
  Covenant,
  CovenantLine,
  CovenantStatus,
  TargetCounting,
  TargetDirection,
} from '@vinhdanh/domain/covenants'
import type { Day, Decimal } from '@vinhdanh/domain/kernel'
import { instant, optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** What the domain's state of a covenant is read from, beside its own row. */
export const covenantParts = {
  targets: { orderBy: [{ order: 'asc' }, { id: 'asc' }] },
  lines: { orderBy: { id: 'asc' } },
  signatures: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.CovenantInclude

export type CovenantRow = Prisma.CovenantGetPayload<{ include: typeof covenantParts }>

/** The database has checked the form of every figure. */
const figure = (text: string | null) => text as Decimal | null

const lineState = (row: CovenantRow['lines'][number]): CovenantLine => ({
  id: row.id,
  targetId: row.targetId,
  unitId: row.unitId,
  area: row.area,
  bases: {
    districtPlan: figure(row.districtPlan),
    provincialPlan: figure(row.provincialPlan),
    previousYear: figure(row.previousYear),
  },
  planned: {
    year: figure(row.plannedYear),
    quarters: [
      figure(row.planned1),
      figure(row.planned2),
      figure(row.planned3),
      figure(row.planned4),
    ],
  },
  actual: {
    year: figure(row.actualYear),
    quarters: [figure(row.actual1), figure(row.actual2), figure(row.actual3), figure(row.actual4)],
  },
  evidence: row.evidence,
  enteredBy: row.enteredBy,
  enteredAt: row.enteredAt === null ? null : instant(row.enteredAt),
  version: row.version,
})

export const lineRow = ({ id, targetId, unitId, area, ...line }: CovenantLine) => ({
  ...{ id, targetId, unitId, area },
  ...line.bases,
  plannedYear: line.planned.year,
  planned1: line.planned.quarters[0],
  planned2: line.planned.quarters[1],
  planned3: line.planned.quarters[2],
  planned4: line.planned.quarters[3],
  actualYear: line.actual.year,
  actual1: line.actual.quarters[0],
  actual2: line.actual.quarters[1],
  actual3: line.actual.quarters[2],
  actual4: line.actual.quarters[3],
  evidence: line.evidence,
  enteredBy: line.enteredBy,
  enteredAt: line.enteredAt,
  version: line.version,
})

export const covenantState = (row: CovenantRow): Covenant => ({
  id: row.id,
  clusterId: row.clusterId,
  year: row.year,
  status: row.status as CovenantStatus,
  openedOn: optionalDay(row.openedOn),
  signedOn: optionalDay(row.signedOn),
  targets: row.targets.map(({ id, group, name, measure, direction, counting, dropped }) => ({
    ...{ id, group, name, measure, dropped },
    direction: direction as TargetDirection,
    counting: counting as TargetCounting,
  })),
  lines: row.lines.map(lineState),
  signatures: row.signatures.map((one) => ({
    id: one.id,
    unitId: one.unitId,
    signerName: one.signerName,
    signedOn: one.signedOn as Day,
    conferenceId: one.conferenceId,
    by: one.by,
    at: instant(one.at),
    voidedAt: one.voidedAt === null ? null : instant(one.voidedAt),
    voidedBecause: one.voidedBecause,
  })),
  version: row.version,
})

export async function loadCovenant(reader: Reader, id: string): Promise<Covenant | null> {
  const row = await reader.covenant.findUnique({ where: { id }, include: covenantParts })
  return row === null ? null : covenantState(row)
}

/** Giao ước của cụm, khối trong một năm. */
export async function covenantOf(
  reader: Reader,
  clusterId: string,
  year: number,
): Promise<Covenant | null> {
  const row = await reader.covenant.findUnique({
    where: { clusterId_year: { clusterId, year } },
    include: covenantParts,
  })
  return row === null ? null : covenantState(row)
}
