import { awardCounts, fairness } from '@vinhdanh/storage/statistics'
import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { DataSetEnum } from '../language.ts'
import { given } from '../present.ts'
import { AwardCountRowType, FairnessRowType } from './types.ts'

const span = builder.args((t) => ({
  fromYear: t.int({ description: 'Từ năm thành tích.' }),
  toYear: t.int({ description: 'Đến năm thành tích.' }),
  dataSet: t.field({
    type: DataSetEnum,
    description: 'Bộ dữ liệu; mọi bộ khi không nói, không cộng lẫn.',
  }),
}))

builder.queryFields((t) => ({
  awardCounts: t.field({
    ...reading('awardCounts'),
    type: [AwardCountRowType],
    description: 'Số lượt khen theo năm, hình thức, loại đối tượng.',
    complexity: 20,
    args: span,
    resolve: (_root, args, { reader }) => awardCounts(reader, given(args)),
  }),
  fairness: t.field({
    ...reading('fairness'),
    type: [FairnessRowType],
    description: 'Tỷ lệ người lao động trực tiếp được khen, theo năm và hình thức.',
    complexity: 20,
    args: span,
    resolve: (_root, args, { reader }) => fairness(reader, given(args)),
  }),
}))
