import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { type Answer, ask, cookieOf } from '../testing/asking.ts'
import { password, smallServer, someone, today } from '../testing/small-server.ts'
import { endDemoSessions } from './sign-in.ts'

let scratch: ScratchDatabase
let server: Server
let appraiser: string

beforeAll(async () => {
  scratch = await scratchDatabase()
  appraiser = await someone(scratch.db, 'thamdinh@x.vn', 'appraiser')
  await someone(scratch.db, 'khac@x.vn')
})
// Attempts are counted by each server for itself: every test starts with none.
beforeEach(async () => {
  server = await smallServer(scratch.db)
  return () => server.stop()
})
afterAll(() => scratch.drop())

const signIn = (
  { fastify }: Server,
  email: string,
  given = password,
  options: { readonly remoteAddress?: string; cookie?: string } = {},
) =>
  ask(
    fastify,
    {
      query:
        'mutation S($email: String!, $password: String!) { signIn(email: $email, password: $password) }',
      variables: { email, password: given },
    },
    options.cookie === undefined ? {} : { cookie: options.cookie },
    options.remoteAddress === undefined ? {} : { remoteAddress: options.remoteAddress },
  )

const outcome = ({ data }: Answer): string => String(data?.['signIn'])
const rolesOf = async (cookie: string) =>
  (await ask(server.fastify, '{ roles }', { cookie })).data?.['roles']

describe('Signing in', () => {
  test('gives a cookie that scripts cannot read and other sites cannot use', async () => {
    const answer = await signIn(server, 'thamdinh@x.vn')
    expect(outcome(answer)).toBe('SignedIn')
    expect(answer.cookies).toHaveLength(1)
    expect(answer.cookies[0]).toMatch(/^vinhdanh\.session_token=/)
    expect(answer.cookies[0]).toMatch(/; HttpOnly/i)
    expect(answer.cookies[0]).toMatch(/; SameSite=Lax/i)
    expect(answer.cookies[0]).toMatch(/; Max-Age=43200/i)
    expect(answer.cookies[0]).not.toMatch(/; Secure/i)
    expect(await rolesOf(cookieOf(answer))).toEqual(['appraiser'])
  })

  test('under https gives a cookie for https only', async () => {
    const secure = await smallServer(scratch.db, { url: 'https://khenthuong.example' })
    const { cookies } = await signIn(secure, 'thamdinh@x.vn')
    await secure.stop()
    expect(cookies[0]).toMatch(/^__Secure-vinhdanh\.session_token=.*; Secure/i)
  })

  test('takes the address in any case, with spaces around', async () => {
    expect(outcome(await signIn(server, ' ThamDinh@X.vn '))).toBe('SignedIn')
  })

  test('does not tell whether the account or the password was wrong', async () => {
    const wrongPassword = outcome(await signIn(server, 'thamdinh@x.vn', 'sai mật khẩu'))
    const wrongAccount = outcome(await signIn(server, 'khong-co@x.vn', 'sai mật khẩu'))
    expect(JSON.parse(wrongPassword)).toMatchObject({ kind: 'SignInRefused' })
    expect(wrongAccount).toBe(wrongPassword)
  })

  test.each(['', 'x', 'a@b', "' OR 1=1 --", 'x'.repeat(5000)])(
    'with the address %j is refused',
    async (email) => {
      const answer = await signIn(server, email)
      expect(JSON.parse(outcome(answer))).toMatchObject({ kind: 'SignInRefused' })
      expect(answer.cookies).toEqual([])
    },
  )

  test('makes a new session each time: a cookie known before is not taken over', async () => {
    const planted = 'vinhdanh.session_token=known.signature'
    const answer = await signIn(server, 'thamdinh@x.vn', password, { cookie: planted })
    expect(cookieOf(answer)).not.toContain('known')
    expect(await rolesOf(planted)).toBeNull()
  })
})

describe('Too many attempts', () => {
  test('for one account make the right password wait too, and say how long', async () => {
    for (const _ of [1, 2, 3, 4, 5]) await signIn(server, 'thamdinh@x.vn', 'sai')
    const { kind, retryAfterSeconds } = JSON.parse(outcome(await signIn(server, 'thamdinh@x.vn')))
    expect(kind).toBe('TooManyAttempts')
    expect(retryAfterSeconds).toBeGreaterThan(890)
    expect(retryAfterSeconds).toBeLessThanOrEqual(900)
  })

  test('sent all at once are counted all the same', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signIn(server, 'thamdinh@x.vn', 'sai')),
    )
    expect(answers.filter((one) => outcome(one).includes('SignInRefused'))).toHaveLength(5)
  })

  test('from one place do not lock the owner out of another', async () => {
    for (const _ of [1, 2, 3, 4, 5, 6])
      await signIn(server, 'thamdinh@x.vn', 'sai', { remoteAddress: '10.0.0.66' })
    expect(
      outcome(await signIn(server, 'thamdinh@x.vn', password, { remoteAddress: '10.0.0.7' })),
    ).toBe('SignedIn')
  })

  test('over many accounts from one place are stopped as well', async () => {
    const strict = await smallServer(scratch.db, { signIn: { perAddress: 8 } })
    const answers: string[] = []
    for (let at = 0; at < 9; at++) answers.push(outcome(await signIn(strict, `a${at}@x.vn`, 'sai')))
    await strict.stop()
    expect(answers[7]).toContain('SignInRefused')
    expect(answers[8]).toContain('TooManyAttempts')
  })

  test('over many accounts are not forgotten by signing in to an own one', async () => {
    const strict = await smallServer(scratch.db, { signIn: { perAddress: 4 } })
    const answers: string[] = []
    for (const email of ['a@x.vn', 'b@x.vn', 'thamdinh@x.vn', 'c@x.vn', 'd@x.vn', 'e@x.vn'])
      answers.push(
        outcome(await signIn(strict, email, email === 'thamdinh@x.vn' ? password : 'sai')),
      )
    await strict.stop()
    expect(answers[2]).toBe('SignedIn')
    expect(answers[4]).toContain('SignInRefused')
    expect(answers[5]).toContain('TooManyAttempts')
  })

  test('before a success are forgotten', async () => {
    for (const _ of [1, 2, 3, 4]) await signIn(server, 'thamdinh@x.vn', 'sai')
    expect(outcome(await signIn(server, 'thamdinh@x.vn'))).toBe('SignedIn')
    for (const _ of [1, 2, 3, 4]) await signIn(server, 'thamdinh@x.vn', 'sai')
    expect(outcome(await signIn(server, 'thamdinh@x.vn'))).toBe('SignedIn')
  })
})

describe('A session', () => {
  test('ends with signing out, for whoever kept the cookie too', async () => {
    const cookie = cookieOf(await signIn(server, 'thamdinh@x.vn'))
    const { data, cookies } = await ask(server.fastify, 'mutation { signOut }', { cookie })
    expect(data).toEqual({ signOut: true })
    expect(cookies.join()).toMatch(/Max-Age=0/i)
    expect(await rolesOf(cookie)).toBeNull()
  })

  test('is over once its time is', async () => {
    const cookie = cookieOf(await signIn(server, 'khac@x.vn'))
    expect(await rolesOf(cookie)).toEqual([])
    await scratch.db.prisma.session.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } })
    expect(await rolesOf(cookie)).toBeNull()
  })

  test('that is used is prolonged, at most once an hour', async () => {
    const cookie = cookieOf(await signIn(server, 'thamdinh@x.vn'))
    const asked = () => ask(server.fastify, '{ roles }', { cookie })
    expect((await asked()).cookies).toEqual([])
    const soon = new Date(Date.now() + 60 * 60 * 1000)
    await scratch.db.prisma.session.updateMany({ data: { expiresAt: soon } })
    const prolonged = await asked()
    expect(prolonged.data).toEqual({ roles: ['appraiser'] })
    expect(prolonged.cookies.join()).toMatch(/Max-Age=43200/i)
    const rows = await scratch.db.prisma.session.findMany({
      orderBy: { expiresAt: 'desc' },
      take: 1,
    })
    expect(rows[0]?.expiresAt.getTime()).toBeGreaterThan(soon.getTime())
    expect((await asked()).cookies).toEqual([])
  })

  test('cannot be made up: a changed signature opens nothing', async () => {
    const cookie = cookieOf(await signIn(server, 'thamdinh@x.vn'))
    expect(await rolesOf(cookie.replace('=', '=x'))).toBeNull()
    expect(await rolesOf(`${cookie.slice(0, -6)}AAAAAA`)).toBeNull()
  })

  test('survives a restart of the server', async () => {
    const cookie = cookieOf(await signIn(server, 'thamdinh@x.vn'))
    const restarted = await smallServer(scratch.db)
    const { data } = await ask(restarted.fastify, '{ roles }', { cookie })
    await restarted.stop()
    expect(data).toEqual({ roles: ['appraiser'] })
  })

  test('loses a role at the very next request after the role was taken away', async () => {
    const cookie = cookieOf(await signIn(server, 'thamdinh@x.vn'))
    expect(await rolesOf(cookie)).toEqual(['appraiser'])
    const grants = await scratch.db.prisma.roleGrant.findMany({ where: { userId: appraiser } })
    await scratch.db.prisma.roleGrant.deleteMany({ where: { userId: appraiser } })
    expect(await rolesOf(cookie)).toEqual([])
    await scratch.db.prisma.roleGrant.createMany({ data: grants })
    expect(await rolesOf(cookie)).toEqual(['appraiser'])
  })
})

test('the right to ask freely ends with the term of the role', async () => {
  const id = await someone(scratch.db, 'thongke@x.vn', 'statistician')
  const production = await smallServer(scratch.db, { development: false })
  const headers = {
    cookie: cookieOf(await signIn(server, 'thongke@x.vn')),
    'x-vinhdanh-free-query': '1',
  }
  const status = async () => (await ask(production.fastify, '{ today }', headers)).status
  expect(await status()).toBe(200)
  await scratch.db.prisma.roleGrant.updateMany({
    where: { userId: id },
    data: { until: '2026-11-20' },
  })
  expect(await status()).toBe(400)
  await scratch.db.prisma.roleGrant.updateMany({ where: { userId: id }, data: { until: today } })
  expect(await status()).toBe(200)
  await production.stop()
})

test('demo accounts are closed where the demo is switched off', async () => {
  const id = await someone(scratch.db, 'mau@x.vn', 'appraiser')
  await scratch.db.prisma.user.update({ where: { id }, data: { demo: true } })
  const cookie = cookieOf(await signIn(server, 'mau@x.vn'))
  expect(await rolesOf(cookie)).toEqual(['appraiser'])
  await endDemoSessions(scratch.db)
  expect(await rolesOf(cookie)).toBeNull()
  const closed = await smallServer(scratch.db, { signIn: { demo: false } })
  expect(outcome(await signIn(closed, 'mau@x.vn'))).toContain('SignInRefused')
  expect(outcome(await signIn(closed, 'thamdinh@x.vn'))).toBe('SignedIn')
  await closed.stop()
})
