import type { AwardId, Route } from '@vinhdanh/domain/awards'
import type { Verdict } from '@vinhdanh/domain/eligibility'
import type { Day, Truth } from '@vinhdanh/domain/kernel'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import { Prisma, type Reader, type Tx } from '../database/index.ts'

/** Kết luận đã ghi: which law and which facts; the sentences are rendered when it is read. */
export interface StoredVerdict {
  readonly id: string
  readonly award: AwardId
  readonly year: number
  readonly route: Route | null
  readonly truth: Truth
  readonly lawDay: Day
  readonly lawHash: string
  /** Ids of the local confirmations and regulations that were part of the law. */
  readonly locals: readonly string[]
  /** Ngày xét: under a transition the law may be older than it. */
  readonly onDay: Day
  readonly mask: string
  readonly facts: SubjectFacts
  /** The verdict as it was shown; null where an older record has none. */
  readonly shown: Verdict | null
}

export async function recordVerdict(tx: Tx, verdict: StoredVerdict): Promise<void> {
  await tx.verdict.create({
    data: {
      ...verdict,
      locals: [...verdict.locals],
      facts: verdict.facts as unknown as Prisma.InputJsonObject,
      shown:
        verdict.shown === null
          ? Prisma.DbNull
          : (verdict.shown as unknown as Prisma.InputJsonObject),
    },
  })
}

/** All the verdicts asked for, by id, in one statement. */
export async function loadVerdicts(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredVerdict>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.verdict.findMany({ where: { id: { in: [...ids] } } })
  return new Map(
    rows.map(({ at: _, ...row }) => [
      row.id,
      {
        ...row,
        truth: row.truth as Truth,
        lawDay: row.lawDay as Day,
        onDay: row.onDay as Day,
        facts: row.facts as unknown as SubjectFacts,
        shown: row.shown as unknown as Verdict | null,
      },
    ]),
  )
}
