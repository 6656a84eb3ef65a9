import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  evolveRegulation,
  type KeptRegulation,
  type RegulationEvent,
  type RegulationStatus,
} from '@vinhdanh/domain/local-law'
import { optionalDay, type Prisma, type Reader, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** Where it holds: the unit, read with it. */
export const regulationParts = {
  unit: { select: { path: true, name: true } },
} as const satisfies Prisma.LocalRegulationInclude

type RegulationRow = Prisma.LocalRegulationGetPayload<{ include: typeof regulationParts }>

export const regulationState = ({ unit, ...row }: RegulationRow): KeptRegulation => ({
  ...row,
  organisation: unit,
  status: row.status as RegulationStatus,
  enactedOn: optionalDay(row.enactedOn),
  until: optionalDay(row.until),
  savedAt: row.savedAt.toISOString(),
})

export async function loadRegulation(reader: Reader, id: string): Promise<KeptRegulation | null> {
  const row = await reader.localRegulation.findUnique({ where: { id }, include: regulationParts })
  return row === null ? null : regulationState(row)
}

/** Quy định của các đơn vị này, or of all; the latest first. */
export async function listRegulations(
  reader: Reader,
  {
    paths,
    under,
    status,
  }: {
    /** Of these very units. */
    readonly paths?: readonly string[]
    /** And of every unit under this one. */
    readonly under?: string
    readonly status?: RegulationStatus
  },
): Promise<readonly KeptRegulation[]> {
  const scope =
    paths === undefined
      ? {}
      : {
          unit: {
            OR: [
              { path: { in: [...paths] } },
              ...(under === undefined ? [] : [{ path: { startsWith: under } }]),
            ],
          },
        }
  const rows = await reader.localRegulation.findMany({
    where: { ...scope, ...(status === undefined ? {} : { status }) },
    include: regulationParts,
    orderBy: { id: 'desc' },
    take: 200,
  })
  return rows.map(regulationState)
}

/**
 * Writes what happened to a regulation, and the journal.
 * @param before null for a new draft. Compare-and-set on the version.
 */
export async function appendRegulation(
  tx: Tx,
  before: KeptRegulation | null,
  event: RegulationEvent,
  context: JournalContext,
): Promise<Result<KeptRegulation, ChangedMeanwhile>> {
  const after = evolveRegulation(before, event)
  const { id, organisation: _, document, ...rest } = after
  const data = { ...rest, document: document as Prisma.InputJsonObject }
  if (before === null) await tx.localRegulation.create({ data: { ...data, id } })
  else {
    const { count } = await tx.localRegulation.updateMany({
      where: { id, version: before.version },
      data,
    })
    if (count === 0) {
      const row = await tx.localRegulation.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
  }
  journal(tx, 'regulation', id, [event], context)
  return ok(after)
}
