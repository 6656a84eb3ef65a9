import { listConferences } from '@vinhdanh/storage/conferences'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf, nobody } from '../ids.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { clusterReach } from '../targets.ts'
import { ConferenceKindEnum, ConferenceStatusEnum } from './enums.ts'
import { ConferenceConnection } from './types.ts'

builder.queryField('conferences', (t) =>
  t.field({
    ...reading('conferences'),
    type: ConferenceConnection,
    description: 'Các hội nghị được đọc, mới nhất trước.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      cluster: t.arg.id({ description: 'Của cụm, khối này.' }),
      year: t.arg.int({ description: 'Năm được sơ kết, tổng kết.' }),
      kind: t.arg({ type: ConferenceKindEnum, description: 'Loại.' }),
      status: t.arg({ type: ConferenceStatusEnum, description: 'Trạng thái.' }),
      search: t.arg.string({
        description: 'Tên cụm, khối, nơi họp, ngày họp hoặc năm, không cần gõ dấu.',
      }),
    },
    resolve: async (_root, { cluster, year, kind, status, search, ...page }, context) => {
      // An id that is none of a cluster finds nothing, like one of a cluster that is not there.
      const clusterId = cluster == null ? null : (keyOf(cluster, 'Cluster') ?? nobody)
      const reach = await clusterReach(context, 'conferences')
      const filter = given({ clusterId, year, kind, status, search, reach })
      return connectedBy(
        listConferences(context.reader, filter, pageRequest(page)),
        context.loaders.review,
      )
    },
  }),
)
