import { type AwardId, awardCodes, type Route, type SubjectKind } from '../awards/index.ts'
import { type Ratio, ratio } from '../kernel/index.ts'
import { isLocalAward } from '../law/index.ts'
import { list, oneOf, type Reader, simple } from '../vectors/index.ts'

/** Danh hiệu, hình thức của luật, by id or code, or a title of one's own. */
export const awardReader: Reader<AwardId> = simple(
  'an award id or code, or local.<organisation>.<name>',
  { type: 'string' },
  (value) => {
    if (typeof value !== 'string') return undefined
    return isLocalAward(value) && /^local(\.[a-z0-9-]+){2,}$/.test(value)
      ? value
      : awardCodes.get(value)?.award
  },
)
export const awardsReader = list(awardReader)

/** Tỷ lệ: `"80%"` or `"2/3"`, exactly. */
export const shareReader: Reader<Ratio> = simple(
  'a share such as "80%" or "2/3"',
  { type: 'string', pattern: '^\\d{1,4}(%|/[1-9]\\d{0,3})$' },
  (value) => {
    const [, part, whole] =
      (typeof value === 'string' && /^(\d{1,4})(?:%|\/([1-9]\d{0,3}))$/.exec(value)) || []
    if (part === undefined) return undefined
    const read = ratio(Number(part), whole === undefined ? 100 : Number(whole))
    return read.part > 0 && read.part <= read.whole ? read : undefined
  },
)

/** A number of things, at least one. */
export const numberReader: Reader<number> = simple(
  'a whole number from 1 to 10000',
  { type: 'integer', minimum: 1, maximum: 10_000 },
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 10_000
      ? value
      : undefined,
)

const longestText = 2000

/** Lời văn: not empty, not endless. */
export const wordsReader: Reader<string> = simple(
  'a text',
  { type: 'string', minLength: 1, maxLength: longestText },
  (value) => {
    const text = typeof value === 'string' ? value.normalize('NFC').trim() : ''
    return text !== '' && text.length <= longestText ? text : undefined
  },
)

/** Điều, khoản, điểm: `3`, `3.1`, `3.1.b`. */
export const articleReader: Reader<string> = simple(
  'an article such as 3, 3.1 or 3.1.b',
  { type: 'string', pattern: '^\\d{1,3}[a-zđ]?(\\.\\d{1,3}(\\.[a-zđ])?)?$' },
  (value) =>
    typeof value === 'string' && /^\d{1,3}[a-zđ]?(\.\d{1,3}(\.[a-zđ])?)?$/.test(value)
      ? value
      : undefined,
)

/** Ngày trong năm: `12-09`. */
export const dateReader: Reader<{ readonly month: number; readonly date: number }> = simple(
  'a day of the year, MM-DD',
  { type: 'string', pattern: '^\\d{2}-\\d{2}$' },
  (value) => {
    const [, month, date] = (typeof value === 'string' && /^(\d{2})-(\d{2})$/.exec(value)) || []
    const read = { month: Number(month), date: Number(date) }
    const last = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][read.month - 1] ?? 0
    return read.date >= 1 && read.date <= last ? read : undefined
  },
)

export const subjectsReader = list(oneOf<SubjectKind>(['person', 'collective', 'household']))
export const routesReader = list(
  oneOf<Route>(['merit', 'movement', 'sudden', 'contribution', 'seniority', 'foreign']),
)
