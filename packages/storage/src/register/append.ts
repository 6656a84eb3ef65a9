import { evolveEntry, type RegisterEntry, type RegisterEvent } from '@vinhdanh/domain/register'
import type { Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'
import { nameOfUnit, splitName } from '../subjects/index.ts'

/** Writes what happened to an entry. It must have been read by `lockEntry`. Nothing is erased: each change is kept. */
export async function appendEntry(
  tx: Tx,
  before: RegisterEntry,
  events: readonly RegisterEvent[],
  context: JournalContext,
): Promise<RegisterEntry> {
  const after = events.reduce(evolveEntry, before)
  const { id: entryId, status, subjectNameAsWritten: name, subject } = after
  const renamed = name !== before.subjectNameAsWritten
  const parts = subject.kind === 'person' ? splitName(name) : nameOfUnit(name)
  await tx.registerEntry.update({
    where: { id: entryId },
    data: { status, ...(renamed ? { subjectNameAsWritten: name, ...parts } : {}) },
  })
  const known = before.history.length
  await tx.registerChange.createMany({
    data: after.history.slice(known).map((change, index) => ({
      ...change,
      entryId,
      order: known + index,
      byName: context.byName ?? null,
    })),
  })
  journal(tx, 'entry', entryId, events, context)
  return after
}
