import type { InstrumentId } from '../citations/index.ts'
import type { Day } from '../kernel/index.ts'
import type { Instrument } from './instrument.ts'
import type { Provision } from './provision.ts'

/** Bộ luật hợp nhất của một ngày: the fold of every instrument in force, in order. */
export interface LawBook {
  readonly day: Day
  /** Fingerprint of the provisions; stored with each verdict and decision so that they can be recomputed. */
  readonly hash: string
  readonly inForce: readonly Instrument[]
  /** By provision id, e.g. `criteria/emulation-fighter.base`. */
  readonly provisions: ReadonlyMap<string, Provision>
  /** Which instrument put the provision there. */
  readonly origin: ReadonlyMap<string, InstrumentId>
  /** Ids of the local confirmations and regulations laid over the law of the country; empty for that law itself. */
  readonly locals: readonly string[]
}

/** Lỗi khi chồng các văn bản: a value, so that a test can demand none. */
export type LayeringFault =
  | { readonly kind: 'AddsExisting'; readonly instrument: InstrumentId; readonly provision: string }
  | {
      readonly kind: 'ReplacesUnknown'
      readonly instrument: InstrumentId
      readonly provision: string
    }
  | {
      readonly kind: 'RepealsUnknown'
      readonly instrument: InstrumentId
      readonly provision: string
    }
  | { readonly kind: 'EndsUnknown'; readonly instrument: InstrumentId; readonly ends: InstrumentId }
