import { type ScratchDatabase, scratchDatabase } from '@vinhdanh/testkit/database'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Server } from '../server.ts'
import { clockOf } from '../start/clock.ts'
import { ask, cookieOf } from '../testing/asking.ts'
import { smallServer, someone, today } from '../testing/small-server.ts'
import { firstAdministratorLink } from './first-administrator.ts'

const url = 'http://localhost:4000'
const clock = clockOf(today)
const filled = { name: 'Nguyễn Văn An', email: 'An@X.vn', password: 'mười ký tự trở lên' }

let scratch: ScratchDatabase
let server: Server
beforeEach(async () => {
  scratch = await scratchDatabase()
  server = await smallServer(scratch.db)
})
afterEach(async () => {
  await server.stop()
  await scratch.drop()
})

const link = (demo = false) => firstAdministratorLink(scratch.db, clock, { url, demo })
const tokenOf = (made: string | null) => new URL(made ?? '').searchParams.get('token') ?? ''
const open = (token: string) => server.fastify.inject({ url: `/setup?token=${token}` })
const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  server.fastify.inject({
    method: 'POST',
    url: '/setup',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(form).toString(),
  })

describe('The one-time link', () => {
  test('makes the first administrator, who can then sign in', async () => {
    const token = tokenOf(await link())
    expect((await open(token)).body).toContain('Tạo tài khoản quản trị đầu tiên')
    expect((await send({ token, ...filled })).statusCode).toBe(201)
    const answer = await ask(server.fastify, {
      query: 'mutation S($e: String!, $p: String!) { signIn(email: $e, password: $p) }',
      variables: { e: 'an@x.vn', p: filled.password },
    })
    expect(answer.data).toEqual({ signIn: 'SignedIn' })
    const { data } = await ask(server.fastify, '{ roles }', { cookie: cookieOf(answer) })
    expect(data).toEqual({ roles: ['administrator'] })
  })

  test('works once, for one of two who send it together', async () => {
    const token = tokenOf(await link())
    const codes = await Promise.all(
      ['a@x.vn', 'b@x.vn'].map(
        async (email) => (await send({ token, ...filled, email })).statusCode,
      ),
    )
    expect(codes.sort()).toEqual([201, 404])
    expect(await scratch.db.prisma.user.count()).toBe(1)
    expect((await open(token)).statusCode).toBe(404)
  })

  test('is not printed any more once there is an administrator', async () => {
    await someone(scratch.db, 'quantri@x.vn', 'administrator')
    expect(await link()).toBeNull()
  })

  test('is printed beside a demo administrator only where the demo is switched off', async () => {
    const id = await someone(scratch.db, 'quantri@x.vn', 'administrator')
    await scratch.db.prisma.user.update({ where: { id }, data: { demo: true } })
    expect(await link(true)).toBeNull()
    expect((await send({ token: tokenOf(await link()), ...filled })).statusCode).toBe(201)
  })

  test('printed by an earlier start does not work after a later one', async () => {
    const earlier = tokenOf(await link())
    const later = tokenOf(await link())
    expect((await open(earlier)).statusCode).toBe(404)
    expect((await open(later)).statusCode).toBe(200)
  })

  test('is over after a day', async () => {
    const token = tokenOf(await link())
    await scratch.db.prisma.verification.updateMany({
      data: { expiresAt: new Date(Date.now() - 1) },
    })
    expect((await open(token)).statusCode).toBe(404)
    expect((await send({ token, ...filled })).statusCode).toBe(404)
    expect(await scratch.db.prisma.user.count()).toBe(0)
  })

  test('is not kept in the database: only its digest is', async () => {
    const token = tokenOf(await link())
    const [row] = await scratch.db.prisma.verification.findMany()
    expect(row?.value).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(token)
  })

  test('stays good when the form was filled in wrongly, and the page says what is wrong', async () => {
    const token = tokenOf(await link())
    const answer = await send({ token, name: ' ', email: 'an', password: 'ngắn' })
    expect(answer.statusCode).toBe(422)
    for (const word of ['Thư điện tử không đúng dạng', 'Hãy ghi họ tên', 'ít nhất 10 ký tự'])
      expect(answer.body).toContain(word)
    expect((await send({ token, ...filled })).statusCode).toBe(201)
  })

  test('cannot be sent by another site', async () => {
    const token = tokenOf(await link())
    expect((await send({ token, ...filled }, { origin: 'https://evil.example' })).statusCode).toBe(
      403,
    )
    expect(await scratch.db.prisma.user.count()).toBe(0)
  })

  test('cannot be guessed for long', async () => {
    const codes: number[] = []
    for (let at = 0; at < 11; at++) codes.push((await open(`guess${at}`)).statusCode)
    expect(codes.at(9)).toBe(404)
    expect(codes.at(10)).toBe(429)
  })

  test('never turns what was typed into markup', async () => {
    const token = tokenOf(await link())
    const { body } = await send({ token, name: '"><script>x</script>', email: 'an', password: '' })
    expect(body).not.toContain('<script>')
  })
})
