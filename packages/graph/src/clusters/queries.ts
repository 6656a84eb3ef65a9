import { listClusters } from '@vinhdanh/storage/clusters'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf, nobody } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { connectedBy, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { ClusterConnection } from './types.ts'
import { ClusterOnType } from './views.ts'

builder.queryFields((t) => ({
  clusters: t.field({
    ...reading('clusters'),
    type: ClusterConnection,
    description: 'Danh sách cụm, khối thi đua, theo tên.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      year: t.arg.int({ description: 'Có nhiệm kỳ, hội nghị hoặc kết quả của năm này.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
      asOf: t.arg({ type: 'Date', description: 'Đã lập và chưa kết thúc vào ngày này.' }),
      search: t.arg.string({ description: 'Tên, hoặc tên gọi khác, không cần gõ dấu.' }),
      kind: t.arg.string({ description: 'Loại cụm, khối.' }),
      organiser: t.arg.id({ description: 'Đơn vị tổ chức.' }),
    },
    resolve: (_root, { organiser, first, after, last, before, ...asked }, context) => {
      // An id that is none of a unit finds nothing, like one of a unit that organises none.
      const organiserId = organiser == null ? null : (keyOf(organiser, 'Unit') ?? nobody)
      return connectedBy(
        listClusters(
          context.reader,
          given({ ...asked, organiserId }),
          pageRequest({ first, after, last, before }),
        ),
        context.loaders.cluster,
      )
    },
  }),
  cluster: t.field({
    ...reading('cluster'),
    type: ClusterOnType,
    nullable: true,
    description: 'Một cụm, khối vào một ngày; null khi không có.',
    args: {
      id: t.arg.id({ required: true, description: 'Cụm, khối.' }),
      asOf: t.arg({ type: 'Date', description: 'Ngày, hôm nay khi không nói.' }),
    },
    resolve: async (_root, { id, asOf }, { loaders, today }) => {
      const key = keyOf(id, 'Cluster')
      const state = key === null ? null : await loaders.clusterState.load(key)
      return state === null ? null : { state, day: asOf ?? today }
    },
  }),
}))
