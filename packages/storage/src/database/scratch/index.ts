import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type ConnectOptions, connect, type Database } from '../connect.ts'
import { pointingAt } from './server.ts'

/** Cơ sở dữ liệu riêng của một tệp kiểm thử. */
export interface ScratchDatabase {
  readonly url: string
  readonly db: Database
  drop(): Promise<void>
}

const administer = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: pointingAt(url, 'postgres') })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A fresh migrated database, copied from the run's template. Needs the `globalSetup` beside this file. */
export async function scratchDatabase(options: ConnectOptions = {}): Promise<ScratchDatabase> {
  const template = inject('scratch')
  const name = `${template.run}_${randomBytes(5).toString('hex')}`
  const from = new URL(template.url).pathname.slice(1)
  await administer(
    template.url,
    `CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(from)}`,
  )
  const url = pointingAt(template.url, name)
  const db = connect(url, options)
  return {
    url,
    db,
    drop: async () => {
      await db.close()
      await administer(template.url, `DROP DATABASE ${pg.escapeIdentifier(name)} WITH (FORCE)`)
    },
  }
}
export {
  aProposal,
  clerk,
  foldProposal,
  noon,
  plannedSession,
  proposalEvents,
} from './dossiers.ts'
export { aCouncil, anAccount, anEntry, aPerson, aUnit } from './rows.ts'
