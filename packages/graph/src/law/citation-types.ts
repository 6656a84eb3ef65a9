import type { Citation, ConfirmedBy, Provenance } from '@vinhdanh/domain/citations'
import type { Day } from '@vinhdanh/domain/kernel'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { citationLabel, numberIn } from '../words.ts'
import { ProvenanceStatusEnum } from './enums.ts'

export const CitationType = builder.objectRef<Citation>('Citation').implement({
  description: 'Viện dẫn: điều, khoản, điểm của một văn bản.',
  fields: (t) => ({
    instrumentId: t.exposeString('instrument', { description: 'Mã văn bản.' }),
    number: t.string({
      description: 'Số hiệu văn bản, e.g. `06/2022/QH15`.',
      resolve: ({ instrument }, _args, context) => numberIn(context)(instrument),
    }),
    article: t.exposeString('article', { description: 'Điều.' }),
    clause: t.string({
      nullable: true,
      description: 'Khoản.',
      resolve: ({ clause }) => clause ?? null,
    }),
    point: t.string({
      nullable: true,
      description: 'Điểm.',
      resolve: ({ point }) => point ?? null,
    }),
    label: t.string({
      description: 'Viện dẫn viết đủ, như "điểm a khoản 1 Điều 23 Luật số 06/2022/QH15".',
      args: inLanguage,
      resolve: (citation, { language }, context) =>
        citationLabel(citation, numberIn(context), language),
    }),
  }),
})

export const ConfirmedByType = builder.objectRef<ConfirmedBy>('ConfirmedBy').implement({
  description: 'Xác nhận của cán bộ pháp chế mà kết luận dựa vào.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã xác nhận.' }),
    name: t.exposeString('name', { description: 'Người xác nhận.' }),
    organisation: t.exposeString('organisation', { description: 'Của đơn vị nào.' }),
    on: t.field({
      type: 'Date',
      description: 'Ngày xác nhận.',
      resolve: ({ on }) => on as Day,
    }),
    document: t.exposeString('document', { description: 'Văn bản đã đối chiếu.' }),
  }),
})

export const ProvenanceType = builder.objectRef<Provenance>('Provenance').implement({
  description: 'Nguồn của một quy định, để người đọc tự kiểm tra.',
  fields: (t) => ({
    status: t.field({
      type: ProvenanceStatusEnum,
      description: 'Độ tin cậy.',
      resolve: ({ status }) => status,
    }),
    source: t.exposeString('source', { description: 'Nơi đã đọc quy định.' }),
    note: t.string({
      nullable: true,
      description: 'Điều còn ngờ, bằng tiếng Việt.',
      resolve: ({ note }) => note ?? null,
    }),
    confirmed: t.field({
      type: ConfirmedByType,
      nullable: true,
      description: 'Cán bộ pháp chế đã xác nhận quy định này, ở đơn vị được hỏi.',
      resolve: ({ confirmed }) => confirmed ?? null,
    }),
  }),
})
