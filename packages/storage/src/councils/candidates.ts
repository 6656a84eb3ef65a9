import type { AgendaProposal } from '@vinhdanh/domain/councils'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { lock, type Tx } from '../database/index.ts'
import { subjectRef } from '../subjects/index.ts'

/** Hồ sơ có thể đưa vào chương trình, without the law of its dossier. */
export interface StoredCandidate {
  readonly proposal: AgendaProposal
  readonly onOtherAgenda: boolean
}

/** The dossiers in the order asked for; nobody else can put them on an agenda until the transaction ends. */
export async function lockCandidates(
  tx: Tx,
  proposalIds: readonly string[],
): Promise<readonly StoredCandidate[]> {
  // In one order for everybody, or two planners could wait for each other.
  for (const id of [...new Set(proposalIds)].sort()) await lock(tx, 'agenda', id)
  const rows = await tx.proposal.findMany({
    where: { id: { in: [...proposalIds] } },
    include: {
      agendaItems: { where: { session: { status: { not: 'closed' } } }, select: { id: true } },
    },
  })
  const found = new Map(
    rows.map((row) => [
      row.id,
      {
        proposal: {
          id: row.id,
          number: row.number,
          status: row.status as ProposalStatus,
          award: row.award,
          subject: subjectRef(row),
        },
        onOtherAgenda: row.agendaItems.length > 0,
      },
    ]),
  )
  return proposalIds.flatMap((id) => found.get(id) ?? [])
}
