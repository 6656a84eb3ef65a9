import { listCovenants } from '@vinhdanh/storage/covenants'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyAsked } from '../outcome.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { clusterReach } from '../targets.ts'
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
      search: t.arg.string({ description: 'Tên cụm, khối hoặc năm, không cần gõ dấu.' }),
    },
    resolve: async (_root, { cluster, year, status, search, ...page }, context) => {
      const clusterId = keyAsked('cluster', 'Cluster', cluster)
      const reach = await clusterReach(context, 'covenants')
      const filter = given({ clusterId, year, status, search, reach })
      return connectedBy(
        listCovenants(context.reader, filter, pageRequest(page)),
        context.loaders.covenant,
      )
    },
  }),
)
