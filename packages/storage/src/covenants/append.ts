import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { type Covenant, type CovenantEvent, evolveCovenant } from '@vinhdanh/domain/covenants'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { lock, type Reader, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { lineRow, loadCovenant } from './state.ts'

/**
 * Reads a covenant to change it: whoever else wants to change it waits. Many sign on one day and many enter figures in
 * one week, each to rows of their own, so they wait in line rather than being sent away.
 */
export async function loadCovenantToChange(tx: Tx, id: string): Promise<Covenant | null> {
  await lock(tx, 'covenant', id)
  return loadCovenant(tx, id)
}

/**
 * Writes what happened to a covenant, only the rows it happened to, and the journal.
 * @param before null for a new one. Compare-and-set on the version and the status.
 */
export async function appendCovenant(
  tx: Tx,
  before: Covenant | null,
  event: CovenantEvent,
  context: JournalContext,
): Promise<Result<Covenant, ChangedMeanwhile>> {
  const after = evolveCovenant(before, event)
  const { id, clusterId, year, status, openedOn, signedOn, version } = after
  if (before === null) {
    const { dataSet } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
    const row = { id, clusterId, year, status, openedOn, signedOn, version, dataSet }
    await tx.covenant.create({ data: row })
  } else {
    const { count } = await tx.covenant.updateMany({
      where: { id, version: before.version, status: before.status },
      data: { status, openedOn, signedOn, version },
    })
    if (count === 0) return refuse(changedMeanwhile(await currentVersion(tx, id)))
  }
  await writeParts(tx, after, event)
  journal(tx, 'covenant', id, [event], context)
  return ok(after)
}

const currentVersion = async (reader: Reader, id: string): Promise<number> =>
  (await reader.covenant.findUnique({ where: { id }, select: { version: true } }))?.version ?? 0

async function writeParts(tx: Tx, { id: covenantId, targets }: Covenant, event: CovenantEvent) {
  switch (event.kind) {
    case 'CovenantChanged': {
      const placed = event.targets.map(({ before, after }) => ({
        isNew: before === null,
        row: { ...after, order: targets.findIndex((target) => target.id === after.id) },
      }))
      await tx.covenantTarget.createMany({
        data: placed.filter(({ isNew }) => isNew).map(({ row }) => ({ ...row, covenantId })),
      })
      for (const { isNew, row } of placed)
        if (!isNew) await tx.covenantTarget.update({ where: { id: row.id }, data: row })
      if (event.order !== null)
        for (const [order, { id }] of targets.entries())
          await tx.covenantTarget.updateMany({
            where: { id, order: { not: order } },
            data: { order },
          })
      await writeLines(tx, covenantId, event.lines)
      await tx.covenantSignature.updateMany({
        where: { id: { in: [...event.voided] } },
        data: { voidedAt: event.at, voidedBecause: event.reason },
      })
      return
    }
    case 'CovenantActualsRecorded':
      return writeLines(tx, covenantId, event.lines)
    case 'CovenantSigned':
      await tx.covenantSignature.createMany({
        data: event.signatures.map((signature) => ({ ...signature, covenantId })),
      })
      return
    default:
  }
}

async function writeLines(
  tx: Tx,
  covenantId: string,
  changes: Extract<CovenantEvent, { readonly kind: 'CovenantActualsRecorded' }>['lines'],
) {
  const added = changes.filter(({ before }) => before === null)
  if (added.length > 0)
    await tx.covenantLine.createMany({
      data: added.map(({ after }) => ({ ...lineRow(after), covenantId })),
    })
  for (const { before, after } of changes)
    if (before !== null)
      await tx.covenantLine.update({ where: { id: after.id }, data: lineRow(after) })
}
