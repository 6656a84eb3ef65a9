import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { DataSetEnum } from '../language.ts'
import { SeasonType } from './types.ts'
import { seasonRows } from './view.ts'

builder.queryField('season', (t) =>
  t.field({
    ...reading('season'),
    type: SeasonType,
    description: 'Mùa thi đua một năm của những cụm, khối mà người xem theo dõi.',
    complexity: { field: 50, multiplier: 20 },
    args: {
      year: t.arg.int({ required: true, description: 'Năm.' }),
      dataSet: t.arg({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
    },
    resolve: async (_root, { year, dataSet }, context) => ({
      year,
      clusters: await seasonRows(context, year, dataSet),
    }),
  }),
)
