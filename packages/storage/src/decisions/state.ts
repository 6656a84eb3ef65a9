import type { AuthorityPost } from '@vinhdanh/domain/awards'
import type { Decision, DecisionStatus } from '@vinhdanh/domain/decisions'
import { optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** What the domain's state of a decision is read from, beside its own row. */
export const decisionParts = {
  authorityUnit: { select: { path: true } },
  proposals: { orderBy: { order: 'asc' }, select: { proposalId: true } },
  readings: { orderBy: { order: 'asc' } },
} as const satisfies Prisma.DecisionInclude

export type DecisionRow = Prisma.DecisionGetPayload<{ include: typeof decisionParts }>

export const decisionState = (row: DecisionRow): Decision => ({
  id: row.id,
  number: row.number,
  signedOn: optionalDay(row.signedOn),
  status: row.status as DecisionStatus,
  authorityPost: row.authorityPost as AuthorityPost,
  authorityUnitId: row.authorityUnitId,
  authorityUnitPath: row.authorityUnit.path,
  signerId: row.signerId,
  signerName: row.signerName,
  proposalIds: row.proposals.map(({ proposalId }) => proposalId),
  ...(row.readings.length === 0
    ? {}
    : {
        readingChoices: row.readings.map(({ openPoint, reading, reason, by, at }) => ({
          ...{ openPoint, reading, reason, by },
          at: at.toISOString(),
        })),
      }),
  version: row.version,
})

export async function loadDecision(reader: Reader, id: string): Promise<Decision | null> {
  const row = await reader.decision.findUnique({ where: { id }, include: decisionParts })
  return row === null ? null : decisionState(row)
}
