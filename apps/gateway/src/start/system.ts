import { instruments } from '@vinhdanh/domain/regimes'
import type { DemoAccount } from '@vinhdanh/graph'
import { connect, type Database } from '@vinhdanh/storage/database'
import type { FastifyBaseLogger } from 'fastify'
import { readTrustedDocuments, type TrustedDocuments } from '../doors/trusted-documents.ts'
import { type Graph, serverOf } from '../server.ts'
import { firstAdministratorLink } from '../setup/first-administrator.ts'
import { type Clock, clockOf } from './clock.ts'
import { type ReadyDatabase, readyDatabase } from './database.ts'
import type { Places } from './folders.ts'
import { listen } from './listen.ts'
import { secretsOf } from './secret.ts'
import type { Settings } from './settings.ts'
import { supervise } from './supervise.ts'

/** Dữ liệu nạp lúc khởi động: which sets are in, after what was missing was loaded. */
export interface Loaded {
  readonly synthetic: boolean
  readonly demoAccounts: readonly DemoAccount[]
}

export interface SystemParts {
  readonly settings: Settings
  readonly places: Places
  readonly graph: Graph
  readonly version: string
  load(db: Database, settings: Settings): Promise<Loaded>
  /** Documents beyond the manifests, for a program that brings its own. */
  readonly documents?: TrustedDocuments
  /** Another clock than the wall's, for a rehearsal that turns the calendar. */
  readonly clock?: Clock
  /** Told of each step that takes time. */
  tell(vi: string): void
}

/** Hệ thống đang chạy. */
export interface System {
  readonly url: string
  readonly embedded: boolean
  readonly loaded: Loaded
  /** Where the first administrator is made, while there is none. */
  readonly setupLink: string | null
  /** Drains what is under way, then stops the server, the connections and our own database. */
  stop(): Promise<void>
}

/** Statements end a little before the answer is given up. */
const statementTimeout = 20_000

const withTimeout = (url: string): string => {
  const address = new URL(url)
  address.searchParams.set('statement_timeout', String(statementTimeout))
  return address.href
}

const watch = (
  { url, revive }: ReadyDatabase,
  db: Database,
  log: FastifyBaseLogger,
): (() => Promise<void>) =>
  supervise({
    db,
    url,
    revive,
    tell: (event, err) => {
      if (event === 'lost') log.error({ err }, 'the embedded database is gone: starting it again')
      if (event === 'back') log.warn('the embedded database is back')
      if (event === 'failed') log.error({ err }, 'the embedded database does not start')
      if (event === 'moved') {
        // Connections know the old address only: a fresh process finds the new one.
        log.fatal('the embedded database moved to another port: ending, start again')
        process.kill(process.pid, 'SIGTERM')
      }
    },
  })

/** Starts all parts in order; when one fails, those before it are stopped and the fault is passed on. */
export async function startSystem(parts: SystemParts): Promise<System> {
  const { settings, places, tell } = parts
  const stops: (() => Promise<void>)[] = []
  const stop = async () => {
    for (let next = stops.pop(); next !== undefined; next = stops.pop()) await next()
  }
  try {
    // Read before anything is started: what is wrong here should not cost a database start.
    const documents = new Map([
      ...readTrustedDocuments([...places.documents, ...settings.documents]),
      ...(parts.documents ?? []),
    ])
    tell(settings.databaseUrl === undefined ? 'mở cơ sở dữ liệu đi kèm' : 'nối cơ sở dữ liệu')
    const database = await readyDatabase(
      settings.databaseUrl,
      settings.dataFolder,
      places.migrations,
    )
    stops.push(database.stop)
    const secrets = secretsOf(settings.secret, settings.dataFolder)
    const clock = parts.clock ?? clockOf(settings.today)
    const loader = connect(database.url, { max: 4 })
    stops.push(loader.close)
    const loaded = await parts.load(loader, settings)
    stops.pop()
    await loader.close()

    const db = connect(withTimeout(database.url))
    stops.push(db.close)
    const setupLink = await firstAdministratorLink(db, clock, settings)
    const server = await serverOf({
      db,
      graph: parts.graph,
      documents,
      folders: places,
      clock,
      app: { version: parts.version, ...loaded },
      instruments,
      secrets,
      url: settings.url,
      development: settings.development,
      signIn: { demo: settings.demo },
      proxies: settings.proxies,
      logLevel: settings.logLevel,
    })
    stops.push(server.stop)
    await listen(server.fastify, settings.port, settings.host)
    if (database.embedded) stops.push(watch(database, db, server.fastify.log))
    return { url: settings.url, embedded: database.embedded, loaded, setupLink, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
