import { type Day, day, lastDayOf } from '@vinhdanh/domain/kernel'
import { idOf } from './ids.ts'
import type { Grant } from './ledger.ts'
import { reform } from './place-list.ts'
import { openOn, unitOf } from './places.ts'
import { workday } from './workday.ts'
import { drawOf, hold, levelOf, staffOf, type World } from './world.ts'

/** Thành viên cụm, khối. */
export interface ClusterMemberRow {
  readonly unitCode: string
  readonly from: Day
  readonly until: Day | null
}

/** Cụm, khối do tỉnh tổ chức. */
export interface ClusterRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: 'block' | 'departments' | 'districts' | 'communes'
  readonly members: readonly ClusterMemberRow[]
}

/** Cụm trưởng, cụm phó của một năm. */
export interface TermRow {
  readonly id: string
  readonly clusterCode: string
  readonly year: number
  readonly headCode: string
  readonly deputyCodes: readonly string[]
}

/** Điểm và thứ hạng của đơn vị trong cụm, khối. */
export interface ClusterResultRow {
  readonly id: string
  readonly clusterCode: string
  readonly unitCode: string
  readonly year: number
  readonly score: number
  readonly rank: number
}

/** Hội nghị tổng kết. */
export interface ConferenceRow {
  readonly id: string
  readonly clusterCode: string
  readonly year: number
  readonly heldOn: Day
  readonly place: string
  readonly nominationId: string
  /** Đơn vị được suy tôn, đề nghị tặng Cờ thi đua. */
  readonly nomineeCode: string
  readonly headCode: string
  readonly deputyCodes: readonly string[]
}

/** Hoạt động cụm, khối qua các năm. */
export interface ClusterLife {
  readonly clusters: readonly ClusterRow[]
  readonly terms: TermRow[]
  readonly results: ClusterResultRow[]
  readonly conferences: ConferenceRow[]
}

const start = day('2020-01-01')
const since =
  (from: Day, until: Day | null = null) =>
  (unitCode: string): ClusterMemberRow => ({ unitCode, from, until })

const cluster = (
  code: string,
  name: string,
  kind: ClusterRow['kind'],
  members: readonly ClusterMemberRow[],
): ClusterRow => ({ id: idOf('cluster', code), code, name, kind, members })

export const clusters: readonly ClusterRow[] = [
  cluster(
    'mp-khoi-so',
    'Khối thi đua các sở',
    'departments',
    ['mdm-snv', 'mdm-stc', 'mdm-syt', 'mdm-sgd', 'mdm-sxd'].map(since(start)),
  ),
  cluster(
    'mp-khoi-sn',
    'Khối thi đua đơn vị sự nghiệp, doanh nghiệp và đoàn thể',
    'block',
    ['mdm-bv', 'mdm-thpt', 'mdm-cty', 'mdm-mt', 'mdm-ctd'].map(since(start)),
  ),
  cluster(
    'mp-cum-huyen',
    'Cụm thi đua các huyện',
    'districts',
    ['mdm-hmt', 'mdm-hmh'].map(since(start, day('2025-06-30'))),
  ),
  cluster(
    'mp-cum-xa',
    'Cụm thi đua các xã, phường',
    'communes',
    ['mdm-xmt', 'mdm-pmh'].map(since(reform)),
  ),
]

const membersOn = (row: ClusterRow, on: Day) =>
  row.members
    .filter((one) => one.from <= on && (one.until === null || on <= one.until))
    .map((one) => one.unitCode)

export const newClusterLife = (): ClusterLife => ({
  clusters,
  terms: [],
  results: [],
  conferences: [],
})

function elect(
  life: ClusterLife,
  row: ClusterRow,
  year: number,
  heads: readonly [string, string],
): void {
  life.terms.push({
    id: idOf('term', `${row.code}|${year}`),
    clusterCode: row.code,
    year,
    headCode: heads[0],
    deputyCodes: [heads[1]],
  })
}

/** Luân phiên: head and deputy move on by one place each year. */
const rotation = (members: readonly string[], turn: number): readonly [string, string] => {
  const at = (index: number) => members[index % members.length]
  const [head, deputy] = [at(turn), at(turn + 1)]
  if (head === undefined || deputy === undefined)
    throw new Error('a cluster has at least two members')
  return [head, deputy]
}

/** The first heads, and those of the cluster made on 2025-07-01. */
export function electFirstHeads(life: ClusterLife): void {
  for (const row of clusters) {
    const year = row.kind === 'communes' ? 2025 : 2021
    elect(
      life,
      row,
      year,
      rotation(
        row.members.map((one) => one.unitCode),
        year,
      ),
    )
  }
}

function scoreOf(world: World, unitCode: string, year: number): number {
  const points = { failed: 0, completed: 2, good: 3, excellent: 4 } as const
  const levels = staffOf(world, unitCode, year).map(
    (posting) => points[levelOf(world, posting.personCode, year) ?? 'failed'],
  )
  const mean = levels.reduce<number>((sum, level) => sum + level, 0) / Math.max(levels.length, 1)
  return (
    Math.round((82 + mean * 3.5 + drawOf(world, 'cluster-score', unitCode, year).unit() * 6) * 4) /
    4
  )
}

/** Chấm điểm, xếp hạng, suy tôn, bầu cụm trưởng của năm sau; rates the units by their rank. */
export function reviewClusters(world: World, life: ClusterLife, year: number): void {
  for (const row of clusters) {
    const members = membersOn(row, lastDayOf(year))
    if (members.length === 0) continue
    const ranked = members
      .map((unitCode) => ({ unitCode, score: scoreOf(world, unitCode, year) }))
      .sort((a, b) => b.score - a.score || (a.unitCode < b.unitCode ? -1 : 1))
    ranked.forEach(({ unitCode, score }, index) => {
      life.results.push({
        id: idOf('cluster-result', `${unitCode}|${year}`),
        clusterCode: row.code,
        unitCode,
        year,
        score,
        rank: index + 1,
      })
      for (const of of ['subject', 'party'] as const) {
        world.ratings.push({
          id: idOf('rating', `${unitCode}|${year}|${of}`),
          subject: { kind: 'collective', code: unitCode },
          year,
          level: index === 0 ? 'excellent' : 'good',
          of,
        })
      }
    })
    const first = ranked[0]
    if (first === undefined) continue
    const heads = rotation(members, year + 1)
    const host =
      life.terms.find((term) => term.clusterCode === row.code && term.year === year)?.headCode ??
      members[0]
    life.conferences.push({
      id: idOf('conference', `${row.code}|${year}`),
      clusterCode: row.code,
      year,
      heldOn: workday(
        day(`${year}-12-${String(15 + drawOf(world, 'conference', row.code, year).below(10))}`),
      ),
      place: `Trụ sở ${unitOf(host ?? first.unitCode).name}`,
      nominationId: idOf('nomination', `${row.code}|${year}`),
      nomineeCode: first.unitCode,
      headCode: heads[0],
      deputyCodes: [heads[1]],
    })
    elect(life, row, year + 1, heads)
  }
}

/** Cờ thi đua cấp tỉnh: to the unit ranked first, never to another. */
export function grantFlags(world: World, life: ClusterLife, year: number): void {
  const on = workday(day(`${year + 1}-01-23`))
  const nominees = life.conferences.filter(
    (row) => row.year === year && openOn(unitOf(row.nomineeCode), on),
  )
  world.ledger.sign(
    { post: 'provincial-chair', unitCode: 'mdm' },
    on,
    nominees.map(
      (row): Grant => ({
        subject: { kind: 'collective', code: row.nomineeCode },
        award: 'emulation-flag.provincial',
        year,
        route: 'merit',
      }),
    ),
  )
  for (const row of nominees) hold(world, 'emulation-flag.provincial', row.nomineeCode, year)
}
