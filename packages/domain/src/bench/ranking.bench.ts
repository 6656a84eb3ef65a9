// Sums, bands and ranks with their reasons of a board of 95 communes, beside the bare sums of the same numbers.
import { day } from '../kernel/index.ts'
import { checkRubric, leavesOf } from '../rubrics/index.ts'
import {
  columns,
  rankingOf,
  type ScoreBoard,
  type ScoreCell,
  scoresOfColumn,
} from '../scoring/index.ts'
import { perSecond } from './per-second.ts'

const communes = 95
const groups = 8
const inGroup = 5

const { rubric } = checkRubric({
  title: 'Bảng đo',
  unitType: 'Xã',
  total: groups * inGroup * 10,
  step: 0.25,
  criteria: Array.from({ length: groups }, (_, group) => ({
    number: `${group + 1}`,
    text: `Nhóm ${group + 1}`,
    max: inGroup * 10,
    children: Array.from({ length: inGroup }, (__, line) => ({
      number: `${group + 1}.${line + 1}`,
      text: `Tiêu chí ${group + 1}.${line + 1}`,
      max: 10,
    })),
  })),
  bands: [
    { key: 'a', label: 'Xuất sắc', from: 300, to: 400 },
    { key: 'b', label: 'Tốt', from: 0, to: 300, toIncluded: false },
  ],
  tieBreak: [
    { text: 'Điểm nhóm 1 cao hơn', by: 'points', criteria: ['1'] },
    { text: 'Điểm nhóm 2 cao hơn', by: 'points', criteria: ['2'] },
    { text: 'Hội nghị bỏ phiếu', by: 'vote' },
  ],
})
const leaves = leavesOf(rubric.criteria)
const units = Array.from({ length: communes }, (_, index) => `xa-${index + 1}`)

const board: ScoreBoard = {
  ...{ id: 'board', clusterId: null, rubricId: 'rubric', organiserId: 'tinh', organiserPath: '/' },
  ...{ title: 'Bảng đo', year: 2026, on: day('2026-11-02'), stage: 'locked', version: 1 },
  ...{ votes: [], nominated: [] },
  members: units.map((unitId) => ({ unitId, crosserId: null })),
}
/** Spread over the quarter points from 6 to 10, and the same in each run. */
const pointsAt = (unit: number, line: number, column: number) =>
  25 * (24 + ((((unit + 3) * (line + 7) * (column + 11) * 7919) % 9973) % 17))
const cells = units.flatMap((unitId, unit) =>
  leaves.flatMap(({ key: line }, at) =>
    columns.map((column, place): ScoreCell => {
      const written = {
        evidence: null,
        version: 1,
        by: 'do',
        byName: 'Đo',
        at: '2026-11-05T02:00Z',
      }
      const entry = { points: pointsAt(unit, at, place), part: null, whole: null, met: null }
      return { unitId, line, column, ...entry, ...written }
    }),
  ),
)
const numbers = columns.map((column) =>
  units.map((unitId) =>
    cells
      .filter((cell) => cell.unitId === unitId && cell.column === column)
      .map(({ points }) => points ?? 0),
  ),
)

const rankAll = () =>
  columns.map((column) => rankingOf(rubric, column, scoresOfColumn(board, cells, column)))
/** What any program has to do at least: add each unit up, and put them in order. */
const plain = () =>
  numbers.map((ofUnits) =>
    ofUnits.map((points) => points.reduce((sum, each) => sum + each, 0)).sort((a, b) => b - a),
  )

const ranked = rankAll()
const sums = plain()
ranked.forEach(({ lines }, column) => {
  const totals = lines.map(({ total }) => total)
  if (JSON.stringify(totals) !== JSON.stringify(sums[column]))
    throw new Error(`the board and the plain sums disagree on ${columns[column]}`)
})

const rounds = 40
let kept = 0
const repeated = (work: () => readonly object[]) => () => {
  for (let round = 0; round < rounds; round++) kept += work().length
}
const full = perSecond(rounds, repeated(rankAll))
const bare = perSecond(rounds, repeated(plain))
if (kept === 0) throw new Error('nothing was ranked')

const shown = (count: number) => Math.round(count).toLocaleString('en-US').padStart(12)
const reasons = ranked.flatMap(({ lines }) => lines.flatMap(({ explained }) => explained)).length
console.log(
  `${communes} communes × ${leaves.length} criteria × ${columns.length} columns: ${cells.length.toLocaleString('en-US')} scores, ${reasons} reasons given; both ways agree on each total and its order`,
)
console.log(
  `ranked with reasons  ${shown(full)} boards a second, ${(1e3 / full).toFixed(2)} ms each`,
)
console.log(
  `plain sums, sorted   ${shown(bare)} boards a second, ${(1e3 / bare).toFixed(2)} ms each`,
)
console.log(`ratio                ${(bare / full).toFixed(1).padStart(12)} times the plain sums`)
