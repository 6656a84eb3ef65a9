import { awardOf, type LawBook } from '@vinhdanh/domain/law'
import { provisionKindLabel, provisionSentence } from '@vinhdanh/wording/procedure'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { limits } from '../limits.ts'
import { badInput } from '../outcome.ts'
import { connected, connectionOf } from '../pages.ts'
import { conditionSentence, numberIn } from '../words.ts'
import { LawBookType } from './book-types.ts'
import { CitationType, ProvenanceType } from './citation-types.ts'
import { AwardGroupEnum, ProvenanceStatusEnum } from './enums.ts'
import {
  type LawRule,
  lawRules,
  type ProvenanceCount,
  provenanceCounts,
  rulesWanted,
} from './law-rules.ts'
import { AwardType } from './types.ts'

interface RuleInBook extends LawRule {
  readonly book: LawBook
}

const ProvenanceCountType = builder.objectRef<ProvenanceCount>('ProvenanceCount').implement({
  description:
    'Số quy định cùng độ tin cậy, của một văn bản và một nhóm danh hiệu; mỗi điều kiện của một tiêu chuẩn là một quy định.',
  fields: (t) => ({
    status: t.field({
      type: ProvenanceStatusEnum,
      description: 'Độ tin cậy.',
      resolve: ({ status }) => status,
    }),
    group: t.field({
      type: AwardGroupEnum,
      nullable: true,
      description: 'Nhóm danh hiệu, hình thức; null khi quy định chung.',
      resolve: ({ group }) => group,
    }),
    instrument: t.exposeString('instrument', { description: 'Mã văn bản được viện dẫn.' }),
    number: t.string({
      description: 'Số hiệu văn bản.',
      resolve: ({ instrument }, _args, context) => numberIn(context)(instrument),
    }),
    count: t.exposeInt('count', { description: 'Có bao nhiêu quy định.' }),
  }),
})

const LawRuleType = builder.objectRef<RuleInBook>('LawRule').implement({
  description: 'Một quy định có nguồn riêng: một quy định, hoặc một điều kiện của một tiêu chuẩn.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Mã trong bộ luật của ngày.' }),
    label: t.string({
      description: 'Loại quy định.',
      args: inLanguage,
      resolve: ({ provision }, { language }) => provisionKindLabel(provision.kind, language),
    }),
    sentence: t.string({
      description: 'Quy định viết thành câu.',
      args: inLanguage,
      resolve: ({ provision, condition }, { language }) =>
        condition === null
          ? provisionSentence(provision, language)
          : conditionSentence(condition, language),
    }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Về danh hiệu, hình thức nào; null khi quy định chung.',
      resolve: ({ book, award }) => (award === null ? null : (awardOf(book, award) ?? null)),
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

const LawRuleConnection = connectionOf(
  'LawRule',
  LawRuleType,
  'quy định của bộ luật, theo văn bản rồi theo điều.',
)

/** After which rule a page begins; the cursor is the place in the list. */
function placeAfter(after: string | null | undefined, length: number): number {
  if (after == null) return 0
  const place = Number(after)
  if (!Number.isInteger(place) || place < 0 || place >= length)
    throw badInput('after', 'unknown-id')
  return place + 1
}

builder.objectFields(LawBookType, (t) => ({
  provenanceCounts: t.field({
    type: [ProvenanceCountType],
    description: 'Có bao nhiêu quy định đã đối chiếu, chưa đối chiếu, kế thừa, dự thảo.',
    complexity: 10,
    resolve: (book) => provenanceCounts(lawRules(book)),
  }),
  rules: t.field({
    type: LawRuleConnection,
    description: 'Từng quy định, cùng nguồn của nó.',
    complexity: (args) => ({
      field: 10,
      multiplier: Math.min(args.first ?? limits.usualRows, limits.mostRows),
    }),
    args: {
      status: t.arg({ type: ProvenanceStatusEnum, description: 'Chỉ độ tin cậy này.' }),
      instrument: t.arg.string({ description: 'Chỉ quy định viện dẫn văn bản này, theo mã.' }),
      group: t.arg({ type: AwardGroupEnum, description: 'Chỉ nhóm danh hiệu, hình thức này.' }),
      general: t.arg.boolean({
        description: 'Có: chỉ quy định chung. Không: chỉ quy định về một danh hiệu, hình thức.',
      }),
      first: t.arg.int({
        description: `Số dòng đầu, ${limits.usualRows} khi không nói, ${limits.mostRows} là nhiều nhất.`,
      }),
      after: t.arg.string({ description: 'Từ sau vị trí này.' }),
    },
    resolve: (book, { first, after, ...wanted }) => {
      if (first != null && first < 0) throw badInput('first', 'not-positive')
      const found = rulesWanted(lawRules(book), wanted)
      const from = placeAfter(after, found.length)
      const until = from + Math.min(first ?? limits.usualRows, limits.mostRows)
      return connected<RuleInBook>(
        Promise.resolve({
          rows: found
            .slice(from, until)
            .map((rule, index) => ({ node: { ...rule, book }, cursor: String(from + index) })),
          hasNextPage: until < found.length,
          hasPreviousPage: from > 0,
          totalCount: async () => found.length,
        }),
      )
    },
  }),
}))
