import { clusterNameKey } from '@vinhdanh/domain/clusters'
import type { Prisma, Reader } from '@vinhdanh/storage/database'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import { ClusterConnection } from './types.ts'
import { ClusterOnType } from './views.ts'

/**
 * Tên theo bất kỳ cách gọi nào: a cluster called exactly so, whatever its writing; where there is none, every cluster
 * one of whose names holds these words.
 */
async function named(reader: Reader, search: string): Promise<Prisma.ClusterWhereInput> {
  const key = clusterNameKey(search)
  if (key === '') return { id: { in: [] } }
  const exact = { nameKeys: { has: key } }
  if ((await reader.cluster.count({ where: exact })) > 0) return exact
  const words = key.replace(/[%_\\]/g, '')
  const rows = await reader.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Cluster" WHERE array_to_string("nameKeys", ' | ') LIKE ${`%${words}%`} LIMIT 1000`
  return { id: { in: rows.map(({ id }) => id) } }
}

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
    resolve: async (_root, { year, dataSet, asOf, search, kind, organiser, ...page }, context) => {
      const { reader } = context
      const where: Prisma.ClusterWhereInput = {
        ...given({ dataSet, kind }),
        ...(organiser == null
          ? {}
          : {
              organiser: {
                id: { in: [keyOf(organiser, 'Unit') ?? ''].filter((key) => key !== '') },
              },
            }),
        AND: [
          year == null
            ? {}
            : {
                OR: [
                  { year },
                  { terms: { some: { year } } },
                  { conferences: { some: { year } } },
                  { results: { some: { year } } },
                ],
              },
          asOf == null
            ? {}
            : {
                AND: [
                  { OR: [{ establishedOn: null }, { establishedOn: { lte: asOf } }] },
                  { OR: [{ closedOn: null }, { closedOn: { gte: asOf } }] },
                ],
              },
          search == null || search.trim() === '' ? {} : await named(reader, search),
        ],
      }
      return connected(
        pageOfTable(page, {
          find: (asked) =>
            reader.cluster.findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...asked }),
          count: () => reader.cluster.count({ where }),
        }),
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
