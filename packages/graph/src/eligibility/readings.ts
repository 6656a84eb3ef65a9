import type { Provenance } from '@vinhdanh/domain/citations'
import { assess, type ReadingOutcome } from '@vinhdanh/domain/eligibility'
import type { Truth } from '@vinhdanh/domain/kernel'
import { criteriaOf } from '@vinhdanh/domain/law'
import { applicableLawPoint } from '@vinhdanh/domain/proposals'
import { openPointLabel, readingLabel } from '@vinhdanh/wording/criteria'
import { chosenLawLabel, type LawDays, lawChoiceLabel } from '@vinhdanh/wording/eligibility'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import { inLanguage, type Language } from '../language.ts'
import { CitationType, ProvenanceType } from '../law/citation-types.ts'
import { TruthEnum } from '../law/enums.ts'
import type { ReadingChoiceRow } from '../rows.ts'
import type { Judged } from './verdicts.ts'

const labelOf = (point: string, reading: string, days: LawDays | null, language: Language) =>
  point === applicableLawPoint
    ? chosenLawLabel(reading === 'newer' ? 'newer' : 'older', days, language)
    : readingLabel(point, reading, language)

const pointLabel = (point: string, language: Language) =>
  point === applicableLawPoint ? lawChoiceLabel(language) : openPointLabel(point, language)

export const ReadingChoiceType = builder
  .objectRef<ReadingChoiceRow & { readonly days?: LawDays | null }>('ReadingChoice')
  .implement({
    description: 'Cách đọc mà một người đã chọn cho một điểm còn để ngỏ của luật, với lý do.',
    fields: (t) => ({
      openPoint: t.exposeString('openPoint', { description: 'Mã điểm để ngỏ.' }),
      openPointLabel: t.string({
        description: 'Điểm để ngỏ viết thành câu.',
        args: inLanguage,
        resolve: ({ openPoint }, { language }) => pointLabel(openPoint, language),
      }),
      reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
      label: t.string({
        description: 'Cách đọc viết thành câu.',
        args: inLanguage,
        resolve: ({ openPoint, reading, days = null }, { language }) =>
          labelOf(openPoint, reading, days, language),
      }),
      reason: t.exposeString('reason', { description: 'Lý do.' }),
      by: t.string({
        description: 'Ai chọn.',
        resolve: ({ by }, _args, context) => nameOfAccount(context, by),
      }),
      role: t.exposeString('role', { nullable: true, description: 'Với vai trò nào.' }),
      at: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ at }) => at }),
    }),
  })

interface OneReading {
  readonly point: string
  readonly reading: string
  readonly truth: Truth
  readonly provenance: Provenance
  readonly days: LawDays | null
}

const ReadingOutcomeType = builder.objectRef<OneReading>('ReadingOutcome').implement({
  description: 'Kết luận theo một cách đọc.',
  fields: (t) => ({
    reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
    label: t.string({
      description: 'Cách đọc viết thành câu.',
      args: inLanguage,
      resolve: ({ point, reading, days }, { language }) => labelOf(point, reading, days, language),
    }),
    truth: t.field({
      type: TruthEnum,
      description: 'Đạt, không đạt, hay chưa đủ dữ liệu theo cách đọc này.',
      resolve: ({ truth }) => truth,
    }),
    provenance: t.field({
      type: ProvenanceType,
      description: 'Nguồn của cách đọc.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

interface OpenReading extends ReadingOutcome {
  readonly days: LawDays | null
  readonly dossier: string | null
}

export const OpenReadingType = builder.objectRef<OpenReading>('OpenReading').implement({
  description: 'Một điểm của luật có nhiều cách đọc, và kết luận theo từng cách.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Mã điểm để ngỏ.' }),
    label: t.string({
      description: 'Điểm để ngỏ viết thành câu.',
      args: inLanguage,
      resolve: ({ id }, { language }) => pointLabel(id, language),
    }),
    citation: t.field({
      type: CitationType,
      description: 'Điều luật của điểm này.',
      resolve: ({ cite }) => cite,
    }),
    outcomes: t.field({
      type: [ReadingOutcomeType],
      description: 'Kết luận theo từng cách đọc.',
      resolve: ({ id, outcomes, days }) =>
        outcomes.map((outcome) => ({ ...outcome, point: id, days })),
    }),
    chosen: t.exposeString('chosen', { nullable: true, description: 'Cách đọc đã chọn.' }),
    settled: t.exposeBoolean('settled', {
      description: 'Mọi cách đọc cho cùng kết luận, hoặc đã có người chọn.',
    }),
    choice: t.field({
      type: ReadingChoiceType,
      nullable: true,
      description: 'Ai chọn, vì sao; null khi chưa có người chọn.',
      resolve: async ({ id, dossier, days }, _args, { loaders }) => {
        const choices = dossier === null ? [] : await loaders.readingChoices.load(dossier)
        const latest = choices.findLast(({ openPoint }) => openPoint === id)
        return latest === undefined ? null : { ...latest, days }
      },
    }),
  }),
})

/** The choice that a transition leaves, as one more open point: what each of the two laws gives. */
function lawChoiceOf({ lawChoice, question, dossier: about }: Judged): readonly OpenReading[] {
  if (lawChoice === undefined) return []
  const dossier = about ?? null
  const { cite, chosen, lawIn, ...days } = lawChoice
  const outcomes = (['older', 'newer'] as const).flatMap((reading) => {
    const book = lawIn(days[reading])
    const judged = assess({ ...question, book })
    const provenance = criteriaOf(book, question.award)?.provenance
    return judged.ok && provenance !== undefined
      ? [{ reading, truth: judged.value.truth, provenance }]
      : []
  })
  const picked = chosen ? 'newer' : null
  return [{ id: applicableLawPoint, cite, outcomes, chosen: picked, settled: true, days, dossier }]
}

/** Các điểm để ngỏ mà kết luận gặp; the choice between two laws comes first. */
export const openReadingsOf = (judged: Judged): readonly OpenReading[] => [
  ...lawChoiceOf(judged),
  ...judged.verdict.readings.map((reading) => ({
    ...reading,
    days: null,
    dossier: judged.dossier ?? null,
  })),
]
