import { createHash } from 'node:crypto'
import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { ask, cookieOf } from '../testing/asking.ts'
import { innerReason } from '../testing/small-graph.ts'
import { password, smallServer, someone } from '../testing/small-server.ts'

const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')
const trusted = 'query Today { today }'
const documents = new Map([[hashOf(trusted), trusted]])
const byHash = (hash: string, more = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
  ...more,
})

let scratch: ScratchDatabase
let developing: Server
let production: Server

beforeAll(async () => {
  scratch = await scratchDatabase()
  developing = await smallServer(scratch.db)
  production = await smallServer(scratch.db, { development: false, documents })
  await someone(scratch.db, 'thongke@x.vn', 'statistician')
  await someone(scratch.db, 'thamdinh@x.vn', 'appraiser')
})
afterAll(async () => {
  await developing.stop()
  await production.stop()
  await scratch.drop()
})

const signedIn = async (email: string) =>
  cookieOf(
    await ask(developing.fastify, {
      query:
        'mutation S($email: String!, $password: String!) { signIn(email: $email, password: $password) }',
      variables: { email, password },
    }),
  )

describe('In production', () => {
  test('a trusted document is served by its hash', async () => {
    const answer = await ask(production.fastify, byHash(hashOf(trusted)))
    expect(answer).toMatchObject({ status: 200, data: { today: '2026-11-21' } })
  })

  test('a trusted document is served when its text comes with the hash', async () => {
    const answer = await ask(production.fastify, byHash(hashOf(trusted), { query: trusted }))
    expect(answer.data).toEqual({ today: '2026-11-21' })
  })

  test('a hash that nobody registered is unknown', async () => {
    const { errors } = await ask(production.fastify, byHash(hashOf('query X { today }')))
    expect(errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test('asking does not teach the server a document', async () => {
    const query = 'query Learnt { today }'
    const { status, errors } = await ask(production.fastify, byHash(hashOf(query), { query }))
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'PERSISTED_QUERY_ONLY'])
    const again = await ask(production.fastify, byHash(hashOf(query)))
    expect(again.errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND')
  })

  test.each(['{ today }', '{ __schema { types { name } } }', 'mutation { bump }'])(
    'the free query %s is refused in both languages',
    async (query) => {
      const { status, errors, data } = await ask(production.fastify, query)
      expect(status).toBe(400)
      expect(data).toBeUndefined()
      expect(errors[0]?.message).toMatch(/^Chỉ nhận truy vấn đã duyệt.*\(Only trusted documents/)
    },
  )

  test('a statistician may ask freely, by saying so, and introspect', async () => {
    const cookie = await signedIn('thongke@x.vn')
    const headers = { cookie, 'x-vinhdanh-free-query': '1' }
    expect((await ask(production.fastify, '{ today }', headers)).data).toEqual({
      today: '2026-11-21',
    })
    expect(
      (await ask(production.fastify, '{ __schema { queryType { name } } }', headers)).status,
    ).toBe(200)
    expect((await ask(production.fastify, '{ today }', { cookie })).status).toBe(400)
  })

  test('an appraiser may not, whatever header is sent', async () => {
    const headers = { cookie: await signedIn('thamdinh@x.vn'), 'x-vinhdanh-free-query': '1' }
    expect((await ask(production.fastify, '{ today }', headers)).status).toBe(400)
  })

  test('a misspelt field of a free query names no field of the schema', async () => {
    const headers = { cookie: await signedIn('thongke@x.vn'), 'x-vinhdanh-free-query': '1' }
    const { text } = await ask(production.fastify, '{ toda }', headers)
    expect(text).not.toMatch(/did you mean|today/i)
  })

  test('the page at /graphql shows the explorer to those who may ask freely only', async () => {
    const page = async (cookie: string) =>
      (
        await production.fastify.inject({
          url: '/graphql',
          headers: { cookie, accept: 'text/html' },
        })
      ).body
    expect(await page(await signedIn('thongke@x.vn'))).toContain('/graphql/explorer.js')
    expect(await page('')).not.toContain('/graphql/explorer.js')
  })
})

describe('A fault of ours', () => {
  test('is told by a number that the log has too, never by its reason', async () => {
    const lines: string[] = []
    const server = await smallServer(scratch.db, {
      logLevel: 'error',
      logTo: { write: (line: string) => void lines.push(line) },
    })
    const { errors, text } = await ask(server.fastify, '{ broken }')
    await server.stop()
    const id = String(errors[0]?.extensions['id'])
    expect(errors[0]?.message).toBe(
      `Hệ thống gặp lỗi, mã ${id}; hãy báo mã này cho quản trị viên (Internal error, id ${id})`,
    )
    expect(text).not.toContain(innerReason)
    const line = lines.map((one) => JSON.parse(one)).find(({ errorId }) => errorId === id)
    expect(line).toMatchObject({ err: { message: innerReason }, path: ['broken'] })
  })

  test('of the database shows no SQL and no source', async () => {
    const { status, text, errors } = await ask(developing.fastify, {
      query: 'query Q($id: String!) { invalidText(id: $id) }',
      variables: { id: 'không phải uuid' },
    })
    expect([status, errors[0]?.extensions['code']]).toEqual([200, 'INTERNAL_SERVER_ERROR'])
    expect(text).not.toMatch(/prisma|uuid|select|\.ts|stacktrace/i)
  })
})

describe('Another site', () => {
  test('cannot send a command, whatever cookies it carries', async () => {
    const cookie = await signedIn('thongke@x.vn')
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      const { status, errors } = await ask(production.fastify, byHash(hashOf(trusted)), {
        cookie,
        ...headers,
      })
      expect([status, errors[0]?.extensions['code']]).toEqual([403, 'FOREIGN_ORIGIN'])
    }
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form as %s',
    async (type) => {
      const response = await developing.fastify.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: '{"query":"mutation { bump }"}',
      })
      expect(response.statusCode).toBeGreaterThanOrEqual(400)
      expect(response.body).not.toContain('bump')
    },
  )

  test('cannot send a query by GET', async () => {
    const response = await developing.fastify.inject({ url: '/graphql?query=%7Btoday%7D' })
    expect(response.headers['content-type']).toContain('text/html')
    expect(response.body).not.toContain('2026-11-21')
  })

  test('is given no permission to read across origins', async () => {
    const response = await developing.fastify.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    })
    expect(
      Object.keys(response.headers).filter((name) => name.startsWith('access-control')),
    ).toEqual([])
  })
})

test('pages may not be framed, may load only our own scripts, and say so', async () => {
  const { headers } = await developing.fastify.inject({
    url: '/graphql',
    headers: { accept: 'text/html' },
  })
  expect(headers['content-security-policy']).toMatch(/script-src 'self';/)
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/)
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  })
  expect(headers['strict-transport-security']).toBeUndefined()
})

test('the server says that it lives and that it is ready', async () => {
  const code = async (url: string) => (await developing.fastify.inject({ url })).statusCode
  expect([await code('/healthz'), await code('/readyz')]).toEqual([200, 200])
})
