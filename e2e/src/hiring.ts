import { asked, done, unitNamed } from './asking.ts'
import { type Person, password } from './people.ts'

/** Người mới đến làm: what stands before the @, and one role at one unit. */
export interface Newcomer {
  readonly account: string
  readonly name: string
  readonly role: 'APPRAISER' | 'UNIT_OFFICER'
  readonly unit: string
}

/** Gives somebody an account and a role; `administrator` is signed in as one who may. */
export async function hire({ page }: Person, newcomer: Newcomer): Promise<void> {
  const { account } = await done(page, 'Accounts_CreateAccount', {
    email: `${newcomer.account}@vinhdanh.example`,
    name: newcomer.name,
    password,
  })
  const { app } = await asked(page, 'Frame_Query')
  await done(page, 'Accounts_GrantRole', {
    account: account.id,
    role: newcomer.role,
    unit: await unitNamed(page, newcomer.unit),
    from: app.today,
  })
}
