import type { DecisionRevoked, DecisionSigned } from '@vinhdanh/domain/decisions'
import type { Day } from '@vinhdanh/domain/kernel'
import { entriesOf, type RegisterEntry, revocationsOf } from '@vinhdanh/domain/register'
import { DataSet, type Tx } from '../database/index.ts'
import type { JournalContext } from '../journal/index.ts'
import { findSubject, nameOfUnit, splitName, subjectColumns } from '../subjects/index.ts'
import { appendEntry } from './append.ts'
import { entryParts, entryState } from './state.ts'

/** Where the subject stood on the day: its labour group and unit, kept with the entry as they were then. */
async function placeOn(tx: Tx, personId: string | null, unitId: string | null, on: Day) {
  if (personId === null) return { labourGroup: null, placeUnitId: unitId }
  const posting = await tx.posting.findFirst({
    where: { personId, from: { lte: on }, OR: [{ until: null }, { until: { gte: on } }] },
    orderBy: [{ from: 'desc' }, { id: 'desc' }],
  })
  return { labourGroup: posting?.labourGroup ?? null, placeUnitId: posting?.unitId ?? null }
}

async function rowOf(
  tx: Tx,
  { subject: ref, verdict, history: _, ...entry }: RegisterEntry,
  on: Day,
) {
  const subject = await findSubject(tx, ref.id)
  const columns = subjectColumns(ref)
  const written = entry.subjectNameAsWritten
  // The subject's own keys know where an unusual given name stands; a name written otherwise is split anew.
  const { givenName, familyName, middleName } =
    subject?.name === written
      ? subject
      : ref.kind === 'person'
        ? splitName(written)
        : nameOfUnit(written)
  return {
    ...entry,
    ...columns,
    ...{ givenName, familyName, middleName },
    ...(await placeOn(tx, columns.personId, columns.unitId, on)),
    verdictId: verdict?.id ?? null,
    dataSet: subject?.dataSet ?? DataSet.ENTERED,
  }
}

/** Ghi vào sổ những mục của một quyết định vừa ký. */
export async function grantEntries(tx: Tx, event: DecisionSigned): Promise<void> {
  const data = []
  for (const entry of entriesOf(event)) data.push(await rowOf(tx, entry, event.signedOn))
  await tx.registerEntry.createMany({ data })
}

/** Huỷ các mục còn hiệu lực của một quyết định vừa bị huỷ bỏ. */
export async function revokeEntriesOf(
  tx: Tx,
  event: DecisionRevoked,
  context: JournalContext,
): Promise<void> {
  const { decisionId } = event
  await tx.$queryRaw`SELECT FROM "RegisterEntry" WHERE "decisionId" = ${decisionId}::uuid ORDER BY "id" FOR UPDATE`
  const rows = await tx.registerEntry.findMany({
    where: { decisionId },
    include: entryParts,
    orderBy: { id: 'asc' },
  })
  const entries = new Map(rows.map((row) => [row.id, entryState(row)]))
  for (const revocation of revocationsOf(event, [...entries.values()])) {
    const entry = entries.get(revocation.entryId)
    if (entry !== undefined) await appendEntry(tx, entry, [revocation], context)
  }
}
