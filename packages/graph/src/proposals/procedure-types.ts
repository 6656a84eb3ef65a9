import type { ConsultationAnswer, DossierPaper, FilingAnswer } from '@vinhdanh/domain/eligibility'
import {
  conditionLabel,
  consultationLabel,
  documentLabel,
  filedWithLabel,
  noticeLabel,
} from '@vinhdanh/wording/procedure'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { CitationType, ProvenanceType } from '../law/citation-types.ts'
import { TruthEnum } from '../law/enums.ts'
import type { DossierProcedure, NoticeRule } from './procedure.ts'

const PaperType = builder.objectRef<DossierPaper>('DossierPaper').implement({
  description: 'Một giấy tờ của hồ sơ.',
  fields: (t) => ({
    document: t.exposeString('document', { description: 'Mã giấy tờ.' }),
    label: t.string({
      description: 'Tên giấy tờ.',
      args: inLanguage,
      resolve: ({ document }, { language }) => documentLabel(document, language),
    }),
    form: t.exposeString('form', { nullable: true, description: 'Mẫu số; null khi không có mẫu.' }),
    condition: t.string({
      nullable: true,
      description: 'Chỉ cần trong trường hợp này; null: luôn cần.',
      args: inLanguage,
      resolve: ({ when }, { language }) => (when === null ? null : conditionLabel(when, language)),
    }),
    needed: t.field({
      type: TruthEnum,
      description: 'Hồ sơ này có cần không; UNKNOWN khi chưa biết có thuộc trường hợp đó không.',
      resolve: ({ needed }) => needed,
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của quy định.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

const FilingDayType = builder.objectRef<FilingAnswer>('FilingDay').implement({
  description: 'Hạn nộp hồ sơ theo luật.',
  fields: (t) => ({
    by: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày cuối; null: nộp kịp thời.',
      resolve: ({ by }) => by,
    }),
    with: t.string({
      description: 'Nộp ở đâu.',
      args: inLanguage,
      resolve: ({ with: place }, { language }) => filedWithLabel(place, language),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ cite }) => cite,
    }),
  }),
})

const NoticeRuleType = builder.objectRef<NoticeRule>('NoticeRule').implement({
  description: 'Công khai lấy ý kiến Nhân dân mà hồ sơ phải qua.',
  fields: (t) => ({
    sentence: t.string({
      description: 'Ai công khai, trước bước nào, bao lâu.',
      args: inLanguage,
      resolve: ({ notice, limit }, { language }) => noticeLabel(notice, limit, language),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ notice }) => notice.cite,
    }),
  }),
})

const ConsultationRuleType = builder.objectRef<ConsultationAnswer>('ConsultationRule').implement({
  description: 'Lấy ý kiến mà hồ sơ có thể phải qua.',
  fields: (t) => ({
    sentence: t.string({
      description: 'Lấy ý kiến của ai, trong trường hợp nào.',
      args: inLanguage,
      resolve: (answer, { language }) => consultationLabel(answer, language),
    }),
    needed: t.field({
      type: TruthEnum,
      description: 'Hồ sơ này có cần không.',
      resolve: ({ needed }) => needed,
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ cite }) => cite,
    }),
  }),
})

export const DossierProcedureType = builder
  .objectRef<DossierProcedure>('DossierProcedure')
  .implement({
    description: 'Giấy tờ và thủ tục mà luật đòi hỏi ở hồ sơ này.',
    fields: (t) => ({
      papers: t.field({
        type: [PaperType],
        description: 'Giấy tờ theo thứ tự của luật; rỗng khi chưa có quy định đọc được.',
        resolve: ({ dossier }) => dossier?.papers ?? [],
      }),
      sets: t.int({
        nullable: true,
        description: 'Số bộ bản chính; null: do bộ, tỉnh quy định, hoặc chưa có quy định.',
        resolve: ({ dossier }) => dossier?.sets ?? null,
      }),
      electronic: t.boolean({
        description: 'Nộp kèm tệp điện tử.',
        resolve: ({ dossier }) => dossier?.electronic ?? false,
      }),
      simplified: t.boolean({
        description: 'Được theo thủ tục đơn giản.',
        resolve: ({ dossier }) => dossier?.simplified ?? false,
      }),
      citation: t.field({
        type: CitationType,
        nullable: true,
        description: 'Điều luật về hồ sơ.',
        resolve: ({ dossier }) => dossier?.cite ?? null,
      }),
      filing: t.field({
        type: FilingDayType,
        nullable: true,
        description: 'Hạn nộp; null khi luật không định.',
        resolve: ({ filing }) => filing,
      }),
      notices: t.field({
        type: [NoticeRuleType],
        description: 'Các lần công khai.',
        resolve: ({ notices }) => notices,
      }),
      consultations: t.field({
        type: [ConsultationRuleType],
        description: 'Các ý kiến phải lấy.',
        resolve: ({ consultations }) => consultations,
      }),
    }),
  })
