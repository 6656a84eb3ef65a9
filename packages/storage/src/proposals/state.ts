import type { Day, Truth } from '@vinhdanh/domain/kernel'
import type { Proposal, ProposalStatus } from '@vinhdanh/domain/proposals'
import { instant, optionalDay, type Prisma, type Reader } from '../database/index.ts'
import { subjectRef } from '../subjects/index.ts'

/** What the domain's state of a dossier is read from, beside its own row. */
export const proposalParts = {
  attestations: { orderBy: { order: 'asc' } },
  readingChoices: { orderBy: { order: 'asc' } },
  verdict: { select: { id: true, truth: true, lawDay: true, lawHash: true } },
} as const satisfies Prisma.ProposalInclude

export type ProposalRow = Prisma.ProposalGetPayload<{ include: typeof proposalParts }>

export function proposalState(row: ProposalRow): Proposal {
  return {
    id: row.id,
    number: row.number,
    status: row.status as ProposalStatus,
    statusSince: instant(row.statusSince),
    award: row.award,
    subject: subjectRef(row),
    year: row.year,
    route: row.route,
    submittingUnitId: row.submittingUnitId,
    merits: row.merits,
    attestations: row.attestations.map(({ topic, holds, year, by, at }) => ({
      topic,
      holds,
      year,
      by,
      at: instant(at),
    })),
    readingChoices: row.readingChoices.map(({ openPoint, reading, reason, by, at }) => ({
      openPoint,
      reading,
      reason,
      by,
      at: instant(at),
    })),
    nominationId: row.nominationId,
    receivedOn: optionalDay(row.receivedOn),
    decidedOn: optionalDay(row.decidedOn),
    recordedVerdict:
      row.verdict === null
        ? null
        : {
            ...row.verdict,
            truth: row.verdict.truth as Truth,
            lawDay: row.verdict.lawDay as Day,
          },
    version: row.version,
  }
}

export async function loadProposal(reader: Reader, id: string): Promise<Proposal | null> {
  const row = await reader.proposal.findUnique({ where: { id }, include: proposalParts })
  return row === null ? null : proposalState(row)
}

/** Several dossiers in the order asked for; an id without a dossier is left out. */
export async function loadProposals(
  reader: Reader,
  ids: readonly string[],
): Promise<readonly Proposal[]> {
  const rows = await reader.proposal.findMany({
    where: { id: { in: [...ids] } },
    include: proposalParts,
  })
  const states = new Map(rows.map((row) => [row.id, proposalState(row)]))
  return ids.flatMap((id) => states.get(id) ?? [])
}
