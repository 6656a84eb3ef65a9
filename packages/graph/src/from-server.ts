import type { Instant, Role, SignInRefused, TooManyAttempts, Viewer } from '@vinhdanh/domain/access'
import type { Day, Result } from '@vinhdanh/domain/kernel'
import type { Instrument } from '@vinhdanh/domain/law'
import type { BallotSecret } from '@vinhdanh/storage/councils'
import type { Database } from '@vinhdanh/storage/database'

/** Tài khoản dùng thử; only where the demo data was loaded. */
export interface DemoAccount {
  readonly email: string
  readonly password: string
  readonly role: Role
  readonly name: string
}

/** What the server gives for one request; the graph itself reads no clock and no environment. */
export interface Given {
  readonly db: Database
  readonly viewer: Viewer | null
  /** Ngày hôm nay tại Việt Nam. */
  readonly today: Day
  readonly now: () => Instant
  readonly newId: () => string
  /** Mọi văn bản pháp luật đã mã hoá. */
  readonly instruments: readonly Instrument[]
  /** Khoá của hòm phiếu; kept outside the database. */
  readonly ballotSecret: BallotSecret
  readonly signIn: (input: {
    readonly email: string
    readonly password: string
  }) => Promise<Result<Viewer, SignInRefused | TooManyAttempts>>
  readonly signOut: () => Promise<boolean>
  readonly hashPassword: (password: string) => Promise<string>
  readonly app: {
    readonly version: string
    readonly synthetic: boolean
    readonly demoAccounts: readonly DemoAccount[]
  }
}
