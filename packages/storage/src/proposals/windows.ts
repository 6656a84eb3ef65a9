import type { AwardLevel } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { ProposalWindow, ProposalWindowSet } from '@vinhdanh/domain/proposals'
import type { Reader, Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** Thời gian nhận đề nghị, of one year or of all. */
export async function proposalWindows(
  reader: Reader,
  year?: number,
): Promise<readonly ProposalWindow[]> {
  const rows = await reader.proposalWindow.findMany({
    ...(year === undefined ? {} : { where: { year } }),
    orderBy: [{ year: 'desc' }, { level: 'asc' }],
  })
  return rows.map(({ dataSet: _, ...row }) => ({
    ...row,
    level: row.level as AwardLevel,
    opensOn: row.opensOn as Day,
    closesOn: row.closesOn as Day,
  }))
}

/** Sets the window of a year and level, in place of the one before. Answers it with the id it keeps. */
export async function appendProposalWindow(
  tx: Tx,
  event: ProposalWindowSet,
  context: JournalContext,
): Promise<ProposalWindow> {
  const { id, year, level, opensOn, closesOn } = event.window
  const row = await tx.proposalWindow.upsert({
    where: { year_level: { year, level } },
    create: { id, year, level, opensOn, closesOn },
    update: { opensOn, closesOn },
  })
  journal(tx, 'window', row.id, [event], context)
  return { ...event.window, id: row.id }
}
