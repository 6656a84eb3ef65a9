import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import type { LocalRule, Loosening, RegulationIssue } from '@vinhdanh/domain/law'
import {
  awardsOfRule,
  localRuleSentence,
  looseningLabel,
  looseningPlace,
  regulationIssueSentence,
  regulationPlace,
} from '@vinhdanh/wording/local-law'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { awardName, withOwnTitles } from '../words.ts'
import { CitationType, ProvenanceType } from './citation-types.ts'
import { RegulationStatusEnum } from './local-enums.ts'
import { looseningsOf, type RegulationView } from './regulation-view.ts'

interface RuleLine {
  readonly rule: LocalRule
  readonly cite: Citation
  readonly provenance: Provenance
}

const lineOf = (rule: LocalRule): RuleLine => {
  const { cite, provenance } = rule.kind === 'provision' ? rule.provision : rule
  return { rule, cite, provenance }
}

export const RegulationIssueType = builder.objectRef<RegulationIssue>('RegulationIssue').implement({
  description: 'Một chỗ chưa đúng mẫu trong văn bản quy định.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Chỗ nào, như `rules[3].share`.' }),
    code: t.exposeString('code', { description: 'Mã lỗi.' }),
    sentence: t.string({
      description: 'Vì sao chưa đúng, viết thành câu.',
      args: inLanguage,
      resolve: (issue, { language }) => regulationIssueSentence(issue, language),
    }),
    place: t.string({
      description: 'Chỗ nào, viết bằng lời: điều thứ mấy, loại gì, ô nào.',
      args: inLanguage,
      resolve: (issue, { language }) => regulationPlace(issue, language),
    }),
  }),
})

export const RegulationLooseningType = builder
  .objectRef<Loosening>('RegulationLoosening')
  .implement({
    description: 'Một chỗ quy định của địa phương, đơn vị trái luật, và điều luật bị trái.',
    fields: (t) => ({
      path: t.string({
        description: 'Quy định thứ mấy của văn bản, như `rules[3]`.',
        resolve: ({ rule }) => `rules[${rule}]`,
      }),
      place: t.string({
        description: 'Điều nào, viết bằng lời: thứ mấy, loại gì, về danh hiệu nào.',
        args: inLanguage,
        resolve: (loosening, { language }, context) =>
          withOwnTitles(context, looseningPlace(loosening, language), language),
      }),
      article: t.field({
        type: CitationType,
        description: 'Điều của chính quy định địa phương, đơn vị.',
        resolve: ({ said }) => lineOf(said).cite,
      }),
      code: t.exposeString('code', { description: 'Mã lý do.' }),
      provisionId: t.exposeString('provision', { description: 'Mã quy định của luật.' }),
      citation: t.field({
        type: CitationType,
        nullable: true,
        description: 'Điều luật bị trái; null khi luật không nói gì về việc này.',
        resolve: ({ cite }) => cite,
      }),
      sentence: t.string({
        description: 'Vì sao trái luật, viết thành câu.',
        args: inLanguage,
        resolve: ({ code }, { language }) => looseningLabel(code, language),
      }),
    }),
  })

const RegulationRuleType = builder.objectRef<RuleLine>('RegulationRule').implement({
  description: 'Một điều của quy định địa phương, đơn vị.',
  fields: (t) => ({
    kind: t.string({
      description: 'Loại: thêm điều kiện, nâng mức, nhắc lại, hoặc loại quy định.',
      resolve: ({ rule }) => (rule.kind === 'provision' ? rule.provision.kind : rule.kind),
    }),
    sentence: t.string({
      description: 'Nội dung viết thành câu.',
      args: inLanguage,
      resolve: ({ rule }, { language }, context) =>
        withOwnTitles(context, localRuleSentence(rule, language), language),
    }),
    awards: t.stringList({
      description: 'Tên các danh hiệu, hình thức mà điều này nói tới; rỗng khi nói chung.',
      args: inLanguage,
      resolve: ({ rule }, { language }, context) =>
        awardsOfRule(rule).map((award) => awardName(context, award, language)),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều của quy định.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

const RegulationGapType = builder
  .objectRef<{ readonly cite: Citation; readonly reason: string }>('RegulationGap')
  .implement({
    description: 'Nội dung của quy định mà hệ thống chưa áp dụng được.',
    fields: (t) => ({
      citation: t.field({
        type: CitationType,
        description: 'Điều của quy định.',
        resolve: ({ cite }) => cite,
      }),
      reason: t.exposeString('reason', { description: 'Vì sao.' }),
    }),
  })

const headingOf = ({ state }: RegulationView, key: string): string => {
  const written = (state.document as Readonly<Record<string, unknown>>)[key]
  return typeof written === 'string' ? written : ''
}

export const LocalRegulationType = builder.objectRef<RegulationView>('LocalRegulation').implement({
  description: 'Quy định của tỉnh, bộ, đơn vị: đặt thêm trên luật, không nới lỏng luật.',
  fields: (t) => ({
    id: t.id({ description: 'Mã quy định.', resolve: ({ state }) => state.id }),
    organisation: t.field({
      type: UnitRef,
      description: 'Đơn vị ban hành; có hiệu lực với mọi đơn vị bên dưới.',
      resolve: ({ state }, _args, context) => unitOf(context, state.unitId),
    }),
    status: t.field({
      type: RegulationStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ state }) => state.status,
    }),
    number: t.string({
      description: 'Số hiệu; rỗng khi dự thảo chưa có.',
      resolve: (view) => headingOf(view, 'number'),
    }),
    title: t.string({
      description: 'Tên văn bản.',
      resolve: (view) => headingOf(view, 'titleVi'),
    }),
    titleEn: t.string({
      description: 'Tên tiếng Anh, để đọc.',
      resolve: (view) => headingOf(view, 'titleEn') || headingOf(view, 'titleVi'),
    }),
    issuer: t.string({
      description: 'Cơ quan ban hành.',
      resolve: (view) => headingOf(view, 'issuer'),
    }),
    signed: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày ký.',
      resolve: ({ regulation }) => regulation?.signed ?? null,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Có hiệu lực từ ngày; null khi dự thảo chưa đọc được.',
      resolve: ({ regulation }) => regulation?.from ?? null,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày cuối có hiệu lực; null khi còn tiếp.',
      resolve: ({ state, regulation }) =>
        [state.until, regulation?.until].filter((day) => day != null).sort()[0] ?? null,
    }),
    enactedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày đưa vào áp dụng trên hệ thống.',
      resolve: ({ state }) => state.enactedOn,
    }),
    source: t.string({
      description: 'Nơi đã đọc văn bản.',
      resolve: (view) => headingOf(view, 'source'),
    }),
    replaces: t.stringList({
      description: 'Số hiệu các quy định trước mà quy định này thay thế.',
      resolve: ({ regulation }) => [...(regulation?.replaces ?? [])],
    }),
    document: t.field({
      type: 'JSON',
      description: 'Văn bản dưới dạng dữ liệu, đúng như đã lưu.',
      resolve: ({ state }) => state.document,
    }),
    issues: t.field({
      type: [RegulationIssueType],
      description: 'Các chỗ chưa đúng mẫu.',
      resolve: ({ issues }) => [...issues],
    }),
    loosenings: t.field({
      type: [RegulationLooseningType],
      description: 'Các chỗ trái luật của ngày quy định bắt đầu có hiệu lực.',
      resolve: async (view, _args, context) => [...(await looseningsOf(context, view))],
    }),
    rules: t.field({
      type: [RegulationRuleType],
      description: 'Nội dung, từng điều.',
      resolve: ({ regulation }) => (regulation?.rules ?? []).map(lineOf),
    }),
    notEncoded: t.field({
      type: [RegulationGapType],
      description: 'Nội dung chưa áp dụng được trên hệ thống, và vì sao.',
      resolve: ({ regulation }) => [...(regulation?.notEncoded ?? [])],
    }),
    version: t.int({ description: 'Phiên bản.', resolve: ({ state }) => state.version }),
    savedBy: t.string({
      description: 'Ai lưu văn bản lần cuối.',
      resolve: ({ state }, _args, context) => nameOfAccount(context, state.savedBy),
    }),
    savedAt: t.field({
      type: 'DateTime',
      description: 'Lưu lần cuối lúc nào.',
      resolve: ({ state }) => state.savedAt,
    }),
  }),
})
