import { day } from '@vinhdanh/domain/kernel'
import { checkRubric, evolveRubric, type RubricEvent } from '@vinhdanh/domain/rubrics'
import {
  type BoardEvent,
  cellKey,
  decideEnterScores,
  evolveBoard,
  type ScoreBoard,
  type TypedCell,
} from '@vinhdanh/domain/scoring'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction, newId } from '../database/index.ts'
import {
  aUnit,
  clerk,
  noon,
  type ScratchDatabase,
  scratchDatabase,
} from '../database/scratch/index.ts'
import { appendRubric, loadRubric } from '../rubrics/index.ts'
import { appendBoard, appendScores, loadBoardToChange, loadCells, loadHistory } from './index.ts'

const stamp = { by: clerk, at: noon }
const context = { operation: 'test' }
const document = {
  title: 'Bảng điểm',
  unitType: 'Xã',
  year: 2025,
  from: '2025-01-01',
  number: '5/QĐ',
  total: 10,
  criteria: [{ number: '1', text: 'Một', max: 10 }],
}

let scratch: ScratchDatabase
let units: readonly { readonly id: string; readonly path: string }[]
const statements: string[] = []
beforeAll(async () => {
  scratch = await scratchDatabase({ onStatement: (sql) => statements.push(sql) })
  const made = []
  for (const name of ['Tỉnh', 'Xã A', 'Xã B', 'Xã C']) made.push(await aUnit(scratch.db, { name }))
  units = made
})
afterAll(() => scratch.drop())

const unit = (index: number) => units[index] ?? { id: '', path: '' }
const within = <Value>(work: Parameters<typeof inTransaction<Value>>[1]) =>
  inTransaction(scratch.db, work)

const saved = (id = newId()): RubricEvent => ({
  ...stamp,
  kind: 'RubricSaved',
  rubric: { id, unitId: unit(0).id, unitPath: unit(0).path, document, renews: null },
})

async function aRubric(): Promise<string> {
  const event = saved()
  const written = await within((tx) => appendRubric(tx, null, event, context))
  if (!written.ok) throw new Error('not written')
  return written.value.id
}

describe('a rubric in storage', () => {
  test('is read back as the fold of its events, and is listed by what its document says', async () => {
    const id = await aRubric()
    const draft = await loadRubric(scratch.db.prisma, id)
    const issued: RubricEvent = { ...stamp, kind: 'RubricIssued', issuedOn: day('2026-01-05') }
    await within((tx) => appendRubric(tx, draft, issued, context))
    expect(await loadRubric(scratch.db.prisma, id)).toEqual(evolveRubric(draft, issued))
    expect(await scratch.db.prisma.rubric.findUnique({ where: { id } })).toMatchObject({
      title: 'Bảng điểm',
      unitType: 'Xã',
      year: 2025,
      from: '2025-01-01',
      number: '5/QĐ',
      version: 2,
    })
  })

  test('is changed by one of two who edit the same draft', async () => {
    const id = await aRubric()
    const draft = await loadRubric(scratch.db.prisma, id)
    const both = await Promise.all(
      [1, 2].map(() => within((tx) => appendRubric(tx, draft, saved(id), context))),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'ChangedMeanwhile', currentVersion: 2 },
    })
  })

  test('has no status that the steps do not lead to, whoever writes to the table', async () => {
    await expect(
      scratch.db.prisma.rubric.updateMany({ data: { status: 'issued', issuedOn: null } }),
    ).rejects.toThrow()
  })
})

describe('a board in storage', () => {
  const opened = async (): Promise<ScoreBoard> => {
    const board: ScoreBoard = {
      id: newId(),
      clusterId: null,
      rubricId: await aRubric(),
      organiserId: unit(0).id,
      organiserPath: unit(0).path,
      title: 'Bảng chấm điểm',
      year: 2025,
      on: day('2025-12-01'),
      members: [1, 2].map((index) => ({ unitId: unit(index).id, crosserId: null })),
      stage: 'self',
      votes: [],
      nominated: [],
      version: 1,
    }
    const event: BoardEvent = { ...stamp, kind: 'BoardOpened', board }
    const written = await within((tx) => appendBoard(tx, null, event, context))
    if (!written.ok) throw new Error('not written')
    return written.value
  }

  test('is read back as the fold of its events', async () => {
    let board = await opened()
    const events: readonly BoardEvent[] = [
      {
        ...stamp,
        kind: 'CrossersAssigned',
        crossers: [{ unitId: unit(1).id, crosserId: unit(2).id }],
      },
      { ...stamp, kind: 'StageMoved', from: 'self', to: 'locked', reason: null },
      {
        ...stamp,
        kind: 'TieResolved',
        vote: { order: [unit(2).id, unit(1).id], votes: [2, 1], minutes: 'BB' },
      },
      { ...stamp, kind: 'FlagsNominated', unitIds: [unit(2).id] },
    ]
    for (const event of events) {
      const expected = evolveBoard(board, event)
      await within((tx) => appendBoard(tx, board, event, context))
      const read = await within((tx) => loadBoardToChange(tx, board.id))
      expect(read).toEqual(expected)
      board = expected
    }
  })

  test('says who crosses whom in as many statements for two members as for one', async () => {
    const counts: number[] = []
    const pairs = [
      { unitId: unit(1).id, crosserId: unit(2).id },
      { unitId: unit(2).id, crosserId: unit(1).id },
    ]
    for (const crossers of [pairs.slice(0, 1), pairs]) {
      const board = await opened()
      statements.length = 0
      await within((tx) =>
        appendBoard(tx, board, { ...stamp, kind: 'CrossersAssigned', crossers }, context),
      )
      counts.push(statements.length)
      const read = await within((tx) => loadBoardToChange(tx, board.id))
      expect(read?.members).toEqual(
        crossers.length === 2 ? pairs : [pairs[0], { unitId: unit(2).id, crosserId: null }],
      )
    }
    expect(counts[1]).toBe(counts[0])
  })

  test('takes no crosser of a unit that is none of its members, and then keeps nothing', async () => {
    const board = await opened()
    const crossers = [
      { unitId: unit(1).id, crosserId: unit(2).id },
      { unitId: unit(3).id, crosserId: unit(1).id },
    ]
    await expect(
      within((tx) =>
        appendBoard(tx, board, { ...stamp, kind: 'CrossersAssigned', crossers }, context),
      ),
    ).rejects.toThrow('1 are no members')
    expect(await within((tx) => loadBoardToChange(tx, board.id))).toEqual(board)
  })

  const { rubric } = checkRubric(document)
  const enter = (board: ScoreBoard, cells: readonly Partial<TypedCell>[]) =>
    within(async (tx) => {
      const state = await loadBoardToChange(tx, board.id)
      if (state === null) throw new Error('no board')
      const held = await loadCells(tx, board.id, { columns: ['self'] })
      const decided = decideEnterScores(
        { rubric, cells: new Map(held.map((cell) => [cellKey(cell), cell])) },
        {
          ...stamp,
          byName: 'Nguyễn Thị Hoa',
          column: 'self',
          reason: 'Bổ sung',
          cells: cells.map((cell) => ({
            ...{ unitId: unit(1).id, line: '1', seen: 0, points: null, part: null },
            ...{ whole: null, met: null, reason: null },
            ...cell,
          })),
        },
        state,
      )
      if (decided.ok) await appendScores(tx, decided.value, context)
      return decided
    })

  test('keeps each score with what it was before, in the order of the changes', async () => {
    const board = await opened()
    await enter(board, [{ points: '8,5' }, { unitId: unit(2).id, points: '0' }])
    await enter(board, [{ points: '9', seen: 1, evidence: 'Báo cáo số 5' }])
    const cells = await loadCells(scratch.db.prisma, board.id, { unitIds: [unit(1).id] })
    expect(cells).toMatchObject([{ points: 900, version: 2, evidence: 'Báo cáo số 5' }])
    const history = await loadHistory(scratch.db.prisma, board.id, {
      unitId: unit(1).id,
      line: '1',
      column: 'self',
    })
    expect(history).toMatchObject([
      { version: 1, before: null, after: 850 },
      { version: 2, before: 850, after: 900, reason: 'Bổ sung', byName: 'Nguyễn Thị Hoa' },
    ])
    await expect(scratch.db.prisma.scoreChange.updateMany({ data: { after: 1 } })).rejects.toThrow()
    await expect(scratch.db.prisma.scoreChange.deleteMany()).rejects.toThrow()
  })

  test('lets one of two who enter the same cell at once through, and saves nothing of the other', async () => {
    const board = await opened()
    const both = await Promise.all([
      enter(board, [{ points: '8' }, { unitId: unit(2).id, points: '5' }]),
      enter(board, [{ points: '9' }]),
    ])
    const won = both.findIndex(({ ok }) => ok)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both[1 - won]).toMatchObject({
      refusal: {
        kind: 'ScoreChangedMeanwhile',
        cells: [{ seen: 0, current: { points: won === 0 ? 800 : 900 } }],
      },
    })
    expect(await loadCells(scratch.db.prisma, board.id)).toHaveLength(won === 0 ? 2 : 1)
  })
})
