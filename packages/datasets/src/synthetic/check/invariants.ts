/** Bất biến của bộ dữ liệu, kiểm bằng mã không dùng chung gì với bộ tạo; each answers what breaks it. */
import { groupOn, type Tables, table } from './recount.ts'

type Row = Readonly<Record<string, unknown>>

const text = (row: Row | undefined, field: string): string => String(row?.[field] ?? '')
const num = (row: Row, field: string): number => Number(row[field])
const subject = (row: Row): Row => row['subject'] as Row
const code = (row: Row): string => text(subject(row), 'code')
const isPerson = (row: Row): boolean => text(subject(row), 'kind') === 'person'
const label = (row: Row): string => `${text(row, 'award')} ${code(row)} ${num(row, 'year')}`
const entries = (tables: Tables) => table(tables, 'entries')
const ofAward = (tables: Tables, award: string) =>
  entries(tables).filter((row) => row['award'] === award)
const find = (tables: Tables, name: string, field: string, value: string) =>
  table(tables, name).find((row) => row[field] === value)

/** Who may decide what, by day: the check's own table. */
function mayDecide(post: string, award: string, on: string): boolean {
  if (award === 'merit-certificate.prime-minister') return post === 'prime-minister'
  const provincial = [
    'emulation-fighter.provincial',
    'excellent-collective',
    'emulation-flag.provincial',
    'merit-certificate.provincial',
  ]
  if (provincial.includes(award)) return post === 'provincial-chair'
  if (post === 'district-chair') return on <= '2025-06-30'
  if (post === 'commune-chair')
    return on >= '2025-07-01' || award === 'advanced-worker' || award === 'commendation-certificate'
  return ['department-director', 'unit-head', 'enterprise-director'].includes(post)
}

/** Each entry has its decision, and its authority held the right on that day. */
export const badAuthority = (tables: Tables): readonly string[] =>
  entries(tables).flatMap((row) => {
    const decision = find(tables, 'decisions', 'id', text(row, 'decisionId'))
    const unit = find(tables, 'units', 'code', text(decision, 'authorityUnitCode'))
    const on = text(row, 'decidedOn')
    const alive = unit === undefined || unit['closedOn'] === null || on <= text(unit, 'closedOn')
    const born = unit === undefined || unit['openedOn'] === null || text(unit, 'openedOn') <= on
    const fine =
      decision !== undefined &&
      decision['signedOn'] === on &&
      decision['number'] === row['decisionNumber'] &&
      text(decision, 'number').includes('/MP-') &&
      mayDecide(text(decision, 'authorityPost'), text(row, 'award'), on) &&
      alive &&
      born
    return fine ? [] : [label(row)]
  })

/** Nobody is awarded before being posted, after leaving, or in a unit closed on the day. */
export const awardedWhileAway = (tables: Tables): readonly string[] =>
  entries(tables).flatMap((row) => {
    const on = text(row, 'decidedOn')
    const unit = find(tables, 'units', 'code', text(row, 'placeUnitCode'))
    const open = unit !== undefined && (unit['closedOn'] === null || on <= text(unit, 'closedOn'))
    const posted = !isPerson(row) || groupOn(tables, code(row), on) === text(row, 'labourGroup')
    return open && posted ? [] : [label(row)]
  })

/** At most 15 % of a unit's advanced workers are fighters of the year, in decisions of the old law. */
export const overTheCap = (tables: Tables): readonly string[] =>
  table(tables, 'decisions').flatMap((decision) => {
    if (decision['signedOn'] === null || text(decision, 'signedOn') > '2023-12-31') return []
    const rows = entries(tables).filter(
      (row) => row['decisionId'] === decision['id'] && row['opening'] !== true,
    )
    const count = (award: string) => rows.filter((row) => row['award'] === award).length
    return count('emulation-fighter.base') * 100 > count('advanced-worker') * 15
      ? [text(decision, 'number')]
      : []
  })

/** A provincial title needs the three base titles of its years, and no year serves twice. */
export function brokenRuns(tables: Tables): readonly string[] {
  const base = new Set(
    ofAward(tables, 'emulation-fighter.base').map((row) => `${code(row)}|${num(row, 'year')}`),
  )
  const spent = new Set<string>()
  return ofAward(tables, 'emulation-fighter.provincial').flatMap((row) => {
    const years = [0, 1, 2].map((back) => `${code(row)}|${num(row, 'year') - back}`)
    const reused = years.some((key) => spent.has(key))
    for (const key of years) spent.add(key)
    const window = num(row, 'firstYear') === num(row, 'year') - 2
    return years.every((key) => base.has(key)) && !reused && window ? [] : [label(row)]
  })
}

/** A base fighter is an advanced worker of the same year. */
export function fightersWithoutBase(tables: Tables): readonly string[] {
  const advanced = new Set(
    ofAward(tables, 'advanced-worker').map((row) => `${code(row)}|${num(row, 'year')}`),
  )
  return ofAward(tables, 'emulation-fighter.base')
    .filter((row) => row['opening'] !== true && !advanced.has(`${code(row)}|${num(row, 'year')}`))
    .map(label)
}

const ratingOf = (tables: Tables, who: string, year: number) =>
  text(
    table(tables, 'ratings').find(
      (row) => code(row) === who && row['year'] === year && row['of'] === 'subject',
    ),
    'level',
  )

/** Advanced workers are rated good or better and served long enough. */
export const unfitWorkers = (tables: Tables): readonly string[] =>
  ofAward(tables, 'advanced-worker')
    .filter((row) => {
      const recruited = text(find(tables, 'people', 'code', code(row)), 'recruitedOn')
      const late = recruited.startsWith(String(row['year']))
      const months = late ? 13 - Number(recruited.slice(5, 7)) : 12
      const needed = text(row, 'decidedOn') < '2024-01-01' ? 10 : 6
      return (
        !['good', 'excellent'].includes(ratingOf(tables, code(row), num(row, 'year'))) ||
        months < needed
      )
    })
    .map(label)

/** At least 70 % of an advanced collective's members are advanced workers; an excellent one has a fighter too. */
export const unfitCollectives = (tables: Tables): readonly string[] =>
  entries(tables).flatMap((row) => {
    const award = text(row, 'award')
    if (award !== 'advanced-collective' && award !== 'excellent-collective') return []
    const year = num(row, 'year')
    const members = table(tables, 'postings').filter(
      (posting) =>
        posting['unitCode'] === code(row) &&
        posting['group'] !== 'farmer' &&
        text(posting, 'from') <= `${year}-12-31` &&
        (posting['until'] === null || text(posting, 'until') >= `${year}-12-31`),
    )
    const holding = (title: string) =>
      members.filter((posting) =>
        ofAward(tables, title).some(
          (one) => code(one) === posting['personCode'] && one['year'] === year,
        ),
      ).length
    const share = holding('advanced-worker') * 100 >= members.length * 70
    const level = ratingOf(tables, code(row), year)
    const excellent =
      award !== 'excellent-collective' ||
      (level === 'excellent' && holding('emulation-fighter.base') > 0)
    return share && excellent && ['good', 'excellent'].includes(level) ? [] : [label(row)]
  })

/** In each deciding unit at most 20 % of those rated good or better are excellent. */
export function tooManyExcellent(tables: Tables): readonly string[] {
  const groups = new Map<string, { well: number; excellent: number }>()
  const parents = new Map(table(tables, 'units').map((unit) => [text(unit, 'code'), unit]))
  const top = (unitCode: string): string => {
    const unit = parents.get(unitCode)
    return unit === undefined || unit['decides'] !== null ? unitCode : top(text(unit, 'parentCode'))
  }
  for (const row of table(tables, 'ratings').filter(isPerson)) {
    const at = `${num(row, 'year')}-12-31`
    const posting = table(tables, 'postings').find(
      (one) =>
        one['personCode'] === code(row) &&
        text(one, 'from') <= at &&
        (one['until'] === null || text(one, 'until') >= at),
    )
    const key = `${top(text(posting, 'unitCode'))}|${num(row, 'year')}`
    const group = groups.get(key) ?? { well: 0, excellent: 0 }
    if (['good', 'excellent'].includes(text(row, 'level'))) group.well += 1
    if (row['level'] === 'excellent') group.excellent += 1
    groups.set(key, group)
  }
  return [...groups].filter(([, group]) => group.excellent * 5 > group.well).map(([key]) => key)
}

/** Ranks are a permutation, flags go to rank 1, heads and deputies are members of their year. */
export function clusterFaults(tables: Tables): readonly string[] {
  const faults: string[] = []
  const results = table(tables, 'clusterResults')
  for (const cluster of table(tables, 'clusters')) {
    const members = cluster['members'] as readonly Row[]
    const memberIn = (unitCode: string, year: number) =>
      members.some(
        (one) =>
          one['unitCode'] === unitCode &&
          (one['until'] === null || text(one, 'until') >= `${year}-01-01`),
      )
    for (const year of [2021, 2022, 2023, 2024, 2025]) {
      const ranks = results
        .filter((row) => row['clusterCode'] === cluster['code'] && row['year'] === year)
        .map((row) => num(row, 'rank'))
      if ([...ranks].sort((a, b) => a - b).some((rank, index) => rank !== index + 1))
        faults.push(`${cluster['code']} ${year}`)
    }
    for (const term of table(tables, 'terms').filter(
      (row) => row['clusterCode'] === cluster['code'],
    )) {
      const heads = [text(term, 'headCode'), ...(term['deputyCodes'] as readonly string[])]
      const unlike = new Set(heads).size === heads.length
      const named = heads.every((head) => memberIn(head, num(term, 'year')))
      if (!unlike || !named) faults.push(`${cluster['code']} term ${term['year']}`)
    }
  }
  for (const flag of ofAward(tables, 'emulation-flag.provincial')) {
    const first = results.some(
      (row) => row['unitCode'] === code(flag) && row['year'] === flag['year'] && row['rank'] === 1,
    )
    if (!first) faults.push(label(flag))
  }
  return faults
}

/** One initiative of one person serves one award, that the person holds. */
export function misusedInitiatives(tables: Tables): readonly string[] {
  const seen = new Set<string>()
  return table(tables, 'uses').flatMap((use) => {
    const entry = find(tables, 'entries', 'id', text(use, 'entryId'))
    const initiative = find(tables, 'initiatives', 'id', text(use, 'initiativeId'))
    const twice = seen.has(text(use, 'initiativeId'))
    seen.add(text(use, 'initiativeId'))
    const own =
      entry !== undefined &&
      code(entry) === use['personCode'] &&
      initiative?.['personCode'] === use['personCode']
    return own && !twice && entry['award'] === use['award'] ? [] : [text(use, 'initiativeId')]
  })
}

/** Each unit that ended in 2025 and had members of its own has a successor that was open the next day. */
export const lostUnits = (tables: Tables): readonly string[] =>
  table(tables, 'units')
    .filter((unit) => unit['closedOn'] !== null && unit['level'] !== 'division')
    .filter(
      (unit) =>
        !table(tables, 'unitLinks').some(
          (link) =>
            link['fromCode'] === unit['code'] &&
            find(tables, 'units', 'code', text(link, 'toCode'))?.['openedOn'] === link['on'],
        ),
    )
    .map((unit) => text(unit, 'code'))
