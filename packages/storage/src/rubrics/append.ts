import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  checkRubric,
  evolveRubric,
  type KeptRubric,
  type RubricEvent,
} from '@vinhdanh/domain/rubrics'
import type { Prisma, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** What lists ask by, taken from the document as far as it reads. */
function asked(document: unknown) {
  const { title, unitType, year, from, number } = checkRubric(document).rubric
  return { title, unitType, year, from, number }
}

/**
 * Writes what happened to a version of a rubric, and the journal.
 * @param before null for a new draft. Compare-and-set on the version.
 */
export async function appendRubric(
  tx: Tx,
  before: KeptRubric | null,
  event: RubricEvent,
  context: JournalContext,
): Promise<Result<KeptRubric, ChangedMeanwhile>> {
  const after = evolveRubric(before, event)
  const { id, unitPath: _, renews: renewsId, document, ...rest } = after
  const data = {
    ...{ ...rest, ...asked(document), renewsId },
    document: document as Prisma.InputJsonObject,
  }
  if (before === null) {
    const { dataSet } = await tx.unit.findUniqueOrThrow({ where: { id: after.unitId } })
    await tx.rubric.create({
      data: { ...data, id, dataSet: dataSet === 'REAL' ? 'ENTERED' : dataSet },
    })
  } else {
    const { count } = await tx.rubric.updateMany({ where: { id, version: before.version }, data })
    if (count === 0) {
      const row = await tx.rubric.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
  }
  journal(tx, 'rubric', id, [event], context)
  return ok(after)
}
