import type { AwardCount, FairnessCount } from '@vinhdanh/domain/statistics'
import type { DataSet } from '@vinhdanh/storage/database'
import { formatShare } from '@vinhdanh/wording/formats'
import { builder } from '../builder.ts'
import { DataSetEnum } from '../language.ts'
import { namedAward } from '../law/books.ts'
import { SubjectKindEnum } from '../law/enums.ts'
import { AwardType } from '../law/types.ts'

interface OfDataSet {
  readonly dataSet: DataSet
}

export const AwardCountRowType = builder
  .objectRef<AwardCount & OfDataSet>('AwardCountRow')
  .implement({
    description:
      'Số lượt khen của một năm, một hình thức, một loại đối tượng; chỉ mục còn hiệu lực.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'Năm thành tích.' }),
      award: t.field({
        type: AwardType,
        description: 'Danh hiệu, hình thức.',
        resolve: ({ award }, _args, context) => namedAward(context, award),
      }),
      subjectKind: t.field({
        type: SubjectKindEnum,
        description: 'Loại đối tượng.',
        resolve: ({ subjectKind }) => subjectKind,
      }),
      count: t.exposeInt('count', { description: 'Số lượt.' }),
      dataSet: t.field({
        type: DataSetEnum,
        description: 'Bộ dữ liệu.',
        resolve: ({ dataSet }) => dataSet,
      }),
    }),
  })

export const FairnessRowType = builder
  .objectRef<FairnessCount & OfDataSet>('FairnessRow')
  .implement({
    description: 'Người lao động trực tiếp và lãnh đạo, quản lý trong số cá nhân được khen.',
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'Năm thành tích.' }),
      award: t.field({
        type: AwardType,
        nullable: true,
        description: 'Hình thức; null: mọi hình thức của năm.',
        resolve: ({ award }, _args, context) =>
          award === null ? null : namedAward(context, award),
      }),
      direct: t.exposeInt('direct', { description: 'Số người lao động trực tiếp.' }),
      leaders: t.exposeInt('leaders', { description: 'Số lãnh đạo, quản lý.' }),
      notStated: t.exposeInt('notStated', { description: 'Số người không ghi rõ nhóm.' }),
      total: t.exposeInt('total', { description: 'Tổng số.' }),
      directShare: t.string({
        nullable: true,
        description:
          'Tỷ lệ người lao động trực tiếp trong số đã ghi rõ; null khi không ai được ghi rõ.',
        resolve: ({ directShare }) =>
          directShare === null ? null : formatShare(directShare.part, directShare.whole),
      }),
      dataSet: t.field({
        type: DataSetEnum,
        description: 'Bộ dữ liệu; rows of different sets are never added together.',
        resolve: ({ dataSet }) => dataSet,
      }),
    }),
  })
