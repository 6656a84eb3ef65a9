/**
 * Đếm lại từ các bản ghi, bằng mã không dùng chung gì với bộ tạo dữ liệu: it reads plain JSON and
 * finds each person's labour group from the postings, not from the register.
 */
type Row = Readonly<Record<string, unknown>>
export type Tables = Readonly<Record<string, readonly Row[]>>

const text = (row: Row, field: string): string => String(row[field] ?? '')
const whole = (row: Row, field: string): number => Number(row[field])
const subjectOf = (row: Row): Row => (row['subject'] ?? {}) as Row

export const table = (tables: Tables, name: string): readonly Row[] => tables[name] ?? []

/** Chức danh, nhóm lao động của một người vào một ngày. */
export function groupOn(tables: Tables, personCode: string, on: string): string | null {
  for (const row of table(tables, 'postings')) {
    if (text(row, 'personCode') !== personCode || text(row, 'from') > on) continue
    if (row['until'] !== null && text(row, 'until') < on) continue
    return text(row, 'group')
  }
  return null
}

const byText =
  <Item>(key: (item: Item) => string) =>
  (a: Item, b: Item) =>
    key(a) < key(b) ? -1 : 1

function tallyBy(
  rows: readonly Row[],
  key: (row: Row) => string,
): readonly (readonly [string, number])[] {
  const keys = [...new Set(rows.map(key))].sort()
  return keys.map((one) => [one, rows.filter((row) => key(row) === one).length] as const)
}

export function recount(tables: Tables) {
  const counted = table(tables, 'entries').filter((row) => row['opening'] !== true)
  const kind = (row: Row) => text(subjectOf(row), 'kind')
  const people = counted
    .filter((row) => kind(row) === 'person')
    .map((row) => ({
      year: whole(row, 'year'),
      award: text(row, 'award'),
      group: groupOn(tables, text(subjectOf(row), 'code'), text(row, 'decidedOn')),
    }))
  const shares = (rows: typeof people) => ({
    direct: rows.filter((row) => row.group !== 'leader').length,
    leaders: rows.filter((row) => row.group === 'leader').length,
    total: rows.length,
  })
  const years = [...new Set(people.map((row) => row.year))].sort()
  const fairness = years.flatMap((year) => {
    const ofYear = people.filter((row) => row.year === year)
    const awards = [...new Set(ofYear.map((row) => row.award))]
    return [
      { year, award: null, ...shares(ofYear) },
      ...awards.map((award) => ({
        year,
        award,
        ...shares(ofYear.filter((row) => row.award === award)),
      })),
    ]
  })
  const results = table(tables, 'clusterResults')
  const ranks = results.map((row) => {
    const rivals = results.filter(
      (one) => one['clusterCode'] === row['clusterCode'] && one['year'] === row['year'],
    )
    const better = rivals.filter((one) => whole(one, 'score') > whole(row, 'score'))
    const tied = rivals.filter(
      (one) =>
        whole(one, 'score') === whole(row, 'score') &&
        text(one, 'unitCode') < text(row, 'unitCode'),
    )
    return {
      year: whole(row, 'year'),
      clusterCode: text(row, 'clusterCode'),
      rank: better.length + tied.length + 1,
      unitCode: text(row, 'unitCode'),
      score: whole(row, 'score'),
    }
  })
  const signedFor = new Set(counted.map((row) => text(row, 'decisionId')))
  return {
    awardCounts: tallyBy(counted, (row) => `${row['year']}|${row['award']}|${kind(row)}`).map(
      ([key, count]) => {
        const [year, award, subjectKind] = key.split('|')
        return { year: Number(year), award, subjectKind, count }
      },
    ),
    fiveYearTotals: tallyBy(
      counted.filter((row) => whole(row, 'year') >= 2021 && whole(row, 'year') <= 2025),
      (row) => `${row['award']}|${kind(row)}`,
    ).map(([key, count]) => {
      const [award, subjectKind] = key.split('|')
      return { from: 2021, to: 2025, award, subjectKind, count }
    }),
    fairness: [...fairness].sort(byText((row) => `${row.year}|${row.award ?? '*'}`)),
    ranks,
    heads: table(tables, 'terms').map((row) => ({
      year: whole(row, 'year'),
      clusterCode: text(row, 'clusterCode'),
      headCode: text(row, 'headCode'),
      deputies: (row['deputyCodes'] as readonly string[]).join(' '),
    })),
    decisionsSigned: table(tables, 'decisions').filter((row) => signedFor.has(text(row, 'id')))
      .length,
    proposalsByStatus: Object.fromEntries(
      tallyBy(table(tables, 'proposals'), (row) => text(row, 'status')),
    ),
  }
}

export type Recount = ReturnType<typeof recount>
