import { type Database, newId } from '@vinhdanh/storage/database'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { hashPassword, isPassword } from './passwords.ts'

const hour = 60 * 60

/** Phiên đăng nhập kéo dài một ngày làm việc; used within the last hours, it is prolonged. */
export const session = { expiresIn: 12 * hour, updateAge: hour } as const

/**
 * The sign-in library keeps sessions and cookies; its own HTTP routes are not served, for everything goes through
 * the graph, which also counts attempts.
 */
export function authOf(db: Database, { url, secret }: { readonly url: string; secret: string }) {
  const secure = url.startsWith('https:')
  return betterAuth({
    appName: 'Vinh Danh',
    baseURL: url,
    secret,
    database: prismaAdapter(db.prisma, { provider: 'postgresql' }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 200,
      password: {
        hash: hashPassword,
        verify: ({ password, hash }) => isPassword(password, hash),
      },
    },
    session: { ...session, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: 'vinhdanh',
      useSecureCookies: secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      database: { generateId: () => newId() },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof authOf>
