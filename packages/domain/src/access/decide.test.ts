import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import type { Account } from './account.ts'
import { decideCreateAccount, decideEndRole, decideGrantRole } from './decide.ts'
import { evolveAccount } from './evolve.ts'

const stamp = { by: 'admin', at: '2026-11-21T08:00:00+07:00' }
const anh: Account = {
  id: 'anh',
  email: 'anh@binhdinh.vn',
  name: 'Anh',
  personId: null,
  grants: [],
}
const role = {
  role: 'appraiser',
  unitId: 'binh-dinh',
  unitPath: '/vn/binh-dinh/',
  from: day('2026-11-01'),
  until: null,
} as const

const granted = (account: Account) => {
  const outcome = decideGrantRole({ ...role, ...stamp }, account)
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveAccount(account, outcome.value)
}

describe('Creating an account', () => {
  const command = { accountId: 'anh', email: 'anh@binhdinh.vn', name: ' Anh ', passwordLength: 12 }

  it('makes an account without any role', () => {
    const outcome = decideCreateAccount({ taken: false }, { ...command, ...stamp })
    expect(outcome).toMatchObject({ ok: true, value: { kind: 'AccountCreated', name: 'Anh' } })
    if (outcome.ok) expect(evolveAccount(null, outcome.value)).toEqual(anh)
  })

  it('names every field that is wrong, not only the first', () => {
    expect(
      decideCreateAccount(
        { taken: false },
        { ...command, ...stamp, email: 'anh', name: ' ', passwordLength: 9 },
      ),
    ).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'email', code: 'not-an-email' },
          { path: 'name', code: 'empty' },
          { path: 'password', code: 'too-short' },
        ],
      },
    })
  })

  it('refuses an e-mail that already has an account', () => {
    expect(decideCreateAccount({ taken: true }, { ...command, ...stamp })).toMatchObject({
      refusal: { issues: [{ path: 'email', code: 'duplicate' }] },
    })
  })
})

describe('Giving and ending a role', () => {
  it('gives a role from a day on', () => {
    expect(granted(anh).grants).toEqual([role])
  })

  it('refuses to give a role to oneself', () => {
    expect(decideGrantRole({ ...role, ...stamp, by: 'anh' }, anh)).toMatchObject({
      refusal: { kind: 'NotAllowed', reason: 'own-account', rule: 'no-self-grant' },
    })
    expect(
      decideEndRole({ ...role, ...stamp, by: 'anh', until: day('2026-12-01') }, granted(anh)),
    ).toMatchObject({ refusal: { kind: 'NotAllowed', reason: 'own-account' } })
  })

  it('refuses a term that ends before it begins, and a role that still runs', () => {
    expect(decideGrantRole({ ...role, ...stamp, until: day('2026-10-31') }, anh)).toMatchObject({
      refusal: { issues: [{ path: 'until', code: 'until-before-from' }] },
    })
    expect(decideGrantRole({ ...role, ...stamp }, granted(anh))).toMatchObject({
      refusal: { issues: [{ path: 'role', code: 'duplicate' }] },
    })
  })

  it('ends a role on its last day, once', () => {
    const end = { role: role.role, unitId: role.unitId, until: day('2026-11-30'), ...stamp }
    const outcome = decideEndRole(end, granted(anh))
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    const ended = evolveAccount(granted(anh), outcome.value)
    expect(ended.grants).toEqual([{ ...role, until: day('2026-11-30') }])
    expect(decideEndRole(end, ended)).toMatchObject({
      refusal: { issues: [{ path: 'role', code: 'not-granted' }] },
    })
    expect(decideEndRole({ ...end, until: day('2026-10-01') }, granted(anh))).toMatchObject({
      refusal: { issues: [{ path: 'until', code: 'until-before-from' }] },
    })
  })
})
