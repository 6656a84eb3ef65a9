import { loadReal, loadSynthetic } from '@vinhdanh/datasets/load'
import { createContext, schema } from '@vinhdanh/graph'
import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { hashPassword } from '../sign-in/passwords.ts'
import { ask, cookieOf } from '../testing/asking.ts'
import { smallServer } from '../testing/small-server.ts'

/** Trusted documents stop foreign queries, not foreign values: these go through every one of them. */
const texts: readonly (readonly [string, string])[] = [
  ['a wildcard', '%'],
  ['a one-letter wildcard', '_'],
  ['a backslash', '\\'],
  ['a quote', "' OR 1=1 --"],
  ['one letter', 'a'],
  ['nothing', ''],
  ['spaces', '   '],
  ['decomposed letters', 'Nguyễn'.normalize('NFD')],
  ['a lone surrogate', '\ud800'],
  ['an emoji', '🏅'],
  ['full-text operators', 'a & !b | (c <-> d:*)'],
  ['a prototype', '__proto__'],
  ['a hundred thousand letters', 'ă'.repeat(100_000)],
]
const days = [
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '2024-02-29',
  '30/02/2026',
  '',
  'hôm nay',
  '-0',
]
const numbers = [0, -0, -1, 2 ** 31, 1e300, 1.5, '7', null, true]
const ids = [
  '',
  'x',
  '===',
  'UGVyc29uOg==',
  'UGVyc29uOjE=',
  'VW5pdDpub3QtYS11dWlk',
  '../../etc',
  '%00',
]
const cursors = ['', 'x', 'eyJ4IjoxfQ==', '\u{1F600}', 'bnVsbA==', 'W10=']

let scratch: ScratchDatabase
let server: Server
let cookie = ''
beforeAll(async () => {
  scratch = await scratchDatabase()
  await loadReal(scratch.db)
  await loadSynthetic(scratch.db, { hashPassword })
  server = await smallServer(scratch.db, { graph: { schema, createContext } })
  const signedIn = await ask(server.fastify, {
    query: 'mutation S($input: SignInInput!) { signIn(input: $input) { __typename } }',
    variables: { input: { email: 'thamdinh@vinhdanh.example', password: 'VinhDanh-2026' } },
  })
  cookie = cookieOf(signedIn)
})
afterAll(async () => {
  await server.stop()
  await scratch.drop()
})

/** Whatever is sent, the answer is data or a fault of the caller: never ours, never the database's words. */
async function send(query: string, variables: Record<string, unknown>): Promise<number> {
  const since = performance.now()
  const { status, errors, text } = await ask(server.fastify, { query, variables }, { cookie })
  expect(status).toBeLessThan(500)
  expect(errors.filter(({ extensions }) => extensions['code'] === 'INTERNAL_SERVER_ERROR')).toEqual(
    [],
  )
  expect(text).not.toMatch(/prisma|SELECT |invalid byte|invalid input syntax|node_modules/i)
  return performance.now() - since
}

test('an ordinary search finds people, with and without diacritics', async () => {
  const query = 'query Q($search: String!) { people(first: 5, search: $search) { totalCount } }'
  const found = async (search: string) => {
    const { data } = await ask(server.fastify, { query, variables: { search } }, { cookie })
    const { people } = data as { people: { totalCount: number } }
    return people.totalCount
  }
  expect(await found('Nguyễn')).toBeGreaterThan(0)
  expect(await found('nguyen')).toBeGreaterThanOrEqual(await found('Nguyễn'))
})

describe.each(texts)('A search for %s', (_name, search) => {
  test.each([
    [
      'people',
      'query Q($search: String!) { people(first: 20, search: $search) { totalCount edges { node { name } } } }',
    ],
    [
      'units',
      'query Q($search: String!) { units(first: 20, search: $search) { totalCount edges { node { name } } } }',
    ],
    [
      'proposals',
      'query Q($search: String!) { proposals(first: 20, filter: { search: $search }) { totalCount edges { node { number } } } }',
    ],
    [
      'register',
      'query Q($search: String!) { register(first: 20, search: $search) { totalCount edges { node { id } } } }',
    ],
  ])('of %s is answered in time', async (_list, query) => {
    expect(await send(query, { search })).toBeLessThan(1000)
  })
})

test.each(days)('the day %j is a day or is refused', async (on) => {
  await send('query Q($on: Date) { law(on: $on) { day } awards(on: $on) { code } }', { on })
})

test.each(numbers)('the number %j is a number of rows or is refused', async (first) => {
  await send('query Q($first: Int) { register(first: $first) { edges { node { id } } } }', {
    first,
  })
  await send(
    'query Q($year: Int) { register(first: 1, year: $year) { totalCount } awardCounts(fromYear: $year, toYear: $year) { count } }',
    { year: first },
  )
})

test.each(ids)('the id %j is of something or of nothing', async (id) => {
  await send('query Q($id: ID!) { node(id: $id) { id __typename } }', { id })
  await send('query Q($id: ID) { people(first: 1, unit: $id) { totalCount } }', { id })
  await send(
    'query Q($input: PreviewEligibilityInput!) { previewEligibility(input: $input) { __typename } }',
    {
      input: { award: 'advanced-worker', subject: id, year: 2026 },
    },
  )
})

test.each(cursors)('the cursor %j is a place in the list or is refused', async (after) => {
  for (const list of ['people', 'units', 'proposals', 'register', 'clusters'])
    await send(
      `query Q($after: String) { ${list}(first: 2, after: $after) { edges { cursor } } }`,
      { after },
    )
})

test.each([
  ['key', { idempotencyKey: 'k'.repeat(10_000) }],
  ['award', { award: '__proto__' }],
  ['year', { year: 2 ** 31 - 1 }],
  ['subject', { subject: 'VW5pdDp4' }],
  ['text', { merits: 'x'.repeat(200_000) }],
  ['route', { route: '%' }],
])('a command with a hostile %s is refused and changes nothing', async (_name, wrong) => {
  const before = await scratch.db.prisma.proposal.count()
  await send(
    'mutation D($input: DraftProposalInput!) { draftProposal(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: `${_name}-1`,
        award: 'advanced-worker',
        subject: 'UGVyc29uOjE=',
        year: 2026,
        submittingUnit: 'VW5pdDox',
        merits: 'x',
        ...wrong,
      },
    },
  )
  expect(await scratch.db.prisma.proposal.count()).toBe(before)
})
