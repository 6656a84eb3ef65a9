import {
  mainReading,
  type QuotaReadingOutcome,
  type QuotaUsed,
  quotaReadingsAgree,
} from '@vinhdanh/domain/decisions'
import type { QuotaProvision } from '@vinhdanh/domain/law'
import type { ReadingChoice } from '@vinhdanh/domain/proposals'
import { otherReadingSentences, provisionSentence } from '@vinhdanh/wording/procedure'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import { inLanguage, type Language } from '../language.ts'
import { CitationType, ProvenanceType } from '../law/citation-types.ts'
import { unitOf } from '../subjects/units.ts'
import { awardName } from '../words.ts'

const labelOf = (quota: QuotaProvision, reading: string, language: Language): string =>
  reading === mainReading
    ? provisionSentence(quota, language)
    : (otherReadingSentences(quota, language).find(({ id }) => id === reading)?.sentence ?? reading)

interface Outcome extends QuotaReadingOutcome {
  readonly quota: QuotaProvision
}

const QuotaReadingOutcomeType = builder.objectRef<Outcome>('QuotaReadingOutcome').implement({
  description: 'Kết quả theo một cách đọc giới hạn số lượng.',
  fields: (t) => ({
    reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
    label: t.string({
      description: 'Cách đọc viết thành câu.',
      args: inLanguage,
      resolve: ({ quota, reading }, { language }) => labelOf(quota, reading, language),
    }),
    limit: t.exposeInt('limit', { description: 'Được tối đa bao nhiêu theo cách đọc này.' }),
    within: t.exposeBoolean('within', { description: 'Quyết định có trong giới hạn không.' }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật của cách đọc.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của cách đọc.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

const QuotaReadingChoiceType = builder
  .objectRef<ReadingChoice & { readonly quota: QuotaProvision }>('QuotaReadingChoice')
  .implement({
    description: 'Cách đọc giới hạn số lượng mà một người đã chọn, với lý do.',
    fields: (t) => ({
      reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
      label: t.string({
        description: 'Cách đọc viết thành câu.',
        args: inLanguage,
        resolve: ({ quota, reading }, { language }) => labelOf(quota, reading, language),
      }),
      reason: t.exposeString('reason', { description: 'Lý do.' }),
      by: t.string({
        description: 'Ai chọn.',
        resolve: ({ by }, _args, context) => nameOfAccount(context, by),
      }),
      at: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ at }) => at }),
    }),
  })

/** Giới hạn số lượng của một quyết định, cùng những lần chọn cách đọc. */
export interface QuotaOfDecision extends QuotaUsed {
  readonly choices: readonly ReadingChoice[]
}

export const QuotaOfDecisionType = builder.objectRef<QuotaOfDecision>('QuotaUse').implement({
  description: 'Giới hạn số lượng mà quyết định chạm đến, tính theo từng cách đọc của quy định.',
  fields: (t) => ({
    openPoint: t.string({
      description: 'Mã quy định, để chọn cách đọc.',
      resolve: ({ quota }) => quota.id,
    }),
    award: t.string({
      description: 'Danh hiệu, hình thức.',
      args: inLanguage,
      resolve: ({ award }, { language }, context) => awardName(context, award, language),
    }),
    scope: t.string({
      description: 'Tính trong đơn vị, địa phương nào.',
      resolve: async ({ scope }, _args, context) => (await unitOf(context, scope)).name,
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật.',
      resolve: ({ quota }) => quota.cite,
    }),
    base: t.exposeInt('base', { nullable: true, description: 'Số làm gốc; null khi chưa biết.' }),
    granted: t.exposeInt('granted', { description: 'Đã tặng trong năm.' }),
    proposed: t.exposeInt('proposed', { description: 'Trong quyết định này.' }),
    outcomes: t.field({
      type: [QuotaReadingOutcomeType],
      description: 'Kết quả theo từng cách đọc.',
      resolve: ({ quota, outcomes }) => outcomes.map((outcome) => ({ ...outcome, quota })),
    }),
    agree: t.boolean({
      description: 'Mọi cách đọc cho cùng một kết quả.',
      resolve: quotaReadingsAgree,
    }),
    needsPerson: t.boolean({
      description: 'Cần người có thẩm quyền chọn cách đọc rồi mới ký được.',
      resolve: ({ answer }) => answer !== null && !answer.settled,
    }),
    chosen: t.exposeString('chosen', { nullable: true, description: 'Cách đọc đã chọn.' }),
    choices: t.field({
      type: [QuotaReadingChoiceType],
      description: 'Mọi lần chọn, ai chọn và vì sao, theo thứ tự.',
      resolve: ({ quota, choices }) => choices.map((choice) => ({ ...choice, quota })),
    }),
  }),
})
