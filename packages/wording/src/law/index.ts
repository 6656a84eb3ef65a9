import type { InstrumentId } from '@vinhdanh/domain/citations'
import type { ApplicableLaw, InstrumentRank } from '@vinhdanh/domain/law'
import { citationLabel } from '../citations/index.ts'
import { formatDay, type Language } from '../formats/index.ts'

interface LawWords {
  readonly decisionDay: (day: string) => string
  readonly transition: (day: string, because: string) => string
  readonly chosen: (day: string, because: string) => string
  readonly alternative: (day: string) => string
  readonly and: string
  readonly rank: Readonly<Record<InstrumentRank, string>>
}

const words: Readonly<Record<Language, LawWords>> = {
  vi: {
    decisionDay: (day) => `Áp dụng luật có hiệu lực vào ngày quyết định, ${day}.`,
    transition: (day, because) =>
      `Hồ sơ đã được tiếp nhận để thẩm định trước khi luật thay đổi nên áp dụng luật của ngày ${day}, theo ${because}.`,
    chosen: (day, because) =>
      `Áp dụng luật mới của ngày ${day} vì có lợi hơn cho đối tượng và đã có người chọn, theo ${because}.`,
    alternative: (day) =>
      `Có thể chọn luật mới của ngày ${day} nếu có lợi hơn cho đối tượng; người chọn và lý do được ghi lại.`,
    and: ' và ',
    rank: {
      law: 'Luật',
      decree: 'Nghị định',
      circular: 'Thông tư',
      guidance: 'Công văn hướng dẫn',
      regulation: 'Quy định',
    },
  },
  en: {
    decisionDay: (day) => `The law in force on the day of decision, ${day}, applies.`,
    transition: (day, because) =>
      `The dossier was received for appraisal before the law changed, so the law of ${day} applies, under ${because}.`,
    chosen: (day, because) =>
      `The new law of ${day} applies because it is more favourable and a person has chosen it, under ${because}.`,
    alternative: (day) =>
      `The new law of ${day} may be chosen where it is more favourable; who chooses and why is recorded.`,
    and: ' and ',
    rank: {
      law: 'Law',
      decree: 'Decree',
      circular: 'Circular',
      guidance: 'Guidance letter',
      regulation: 'Regulation',
    },
  },
}

/** Cấp của văn bản. */
export const rankLabel = (rank: InstrumentRank, language: Language): string =>
  words[language].rank[rank]

/**
 * Vì sao áp dụng luật này.
 * @param numberOf the number of an instrument, such as 06/2022/QH15; without it the folder name is shown
 */
export function whyThisLaw(
  { day, basis, because, alternative }: ApplicableLaw,
  language: Language,
  numberOf: (instrument: InstrumentId) => string = (id) => id,
): string {
  const say = words[language]
  const cites = because
    .map((cite) => citationLabel(cite, numberOf(cite.instrument), language))
    .join(say.and)
  const first =
    basis === 'decision-day'
      ? say.decisionDay(formatDay(day))
      : basis === 'transition'
        ? say.transition(formatDay(day), cites)
        : say.chosen(formatDay(day), cites)
  return alternative === undefined
    ? first
    : `${first} ${say.alternative(formatDay(alternative.day))}`
}
