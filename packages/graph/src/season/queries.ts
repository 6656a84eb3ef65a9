import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { DataSetEnum } from '../language.ts'
import { ClusterRef } from '../refs.ts'
import { SeasonRowType, SeasonType } from './types.ts'
import { seasonOfOne, seasonRows } from './view.ts'

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

builder.objectField(ClusterRef, 'season', (t) =>
  t.field({
    type: SeasonRowType,
    nullable: true,
    description:
      'Mùa thi đua một năm; null khi người xem không theo dõi, hoặc năm đó không có cụm, khối này.',
    complexity: 50,
    args: { year: t.arg.int({ required: true, description: 'Năm.' }) },
    resolve: ({ id }, { year }, context) => seasonOfOne(context, id, year),
  }),
)
