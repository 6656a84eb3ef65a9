import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { parse } from 'pg-connection-string'

/** Fields and not the address: in pg an address wins over `database`, so a shadow would open the real database. */
export const fieldsOf = (url) =>
  Object.fromEntries(
    Object.entries(parse(url)).filter(([key, value]) => value != null && key !== 'schema'),
  )

// The catalogue has columns of the one-byte type "char" (oid 18). The adapter cannot read it and the engine insists
// on a character: let such a column pass as bpchar (1042), then set its type right.
const byteChar = 18
const bpchar = 1042
const charColumns = new WeakMap()

function letCharPass(result) {
  for (const one of [result].flat())
    for (const [index, field] of (one?.fields ?? []).entries())
      if (field.dataTypeID === byteChar) {
        field.dataTypeID = bpchar
        charColumns.set(one.rows, [...(charColumns.get(one.rows) ?? []), index])
      }
  return result
}

class CatalogueClient extends pg.Client {
  query(...args) {
    const last = args.at(-1)
    if (typeof last === 'function')
      args[args.length - 1] = (error, result) => last(error, letCharPass(result))
    const answer = super.query(...args)
    return typeof answer?.then === 'function' ? answer.then(letCharPass) : answer
  }
}

function readingChars(queryable) {
  const { queryRaw } = queryable
  queryable.queryRaw = async (query) => {
    const result = await queryRaw.call(queryable, query)
    for (const index of charColumns.get(result.rows) ?? [])
      result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  return queryable
}

/** The engine never closes what it opens; whoever ends the process does, and so drops the shadows. */
const opened = []
export const closeAll = () =>
  Promise.allSettled(opened.splice(0).map((adapter) => adapter.dispose()))

async function open(config, afterwards = async () => {}) {
  const pool = new pg.Pool({ ...config, Client: CatalogueClient, max: 2 })
  const adapter = readingChars(await new PrismaPg(pool).connect())
  const { startTransaction } = adapter
  adapter.startTransaction = async (level) =>
    readingChars(await startTransaction.call(adapter, level))
  // The adapter cuts a script at every semicolon, also inside $$ … $$: send it whole.
  adapter.executeScript = (sql) =>
    pool.query(sql).then(
      () => {},
      (error) => adapter.onError(error),
    )
  adapter.dispose = async () => {
    if (!pool.ending) await pool.end().then(afterwards)
  }
  opened.push(adapter)
  return adapter
}

async function openShadow(datasource) {
  const config = fieldsOf(datasource.shadowDatabaseUrl || datasource.url)
  const administer = async (sql) => {
    const client = new pg.Client(config)
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const database = `prisma_shadow_${randomUUID()}`
  await administer(`CREATE DATABASE "${database}" TEMPLATE template0`)
  return open({ ...config, database }, () => administer(`DROP DATABASE "${database}" WITH (FORCE)`))
}

export const connections = (datasource) =>
  bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'vinhdanh-schema-engine',
    connect: () => open(fieldsOf(datasource.url)),
    connectToShadowDb: () => openShadow(datasource),
  })
