import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { RubricStatusEnum } from './enums.ts'
import { RubricIssueType } from './parts.ts'

const interfaces = [RefusalRef]

export const RubricStatusForbidsType = builder
  .objectRef<RefusalOf<'RubricStatusForbids'>>('RubricStatusForbids')
  .implement({
    description: 'Tình trạng của bảng tiêu chí không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.field({
        type: RubricStatusEnum,
        description: 'Tình trạng.',
        resolve: ({ status }) => status,
      }),
    }),
  })

export const RubricNotReadyType = builder
  .objectRef<RefusalOf<'RubricNotReady'>>('RubricNotReady')
  .implement({
    description: 'Bảng tiêu chí còn chỗ chưa đúng.',
    interfaces,
    fields: (t) => ({
      issues: t.field({
        type: [RubricIssueType],
        description: 'Từng chỗ, theo địa chỉ.',
        resolve: ({ issues }) => [...issues],
      }),
    }),
  })
