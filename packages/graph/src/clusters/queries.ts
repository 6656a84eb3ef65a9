import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { DataSetEnum } from '../language.ts'
import { connected, costOfPage, pageArgs, pageOfTable } from '../pages.ts'
import { given } from '../present.ts'
import { ClusterConnection } from './types.ts'

builder.queryField('clusters', (t) =>
  t.field({
    ...reading('clusters'),
    type: ClusterConnection,
    description: 'Danh sách cụm, khối thi đua, theo tên.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      year: t.arg.int({ description: 'Có nhiệm kỳ, hội nghị hoặc kết quả của năm này.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: (_root, { year, dataSet, ...page }, { reader }) => {
      const where = {
        ...given({ dataSet }),
        ...(year == null
          ? {}
          : {
              OR: [
                { year },
                { terms: { some: { year } } },
                { conferences: { some: { year } } },
                { results: { some: { year } } },
              ],
            }),
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
)
