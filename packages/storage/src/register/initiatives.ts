import type { AwardId } from '@vinhdanh/domain/awards'
import type { Tx } from '../database/index.ts'

/** Sáng kiến được dùng cho một mục: whose, which, for which award and year. */
export interface InitiativeUses {
  readonly entryId: string
  readonly personId: string
  readonly award: AwardId
  readonly year: number
  readonly initiativeIds: readonly string[]
}

/**
 * Writes the ledger of one use. Answers the initiatives that had been used before, by this person for another award:
 * when there are any, the command must be refused.
 */
export async function recordInitiativeUses(
  tx: Tx,
  { initiativeIds, entryId, personId, award, year }: InitiativeUses,
): Promise<readonly string[]> {
  await tx.initiativeUse.createMany({
    data: initiativeIds.map((initiativeId) => ({ initiativeId, personId, award, year, entryId })),
    skipDuplicates: true,
  })
  const rows = await tx.initiativeUse.findMany({
    where: {
      personId,
      initiativeId: { in: [...initiativeIds] },
      OR: [{ entryId: null }, { entryId: { not: entryId } }],
    },
  })
  return rows.map(({ initiativeId }) => initiativeId)
}
