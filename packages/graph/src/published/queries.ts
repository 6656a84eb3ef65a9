import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { given } from '../present.ts'
import { LegalDocumentType, MovementType, PublishedFigureType } from './types.ts'

builder.queryFields((t) => ({
  publishedFigures: t.field({
    ...reading('publishedFigures'),
    type: [PublishedFigureType],
    description: 'Số liệu đã công bố.',
    complexity: 50,
    args: {
      kind: t.arg.string({ description: 'Loại số liệu.' }),
      place: t.arg.string({ description: 'Địa phương.' }),
    },
    resolve: (_root, args, { reader }) =>
      reader.publishedFigure.findMany({ where: given(args), orderBy: { key: 'asc' } }),
  }),
  movements: t.field({
    ...reading('movements'),
    type: [MovementType],
    description: 'Phong trào thi đua.',
    complexity: 50,
    args: { year: t.arg.int({ description: 'Năm.' }) },
    resolve: (_root, args, { reader }) =>
      reader.movement.findMany({
        where: given(args),
        orderBy: [{ year: 'desc' }, { name: 'asc' }, { id: 'asc' }],
      }),
  }),
  documents: t.field({
    ...reading('documents'),
    type: [LegalDocumentType],
    description: 'Văn bản được nêu trong các nguồn.',
    complexity: 50,
    resolve: (_root, _args, { reader }) =>
      reader.legalDocument.findMany({
        orderBy: [{ date: 'asc' }, { number: 'asc' }, { id: 'asc' }],
      }),
  }),
}))
