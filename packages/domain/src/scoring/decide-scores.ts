import { invalidInput } from '../access/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import {
  formatPoints,
  groupsOf,
  type Leaf,
  leavesOf,
  leavesUnder,
  type Rubric,
} from '../rubrics/index.ts'
import type {
  CellAddress,
  EnterScores,
  Entry,
  ScoreBoard,
  ScoreCell,
  ScoreChange,
  ScoresEntered,
  TypedCell,
} from './board.ts'
import { readEntry } from './entry.ts'
import { type EnterScoresRefusal, type ScoreFault, stageForbids } from './refusals.ts'
import { capOf, type Scores, totalsOf } from './totals.ts'

/** Ô điểm theo địa chỉ; the caller loads at least the cells of the units that the batch touches. */
export type CellMap = ReadonlyMap<string, ScoreCell>

/** Khoá của một ô trong bảng đã nạp. */
export const cellKey = ({ unitId, line, column }: CellAddress): string =>
  `${unitId} ${column} ${line}`

/** Bảng tiêu chí và các ô hiện có. */
export interface EnterContext {
  readonly rubric: Rubric
  readonly cells: CellMap
}

/** The lines that take a score: leaves, and the facts that limit a band, marked yes or no. */
export function scoredLines({
  criteria,
  bonus,
  deductions,
  limits,
}: Rubric): ReadonlyMap<string, Leaf> {
  const marks = limits
    .filter(({ floor }) => floor === null)
    .map(
      ({ key, path, text }): Leaf => ({
        kind: 'leaf',
        ...{ key, path, text, number: key, max: 0 },
        method: { is: 'yes-no' },
        precondition: null,
      }),
    )
  const leaves = [...leavesOf([...criteria, ...bonus.lines, ...deductions.lines]), ...marks]
  return new Map(leaves.map((leaf) => [leaf.key, leaf]))
}

const sameEntry = (a: Entry, b: Entry): boolean =>
  a.points === b.points && a.part === b.part && a.whole === b.whole && a.met === b.met

const isEmpty = ({ points, part, whole, met }: Entry): boolean =>
  points === null && part === null && whole === null && met === null

const entryOf = ({ points, part, whole, met }: Entry): Entry => ({ points, part, whole, met })

/** Nhập điểm một lượt: all the changed cells are saved, or none, and then each place that is wrong is named. */
export function decideEnterScores(
  context: EnterContext,
  command: EnterScores,
  board: ScoreBoard,
): Result<ScoresEntered, EnterScoresRefusal> {
  const { column, cells: typed, by, at } = command
  if (board.stage !== column) return refuse(stageForbids(board.stage))
  if (typed.length === 0) return refuse(invalidInput([{ path: 'cells', code: 'empty' }]))
  const keys = typed.map(({ unitId, line }) => cellKey({ unitId, line, column }))
  const twice = keys.findIndex((key, index) => keys.indexOf(key) < index)
  if (twice >= 0) return refuse(invalidInput([{ path: `cells.${twice}`, code: 'duplicate' }]))

  const lines = scoredLines(context.rubric)
  const conflicts = typed.flatMap((cell) => {
    const address = { unitId: cell.unitId, line: cell.line, column }
    const current = context.cells.get(cellKey(address))
    return current === undefined || current.version === cell.seen
      ? []
      : [{ ...address, seen: cell.seen, current, leaf: lines.get(cell.line) ?? null }]
  })
  if (conflicts.length > 0)
    return refuse({
      kind: 'ScoreChangedMeanwhile',
      cells: conflicts,
      cites: [],
      rule: 'version-check',
    })

  const { changes, faults } = readCells(context, command, board)
  const over = faults.length > 0 ? [] : sumFaults(context, command, changes)
  const found = [...faults, ...over]
  if (found.length > 0)
    return refuse({ kind: 'ScoresRefused', faults: found, cites: [], rule: 'rubric-bounds' })
  if (changes.length === 0) return refuse(invalidInput([{ path: 'cells', code: 'unchanged' }]))
  return ok({ kind: 'ScoresEntered', boardId: board.id, changes, by, at })
}

function readCells({ rubric, cells }: EnterContext, command: EnterScores, board: ScoreBoard) {
  const { column, by, byName, at } = command
  const lines = scoredLines(rubric)
  const members = new Set(board.members.map(({ unitId }) => unitId))
  const changes: ScoreChange[] = []
  const faults: ScoreFault[] = []
  for (const [index, typed] of command.cells.entries()) {
    const { unitId, line } = typed
    const address = { unitId, line, column }
    const value = typed.points ?? typed.part
    const fault = (code: ScoreFault['code'], limit: number | null = null) => {
      faults.push({ index, ...address, code, limit, value })
    }
    const leaf = lines.get(line)
    if (leaf === undefined) {
      fault('unknown-line')
      continue
    }
    if (!members.has(unitId)) {
      fault('not-a-member')
      continue
    }
    const read = readEntry(leaf, typed, rubric)
    if ('fault' in read) {
      fault(read.fault.code, read.fault.limit)
      continue
    }
    const current = cells.get(cellKey(address))
    const before = current === undefined ? null : entryOf(current)
    const evidence = evidenceOf(typed, current)
    const moved = before === null ? !isEmpty(read.entry) : !sameEntry(before, read.entry)
    if (!moved && evidence === (current?.evidence ?? null)) continue
    const reason = (typed.reason ?? command.reason)?.trim() ?? ''
    // A value that somebody has entered is not changed without saying why; the first entry needs no reason.
    if (moved && before !== null && !isEmpty(before) && reason === '') {
      fault('reason-required')
      continue
    }
    changes.push({
      cell: {
        ...address,
        ...read.entry,
        ...{ evidence, by, byName, at, version: (current?.version ?? 0) + 1 },
      },
      before,
      reason: reason === '' ? null : reason,
    })
  }
  return { changes, faults }
}

function evidenceOf({ evidence }: TypedCell, current: ScoreCell | undefined): string | null {
  if (evidence === undefined) return current?.evidence ?? null
  return evidence.trim() === '' ? null : evidence.trim()
}

/** Groups whose lines have no maximum of their own, and the cap of the column: sums that the batch may have pushed over. */
function sumFaults(
  { rubric, cells }: EnterContext,
  { column, cells: typed }: EnterScores,
  changes: readonly ScoreChange[],
): readonly ScoreFault[] {
  const faults: ScoreFault[] = []
  for (const unitId of new Set(changes.map(({ cell }) => cell.unitId))) {
    const scores = scoresAfter(cells, changes, { unitId, column })
    const index = typed.findIndex((cell) => cell.unitId === unitId)
    for (const group of groupsOf(rubric.criteria)) {
      const sum = leavesUnder(group).reduce(
        (all, { key }) => all + (scores.get(key)?.points ?? 0),
        0,
      )
      if (group.max !== null && sum > group.max)
        faults.push({
          ...{ index, unitId, column, line: group.key, code: 'over-group', limit: group.max },
          value: formatPoints(sum),
        })
    }
    const cap = capOf(rubric, column)
    const { base, bonus, deduction } = totalsOf(rubric, column, scores)
    const total = base + bonus - deduction
    if (cap !== null && total > cap)
      faults.push({
        ...{ index, unitId, column, line: null, code: 'over-cap', limit: cap },
        value: formatPoints(total),
      })
  }
  return faults
}

function scoresAfter(
  cells: CellMap,
  changes: readonly ScoreChange[],
  { unitId, column }: Omit<CellAddress, 'line'>,
): Scores {
  const ofUnit = (cell: ScoreCell) => cell.unitId === unitId && cell.column === column
  return new Map(
    [...cells.values(), ...changes.map(({ cell }) => cell)]
      .filter(ofUnit)
      .map((cell) => [cell.line, cell]),
  )
}

/** Điểm của mọi đơn vị trong một cột, ready for `rankingOf`; a member without any score is there, with nothing. */
export function scoresOfColumn(
  { members }: ScoreBoard,
  cells: Iterable<ScoreCell>,
  column: CellAddress['column'],
): ReadonlyMap<string, Scores> {
  const scores = new Map(members.map(({ unitId }) => [unitId, new Map<string, Entry>()]))
  for (const cell of cells)
    if (cell.column === column) scores.get(cell.unitId)?.set(cell.line, cell)
  return scores
}
