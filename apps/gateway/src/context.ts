import type { Role, SignInRefused, TooManyAttempts, Viewer } from '@vinhdanh/domain/access'
import type { Day, Result } from '@vinhdanh/domain/kernel'
import type { Database } from '@vinhdanh/storage/database'

export interface DemoAccount {
  readonly email: string
  readonly password: string
  readonly role: Role
  readonly name: string
}

/** Thông tin về bản cài đặt. */
export interface AppFacts {
  readonly version: string
  readonly synthetic: boolean
  readonly demoAccounts: readonly DemoAccount[]
}

/** What the graph is given with each request. */
export interface Context {
  readonly db: Database
  readonly viewer: Viewer | null
  readonly today: Day
  now(): string
  newId(): string
  signIn(given: {
    readonly email: string
    readonly password: string
  }): Promise<Result<Viewer, SignInRefused | TooManyAttempts>>
  signOut(): Promise<boolean>
  hashPassword(password: string): Promise<string>
  readonly app: AppFacts
}
