import { listDecisions } from '@vinhdanh/storage/decisions'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { connected, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { reach } from '../targets.ts'
import { DecisionConnection, DecisionStatusEnum } from './types.ts'

builder.queryField('decisions', (t) =>
  t.field({
    ...reading('decisions'),
    type: DecisionConnection,
    description: 'Quyết định và dự thảo trong phạm vi được đọc, mới nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      status: t.arg({ type: DecisionStatusEnum, description: 'Trạng thái.' }),
      search: t.arg.string({
        description: 'Số quyết định, người ký, đơn vị hoặc ngày ký, không cần gõ dấu.',
      }),
    },
    resolve: (_root, { status, search, ...page }, context) => {
      const { anywhere, subtrees } = reach(context, 'decisions')
      const filter = { ...given({ status, search }), ...(anywhere ? {} : { subtrees }) }
      return connected(listDecisions(context.reader, filter, pageRequest(page)))
    },
  }),
)
