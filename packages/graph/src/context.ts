import type { Instant, Role, SignInRefused, TooManyAttempts, Viewer } from '@vinhdanh/domain/access'
import type { Day, Result } from '@vinhdanh/domain/kernel'
import type { Instrument } from '@vinhdanh/domain/law'
import type { BallotSecret } from '@vinhdanh/storage/councils'
import type { Database, Reader } from '@vinhdanh/storage/database'
import { type Verdicts, verdictsOf } from './eligibility/verdicts.ts'
import { type Loaders, loadersOf } from './loaders.ts'
import { type OwnThings, ownThingsOf } from './own.ts'

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

/** Bối cảnh của một yêu cầu. */
export interface Context extends Given {
  /** Reads: the database, or the transaction of the command. */
  readonly reader: Reader
  readonly loaders: Loaders
  readonly verdicts: Verdicts
  readonly own: OwnThings
  /** After a command: what was read before it is forgotten. */
  readonly forget: () => void
}

/** Bối cảnh từ những gì máy chủ đưa vào. */
export function createContext(given: Given, reader: Reader = given.db.prisma): Context {
  const fresh = () => {
    const loaders = loadersOf(reader)
    return {
      loaders,
      verdicts: verdictsOf(given, reader, loaders),
      own: ownThingsOf(given, reader),
    }
  }
  let held = fresh()
  return {
    ...given,
    reader,
    get loaders() {
      return held.loaders
    },
    get verdicts() {
      return held.verdicts
    },
    get own() {
      return held.own
    },
    forget: () => {
      held = fresh()
    },
  }
}

/** The same request seen by another viewer: the one who has just signed in. */
export const contextFor = (context: Context, viewer: Viewer): Context =>
  context.viewer === viewer ? context : createContext({ ...context, viewer }, context.reader)
