import type { Reader } from '../database/index.ts'
import { emptyChain, hashOf, type JournalLine } from './line.ts'

/** Đầu chuỗi nhật ký: published outside, it proves later that nothing before it was cut off. */
export interface JournalHead {
  readonly position: bigint
  readonly hash: string
}

/** Chỗ đầu tiên nhật ký không còn nguyên vẹn. */
export interface JournalFault {
  readonly position: bigint
  readonly fault: 'missing' | 'changed' | 'broken-link' | 'truncated'
}

export async function journalHead(reader: Reader): Promise<JournalHead> {
  const last = await reader.journalEntry.findFirst({ orderBy: { position: 'desc' } })
  return { position: last?.position ?? 0n, hash: last?.hash ?? emptyChain }
}

/**
 * Recomputes the chain from its beginning.
 * @param published a head seen before; it finds what a chain alone cannot, lines cut off at the end
 */
export async function verifyJournal(
  reader: Reader,
  published?: JournalHead,
): Promise<JournalFault | null> {
  let expected = 1n
  let previousHash = emptyChain
  for (;;) {
    const rows = await reader.journalEntry.findMany({
      where: { position: { gte: expected } },
      orderBy: { position: 'asc' },
      take: 5000,
    })
    if (rows.length === 0) break
    for (const { id: _, position, previousHash: link, hash, at, subject, ...rest } of rows) {
      if (position !== expected) return { position: expected, fault: 'missing' }
      if (link !== previousHash) return { position, fault: 'broken-link' }
      const line = { ...rest, at: at.toISOString(), subject: subject as JournalLine['subject'] }
      if (hashOf(line, position, link) !== hash) return { position, fault: 'changed' }
      if (published?.position === position && published.hash !== hash)
        return { position, fault: 'changed' }
      previousHash = hash
      expected += 1n
    }
  }
  return published !== undefined && published.position >= expected
    ? { position: expected, fault: 'truncated' }
    : null
}
