import { type Account, type AccountEvent, evolveAccount } from '@vinhdanh/domain/access'
import { day } from '@vinhdanh/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  anAccount,
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendAccount, loadAccount, lockAccount, sessionOf, viewerOf } from './index.ts'

const stamp = { by: clerk, at: noon }

describe('an account in storage', () => {
  let scratch: ScratchDatabase
  beforeAll(async () => {
    scratch = await scratchDatabase()
  })
  afterAll(() => scratch.drop())

  test('is read back as the fold of its events, and keeps its password only as a hash', async () => {
    const { db } = scratch
    const unit = await aUnit(db)
    const accountId = newId()
    const grant = {
      role: 'appraiser',
      unitId: unit.id,
      unitPath: unit.path,
      from: day('2026-01-01'),
      until: null,
    } as const
    const events: readonly AccountEvent[] = [
      {
        kind: 'AccountCreated',
        accountId,
        email: 'can-bo@vinhdanh.example',
        name: 'Cán bộ',
        ...stamp,
      },
      { kind: 'RoleGranted', accountId, grant, ...stamp },
      {
        kind: 'RoleGranted',
        accountId,
        grant: { ...grant, role: 'statistician', until: day('2026-12-31') },
        ...stamp,
      },
      {
        kind: 'RoleEnded',
        accountId,
        role: 'appraiser',
        unitId: unit.id,
        until: day('2026-06-30'),
        ...stamp,
      },
    ]
    let folded: Account | null = null
    for (const event of events) {
      const before = folded
      folded = evolveAccount(folded, event)
      await inTransaction(db, (tx) =>
        appendAccount(tx, before, [event], { operation: 'test' }, { passwordHash: '$argon2id$x' }),
      )
      expect(await loadAccount(db.prisma, accountId)).toEqual(folded)
    }
    expect(await viewerOf(db.prisma, accountId)).toMatchObject({
      accountId,
      grants: folded?.grants,
    })
    const credentials = await db.prisma.account.findMany({ where: { userId: accountId } })
    expect(credentials).toMatchObject([{ providerId: 'credential', password: '$argon2id$x' }])
    const journal = await db.prisma.journalEntry.findMany({ where: { subjectId: accountId } })
    expect(JSON.stringify(journal.map(({ event }) => event))).not.toContain('argon2id')
  })

  test('is held while its roles are decided on: of two equal grants one sees the other', async () => {
    const { db } = scratch
    const unit = await aUnit(db)
    const accountId = newId()
    const created = { kind: 'AccountCreated', accountId, email: 'b@x.example', name: 'B' } as const
    await inTransaction(db, (tx) =>
      appendAccount(tx, null, [{ ...created, ...stamp }], { operation: 'test' }),
    )
    const grantOnce = () =>
      inTransaction(db, async (tx) => {
        const account = await lockAccount(tx, accountId)
        if (account === null || account.grants.length > 0) return false
        const { id: unitId, path: unitPath } = unit
        const from = day('2026-01-01')
        const grant = { role: 'appraiser', unitId, unitPath, from, until: null } as const
        const event = { kind: 'RoleGranted', accountId, grant, ...stamp } as const
        await appendAccount(tx, account, [event], { operation: 'test' })
        return true
      })
    expect((await Promise.all([grantOnce(), grantOnce()])).filter(Boolean)).toHaveLength(1)
  })

  test('gives the officer of a unit the role of head by its term, alike at sign-in and at each request after it', async () => {
    const { db } = scratch
    const unit = await aUnit(db)
    const { id: accountId } = await anAccount(db, {
      email: 'officer@x.example',
      roles: [{ role: 'unit-officer', unitId: unit.id }],
    })
    const term = { year: 2027, electedOn: '2026-11-21' }
    await db.prisma.cluster.create({
      data: {
        ...{ name: 'Khối các sở', kind: 'departments' },
        terms: { create: { ...term, heads: { create: { unitId: unit.id, order: 0 } } } },
      },
    })
    await db.prisma.session.create({
      data: {
        ...{ id: newId(), token: 'token', userId: accountId },
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    })
    const viewer = await viewerOf(db.prisma, accountId)
    expect(viewer?.grants).toMatchObject([
      { role: 'unit-officer' },
      { role: 'cluster-head', unitId: unit.id, from: '2027-01-01', until: null },
    ])
    expect((await sessionOf(db, 'token'))?.viewer).toEqual(viewer)
  })
})
