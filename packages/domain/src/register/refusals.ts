import type { DayInFuture, Grounds, InvalidInput, NotAllowed } from '../access/index.ts'

/** Mục không còn hiệu lực. */
export interface EntryNotInForce extends Grounds<'entry-in-force'> {
  readonly kind: 'EntryNotInForce'
}

export type RegisterRefusal = EntryNotInForce | DayInFuture | InvalidInput | NotAllowed
