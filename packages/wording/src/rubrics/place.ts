import type { Language } from '../formats/index.ts'
import type { Pair } from '../pairs.ts'

const words: Readonly<Record<string, Pair>> = {
  title: ['tên', 'title'],
  number: ['số', 'number'],
  issuer: ['cơ quan ban hành', 'issuer'],
  signed: ['ngày ký', 'day signed'],
  source: ['nguồn', 'source'],
  unitType: ['loại đơn vị', 'type of unit'],
  year: ['năm', 'year'],
  from: ['từ', 'from'],
  to: ['đến', 'to'],
  at: ['tại', 'at'],
  until: ['đến hết ngày', 'until'],
  replaces: ['thay văn bản', 'replaces'],
  partly: ['phần đã đọc được', 'part that is known'],
  step: ['bước điểm', 'step of points'],
  total: ['tổng điểm', 'total'],
  caps: ['mức trần', 'cap'],
  self: ['tự chấm', 'self-score'],
  official: ['chính thức', 'official score'],
  cap: ['điểm tối đa', 'most points'],
  rounding: ['cách làm tròn', 'rounding'],
  criteria: ['tiêu chí', 'criterion'],
  children: ['mục', 'item'],
  bonus: ['điểm thưởng', 'bonus'],
  deductions: ['điểm trừ', 'deduction'],
  limits: ['hạn chế xếp loại', 'limit'],
  bands: ['mức', 'band'],
  bandRounding: ['làm tròn trước khi xếp mức', 'rounding before the band'],
  tieBreak: ['bước phân định khi bằng điểm', 'step of the tie-break'],
  flags: ['chỉ tiêu cờ', 'quota of flags'],
  max: ['điểm tối đa', 'maximum'],
  key: ['số thứ tự', 'number'],
  text: ['nội dung', 'text'],
  label: ['tên mức', 'name of the band'],
  method: ['cách chấm', 'method'],
  points: ['điểm', 'points'],
  highestBand: ['mức cao nhất', 'highest band'],
  criterion: ['tiêu chí', 'criterion'],
  least: ['điểm tối thiểu', 'least points'],
  notes: ['ghi chú', 'notes'],
}

const wholes: Readonly<Record<Language, string>> = { vi: 'văn bản', en: 'the document' }

/** Chỗ trong bảng tiêu chí, viết thành lời: `criteria.0.children.1.max` is "tiêu chí 1, mục 2, điểm tối đa", by position. */
export function rubricPlace(path: string, language: Language): string {
  const side = language === 'vi' ? 0 : 1
  const said = path
    .split('.')
    .filter((part) => part !== '' && part !== 'lines')
    .reduce<readonly string[]>((parts, part) => {
      const last = parts.at(-1)
      return /^\d+$/.test(part) && last !== undefined
        ? [...parts.slice(0, -1), `${last} ${Number(part) + 1}`]
        : [...parts, words[part]?.[side] ?? `“${part}”`]
    }, [])
  return said.length === 0 ? wholes[language] : said.join(', ')
}
