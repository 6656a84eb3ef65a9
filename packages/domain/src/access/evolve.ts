import { assertNever } from '../kernel/index.ts'
import type { Account, AccountEvent } from './account.ts'

/** Tài khoản sau một sự kiện. */
export function evolveAccount(account: Account | null, event: AccountEvent): Account {
  if (event.kind === 'AccountCreated') {
    const { accountId: id, email, name } = event
    return { id, email, name, personId: null, grants: [] }
  }
  if (account === null) throw new Error(`${event.kind} before AccountCreated`)
  switch (event.kind) {
    case 'RoleGranted':
      return { ...account, grants: [...account.grants, event.grant] }
    case 'RoleEnded':
      return {
        ...account,
        grants: account.grants.map((grant) =>
          grant.role === event.role &&
          grant.unitId === event.unitId &&
          (grant.until === null || grant.until > event.until)
            ? { ...grant, until: event.until }
            : grant,
        ),
      }
    default:
      return assertNever(event)
  }
}
