import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { findAward } from '../law/books.ts'
import { AuthorityPostEnum } from '../law/enums.ts'
import { AwardType } from '../law/types.ts'

const interfaces = [RefusalRef]

export const AuthorityNotCompetentType = builder
  .objectRef<RefusalOf<'AuthorityNotCompetent'>>('AuthorityNotCompetent')
  .implement({
    description: 'Không có thẩm quyền quyết định hình thức này vào ngày này.',
    interfaces,
    fields: (t) => ({
      post: t.field({
        type: AuthorityPostEnum,
        description: 'Chức vụ của người ký.',
        resolve: ({ post }) => post,
      }),
      award: t.field({
        type: AwardType,
        nullable: true,
        description: 'Danh hiệu, hình thức.',
        resolve: ({ award, day }, _args, context) => findAward(context, award, day),
      }),
      day: t.expose('day', { type: 'Date', description: 'Ngày ký.' }),
      competent: t.field({
        type: [AuthorityPostEnum],
        description: 'Ai có thẩm quyền vào ngày đó.',
        resolve: ({ competent }) => competent,
      }),
    }),
  })

export const DecisionNumberTakenType = builder
  .objectRef<RefusalOf<'DecisionNumberTaken'>>('DecisionNumberTaken')
  .implement({
    description: 'Số quyết định đã dùng trong năm.',
    interfaces,
    fields: (t) => ({ number: t.exposeString('number', { description: 'Số đã nhập.' }) }),
  })

export const BallotNotPassedType = builder
  .objectRef<RefusalOf<'BallotNotPassed'>>('BallotNotPassed')
  .implement({ description: 'Hội đồng chưa bỏ phiếu thông qua.', interfaces })

export const QuotaExceededType = builder
  .objectRef<RefusalOf<'QuotaExceeded'>>('QuotaExceeded')
  .implement({
    description: 'Vượt số lượng được phép.',
    interfaces,
    fields: (t) => ({
      limit: t.exposeInt('limit', { description: 'Số lượng tối đa.' }),
      base: t.exposeInt('base', { description: 'Số làm gốc để tính.' }),
    }),
  })

export const AlreadyAwardedType = builder
  .objectRef<RefusalOf<'AlreadyAwarded'>>('AlreadyAwarded')
  .implement({ description: 'Đã được tặng hình thức này cho năm này.', interfaces })
