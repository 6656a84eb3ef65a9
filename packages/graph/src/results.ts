import type { ObjectParam } from '@pothos/core'
import { builder } from './builder.ts'
import type { Happened } from './handle.ts'

type Types = typeof builder.$inferSchemaTypes

/** Kết quả của một lệnh: the event, or one of the refusals; the kind of a value is the name of its type. */
export const resultOf = <Member extends ObjectParam<Types>>(
  name: string,
  description: string,
  types: Member[],
) =>
  builder.unionType(name, {
    description,
    types,
    resolveType: (value) => (value as unknown as { readonly kind: never }).kind,
  })

/** The type of an event: what happened, on which object, when. */
export const happened = <Kind extends string>(kind: Kind) => builder.objectRef<Happened<Kind>>(kind)

/** Words that stand in every command. */
export const words = {
  at: 'Xảy ra lúc nào.',
  key: 'Khóa của lệnh: cùng khóa, cùng lệnh thì chỉ làm một lần và trả lời như cũ.',
  version: 'Phiên bản mà người dùng đã đọc.',
  input: 'Nội dung lệnh.',
} as const
