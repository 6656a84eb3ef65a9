import type { Provenance } from '@vinhdanh/domain/citations'
import {
  assess,
  type ReadingOutcome,
  type Warning,
  warningsFor,
} from '@vinhdanh/domain/eligibility'
import type { Truth } from '@vinhdanh/domain/kernel'
import { applicableLaw, criteriaOf } from '@vinhdanh/domain/law'
import { applicableLawPoint } from '@vinhdanh/domain/proposals'
import { openPointLabel, readingLabel } from '@vinhdanh/wording/criteria'
import {
  chosenLawLabel,
  type LawDays,
  lawChoiceLabel,
  receiptUnknownSentence,
  recordedSentence,
  warningSentence,
} from '@vinhdanh/wording/eligibility'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage, type Language } from '../language.ts'
import { CitationType, ConfirmedByType, ProvenanceType } from '../law/citation-types.ts'
import { TruthEnum } from '../law/enums.ts'
import type { ReadingChoiceRow } from '../rows.ts'
import { dayIn } from '../scalars.ts'
import { comparisonView, LawComparisonType } from './compare-types.ts'
import { legalNames } from './names.ts'
import { VerdictType } from './types.ts'
import type { Judged, Recorded } from './verdicts.ts'

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

const OpenReadingType = builder.objectRef<OpenReading>('OpenReading').implement({
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

const WarningType = builder.objectRef<Warning>('VerdictWarning').implement({
  description: 'Cảnh báo bên cạnh kết luận; it stops nothing.',
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Loại cảnh báo.' }),
    sentence: t.string({
      description: 'Cảnh báo viết thành câu.',
      args: inLanguage,
      resolve: (warning, { language }, context) =>
        warningSentence(warning, language, legalNames(context, language)),
    }),
  }),
})

const RecordedOutcomeType = builder
  .objectRef<{ readonly recorded: Recorded; readonly judged: Judged }>('RecordedOutcome')
  .implement({
    description: 'Kết luận đã ghi: it stands, whatever the law data say since.',
    fields: (t) => ({
      truth: t.field({
        type: TruthEnum,
        description: 'Kết luận đã ghi.',
        resolve: ({ recorded }) => recorded.stored.truth,
      }),
      onDay: t.field({
        type: 'Date',
        description: 'Ngày xét.',
        resolve: ({ recorded }) => recorded.stored.onDay,
      }),
      lawDay: t.field({
        type: 'Date',
        description: 'Ngày của bộ luật đã áp dụng.',
        resolve: ({ recorded }) => recorded.stored.lawDay,
      }),
      lawHash: t.string({
        description: 'Mã nhận dạng bộ luật lúc ghi.',
        resolve: ({ recorded }) => recorded.stored.lawHash,
      }),
      agrees: t.boolean({
        description: 'Dữ liệu pháp luật hôm nay cho đúng kết luận và mã nhận dạng đã ghi.',
        resolve: ({ recorded }) => recorded.agrees,
      }),
      notice: t.string({
        nullable: true,
        description: 'Điều cần nói khi tính lại hôm nay cho kết quả khác; null khi giống.',
        args: inLanguage,
        resolve: ({ recorded: { stored, now, agrees } }, { language }) =>
          agrees ? null : recordedSentence(stored, now.ok ? now.value.truth : null, language),
      }),
      comparison: t.field({
        type: LawComparisonType,
        nullable: true,
        description: 'Khác ở đâu, từ lúc ghi đến hôm nay; null khi không khác.',
        resolve: ({ recorded: { stored, now, agrees }, judged }) =>
          agrees
            ? null
            : comparisonView({
                award: stored.award,
                before: { ok: true, value: judged.verdict },
                after: now,
                days: [stored.lawDay, stored.lawDay],
                facts: judged.facts,
                question: judged.question,
              }),
      }),
    }),
  })

builder.objectFields(VerdictType, (t) => ({
  needsPerson: t.boolean({
    description: 'Kết luận tùy vào một điểm của luật mà con người phải chọn cách đọc.',
    resolve: ({ verdict }) => verdict.needsPerson,
  }),
  deferred: t.boolean({
    description: 'Tạm dừng xét: chỉ còn một vụ việc chưa kết luận; the dossier is kept.',
    resolve: ({ verdict }) => verdict.deferred,
  }),
  receiptUnknown: t.boolean({
    description: 'Chưa rõ ngày tiếp nhận, mà ngày này quyết định áp dụng luật nào.',
    resolve: receiptUnknown,
  }),
  receiptNotice: t.string({
    nullable: true,
    description: 'Điều cần nói khi chưa rõ ngày tiếp nhận.',
    args: inLanguage,
    resolve: async (judged, { language }, context) =>
      (await receiptUnknown(judged, {}, context)) ? receiptUnknownSentence(language) : null,
  }),
  readings: t.field({
    type: [OpenReadingType],
    description: 'Các điểm để ngỏ của luật mà kết luận gặp.',
    resolve: (judged) => [
      ...lawChoiceOf(judged),
      ...judged.verdict.readings.map((reading) => ({
        ...reading,
        days: null,
        dossier: judged.dossier ?? null,
      })),
    ],
  }),
  confirmedBy: t.field({
    type: [ConfirmedByType],
    description: 'Các xác nhận của đơn vị mà kết luận dựa vào.',
    resolve: ({ verdict }) => verdict.confirmedBy,
  }),
  warnings: t.field({
    type: [WarningType],
    description: 'Các cảnh báo.',
    resolve: ({ question, verdict }) => warningsFor(question, verdict),
  }),
  recorded: t.field({
    type: RecordedOutcomeType,
    nullable: true,
    description: 'Kết luận này đọc từ bản ghi; null khi tính bây giờ.',
    resolve: (judged) =>
      judged.recorded === undefined ? null : { recorded: judged.recorded, judged },
  }),
}))

/** Asked for alone, since it needs the day on which the dossier was made. */
async function receiptUnknown(
  { applicable, dossier, question }: Judged,
  _args: object,
  { loaders, instruments, today }: Context,
): Promise<boolean> {
  if (dossier === undefined || applicable.basis !== 'decision-day') return false
  const row = await loaders.proposal.load(dossier)
  const [made] = await loaders.steps.load(dossier)
  if (row === null || made === undefined || row.receivedOn !== null) return false
  return (
    applicableLaw(instruments, {
      today,
      ...(row.decidedOn === null ? {} : { decidedOn: question.onDay }),
      openedOn: dayIn(made.at),
    }).receiptUnknown === true
  )
}
