import { covenantParts } from '@vinhdanh/storage/covenants'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { covenantView } from '../loaders.ts'
import { badInput } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import { clustersInReach } from '../targets.ts'
import { CovenantStatusEnum } from './enums.ts'
import { CovenantConnection } from './types.ts'

builder.queryField('covenants', (t) =>
  t.field({
    ...reading('covenants'),
    type: CovenantConnection,
    description: 'Giao ước thi đua trong phạm vi được đọc, năm gần nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      cluster: t.arg.id({ description: 'Của cụm, khối này.' }),
      year: t.arg.int({ description: 'Của năm này.' }),
      status: t.arg({ type: CovenantStatusEnum, description: 'Trạng thái.' }),
    },
    resolve: async (_root, { cluster, year, status, ...page }, context) => {
      const { reader } = context
      const clusterId = cluster == null ? null : keyOf(cluster, 'Cluster')
      if (cluster != null && clusterId === null) throw badInput('cluster', 'unknown-id')
      const where = {
        ...given({ clusterId, year, status }),
        cluster: await clustersInReach(context, 'covenants'),
      }
      return connected(
        pageOfTable(page, {
          find: async (asked) => {
            const rows = await reader.covenant.findMany({
              where,
              include: covenantParts,
              orderBy: [{ year: 'desc' }, { cluster: { name: 'asc' } }, { id: 'asc' }],
              ...asked,
            })
            return rows.map(covenantView)
          },
          count: () => reader.covenant.count({ where }),
        }),
      )
    },
  }),
)
