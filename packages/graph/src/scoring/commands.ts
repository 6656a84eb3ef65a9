import {
  type BoardMember,
  decideAssignCrossers,
  decideMoveStage,
  decideNominateFlags,
  decideResolveTie,
} from '@vinhdanh/domain/scoring'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { BoardStageEnum } from './enums.ts'
import { OpenBoardInput, openBoard } from './open.ts'
import {
  BoardExistsType,
  BoardIncompleteType,
  BoardStageForbidsType,
  ConfirmationDiffersType,
  FlagOutOfOrderType,
  NotTiedType,
  RubricNotUsableType,
  TooManyFlagsType,
} from './refusals.ts'
import { boardEvent, boardToRun, unitKeys, writtenBoard } from './stepping.ts'
import { rankingAt, rubricAt } from './view.ts'

const CrosserInput = builder.inputType('CrosserInput', {
  description: 'Ai chấm chéo ai.',
  fields: (t) => ({
    unit: t.id({ required: true, description: 'Đơn vị được chấm.' }),
    crosser: t.id({ description: 'Đơn vị chấm chéo; không có là thôi phân công.' }),
  }),
})

const AssignCrossersInput = builder.inputType('AssignCrossersInput', {
  description: 'Phân công chấm chéo.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    board: t.id({ required: true, description: 'Bảng chấm điểm.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    crossers: t.field({
      type: [CrosserInput],
      required: true,
      description: 'Các đơn vị có thay đổi.',
    }),
  }),
})

const MoveStageInput = builder.inputType('MoveStageInput', {
  description: 'Chuyển bước chấm điểm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    board: t.id({ required: true, description: 'Bảng chấm điểm.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    to: t.field({ type: BoardStageEnum, required: true, description: 'Bước tới.' }),
    confirmation: t.string({ description: 'Lời gõ để khóa, đúng như `lockPhrase`.' }),
    reason: t.string({ description: 'Lý do, khi quay lại bước trước.' }),
  }),
})

const ResolveTieInput = builder.inputType('ResolveTieInput', {
  description: 'Ghi kết quả bỏ phiếu của hội nghị khi đồng hạng.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    board: t.id({ required: true, description: 'Bảng chấm điểm.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    order: t.idList({ required: true, description: 'Các đơn vị đồng hạng, theo kết quả.' }),
    votes: t.intList({ description: 'Số phiếu của từng đơn vị, khi biên bản có nêu.' }),
    minutes: t.string({ required: true, description: 'Biên bản nào.' }),
  }),
})

const NominateFlagsInput = builder.inputType('NominateFlagsInput', {
  description: 'Đề nghị tặng cờ theo xếp hạng.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    board: t.id({ required: true, description: 'Bảng chấm điểm.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    units: t.idList({ required: true, description: 'Các đơn vị được đề nghị.' }),
  }),
})

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]

const OpenBoardResult = resultOf('OpenBoardResult', 'Kết quả lập bảng chấm điểm.', [
  boardEvent('BoardOpened', 'Đã lập bảng chấm điểm.'),
  ...common,
  RubricNotUsableType,
  BoardExistsType,
  DayInFutureType,
])
const AssignCrossersResult = resultOf('AssignCrossersResult', 'Kết quả phân công chấm chéo.', [
  boardEvent('CrossersAssigned', 'Đã phân công chấm chéo.'),
  ...common,
  BoardStageForbidsType,
])
const MoveStageResult = resultOf('MoveStageResult', 'Kết quả chuyển bước.', [
  boardEvent('StageMoved', 'Đã chuyển bước.'),
  ...common,
  BoardStageForbidsType,
  ConfirmationDiffersType,
  BoardIncompleteType,
])
const ResolveTieResult = resultOf('ResolveTieResult', 'Kết quả phân định đồng hạng.', [
  boardEvent('TieResolved', 'Đã phân định đồng hạng.'),
  ...common,
  BoardStageForbidsType,
  NotTiedType,
])
const NominateFlagsResult = resultOf('NominateFlagsResult', 'Kết quả đề nghị tặng cờ.', [
  boardEvent('FlagsNominated', 'Đã đề nghị tặng cờ.'),
  ...common,
  BoardStageForbidsType,
  TooManyFlagsType,
  FlagOutOfOrderType,
])

async function assign(inside: Inside, input: typeof AssignCrossersInput.$inferInput) {
  const found = await boardToRun(inside, input)
  if (!found.ok) return found
  const crossers: BoardMember[] = []
  for (const [index, { unit, crosser }] of input.crossers.entries()) {
    const unitId = keyOf(unit, 'Unit')
    if (unitId === null) return unknownId(`crossers.${index}.unit`)
    const crosserId = crosser == null ? null : keyOf(crosser, 'Unit')
    if (crosser != null && crosserId === null) return unknownId(`crossers.${index}.crosser`)
    crossers.push({ unitId, crosserId })
  }
  const decided = decideAssignCrossers({ crossers, ...inside.stamp }, found.value)
  return decided.ok ? writtenBoard(inside, found.value, decided.value) : decided
}

async function move(inside: Inside, input: typeof MoveStageInput.$inferInput) {
  const found = await boardToRun(inside, input)
  if (!found.ok) return found
  const ranking = await rankingAt(inside.context, found.value, 'official')
  const { to, confirmation, reason } = input
  const decided = decideMoveStage(
    { ranking },
    { to, confirmation: confirmation ?? null, reason: reason ?? null, ...inside.stamp },
    found.value,
  )
  return decided.ok ? writtenBoard(inside, found.value, decided.value) : decided
}

async function resolveTie(inside: Inside, input: typeof ResolveTieInput.$inferInput) {
  const found = await boardToRun(inside, input)
  if (!found.ok) return found
  const order = unitKeys(input.order, 'order')
  if (!order.ok) return order
  const ranking = await rankingAt(inside.context, found.value, 'official')
  const { votes, minutes } = input
  const decided = decideResolveTie(
    { ranking },
    { order: order.value, votes: votes ?? null, minutes, ...inside.stamp },
    found.value,
  )
  return decided.ok ? writtenBoard(inside, found.value, decided.value) : decided
}

async function nominate(inside: Inside, input: typeof NominateFlagsInput.$inferInput) {
  const found = await boardToRun(inside, input)
  if (!found.ok) return found
  const unitIds = unitKeys(input.units, 'units')
  if (!unitIds.ok) return unitIds
  const ranking = await rankingAt(inside.context, found.value, 'official')
  const rubric = await rubricAt(inside.context, found.value)
  const decided = decideNominateFlags(
    { rubric, ranking },
    { unitIds: unitIds.value, ...inside.stamp },
    found.value,
  )
  return decided.ok ? writtenBoard(inside, found.value, decided.value) : decided
}

builder.mutationFields((t) => ({
  openBoard: t.field({
    ...commanding('openBoard'),
    type: OpenBoardResult,
    description: 'Lập bảng chấm điểm theo một bảng tiêu chí đã ban hành của năm.',
    args: { input: t.arg({ type: OpenBoardInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'openBoard', input }, (inside) =>
        openBoard(inside, input),
      )
    },
  }),
  assignCrossers: t.field({
    ...commanding('assignCrossers'),
    type: AssignCrossersResult,
    description: 'Phân công đơn vị chấm chéo đơn vị.',
    args: { input: t.arg({ type: AssignCrossersInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'assignCrossers', input }, (inside) =>
        assign(inside, input),
      )
    },
  }),
  moveStage: t.field({
    ...commanding('moveStage'),
    type: MoveStageResult,
    description: 'Chuyển bước: tới, lùi có lý do, hoặc khóa bằng lời gõ.',
    args: { input: t.arg({ type: MoveStageInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'moveStage', input }, (inside) => move(inside, input))
    },
  }),
  resolveTie: t.field({
    ...commanding('resolveTie'),
    type: ResolveTieResult,
    description: 'Ghi kết quả bỏ phiếu phân định các đơn vị đồng hạng.',
    args: { input: t.arg({ type: ResolveTieInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'resolveTie', input }, (inside) =>
        resolveTie(inside, input),
      )
    },
  }),
  nominateFlags: t.field({
    ...commanding('nominateFlags'),
    type: NominateFlagsResult,
    description: 'Đề nghị tặng cờ cho các đơn vị đứng đầu, không quá chỉ tiêu.',
    args: { input: t.arg({ type: NominateFlagsInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'nominateFlags', input }, (inside) =>
        nominate(inside, input),
      )
    },
  }),
}))
