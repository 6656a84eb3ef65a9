import { type Database, newId } from '@vinhdanh/storage/database'
import { type ServerParts, serverOf } from '../server.ts'
import { hashPassword } from '../sign-in/passwords.ts'
import { clockOf } from '../start/clock.ts'
import { smallGraph } from './small-graph.ts'

export const today = '2026-11-21'

export async function smallServer(db: Database, parts: Partial<ServerParts> = {}) {
  return serverOf({
    db,
    graph: smallGraph,
    documents: new Map(),
    folders: { admin: '/nowhere', reports: '/nowhere' },
    clock: clockOf(today),
    app: { version: '0', synthetic: false, demoAccounts: [] },
    instruments: [],
    secrets: { session: 's'.repeat(40), ballots: new Uint8Array(32) },
    url: 'http://localhost:4000',
    development: true,
    logLevel: 'silent',
    ...parts,
  })
}

export const password = 'Mật khẩu thử 2026'

/** Writes an account with a role at the root of all units; answers its id. */
export async function someone(db: Database, email: string, role?: string): Promise<string> {
  const id = newId()
  const root =
    (await db.prisma.unit.findFirst({ where: { code: 'VN' } })) ??
    (await db.prisma.unit.create({
      data: { code: 'VN', name: 'Việt Nam', level: 'nation', path: '/vn/', dataSet: 'ENTERED' },
    }))
  await db.prisma.user.create({
    data: {
      id,
      email,
      name: email,
      accounts: {
        create: {
          providerId: 'credential',
          accountId: id,
          password: await hashPassword(password),
        },
      },
      ...(role === undefined
        ? {}
        : { grants: { create: { role, unitId: root.id, from: '2026-01-01' } } }),
    },
  })
  return id
}
