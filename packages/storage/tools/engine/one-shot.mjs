import pg from 'pg'
import { fieldsOf } from './connections.mjs'
import { log } from './log.mjs'

const codes = { '3D000': 'P1003', '28P01': 'P1000', 28000: 'P1010' }

/** The engine's commands that are not calls: can-connect-to-database, create-database, drop-database. */
export async function oneShot(command, datasource) {
  const config = fieldsOf(datasource.url)
  const name = pg.escapeIdentifier(config.database)
  const run = async (database, sql) => {
    const client = new pg.Client({ ...config, database })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const commands = {
    'can-connect-to-database': () => run(config.database, 'SELECT 1'),
    'create-database': () => run('postgres', `CREATE DATABASE ${name} TEMPLATE template0`),
    'drop-database': async () => {
      await run('postgres', `DROP DATABASE ${name} WITH (FORCE)`)
      log('INFO', { message: 'The database was successfully dropped.' })
    },
  }
  log('INFO', { message: 'Starting schema engine CLI' }) // the caller drops the first line
  try {
    if (!(command in commands)) throw new Error(`unknown command ${command}`)
    await commands[command]()
  } catch (error) {
    const message =
      error.message || error.errors?.map((each) => each.message).join('; ') || String(error)
    log('ERROR', { is_panic: false, error_code: codes[error.code] ?? 'P1001', message })
    process.exitCode = 1
  }
}
