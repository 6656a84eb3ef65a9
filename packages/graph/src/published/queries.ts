import { builder } from '../builder.ts'
import { reading } from '../fields.ts'
import { given } from '../present.ts'
import { LegalDocumentType, PublishedFigureType } from './types.ts'

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
