import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'

export const EntryNotInForceType = builder
  .objectRef<RefusalOf<'EntryNotInForce'>>('EntryNotInForce')
  .implement({ description: 'Mục trong sổ không còn hiệu lực.', interfaces: [RefusalRef] })
