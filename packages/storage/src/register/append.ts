import { assertNever } from '@vinhdanh/domain/kernel'
import type { RegisterEntry, RegisterEvent } from '@vinhdanh/domain/register'
import type { Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { nameOfUnit, splitName } from '../subjects/index.ts'
import { loadEntry } from './state.ts'

/** Writes what happened to an entry. It must have been read by `lockEntry`. Nothing is erased: each change is kept. */
export async function appendEntry(
  tx: Tx,
  before: RegisterEntry,
  events: readonly RegisterEvent[],
  context: JournalContext,
): Promise<RegisterEntry> {
  const { id } = before
  let name = before.subjectNameAsWritten
  for (const [index, event] of events.entries()) {
    const change = {
      entryId: id,
      order: before.history.length + index,
      reason: event.reason,
      decisionNumber: event.decisionNumber,
      by: event.by,
      byName: context.byName ?? null,
      at: event.at,
    }
    switch (event.kind) {
      case 'EntryCorrected': {
        const to = event.subjectNameAsWritten
        const parts = before.subject.kind === 'person' ? splitName(to) : nameOfUnit(to)
        const data = { status: 'corrected', subjectNameAsWritten: to, ...parts }
        await tx.registerEntry.update({ where: { id }, data })
        await tx.registerChange.create({
          data: { ...change, what: 'corrected', from: name, to, day: event.correctedOn },
        })
        name = to
        break
      }
      case 'EntryRevoked':
        await tx.registerEntry.update({ where: { id }, data: { status: 'revoked' } })
        await tx.registerChange.create({
          data: { ...change, what: 'revoked', day: event.revokedOn },
        })
        break
      default:
        assertNever(event)
    }
  }
  journal(tx, 'entry', id, events, context)
  return (await loadEntry(tx, id)) ?? before
}
