import { type Account, type AccountEvent, evolveAccount } from '@vinhdanh/domain/access'
import { newId, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** Cách đăng nhập của một tài khoản mới; a password comes here only as its hash. */
export interface Credential {
  readonly passwordHash?: string
  readonly demo?: boolean
}

/**
 * Writes what happened to an account. Read it by `lockAccount` before deciding: roles carry no version.
 * @param before null for a new account
 */
export async function appendAccount(
  tx: Tx,
  before: Account | null,
  events: readonly AccountEvent[],
  context: JournalContext,
  credential: Credential = {},
): Promise<Account> {
  let state = before
  for (const event of events) {
    await write(tx, event, credential)
    state = evolveAccount(state, event)
    journal(tx, 'account', state.id, [event], context)
  }
  if (state === null) throw new Error('nothing to append')
  return state
}

async function write(tx: Tx, event: AccountEvent, credential: Credential): Promise<void> {
  switch (event.kind) {
    case 'AccountCreated':
      return create(tx, event.accountId, event.email, event.name, credential)
    case 'RoleGranted': {
      const { role, unitId, from, until } = event.grant
      await tx.roleGrant.create({
        data: { id: newId(), userId: event.accountId, role, unitId, from, until },
      })
      return
    }
    case 'RoleEnded': {
      const { accountId: userId, role, unitId, until } = event
      await tx.roleGrant.updateMany({
        where: { userId, role, unitId, OR: [{ until: null }, { until: { gt: until } }] },
        data: { until },
      })
    }
  }
}

async function create(
  tx: Tx,
  id: string,
  email: string,
  name: string,
  { passwordHash, demo = false }: Credential,
): Promise<void> {
  await tx.user.create({ data: { id, email, name, demo, emailVerified: true } })
  if (passwordHash !== undefined)
    await tx.account.create({
      data: { userId: id, accountId: id, providerId: 'credential', password: passwordHash },
    })
}
