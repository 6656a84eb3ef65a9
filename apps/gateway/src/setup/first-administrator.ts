import { createHash, randomBytes } from 'node:crypto'
import {
  decideCreateAccount,
  decideGrantRole,
  evolveAccount,
  type InvalidInput,
  type NotAllowed,
} from '@vinhdanh/domain/access'
import { type Day, ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { appendAccount } from '@vinhdanh/storage/access'
import { carryOut, type Database, newId, type Tx } from '@vinhdanh/storage/database'
import { hashPassword } from '../sign-in/passwords.ts'
import type { Clock } from '../start/clock.ts'

const identifier = 'first-administrator'
const lifetime = 24 * 60 * 60 * 1000
const digest = (token: string) => createHash('sha256').update(token).digest('hex')

/** Liên kết hết hạn, đã dùng, hoặc không đúng. */
export interface LinkNotValid {
  readonly kind: 'LinkNotValid'
}

/** Who administers for real; where the demo is open, its administrator counts as well. */
const administrators = (
  reader: Database['prisma'] | Tx,
  today: Day,
  demo: boolean,
): Promise<number> =>
  reader.roleGrant.count({
    where: {
      role: 'administrator',
      OR: [{ until: null }, { until: { gte: today } }],
      ...(demo ? {} : { user: { demo: false } }),
    },
  })

/**
 * A new one-time link while nobody administers the system; links of earlier starts stop working. Only the digest is
 * kept: who can read the database cannot use the link.
 */
export async function firstAdministratorLink(
  db: Database,
  clock: Clock,
  { url, demo }: { readonly url: string; readonly demo: boolean },
): Promise<string | null> {
  if ((await administrators(db.prisma, clock.today(), demo)) > 0) return null
  const token = randomBytes(32).toString('base64url')
  await db.prisma.$transaction([
    db.prisma.verification.deleteMany({ where: { identifier } }),
    db.prisma.verification.create({
      data: {
        id: newId(),
        identifier,
        value: digest(token),
        expiresAt: new Date(Date.now() + lifetime),
      },
    }),
  ])
  return `${url}/setup?token=${token}`
}

const valid = (token: string) => ({
  identifier,
  value: digest(token),
  expiresAt: { gt: new Date() },
})

export const isLinkValid = async (db: Database, token: string): Promise<boolean> =>
  (await db.prisma.verification.count({ where: valid(token) })) === 1

/** Tài khoản quản trị đầu tiên. */
export interface FirstAdministrator {
  readonly token: string
  readonly email: string
  readonly name: string
  readonly password: string
}

/** Uses the link up: the account, its password and its role appear together, or nothing does. */
export async function makeFirstAdministrator(
  db: Database,
  clock: Clock,
  { token, email, name, password }: FirstAdministrator,
): Promise<Result<{ readonly email: string }, LinkNotValid | InvalidInput | NotAllowed>> {
  const passwordHash = await hashPassword(password)
  return carryOut(db, async (tx) => {
    // Deleting is claiming: of two who hold the same link, one deletes nothing and gets nothing.
    const { count } = await tx.verification.deleteMany({ where: valid(token) })
    if (count === 0 || (await administrators(tx, clock.today(), false)) > 0)
      return refuse({ kind: 'LinkNotValid' as const })
    const accountId = newId()
    const address = email.trim().toLowerCase()
    const stamp = { by: 'one-time-link', at: clock.now() }
    const created = decideCreateAccount(
      { taken: (await tx.user.count({ where: { email: address } })) > 0 },
      { accountId, email: address, name, passwordLength: password.length, ...stamp },
    )
    if (!created.ok) return created
    const account = evolveAccount(null, created.value)
    const { id: unitId, path: unitPath } = await rootUnit(tx)
    const role = 'administrator'
    const granted = decideGrantRole(
      { role, unitId, unitPath, from: clock.today(), until: null, ...stamp },
      account,
    )
    if (!granted.ok) return granted
    const events = [created.value, granted.value]
    await appendAccount(tx, null, events, { operation: 'setup' }, { passwordHash })
    return ok({ email: address })
  })
}

/** The unit above all others; an installation without any data set gets its root now. */
async function rootUnit(tx: Tx): Promise<{ readonly id: string; readonly path: string }> {
  const root = await tx.unit.findFirst({ where: { parentId: null }, orderBy: { path: 'asc' } })
  if (root !== null) return root
  return tx.unit.create({
    data: {
      id: newId(),
      code: 'VN',
      name: 'Việt Nam',
      level: 'nation',
      path: '/vn/',
      dataSet: 'ENTERED',
    },
  })
}
