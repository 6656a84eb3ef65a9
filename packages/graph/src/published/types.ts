import type { SubjectKind } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import { builder } from '../builder.ts'
import { SubjectKindEnum } from '../law/enums.ts'
import type { DocumentRow, FigureRow } from '../rows.ts'
import { SourceRefType, sourceOf } from './source.ts'

export const PublishedFigureType = builder.objectRef<FigureRow>('PublishedFigure').implement({
  description: 'Số liệu đã công bố, đúng như nguồn viết; never recomputed here.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã bản ghi.' }),
    kind: t.exposeString('kind', { description: 'Loại số liệu.' }),
    label: t.exposeString('label', { description: 'Nói về điều gì.' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'Giá trị; null khi nguồn chỉ nói bằng chữ.',
    }),
    valueAsWritten: t.exposeString('valueAsWritten', { description: 'Giá trị như nguồn viết.' }),
    unit: t.exposeString('unit', { description: 'Đơn vị đo.' }),
    qualifier: t.exposeString('qualifier', {
      nullable: true,
      description: 'Mức độ: khoảng, hơn, gần.',
    }),
    period: t.exposeString('period', { description: 'Thời gian.' }),
    status: t.exposeString('status', { description: 'Là kết quả, kế hoạch hay đề nghị.' }),
    place: t.exposeString('place', { nullable: true, description: 'Địa phương.' }),
    award: t.exposeString('award', { nullable: true, description: 'Hình thức khen thưởng.' }),
    subjectKind: t.field({
      type: SubjectKindEnum,
      nullable: true,
      description: 'Loại đối tượng.',
      resolve: ({ subjectKind }) => subjectKind as SubjectKind | null,
    }),
    note: t.exposeString('note', { nullable: true, description: 'Ghi chú.' }),
    source: t.field({
      type: SourceRefType,
      description: 'Nguồn.',
      resolve: async (row, _args, context) => {
        const source = await sourceOf(context, row)
        if (source === null) throw new Error(`figure ${row.key} without a source`)
        return source
      },
    }),
    conflicts: t.exposeStringList('conflicts', {
      description: 'Những chỗ nguồn mâu thuẫn với số này.',
    }),
  }),
})

export const LegalDocumentType = builder.objectRef<DocumentRow>('LegalDocument').implement({
  description: 'Văn bản được nêu trong nguồn.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã bản ghi.' }),
    type: t.exposeString('type', { description: 'Loại văn bản.' }),
    number: t.exposeString('number', { description: 'Số hiệu.' }),
    date: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày ban hành.',
      resolve: ({ date }) => date as Day | null,
    }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'Cơ quan ban hành.' }),
    subject: t.exposeString('subject', { nullable: true, description: 'Về việc gì.' }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})
