import { invalidInput } from '@vinhdanh/domain/access'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { type Column, cellKey, decideEnterScores, type TypedCell } from '@vinhdanh/domain/scoring'
import { appendScores, loadCells } from '@vinhdanh/storage/scoring'
import { InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { ScoreBoardRef, UnitRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { unitOf } from '../subjects/units.ts'
import { leavesAt, ScoreCellType } from './cell-types.ts'
import { operationOfColumn, scoreTarget } from './may.ts'
import { BoardStageForbidsType, ScoreChangedMeanwhileType, ScoresRefusedType } from './refusals.ts'
import { boardIn } from './stepping.ts'
import { rubricAt } from './view.ts'

const CellInput = builder.inputType('CellInput', {
  description: 'Một ô đã thay đổi, như đã gõ.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Đơn vị được chấm.' }),
    line: t.string({ required: true, description: 'Địa chỉ dòng.' }),
    seen: t.int({
      required: true,
      description: 'Phiên bản của ô mà người ghi đã thấy; 0 khi ô chưa từng ghi.',
    }),
    points: t.string({ description: 'Điểm như đã gõ, `8,5` hoặc `8.5`; rỗng là bỏ điểm.' }),
    part: t.string({ description: 'Số thực hiện (b), số mẫu đạt, số đo, `1` hoặc `0`.' }),
    whole: t.string({ description: 'Tổng số (a).' }),
    precondition: t.boolean({ description: 'Điều kiện trước đạt hay không.' }),
    evidence: t.string({
      description: 'Minh chứng; không có là giữ nguyên, rỗng là bỏ.',
    }),
    reason: t.string({ description: 'Lý do thay đổi của riêng ô này.' }),
  }),
})

const EnterScoresInput = builder.inputType('EnterScoresInput', {
  description: 'Nhập điểm một cột: các ô đã thay đổi, nhiều nhất 1000 ô một lệnh.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    board: t.id({ required: true, description: 'Bảng chấm điểm.' }),
    reason: t.string({ description: 'Lý do thay đổi, chung cho các ô không có lý do riêng.' }),
    cells: t.field({ type: [CellInput], required: true, description: 'Các ô.' }),
  }),
})

type Input = typeof EnterScoresInput.$inferInput

interface EnteredCell {
  readonly unitId: string
  readonly cell: Parameters<typeof cellKey>[0]
}

async function boardOf({ loaders }: Context, id: string) {
  const view = await loaders.board.load(id)
  if (view === null) throw new Error(`no board ${id}`)
  return view
}

const EnteredCellType = builder
  .objectRef<EnteredCell & { readonly shown: typeof ScoreCellType.$inferType }>('EnteredCell')
  .implement({
    description: 'Một ô vừa được ghi.',
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      cell: t.field({
        type: ScoreCellType,
        description: 'Ô sau khi ghi.',
        resolve: ({ shown }) => shown,
      }),
    }),
  })

const ScoresEnteredType = happened('ScoresEntered').implement({
  description: 'Đã nhập điểm.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    board: t.field({
      type: ScoreBoardRef,
      description: 'Bảng chấm điểm sau khi nhập.',
      resolve: ({ id }, _args, context) => boardOf(context, id),
    }),
    cells: t.field({
      type: [EnteredCellType],
      description: 'Các ô vừa ghi, với phiên bản mới.',
      resolve: async ({ id, at }, _args, context) => {
        const { state } = await boardOf(context, id)
        const lines = leavesAt(await rubricAt(context, state))
        const cells = await context.loaders.cellsOfBoard.load(id)
        // The same moment may be written with another offset than the one it is read back with.
        const moment = Date.parse(at)
        return cells
          .filter((cell) => Date.parse(cell.at) === moment && cell.by === context.viewer?.accountId)
          .map((cell) => ({
            unitId: cell.unitId,
            cell,
            shown: { cell, leaf: lines.get(cell.line) },
          }))
      },
    }),
  }),
})

const EnterScoresResult = resultOf('EnterScoresResult', 'Kết quả nhập điểm.', [
  ScoresEnteredType,
  NotAllowedType,
  InvalidInputType,
  BoardStageForbidsType,
  ScoresRefusedType,
  ScoreChangedMeanwhileType,
])

const typedCell = ({ evidence, ...cell }: Input['cells'][number], unitId: string): TypedCell => ({
  unitId,
  line: cell.line,
  seen: cell.seen,
  points: cell.points ?? null,
  part: cell.part ?? null,
  whole: cell.whole ?? null,
  met: cell.precondition ?? null,
  reason: cell.reason ?? null,
  ...(evidence == null ? {} : { evidence }),
})

async function enter(inside: Inside, input: Input, column: Column) {
  const { tx, context, stamp, actor } = inside
  if (input.cells.length === 0) return refuse(invalidInput([{ path: 'cells', code: 'empty' }]))
  const found = await boardIn(inside, input.board)
  if (!found.ok) return found
  const board = found.value
  const cells: TypedCell[] = []
  for (const [index, cell] of input.cells.entries()) {
    const unitId = keyOf(cell.unit, 'Unit')
    if (unitId === null) return unknownId(`cells.${index}.unit`)
    cells.push(typedCell(cell, unitId))
  }
  const unitIds = [...new Set(cells.map(({ unitId }) => unitId))]
  // Before anything is said about a cell, the right to each unit of the batch.
  const members = board.members.filter(({ unitId }) => unitIds.includes(unitId))
  const strangers = unitIds.filter((unitId) => !members.some((each) => each.unitId === unitId))
  for (const member of [...members, ...strangers.map((unitId) => ({ unitId, crosserId: null }))]) {
    const stop = stopped(inside, await scoreTarget(context, board, member, column))
    if (stop !== null) return refuse(stop)
  }
  const held = await loadCells(tx, board.id, { columns: [column], unitIds })
  const decided = decideEnterScores(
    {
      rubric: await rubricAt(context, board),
      cells: new Map(held.map((cell) => [cellKey(cell), cell])),
    },
    { column, cells, reason: input.reason ?? null, byName: actor.byName ?? stamp.by, ...stamp },
    board,
  )
  if (!decided.ok) return decided
  await appendScores(tx, decided.value, actor)
  return ok({ kind: decided.value.kind, id: board.id })
}

const entering = (column: Column) => (_root: unknown, args: { input: Input }, context: Context) => {
  const input = composed(args.input)
  return handle(context, { operation: operationOfColumn(column), input }, (inside) =>
    enter(inside, input, column),
  )
}

builder.mutationFields((t) => ({
  enterSelfScores: t.field({
    ...commanding('enterSelfScores'),
    type: EnterScoresResult,
    description: 'Nhập điểm tự chấm của đơn vị mình.',
    args: { input: t.arg({ type: EnterScoresInput, required: true, description: words.input }) },
    resolve: entering('self'),
  }),
  enterCrossScores: t.field({
    ...commanding('enterCrossScores'),
    type: EnterScoresResult,
    description: 'Nhập điểm chấm chéo của đơn vị được phân công.',
    args: { input: t.arg({ type: EnterScoresInput, required: true, description: words.input }) },
    resolve: entering('cross'),
  }),
  enterOfficialScores: t.field({
    ...commanding('enterOfficialScores'),
    type: EnterScoresResult,
    description: 'Nhập điểm chính thức.',
    args: { input: t.arg({ type: EnterScoresInput, required: true, description: words.input }) },
    resolve: entering('official'),
  }),
}))
