import type { Viewer } from '@vinhdanh/domain/access'
import type { Reader } from '@vinhdanh/storage/database'
import { type Verdicts, verdictsOf } from './eligibility/verdicts.ts'
import type { Given } from './from-server.ts'
import { type Loaders, loadersOf } from './loaders.ts'
import { type OwnThings, ownThingsOf } from './own.ts'

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
