import { type Database, inTransaction, lock, type Tx } from '@vinhdanh/storage/database'

/** Kết quả nạp: vừa nạp, đã có từ trước, hay đã có một bản khác. */
export type Loaded = 'loaded' | 'already-there' | 'other-version-there'

/**
 * Loads a data set once: the rows and the mark that they are there are written in one transaction, and two servers
 * that start together wait for each other.
 */
export function loadOnce(
  db: Database,
  name: string,
  fingerprint: string,
  work: (tx: Tx) => Promise<void>,
): Promise<Loaded> {
  return inTransaction(
    db,
    async (tx) => {
      await lock(tx, 'data-load', name)
      const there = await tx.dataLoad.findUnique({ where: { name } })
      if (there !== null) {
        return there.fingerprint === fingerprint ? 'already-there' : 'other-version-there'
      }
      await work(tx)
      await tx.dataLoad.create({ data: { name, fingerprint } })
      return 'loaded'
    },
    { timeout: 120_000 },
  )
}
