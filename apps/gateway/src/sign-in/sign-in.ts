import {
  type SignInRefused,
  signInRefused,
  type TooManyAttempts,
  tooManyAttempts,
  type Viewer,
} from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { sessionOf, viewerOf } from '@vinhdanh/storage/access'
import type { Database } from '@vinhdanh/storage/database'
import { APIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Attempts } from './attempts.ts'
import { type Auth, session } from './auth.ts'
import { headersOf, passCookies } from './headers.ts'
import { sessionToken } from './session-cookie.ts'

/** Đăng nhập, đăng xuất, và ai đang đăng nhập. */
export interface SignIn {
  viewer(request: FastifyRequest, reply: FastifyReply): Promise<Viewer | null>
  signIn(
    request: FastifyRequest,
    reply: FastifyReply,
    given: { readonly email: string; readonly password: string },
  ): Promise<Result<Viewer, SignInRefused | TooManyAttempts>>
  signOut(request: FastifyRequest, reply: FastifyReply): Promise<boolean>
}

const quarter = 15 * 60

export interface SignInRules {
  /** Failures in a quarter of an hour, for one account from one address. */
  readonly perAccount?: number
  /** The same, for all accounts from one address. */
  readonly perAddress?: number
  /** Whether demo accounts, whose password everybody knows, are open. */
  readonly demo?: boolean
}

export function signInWith(
  db: Database,
  secret: string,
  auth: Auth,
  { perAccount = 5, perAddress = 50, demo = true }: SignInRules = {},
): SignIn {
  const account = new Attempts({ most: perAccount, windowSeconds: quarter })
  const address = new Attempts({ most: perAddress, windowSeconds: quarter })
  return {
    async viewer(request, reply) {
      const token = sessionToken(request.headers.cookie, secret)
      if (token === undefined) return null
      // The grants are read at every request: a role that was ended is ended at once.
      const live = await sessionOf(db, token)
      if (live === null) return null
      const left = live.expiresAt.getTime() - Date.now()
      if (left < (session.expiresIn - session.updateAge) * 1000) {
        const prolonged = { headers: headersOf(request), returnHeaders: true } as const
        passCookies((await auth.api.getSession(prolonged)).headers, reply)
      }
      return live.viewer
    },

    async signIn(request, reply, { email, password }) {
      const name = email.trim().toLowerCase()
      const one = `${request.ip} ${name}`
      const wait = Math.max(account.waitFor(one), address.waitFor(request.ip))
      if (wait > 0) {
        request.log.warn({ ip: request.ip }, 'sign-in: too many attempts')
        return refuse(tooManyAttempts(wait))
      }
      if (!demo && (await isDemo(db, name))) return refuse(signInRefused)
      account.count(one)
      address.count(request.ip)
      try {
        const { headers, response } = await auth.api.signInEmail({
          body: { email: name, password },
          headers: headersOf(request),
          returnHeaders: true,
        })
        account.forget(one)
        // Only this attempt: who owns one account must not guess at others for ever.
        address.takeBack(request.ip)
        passCookies(headers, reply)
        const viewer = await viewerOf(db.prisma, response.user.id)
        return viewer === null ? refuse(signInRefused) : ok(viewer)
      } catch (error) {
        if (!(error instanceof APIError) || error.statusCode >= 500) throw error
        request.log.info({ ip: request.ip }, 'sign-in refused')
        return refuse(signInRefused)
      }
    },

    async signOut(request, reply) {
      const { headers, response } = await auth.api.signOut({
        headers: headersOf(request),
        returnHeaders: true,
      })
      passCookies(headers, reply)
      return response.success
    },
  }
}

const isDemo = async (db: Database, email: string): Promise<boolean> =>
  (await db.prisma.user.count({ where: { email, demo: true } })) > 0

/** Closes the sessions of demo accounts, where demo data was loaded once and is switched off now. */
export async function endDemoSessions(db: Database): Promise<void> {
  await db.prisma.session.deleteMany({ where: { user: { demo: true } } })
}
