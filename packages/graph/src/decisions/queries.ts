import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
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
    },
    resolve: (_root, { status, ...page }, context) => {
      const { anywhere, subtrees } = reach(context, 'decisions')
      const inReach = subtrees.map((path) => ({ authorityUnit: { path: { startsWith: path } } }))
      const where = { ...given({ status }), ...(anywhere ? {} : { OR: inReach }) }
      const { reader } = context
      return connected(
        pageOfTable(page, {
          find: (asked) =>
            reader.decision.findMany({
              where,
              orderBy: [{ signedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
              ...asked,
            }),
          count: () => reader.decision.count({ where }),
        }),
      )
    },
  }),
)
