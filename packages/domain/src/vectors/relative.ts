import { type Day, parseDay, yearOf } from '../kernel/index.ts'
import { checked, type Reader, simple } from './reader.ts'
import { dayReader, yearReader } from './words.ts'

/** How far back a relative year may lie; nothing the law asks about is older than this. */
const furthest = 99

const isRelative = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value <= 0 && value >= -furthest

/**
 * Năm của một dữ kiện: a calendar year, or relative to the achievement year: 0 is that year, -3 three years before it,
 * so that one case can be asked on days of different years.
 */
export const factYearReader: Reader<number> = simple(
  'a year, or 0, -1, -2 … for the achievement year and the years before it',
  {
    anyOf: [yearReader.schema, { type: 'integer', minimum: -furthest, maximum: 0 }],
  },
  (value) => (isRelative(value) ? value : yearReader.read(value, '', [])),
)

const relativeDay = /^(0|-[1-9]\d?)\/(\d{2}-\d{2})$/

/** The relative year and the date of a day such as `-1/05-10`; the date must be there in every year. */
function splitRelative(text: string): readonly [year: number, date: string] | undefined {
  const [, year, date] = relativeDay.exec(text) ?? []
  const inAnyYear = date !== undefined && parseDay(`2001-${date}`).ok
  return inAnyYear ? [Number(year), date] : undefined
}

/** Ngày của một dữ kiện: a calendar day, or `-1/05-10` for 10 May of the year before the achievement year. */
export const factDayReader: Reader<Day> = simple(
  'a day, YYYY-MM-DD, or -1/MM-DD for a day of the year before the achievement year',
  { type: 'string', pattern: '^(\\d{4}-|(0|-[1-9]\\d?)/)\\d{2}-\\d{2}$' },
  (value) =>
    typeof value === 'string' && splitRelative(value) !== undefined
      ? (value as Day)
      : dayReader.read(value, '', []),
)

/** The year a day of a fact falls in, calendar or relative. */
export const yearOfFactDay = (day: Day): number => splitRelative(day)?.[0] ?? yearOf(day)

const yearsText = /^(?:(\d{4})(?:-(\d{4}))?|(0|-[1-9]\d?)(?:\.\.(0|-[1-9]\d?))?)$/

/** Năm hoặc khoảng năm làm khoá: `2024`, `2020-2024`, `0`, `-4..0`. */
export const factYearsReader: Reader<readonly number[]> = checked(
  simple(
    'a year 2024 or years 2020-2024, or relative to the achievement year: 0, -3, -4..0',
    { type: 'string' },
    (value) => {
      const found = typeof value === 'string' ? yearsText.exec(value) : null
      const from = found?.[1] ?? found?.[3]
      if (from === undefined) return undefined
      const [first, last] = [Number(from), Number(found?.[2] ?? found?.[4] ?? from)]
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    },
  ),
  (years) => (years.length === 0 ? 'the first year is after the last' : undefined),
)

const yearKeys = new Set(['year', 'firstYear', 'from', 'to'])

/** The facts with every relative year and day written out for one achievement year. */
export function writtenOut<Facts>(facts: Facts, year: number): Facts {
  const walk = (value: unknown, key: string): unknown => {
    if (yearKeys.has(key) && isRelative(value)) return year + value
    if (typeof value === 'string') {
      const relative = splitRelative(value)
      return relative === undefined ? value : `${year + relative[0]}-${relative[1]}`
    }
    if (Array.isArray(value)) return value.map((each) => walk(each, ''))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, walk(held, name)]))
      : value
  }
  return walk(facts, '') as Facts
}

/** A missing fact such as `ratings.-1`, with its year written out. */
export const writtenOutKey = (key: string, year: number): string =>
  key
    .split('.')
    .map((part) => (/^(0|-[1-9]\d?)$/.test(part) ? String(year + Number(part)) : part))
    .join('.')
