import { awardsOn } from '@vinhdanh/domain/law'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { LawBookType } from './book-types.ts'
import { bookIn } from './books.ts'
import { AwardType } from './types.ts'

const onDay = builder.args((t) => ({
  on: t.field({ type: 'Date', description: 'Ngày, hôm nay khi không nói.' }),
  unit: t.id({ description: 'Đơn vị; luật chung của cả nước khi không nói.' }),
}))

builder.queryFields((t) => ({
  law: t.field({
    ...reading('law'),
    type: LawBookType,
    description:
      'Bộ luật hợp nhất của một ngày; trong một đơn vị thì cùng các xác nhận và quy định có hiệu lực ở đó.',
    args: onDay,
    resolve: (_root, { on, unit }, context) =>
      bookIn(context, unit == null ? null : keyOf(unit, 'Unit'), on),
  }),
  awards: t.field({
    ...reading('awards'),
    type: [AwardType],
    description:
      'Các danh hiệu, hình thức có trong luật của một ngày; trong một đơn vị thì cùng danh hiệu riêng ở đó.',
    args: onDay,
    resolve: async (_root, { on, unit }, context) =>
      awardsOn(await bookIn(context, unit == null ? null : keyOf(unit, 'Unit'), on)),
  }),
}))
