import { day } from '@vinhdanh/domain/kernel'
import { checkRubric, leavesOf, type Rubric } from '@vinhdanh/domain/rubrics'
import type { Column, ScoreCell, ScoreChange } from '@vinhdanh/domain/scoring'
import type { Prisma } from '@vinhdanh/storage/database'
import { idOf, manyCommunes, syntheticRubrics, type TinyRecords } from '../synthetic/index.ts'

const dataSet = 'SYNTHETIC' as const
const by = 'du-lieu-mo-phong'
const byName = 'Dữ liệu mô phỏng'

/** A steady wave in place of chance: the same unit and line give the same score for ever. */
function drift(...words: readonly (string | number)[]): number {
  const text = words.join('|')
  let sum = 7
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) % 9973
  return sum / 9973
}

interface Wanted {
  readonly key: string
  readonly rubric: string
  readonly cluster: string | null
  readonly title: string
  readonly year: number
  readonly on: string
  readonly stage: string
  readonly unitCodes: readonly string[]
  /** How many units have entered each column so far. */
  readonly entered: Readonly<Record<Column, number>>
}

const blocks = {
  'mp-khoi-so': ['mdm-snv', 'mdm-stc', 'mdm-syt', 'mdm-sgd', 'mdm-sxd'],
  'mp-khoi-sn': ['mdm-bv', 'mdm-thpt', 'mdm-cty', 'mdm-mt', 'mdm-ctd'],
} as const
const communes = ['mdm-xmt', 'mdm-pmh']

/** Which boards there are on the fixed day: one locked, and one in each of the steps. */
const wanted: readonly Wanted[] = [
  {
    ...{ key: 'mp-khoi-so-2025', rubric: 'mp-khoi-2025', cluster: 'mp-khoi-so' },
    ...{ title: 'Khối thi đua các sở, 2025', year: 2025, on: '2025-12-01', stage: 'locked' },
    unitCodes: blocks['mp-khoi-so'],
    entered: { self: 5, cross: 5, official: 5 },
  },
  {
    ...{ key: 'mp-khoi-so-2026', rubric: 'mp-khoi-2026', cluster: 'mp-khoi-so' },
    ...{ title: 'Khối thi đua các sở, 2026', year: 2026, on: '2026-11-02', stage: 'cross' },
    unitCodes: blocks['mp-khoi-so'],
    entered: { self: 5, cross: 2, official: 0 },
  },
  {
    ...{ key: 'mp-khoi-sn-2026', rubric: 'mp-khoi-2026', cluster: 'mp-khoi-sn' },
    title: 'Khối thi đua đơn vị sự nghiệp, doanh nghiệp và đoàn thể, 2026',
    ...{ year: 2026, on: '2026-11-02', stage: 'self' },
    unitCodes: blocks['mp-khoi-sn'],
    entered: { self: 2, cross: 0, official: 0 },
  },
  {
    ...{ key: 'mp-xa-2026', rubric: 'mp-xa-2026', cluster: null },
    ...{ title: 'Chấm điểm thi đua 95 xã, phường, 2026', year: 2026, on: '2026-11-02' },
    stage: 'official',
    unitCodes: [...communes, ...manyCommunes.map(({ code }) => code)],
    entered: { self: 95, cross: 0, official: 40 },
  },
]

/** Whole quarter points, seldom full and seldom none; the official column a little stricter than the self-score. */
function pointsOf(most: number, column: Column, ...words: readonly (string | number)[]): number {
  const strictness = { self: 0.96, cross: 0.94, official: 0.93 }[column]
  const share = strictness - 0.22 * drift('base', ...words) + 0.02 * drift(column, ...words)
  return Math.min(most, Math.round((most * share) / 25) * 25)
}

/** Điểm của 2025 theo đúng tổng mà khối đã công bố trong bộ mô phỏng: what is short is put where there is room. */
function exactly(total: number, leaves: readonly { readonly max: number | null }[]) {
  const most = leaves.reduce((sum, { max }) => sum + (max ?? 0), 0)
  const points = leaves.map(({ max }) => Math.floor(((max ?? 0) * total) / most / 25) * 25)
  let short = total - points.reduce((sum, each) => sum + each, 0)
  return points.map((each, index) => {
    const room = Math.min(short, (leaves[index]?.max ?? 0) - each)
    short -= room
    return each + room
  })
}

function scoresOf(
  want: Wanted,
  rubric: Rubric,
  total: number | undefined,
  { unitCode, unitId, column }: { unitCode: string; unitId: string; column: Column },
): readonly ScoreChange[] {
  const base = leavesOf(rubric.criteria)
  const set = total === undefined || column !== 'official' ? undefined : exactly(total, base)
  const at = `${want.on.slice(0, 8)}05T02:00:00.000Z`
  const cell = (line: string, points: number, part: number | null): ScoreChange => {
    const made: ScoreCell = {
      ...{ unitId, line, column, points, part, whole: null, met: null },
      evidence:
        column === 'self' && line === base[0]?.key ? 'Báo cáo tổng kết năm (mô phỏng)' : null,
      ...{ version: 1, by, byName, at },
    }
    return { cell: made, before: null, reason: null }
  }
  return [
    ...base.map(({ key, max }, index) =>
      cell(key, set?.[index] ?? pointsOf(max ?? 0, column, unitCode, key, want.year), null),
    ),
    // What was published of 2025 has no bonus; later a fifth of the units claim one.
    ...leavesOf(rubric.bonus.lines).map(({ key, max }) => {
      const claimed = total === undefined && drift('bonus', unitCode, key, want.year) > 0.8
      return cell(key, claimed ? (max ?? 0) : 0, claimed ? 1 : 0)
    }),
  ]
}

/** Nhóm bằng điểm của khối trong năm, in the order in which its conference ranked them. */
function tiesOf(records: TinyRecords, { cluster, year }: Wanted) {
  const results = records.clusterResults.filter(
    (row) => row.clusterCode === cluster && row.year === year,
  )
  const scores = [...new Set(results.map(({ score }) => score))].sort((a, b) => b - a)
  return scores
    .map((score) => results.filter((row) => row.score === score).sort((a, b) => a.rank - b.rank))
    .filter(({ length }) => length > 1)
}

/** Bảng tiêu chí, bảng chấm điểm và điểm mô phỏng; the units of the wide board are made here too. */
export function scoringRowsOf(
  records: TinyRecords,
  {
    unitId: known,
    province,
  }: { unitId: (code: string) => string; province: { id: string; path: string } },
) {
  const many = new Map(manyCommunes.map(({ code, id }) => [code, id]))
  const unitId = (code: string) => many.get(code) ?? known(code)
  const rubricId = new Map(syntheticRubrics.map(({ key, id }) => [key, id]))
  const read = new Map(
    syntheticRubrics.map(({ key, document }) => [key, checkRubric(document).rubric]),
  )
  const clusterId = (code: string | null) =>
    records.clusters.find((cluster) => cluster.code === code)?.id ?? null
  const boards = wanted.map((want) => ({ want, id: idOf('score-board', want.key) }))
  return {
    units: manyCommunes.map(
      ({ id, code, name }): Prisma.UnitCreateManyInput => ({
        ...{ id, code, name, level: 'commune', category: 'unit' },
        ...{ parentId: province.id, path: `${province.path}${code}/`, openedOn: '2025-07-01' },
        dataSet,
      }),
    ),
    rubrics: syntheticRubrics.map(
      ({ id, key, issuedOn, document }): Prisma.RubricCreateManyInput => {
        const { title, unitType, year, from, number } = checkRubric(document).rubric
        return {
          ...{ id, key, title, unitType, year, from, number, issuedOn, dataSet },
          unitId: province.id,
          status: issuedOn === null ? 'draft' : 'issued',
          document: document as Prisma.InputJsonObject,
          savedBy: by,
          savedAt: `${issuedOn ?? '2026-11-10'}T02:00:00Z`,
          version: issuedOn === null ? 1 : 2,
        }
      },
    ),
    boards: boards.map(
      ({
        want: { key, cluster, title, year, on, stage, rubric },
        id,
      }): Prisma.ScoreBoardCreateManyInput => ({
        ...{ id, key, title, year, stage, dataSet },
        on: day(on),
        clusterId: clusterId(cluster),
        rubricId: rubricId.get(rubric) ?? '',
        organiserId: province.id,
      }),
    ),
    members: boards.flatMap(({ want: { unitCodes, cluster }, id }) =>
      unitCodes.map((code, order): Prisma.ScoreBoardMemberCreateManyInput => {
        const next = unitCodes[(order + 1) % unitCodes.length] ?? code
        return {
          ...{ boardId: id, unitId: unitId(code), order },
          crosserId: cluster === null ? null : unitId(next),
        }
      }),
    ),
    votes: boards.flatMap(({ want, id }) =>
      tiesOf(records, want).map(
        (tied, order): Prisma.TieVoteCreateManyInput => ({
          ...{ id: idOf('tie-vote', `${want.key}|${order}`), boardId: id, order: order + 1 },
          unitIds: tied.map(({ unitCode }) => unitId(unitCode)),
          minutes: `Biên bản hội nghị tổng kết năm ${want.year} (mô phỏng)`,
        }),
      ),
    ),
    scores: boards.map(({ want, id }) => ({
      boardId: id,
      changes: want.unitCodes.flatMap((unitCode, place) => {
        const rubric = read.get(want.rubric)
        if (rubric === undefined) throw new Error(`no rubric ${want.rubric}`)
        const published = records.clusterResults.find(
          (row) =>
            row.clusterCode === want.cluster && row.unitCode === unitCode && row.year === want.year,
        )
        const total = published === undefined ? undefined : Math.round(published.score * 100)
        return (['self', 'cross', 'official'] as const)
          .filter((column) => place < want.entered[column])
          .flatMap((column) =>
            scoresOf(want, rubric, total, { unitCode, unitId: unitId(unitCode), column }),
          )
      }),
    })),
  }
}
