import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { ask } from '../testing/asking.ts'
import { smallServer } from '../testing/small-server.ts'
import { limits } from './limits.ts'

const many = (count: number, draw: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => draw(at)).join(' ')
const deep = (levels: number) => `${'branch { '.repeat(levels)}name${' }'.repeat(levels)}`

/** What the development server, which takes free queries, must turn away all the same: [name, body]. */
const tooMuch: readonly (readonly [string, Record<string, unknown>])[] = [
  ['101 aliases of one field', { query: `{ ${many(101, (at) => `a${at}: __typename`)} }` }],
  ['7,000 aliases', { query: `{ ${many(7000, (at) => `a${at}: today`)} }` }],
  ['500 duplicate fields', { query: `{ tree { ${many(500, () => 'name')} } }` }],
  ['4,000 overlapping fields', { query: `{ tree { ${many(4000, () => 'branch { name }')} } }` }],
  [
    '10 directives on each of 20 fields',
    { query: `{ ${many(20, (at) => `f${at}: today ${many(10, () => '@skip(if: false)')}`)} }` },
  ],
  ['50 unknown directives', { query: `{ today ${many(50, (at) => `@x${at}`)} }` }],
  ['50 levels', { query: `{ tree { ${deep(50)} } }` }],
  [
    'a fragment bomb',
    {
      query: `{ tree { ...f0 } } ${many(8, (at) => `fragment f${at} on Tree { ${many(5, (n) => `x${n}: branch { ...f${at + 1} }`)} }`)} fragment f8 on Tree { name }`,
    },
  ],
  [
    'a circle of fragments',
    {
      query:
        '{ tree { ...a } } fragment a on Tree { branch { ...b } } fragment b on Tree { branch { ...a } }',
    },
  ],
  [
    'deep introspection',
    {
      query: `{ __schema { types { fields { type { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } } } }`,
    },
  ],
  ['two commands at once', { query: 'mutation { a: bump b: bump }' }],
  ['200 kB of tokens', { query: `{ today ${' ,today'.repeat(30_000)} }` }],
  [
    '200 kB of strings',
    { query: `{ echo(text: "${'a'.repeat(150_000)}" ${'x: 1 '.repeat(3000)}) }` },
  ],
  ['no query', { variables: {} }],
  ['a query that is a number', { query: 7 }],
  ['a query that is empty', { query: '' }],
  ['an operation that is not there', { query: 'query A { today }', operationName: 'B' }],
  ['a subscription', { query: 'subscription { today }' }],
  [
    'a NUL character',
    { query: 'query Q($t: String!) { echo(text: $t) }', variables: { t: 'a\0b' } },
  ],
  ['a NUL character in a name', { query: '{ today }', variables: { 'a\0': 1 } }],
  [
    'a variable of the wrong type',
    { query: 'query Q($t: String!) { echo(text: $t) }', variables: { t: { $gt: '' } } },
  ],
  ['broken syntax', { query: '{ today' }],
]

let scratch: ScratchDatabase
let server: Server
beforeAll(async () => {
  scratch = await scratchDatabase()
  server = await smallServer(scratch.db)
  await ask(server.fastify, '{ today }')
})
afterAll(async () => {
  await server.stop()
  await scratch.drop()
})

describe('A hostile request', () => {
  test.each(tooMuch)(
    'with %s is turned away quickly, and nothing inner is told',
    async (_name, body) => {
      const since = performance.now()
      const { status, data, errors, text } = await ask(server.fastify, body)
      const took = performance.now() - since
      expect(status).toBe(400)
      expect(data ?? null).toBeNull()
      expect(errors.length).toBeGreaterThan(0)
      expect(text).not.toMatch(/node_modules|stacktrace|prisma|postgres/i)
      expect(took).toBeLessThan(400)
    },
  )

  test('of several operations in one list is turned away', async () => {
    const response = await server.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: [{ query: '{ today }' }, { query: '{ today }' }],
    })
    expect(response.statusCode).toBe(400)
    expect(response.body).not.toContain('2026')
  })

  test('that is larger than the limit is turned away before it is read', async () => {
    const response = await server.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ query: '{ today }', pad: 'x'.repeat(limits.body) }),
    })
    expect(response.statusCode).toBe(413)
    expect(response.json().errors[0].message).toMatch(/^Yêu cầu không hợp lệ/)
  })

  test('that is not JSON is turned away', async () => {
    const response = await server.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query": "{ today }"',
    })
    expect(response.statusCode).toBe(400)
  })

  test('that would poison a prototype is turned away', async () => {
    const response = await server.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query":"{ today }","__proto__":{"polluted":true}}',
    })
    expect(response.statusCode).toBe(400)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test.each([
    ['combining letters', 'Nguyễn'.normalize('NFD')],
    ['a lone surrogate', '\ud800'],
    ['wildcards', '%_\\'],
    ['a formula', '=HYPERLINK("x")'],
    ['markup', '<script>alert(1)</script>'],
  ])('cannot break an answer with %s', async (_name, text) => {
    const { status, data } = await ask(server.fastify, {
      query: 'query Q($t: String!) { echo(text: $t) }',
      variables: { t: text },
    })
    expect([status, typeof data?.['echo']]).toEqual([200, 'string'])
  })
})
