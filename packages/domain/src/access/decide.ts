import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type {
  Account,
  AccountCreated,
  AccountRefusal,
  CreateAccount,
  EndRole,
  GrantRole,
  RoleEnded,
  RoleGranted,
} from './account.ts'
import { notAllowed } from './may-do.ts'
import { type InputIssue, invalidInput } from './refusals.ts'

/** Below this many characters a password is refused; length protects more than odd characters do. */
export const shortestPassword = 10

const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** Tạo tài khoản; `taken` says whether the e-mail already has one. */
export function decideCreateAccount(
  { taken }: { readonly taken: boolean },
  { accountId, email, name, passwordLength, by, at }: CreateAccount,
): Result<AccountCreated, AccountRefusal> {
  const issues: InputIssue[] = []
  if (!emailShape.test(email)) issues.push({ path: 'email', code: 'not-an-email' })
  else if (taken) issues.push({ path: 'email', code: 'duplicate' })
  if (name.trim() === '') issues.push({ path: 'name', code: 'empty' })
  if (passwordLength < shortestPassword) issues.push({ path: 'password', code: 'too-short' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({ kind: 'AccountCreated', accountId, email, name: name.trim(), by, at })
}

/** Giao vai trò. Nobody gives one to their own account, or "never votes" would be an empty promise. */
export function decideGrantRole(
  { role, unitId, unitPath, from, until, by, at }: GrantRole,
  account: Account,
): Result<RoleGranted, AccountRefusal> {
  if (account.id === by) return refuse(notAllowed('grantRole', 'own-account'))
  if (until !== null && until < from)
    return refuse(invalidInput([{ path: 'until', code: 'until-before-from' }]))
  const running = account.grants.some(
    (grant) =>
      grant.role === role &&
      grant.unitId === unitId &&
      (grant.until === null || grant.until >= from),
  )
  if (running) return refuse(invalidInput([{ path: 'role', code: 'duplicate' }]))
  const grant = { role, unitId, unitPath, from, until }
  return ok({ kind: 'RoleGranted', accountId: account.id, grant, by, at })
}

/** Kết thúc vai trò: the last day it holds. */
export function decideEndRole(
  { role, unitId, until, by, at }: EndRole,
  account: Account,
): Result<RoleEnded, AccountRefusal> {
  if (account.id === by) return refuse(notAllowed('endRole', 'own-account'))
  const running = runningGrant(account, role, unitId, until)
  if (running === undefined) return refuse(invalidInput([{ path: 'role', code: 'not-granted' }]))
  if (until < running.from)
    return refuse(invalidInput([{ path: 'until', code: 'until-before-from' }]))
  return ok({ kind: 'RoleEnded', accountId: account.id, role, unitId, until, by, at })
}

const runningGrant = ({ grants }: Account, role: string, unitId: string, until: Day) =>
  grants.find(
    (grant) =>
      grant.role === role &&
      grant.unitId === unitId &&
      (grant.until === null || grant.until > until),
  )
