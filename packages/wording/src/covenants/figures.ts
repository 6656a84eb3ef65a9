import type { FigureReadOtherwise, YearUnlikeQuarters } from '@vinhdanh/domain/covenants'
import type { Language } from '../formats/index.ts'

/** Số liệu viết theo ngôn ngữ: "5.16" is "5,16" in Vietnamese. */
export const localised = (figure: string, language: Language) =>
  language === 'vi' ? figure.replace('.', ',') : figure

interface Words {
  readonly someone: string
  readonly unknown: string
  readonly planned: string
  readonly actual: string
  readonly year: string
  readonly sum: (figure: string) => string
  readonly last: (figure: string) => string
  readonly turns: (before: string, after: string) => string
}

const vi: Words = {
  someone: 'đơn vị chưa rõ tên',
  unknown: 'chưa rõ',
  planned: 'đăng ký',
  actual: 'thực hiện',
  year: 'cả năm',
  sum: (figure) => `bốn quý cộng lại ${figure}`,
  last: (figure) => `quý IV ${figure}`,
  turns: (before, after) => `${before} thành ${after}`,
}

const en: Words = {
  someone: 'a unit without a name here',
  unknown: 'not known',
  planned: 'registered',
  actual: 'reached',
  year: 'for the year',
  sum: (figure) => `the four quarters make ${figure}`,
  last: (figure) => `the fourth quarter is ${figure}`,
  turns: (before, after) => `${before}, then ${after}`,
}

const words = { vi, en } as const

/** A member's figure is named by the member and its area. */
const placed = (area: string | null, unit: string | undefined, language: Language) =>
  [unit ?? words[language].someone, ...(area === null ? [] : [area])].join(', ')

/** "Đơn vị B: đăng ký cả năm 3200, bốn quý cộng lại 3201". */
export function yearDiffersSentence(
  { area, of, year, counting, quarters }: YearUnlikeQuarters,
  unit: string | undefined,
  language: Language,
): string {
  const say = words[language]
  const figures = `${say[of]} ${say.year} ${localised(year, language)}`
  return `${placed(area, unit, language)}: ${figures}, ${say[counting](localised(quarters, language))}`
}

/** "Đơn vị A: đăng ký 3200 thành 800". */
export function readOtherwiseSentence(
  { area, of, before, after }: FigureReadOtherwise,
  unit: string | undefined,
  language: Language,
): string {
  const say = words[language]
  const figure = (value: string | null) =>
    value === null ? say.unknown : localised(value, language)
  return `${placed(area, unit, language)}: ${say[of]} ${say.turns(figure(before), figure(after))}`
}
