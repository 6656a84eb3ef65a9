import {
  type CommunityScore,
  type Donation,
  type Obligation,
  obligationItems,
} from '../subjects/index.ts'
import { type Dated, orNone, recordRef } from './history-reader.ts'
import {
  count,
  either,
  flag,
  isList,
  isText,
  list,
  mapped,
  oneOf,
  type Reader,
  record,
  simple,
  table,
} from './reader.ts'
import { factDayReader, factYearReader, factYearsReader } from './relative.ts'

const given = { year: factYearReader, record: recordRef }

/** Thời gian phục vụ tính niên hạn; without `until` it goes on. */
export const services = list(
  record(
    { force: oneOf(['army', 'police', 'youth-volunteer']), from: factDayReader },
    { until: factDayReader, record: recordRef },
  ),
)

const everyItem = mapped(oneOf(['all']), () => obligationItems)

/** `{ "-2..0": "all" }` or `{ "2024": ["tax", "insurance"] }` says they were met; records say met or not. */
export const obligations: Reader<readonly Dated<Obligation>[]> = either(
  isList,
  list(
    mapped(record({ item: oneOf(obligationItems), met: flag }, given), (each) => ({
      ...each,
      year: orNone(each.year),
    })),
  ),
  mapped(table(factYearsReader, either(isText, everyItem, list(oneOf(obligationItems)))), (rows) =>
    rows.flatMap(([years, items]) =>
      years.flatMap((year) => items.map((item) => ({ item, year, met: true }))),
    ),
  ),
)

/** `{ "0": 50000000 }`, đồng by year, or records. */
export const donations: Reader<readonly Dated<Donation>[]> = either(
  isList,
  list(mapped(record({ amount: count }, given), (each) => ({ ...each, year: orNone(each.year) }))),
  mapped(table(factYearsReader, count), (rows) =>
    rows.flatMap(([years, amount]) => years.map((year) => ({ year, amount }))),
  ),
)

const score = simple(
  'a score out of the most there is, such as "22/25"',
  { type: 'string', pattern: '^\\d+(\\.\\d+)?/\\d+$' },
  (value) => {
    const [, got, max] = (typeof value === 'string' && /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(value)) || []
    return got === undefined ? undefined : { score: Number(got), max: Number(max) }
  },
)

/** `[{ "standards": ["22/25", "18/20"] }]`. */
export const communityScores: Reader<readonly Dated<CommunityScore>[]> = list(
  mapped(record({ standards: list(score) }, given), (each) => ({
    ...each,
    year: orNone(each.year),
  })),
)

/** Điều động, biệt phái. */
export const moves = list(
  record(
    { kind: oneOf(['transfer', 'secondment']), on: factDayReader, months: count },
    { remark: flag, record: recordRef },
  ),
)
