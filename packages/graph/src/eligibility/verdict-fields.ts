import { type Warning, warningsFor } from '@vinhdanh/domain/eligibility'
import { applicableLaw } from '@vinhdanh/domain/law'
import {
  receiptUnknownSentence,
  recordedSentence,
  warningSentence,
} from '@vinhdanh/wording/eligibility'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inLanguage } from '../language.ts'
import { ConfirmedByType } from '../law/citation-types.ts'
import { TruthEnum } from '../law/enums.ts'
import { dayIn } from '../scalars.ts'
import { comparisonView, LawComparisonType } from './compare-types.ts'
import { legalNames } from './names.ts'
import { OpenReadingType, openReadingsOf } from './readings.ts'
import { VerdictType } from './types.ts'
import type { Judged, Recorded } from './verdicts.ts'

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
    resolve: openReadingsOf,
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
