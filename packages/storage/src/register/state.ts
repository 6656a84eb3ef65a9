import type { Day, Truth } from '@vinhdanh/domain/kernel'
import type {
  RegisterChange,
  RegisterEntry,
  RegisterOrigin,
  RegisterStatus,
} from '@vinhdanh/domain/register'
import { instant, optionalDay, type Prisma, type Reader, type Tx } from '../database/index.ts'
import { subjectRef } from '../subjects/index.ts'

/** What the domain's state of an entry is read from, beside its own row. */
export const entryParts = {
  changes: { orderBy: { order: 'asc' } },
  verdict: { select: { id: true, truth: true, lawDay: true, lawHash: true } },
} as const satisfies Prisma.RegisterEntryInclude

export type EntryRow = Prisma.RegisterEntryGetPayload<{ include: typeof entryParts }>

function changeState(row: EntryRow['changes'][number]): RegisterChange {
  const { what, from, to, reason, decisionNumber, by } = row
  const common = { reason, decisionNumber, day: row.day as Day, by, at: instant(row.at) }
  return what === 'corrected'
    ? { ...common, what, from: from ?? '', to: to ?? '' }
    : { ...common, what: 'revoked' }
}

export const entryState = (row: EntryRow): RegisterEntry => ({
  id: row.id,
  subject: subjectRef(row),
  subjectNameAsWritten: row.subjectNameAsWritten,
  award: row.award,
  awardNameAsWritten: row.awardNameAsWritten,
  year: row.year,
  firstYear: row.firstYear,
  route: row.route,
  decidedOn: optionalDay(row.decidedOn),
  decisionNumber: row.decisionNumber,
  decisionId: row.decisionId,
  proposalId: row.proposalId,
  status: row.status as RegisterStatus,
  lawDay: row.lawDay as Day,
  verdict:
    row.verdict === null
      ? null
      : { ...row.verdict, truth: row.verdict.truth as Truth, lawDay: row.verdict.lawDay as Day },
  origin: row.origin as RegisterOrigin,
  history: row.changes.map(changeState),
})

export async function loadEntry(reader: Reader, id: string): Promise<RegisterEntry | null> {
  const row = await reader.registerEntry.findUnique({ where: { id }, include: entryParts })
  return row === null ? null : entryState(row)
}

/** The entry, held until the transaction ends: entries carry no version, read it so before deciding on it. */
export async function lockEntry(tx: Tx, id: string): Promise<RegisterEntry | null> {
  await tx.$queryRaw`SELECT FROM "RegisterEntry" WHERE "id" = ${id}::uuid FOR UPDATE`
  return loadEntry(tx, id)
}
