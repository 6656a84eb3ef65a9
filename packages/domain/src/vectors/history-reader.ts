import { yearOf } from '../kernel/index.ts'
import type { HeldAward, Known, Members, RecordRef, YearRating } from '../subjects/index.ts'
import {
  checked,
  count,
  described,
  either,
  hasKey,
  isList,
  isText,
  list,
  mapped,
  oneOf,
  type Reader,
  record,
  simple,
  table,
  text,
} from './reader.ts'
import {
  awardReader,
  dayReader,
  disciplineReader,
  ratingReader,
  scopeReader,
  yearReader,
} from './words.ts'

/** The year a fact is given for; null stands for the achievement year of the case. */
export type Dated<Item extends { readonly year: number }> = Omit<Item, 'year'> & {
  readonly year: number | null
}

export const orNone = <Value>(value: Value | undefined): Value | null => value ?? null

export const recordRef: Reader<RecordRef> = record(
  { kind: text as Reader<RecordRef['kind']>, id: text },
  {},
)
const span = record({ from: yearReader, to: yearReader }, {})

/** A list, or a list with the years it covers. */
export const known = <Item>(items: Reader<readonly Item[]>): Reader<Known<Item>> =>
  either(
    hasKey('records'),
    record({ records: items }, { years: span }),
    mapped(items, (records) => ({ records })),
  )

export const yearsReader = simple('a year 2024 or years 2020-2024', { type: 'string' }, (value) => {
  const [, from, to] = (typeof value === 'string' && /^(\d{4})(?:-(\d{4}))?$/.exec(value)) || []
  if (from === undefined) return undefined
  const [first, last] = [Number(from), Number(to ?? from)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
})

/** `{ "2020-2023": "good", "2024": "excellent" }`, or a list of records. */
export const ratings: Reader<Known<YearRating>> = described(
  known(
    either(
      isList,
      list(record({ year: yearReader, level: ratingReader }, { record: recordRef })),
      mapped(table(yearsReader, ratingReader), (rows) =>
        rows.flatMap(([years, level]) => years.map((year) => ({ year, level }))),
      ),
    ),
  ),
  'Ratings by year or range of years. A year that is not named is not known.',
)

/** Ordinary awards are by merit; `unknown` leaves the route open. */
const routeOf = (route: string | undefined) =>
  route === 'unknown' ? {} : { route: route ?? 'merit' }

const awardWithYear = simple(
  'an award and a year, such as "CSTD_CO_SO 2023"',
  { type: 'string' },
  (value): HeldAward | undefined => {
    const [, code, year] = (typeof value === 'string' && /^(\S+) (\d{4})$/.exec(value)) || []
    const award = code === undefined ? undefined : awardReader.read(code, '', [])?.award
    return award === undefined ? undefined : { award, year: Number(year), route: 'merit' }
  },
)

const awardRecord: Reader<HeldAward> = mapped(
  checked(
    record(
      { award: awardReader },
      {
        year: yearReader,
        firstYear: yearReader,
        decidedOn: dayReader,
        route: text,
        record: recordRef,
      },
    ),
    ({ year, decidedOn }) =>
      year === undefined && decidedOn === undefined ? 'needs a year or decidedOn' : undefined,
  ),
  ({ award: { award }, year, route, ...rest }) => ({
    ...rest,
    ...routeOf(route),
    award,
    year: year ?? (rest.decidedOn === undefined ? 0 : yearOf(rest.decidedOn)),
  }),
)

export const awards: Reader<Known<HeldAward>> = described(
  known(
    either(
      isList,
      list(either(isText, awardWithYear, awardRecord)),
      mapped(
        table(
          awardReader,
          either(
            isList,
            list(yearReader),
            mapped(yearReader, (year) => [year]),
          ),
        ),
        (rows) =>
          rows.flatMap(([{ award }, years]) =>
            years.map((year) => ({ award, year, route: 'merit' })),
          ),
      ),
    ),
  ),
  'Awards already decided: {"CSTD_CO_SO": [2022, 2023]}, ["CSTD_CO_SO 2022"], or records. Without `route`: by merit. The list is complete unless `years` limits it.',
)

export const initiatives = described(
  known(
    list(
      mapped(
        record(
          { scope: scopeReader },
          {
            year: yearReader,
            kind: oneOf(['initiative', 'science', 'combat-ingenuity']),
            usedFor: awardReader,
            record: recordRef,
          },
        ),
        ({ year, usedFor, ...rest }) => ({
          ...rest,
          year: orNone(year),
          ...(usedFor === undefined ? {} : { usedFor: usedFor.award }),
        }),
      ),
    ),
  ),
  'Recognised initiatives and science works; `usedFor` when it has served an award already.',
)

export const members = mapped(
  record(
    { total: count },
    {
      year: yearReader,
      holding: table(awardReader, count),
      completed: count,
      heaviestDiscipline: either((value) => value === 'none', oneOf(['none']), disciplineReader),
      record: recordRef,
    },
  ),
  ({ year, holding, ...rest }): Dated<Members> => ({
    ...rest,
    year: orNone(year),
    ...(holding === undefined
      ? {}
      : { holding: Object.fromEntries(holding.map(([{ award }, held]) => [award, held])) }),
  }),
)
