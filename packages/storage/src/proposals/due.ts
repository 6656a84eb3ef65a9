import type { Reader, Tx } from '../database/index.ts'

/** Hạn của các hồ sơ đang chờ một bước có thời hạn, by the dossier. */
export async function waitingProposals(reader: Reader): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.proposal.findMany({
    where: { dueOn: { not: null }, status: { in: ['submitted', 'in-appraisal', 'passed'] } },
    select: { id: true, dueOn: true },
  })
  return new Map(rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [[id, dueOn] as const])))
}

/** Writes the days on which dossiers are due now; nothing else about them changes. */
export async function moveDueDays(tx: Tx, days: ReadonlyMap<string, string | null>): Promise<void> {
  const byDay = new Map<string | null, string[]>()
  for (const [id, dueOn] of days) byDay.set(dueOn, [...(byDay.get(dueOn) ?? []), id])
  for (const [dueOn, ids] of byDay)
    await tx.proposal.updateMany({ where: { id: { in: ids } }, data: { dueOn } })
}
