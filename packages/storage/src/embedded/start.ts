import { existsSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import {
  type Cluster,
  type Connection,
  freePort,
  initialise,
  openCluster,
  readConnection,
  writeConnection,
} from './cluster.ts'
import { didNotStart } from './fault.ts'
import { isAlive, withLock } from './lock.ts'

/** Máy chủ dữ liệu đi kèm đang chạy. */
export interface Embedded {
  /** Address of the database named in `startEmbedded`. */
  readonly url: string
  /** Whether this process started the server, and so stops it. */
  readonly owner: boolean
  /** Stops the server when this process owns it; otherwise does nothing. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Made when missing; default `vinhdanh`. */
  readonly database?: string
  /** Server settings beyond ours, for a server started now. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts PostgreSQL on a folder, or joins the one that runs there already.
 * @param folder made when missing; default `./data`
 */
export async function startEmbedded(
  folder = 'data',
  { database = 'vinhdanh', settings = {} }: EmbeddedOptions = {},
): Promise<Embedded> {
  const cluster = await openCluster(resolve(folder))
  return withLock(cluster.folder, async () => {
    await initialise(cluster)
    const connection = readConnection(cluster)
    const owner = await run(cluster, connection, settings)
    await ensure(connection, database)
    return {
      url: address(connection, database),
      owner,
      stop: async () => {
        if (owner) await stop(cluster)
      },
    }
  })
}

/** Stops the server of a folder, whoever started it. Answers whether one was running. */
export async function stopEmbedded(folder = 'data'): Promise<boolean> {
  const cluster = await openCluster(resolve(folder))
  if (!existsSync(join(cluster.files, 'postmaster.pid'))) return false
  await stop(cluster)
  return true
}

const stop = (cluster: Cluster) =>
  cluster.execute('pg_ctl', ['-D', cluster.files, '-m', 'fast', '-w', 'stop'])

const address = ({ password, port }: Connection, database: string) =>
  `postgresql://vinhdanh:${password}@127.0.0.1:${port}/${database}`

async function answers(connection: Connection): Promise<boolean> {
  const client = new pg.Client({
    connectionString: address(connection, 'postgres'),
    connectionTimeoutMillis: 3000,
  })
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const ours = {
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  jit: 'off',
}

/** Answers whether the server is ours to stop. */
async function run(
  cluster: Cluster,
  connection: Connection,
  settings: Readonly<Record<string, string>>,
): Promise<boolean> {
  if (await answers(connection)) {
    // A supervisor that was killed left its server behind: adopt it, or nobody would ever stop it.
    if (connection.supervisor !== undefined && isAlive(connection.supervisor)) return false
    writeConnection(cluster, { ...connection, supervisor: process.pid })
    return true
  }
  connection.port = await freePort(connection.port)
  writeConnection(cluster, { ...connection, supervisor: process.pid })
  const set = Object.entries({ ...ours, ...settings }).map(([name, value]) => `-c ${name}=${value}`)
  const options = `-p ${connection.port} -h 127.0.0.1 ${set.join(' ')}`
  const words = ['-D', cluster.files, '-o', options, '-l', cluster.log, '-w', '-t', '60', 'start']
  for (let left = 80; ; left--)
    try {
      await cluster.execute('pg_ctl', words)
      rmSync(join(cluster.folder, 'password'), { force: true })
      return true
    } catch (cause) {
      // The number of a killed server lingers for a moment until the system reaps it.
      const lingering = existsSync(join(cluster.files, 'postmaster.pid'))
      if (left === 0 || !lingering) throw didNotStart(cluster.log, cause)
      await wait(250)
    }
}

async function ensure(connection: Connection, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: address(connection, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      database,
    ])
    if (rowCount === 0) await client.query(`CREATE DATABASE ${pg.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}
