import type { Tx } from '@vinhdanh/storage/database'
import type { DemoAccount } from '../synthetic/index.ts'
import { idOf } from '../synthetic/index.ts'

/** Băm mật khẩu: the sign-in library's own, given by the server. */
export type HashPassword = (password: string) => Promise<string>

/** Ghi các tài khoản dùng thử với một mật khẩu chung. */
export async function writeAccounts(
  tx: Tx,
  accounts: readonly DemoAccount[],
  {
    hash,
    personIdOf,
    unitIdOf,
  }: {
    readonly hash: string
    readonly personIdOf: (post: NonNullable<DemoAccount['post']>) => string
    readonly unitIdOf: (code: string) => string
  },
): Promise<void> {
  await tx.user.createMany({
    data: accounts.map(({ id, email, name, post }) => ({
      id,
      email,
      name,
      emailVerified: true,
      demo: true,
      personId: post === null ? null : personIdOf(post),
    })),
  })
  await tx.account.createMany({
    data: accounts.map(({ id, email }) => ({
      id: idOf('credential', email),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: hash,
    })),
  })
  await tx.roleGrant.createMany({
    data: accounts.flatMap(({ id: userId, email, grants }) =>
      grants.map(({ role, unitCode }) => ({
        id: idOf('role-grant', `${email}|${role}|${unitCode}`),
        userId,
        role,
        unitId: unitIdOf(unitCode),
        from: '2021-01-01',
      })),
    ),
  })
}
