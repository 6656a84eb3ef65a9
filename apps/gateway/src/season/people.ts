import { rehearsalAccounts, rehearsalPassword } from '@vinhdanh/datasets/load'
import { Caller } from './caller.ts'

/** Những người tham gia diễn tập, mỗi người đã đăng nhập bằng tài khoản của mình. */
export interface People {
  readonly public: Caller
  readonly administrator: Caller
  readonly clusterHead: Caller
  /** By the code of the district. */
  readonly officers: Readonly<Record<string, Caller>>
  readonly appraiser: Caller
  readonly secretary: Caller
  readonly members: readonly Caller[]
  readonly authority: Caller
  readonly statistician: Caller
  /** Who signed in, as role names. */
  readonly roles: readonly string[]
}

export async function gather(url: string): Promise<People> {
  const callers = new Map<string, Caller>()
  for (const { email } of rehearsalAccounts) {
    const caller = new Caller(url)
    const outcome = await caller.signIn(email, rehearsalPassword)
    if (outcome.__typename !== 'SignedIn') throw new Error(`${email}: ${JSON.stringify(outcome)}`)
    callers.set(email, caller)
  }
  const holding = (role: string) =>
    rehearsalAccounts.filter(({ grants }) => grants.some((grant) => grant.role === role))
  const called = (email: string): Caller => {
    const caller = callers.get(email)
    if (caller === undefined) throw new Error(`nobody is ${email}`)
    return caller
  }
  const one = (role: string): Caller => called(holding(role)[0]?.email ?? role)
  return {
    public: new Caller(url),
    administrator: one('administrator'),
    clusterHead: one('cluster-head'),
    officers: Object.fromEntries(
      holding('unit-officer').map(({ email, grants }) => [grants[0]?.unitCode, called(email)]),
    ),
    appraiser: one('appraiser'),
    secretary: one('council-secretary'),
    members: holding('council-member').map(({ email }) => called(email)),
    authority: one('deciding-authority'),
    statistician: one('statistician'),
    roles: [...new Set(rehearsalAccounts.flatMap(({ grants }) => grants.map(({ role }) => role)))],
  }
}
