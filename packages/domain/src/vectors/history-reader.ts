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
import { factDayReader, factYearReader, factYearsReader, yearOfFactDay } from './relative.ts'
import { awardReader, disciplineReader, ratingReader, scopeReader } from './words.ts'

/** The year a fact is given for; null stands for the achievement year of the case. */
export type Dated<Item extends { readonly year: number }> = Omit<Item, 'year'> & {
  readonly year: number | null
}

export const orNone = <Value>(value: Value | undefined): Value | null => value ?? null

export const recordRef: Reader<RecordRef> = record(
  { kind: text as Reader<RecordRef['kind']>, id: text },
  {},
)
const span = record({ from: factYearReader, to: factYearReader }, {})

/** A list, or a list with the years it covers. */
export const known = <Item>(items: Reader<readonly Item[]>): Reader<Known<Item>> =>
  either(
    hasKey('records'),
    record({ records: items }, { years: span }),
    mapped(items, (records) => ({ records })),
  )

/** `{ "2020-2023": "good", "2024": "excellent" }`, or a list of records. */
export const ratings: Reader<Known<YearRating>> = described(
  known(
    either(
      isList,
      list(record({ year: factYearReader, level: ratingReader }, { record: recordRef })),
      mapped(table(factYearsReader, ratingReader), (rows) =>
        rows.flatMap(([years, level]) => years.map((year) => ({ year, level }))),
      ),
    ),
  ),
  'Ratings by year or range of years: "2020-2024", or "-4..0" counted from the achievement year. A year that is not named is not known.',
)

/** Ordinary awards are by merit; `unknown` leaves the route open. */
const routeOf = (route: string | undefined) =>
  route === 'unknown' ? {} : { route: route ?? 'merit' }

const awardWithYear = simple(
  'an award and a year, such as "CSTD_CO_SO 2023" or "CSTD_CO_SO -1"',
  { type: 'string' },
  (value): HeldAward | undefined => {
    const [, code, year] =
      (typeof value === 'string' && /^(\S+) (\d{4}|0|-[1-9]\d?)$/.exec(value)) || []
    const award = code === undefined ? undefined : awardReader.read(code, '', [])?.award
    return award === undefined ? undefined : { award, year: Number(year), route: 'merit' }
  },
)

const awardRecord: Reader<HeldAward> = mapped(
  checked(
    record(
      { award: awardReader },
      {
        year: factYearReader,
        firstYear: factYearReader,
        decidedOn: factDayReader,
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
    year: year ?? (rest.decidedOn === undefined ? 0 : yearOfFactDay(rest.decidedOn)),
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
            list(factYearReader),
            mapped(factYearReader, (year) => [year]),
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
            year: factYearReader,
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
      year: factYearReader,
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
