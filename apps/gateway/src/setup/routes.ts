import type { Database } from '@vinhdanh/storage/database'
import type { FastifyInstance } from 'fastify'
import { isOwnOrigin, type OriginRule } from '../doors/origin.ts'
import { Attempts } from '../sign-in/attempts.ts'
import type { Clock } from '../start/clock.ts'
import { isLinkValid, makeFirstAdministrator } from './first-administrator.ts'
import { accountMade, linkNotValid, setupForm } from './page.ts'

const most = 10

/** Trang dùng một lần để lập tài khoản quản trị đầu tiên. */
export function setupRoutes(
  fastify: FastifyInstance,
  db: Database,
  clock: Clock,
  origin: OriginRule,
): void {
  const attempts = new Attempts({ most, windowSeconds: 15 * 60 })
  fastify.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 8 * 1024 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    )
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer')
      reply.type('text/html; charset=utf-8')
    })

    scope.get<{ Querystring: { token?: string } }>('/setup', async (request, reply) => {
      const { token = '' } = request.query
      if (attempts.waitFor(request.ip) > 0) return reply.code(429).send(linkNotValid())
      if (await isLinkValid(db, String(token))) return setupForm({ token: String(token) })
      attempts.count(request.ip)
      return reply.code(404).send(linkNotValid())
    })

    scope.post<{ Body: Record<string, string> | undefined }>('/setup', async (request, reply) => {
      if (!isOwnOrigin(request, origin)) return reply.code(403).send(linkNotValid())
      if (attempts.waitFor(request.ip) > 0) return reply.code(429).send(linkNotValid())
      attempts.count(request.ip)
      const { token = '', email = '', name = '', password = '' } = request.body ?? {}
      const made = await makeFirstAdministrator(db, clock, { token, email, name, password })
      if (made.ok) return reply.code(201).send(accountMade(made.value.email))
      if (made.refusal.kind !== 'InvalidInput') return reply.code(404).send(linkNotValid())
      return reply.code(422).send(setupForm({ token, email, name, issues: made.refusal.issues }))
    })
  })
}
