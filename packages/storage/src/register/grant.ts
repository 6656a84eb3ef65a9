import type { DecisionRevoked, DecisionSigned, GrantedEntry } from '@vinhdanh/domain/decisions'
import type { Day } from '@vinhdanh/domain/kernel'
import { DataSet, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { findSubject, nameOfUnit, splitName, subjectColumns } from '../subjects/index.ts'

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
  entry: GrantedEntry,
  { decisionId, number, signedOn }: DecisionSigned,
) {
  const { subject: ref, verdict, ...fields } = entry
  const subject = await findSubject(tx, ref.id)
  const columns = subjectColumns(ref)
  const written = fields.subjectNameAsWritten
  const parts =
    subject?.name === written
      ? {
          givenName: subject.givenName,
          familyName: subject.familyName,
          middleName: subject.middleName,
        }
      : ref.kind === 'person'
        ? splitName(written)
        : nameOfUnit(written)
  return {
    ...fields,
    ...columns,
    ...parts,
    ...(await placeOn(tx, columns.personId, columns.unitId, signedOn)),
    decisionId,
    decisionNumber: number,
    decidedOn: signedOn,
    status: 'granted',
    origin: 'decision',
    verdictId: verdict?.id ?? null,
    dataSet: subject?.dataSet ?? DataSet.ENTERED,
  }
}

/** Ghi vào sổ những mục của một quyết định vừa ký. */
export async function grantEntries(tx: Tx, event: DecisionSigned): Promise<void> {
  const data = []
  for (const entry of event.entries) data.push(await rowOf(tx, entry, event))
  await tx.registerEntry.createMany({ data })
}

/** Huỷ các mục còn hiệu lực của một quyết định vừa bị huỷ bỏ. */
export async function revokeEntriesOf(
  tx: Tx,
  decisionId: string,
  { reason, decisionNumber, revokedOn, by, at }: DecisionRevoked,
  context: JournalContext,
): Promise<void> {
  const entries = await tx.registerEntry.findMany({
    where: { decisionId, status: { not: 'revoked' } },
    include: { _count: { select: { changes: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { id: entryId, _count } of entries) {
    await tx.registerEntry.update({ where: { id: entryId }, data: { status: 'revoked' } })
    const change = { what: 'revoked', reason, decisionNumber, day: revokedOn, by, at }
    await tx.registerChange.create({
      data: { ...change, entryId, order: _count.changes, byName: context.byName ?? null },
    })
    const event = { kind: 'EntryRevoked', entryId, reason, decisionNumber, revokedOn, by, at }
    journal(tx, 'entry', entryId, [event], context)
  }
}
