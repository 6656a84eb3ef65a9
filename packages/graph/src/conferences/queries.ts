import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import type { ConferenceView } from '../refs.ts'
import { clustersInReach } from '../targets.ts'
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
    },
    resolve: async (_root, { cluster, year, kind, status, ...page }, context) => {
      // An id that is none of a cluster finds nothing, like one of a cluster that is not there.
      const clusterId = cluster == null ? null : (keyOf(cluster, 'Cluster') ?? nobody)
      const where = {
        ...given({ clusterId, year, kind, status }),
        cluster: await clustersInReach(context, 'conferences'),
      }
      const { reader, loaders } = context
      return connected(
        pageOfTable<ConferenceView & { readonly id: string }>(page, {
          find: async (asked) => {
            const rows = await reader.conference.findMany({
              where,
              orderBy: [{ heldOn: 'desc' }, { id: 'desc' }],
              select: { id: true },
              ...asked,
            })
            const all = await Promise.all(rows.map(({ id }) => loaders.review.load(id)))
            return all.filter((conference) => conference !== null)
          },
          count: () => reader.conference.count({ where }),
        }),
      )
    },
  }),
)

const nobody = '00000000-0000-0000-0000-000000000000'
