import {
  type Calling,
  decideEnterRelief,
  decideRecordReview,
  decideRegisterFor,
  decideReportTarget,
  decideStrikeRelief,
  type Movement,
} from '@vinhdanh/domain/movements'
import { shareCluster } from '@vinhdanh/storage/movements'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import {
  EnterReliefInput,
  RecordMovementReviewInput,
  RegisterForMovementInput,
  ReportMovementTargetInput,
  StrikeReliefInput,
} from './inputs.ts'
import {
  MovementPublishedType,
  MovementStatusForbidsType,
  NotCalledOnType,
  NotParticipantType,
} from './refusals.ts'
import { movementEvent } from './results.ts'
import { ofOwner, stepOn } from './stepping.ts'

const plain = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  MovementStatusForbidsType,
  MovementPublishedType,
]
const common = [...plain, DayInFutureType]

const RegisterForMovementResult = resultOf('RegisterForMovementResult', 'Kết quả đăng ký.', [
  movementEvent('MovementJoined', 'Đã đăng ký tham gia.'),
  ...common,
  NotCalledOnType,
])
const ReportMovementTargetResult = resultOf('ReportMovementTargetResult', 'Kết quả báo cáo.', [
  movementEvent('TargetReported', 'Đã báo cáo số thực hiện.'),
  ...common,
  NotParticipantType,
])
const RecordMovementReviewResult = resultOf('RecordMovementReviewResult', 'Kết quả ghi.', [
  movementEvent('MovementReviewed', 'Đã ghi sơ kết, tổng kết.'),
  ...common,
])
const EnterReliefResult = resultOf('EnterReliefResult', 'Kết quả ghi sổ.', [
  movementEvent('ReliefEntered', 'Đã ghi một dòng vào sổ.'),
  ...common,
])
const StrikeReliefResult = resultOf('StrikeReliefResult', 'Kết quả gạch dòng.', [
  movementEvent('ReliefStruck', 'Đã gạch một dòng của sổ.'),
  ...plain,
])

/** The key of the unit that a command names; null when there is no such unit. */
async function unitKey({ context }: Inside, unit: string): Promise<string | null> {
  const key = keyOf(unit, 'Unit')
  return key !== null && (await context.loaders.unit.load(key)) !== null ? key : null
}

/** Who launched the movement and who would join it, in the directory and in the clusters of today. */
async function callingOf(
  { tx, context }: Inside,
  movement: Movement,
  unitId: string,
): Promise<Calling> {
  const { loaders, today } = context
  const owner = movement.unitId === null ? null : await loaders.unit.load(movement.unitId)
  const above = owner?.parentId == null ? null : await loaders.unit.load(owner.parentId)
  const { unitPath = '' } = await unitTarget(context, unitId)
  return {
    owner:
      owner === null
        ? null
        : { path: owner.path, parentPath: above?.path ?? null, level: owner.level },
    unitPath,
    shareCluster:
      movement.unitId !== null && (await shareCluster(tx, [movement.unitId, unitId], today)),
  }
}

/** A step that a unit takes for itself: the right is asked at that unit, wherever the movement belongs. */
async function stepOfUnit<Step>(
  inside: Inside,
  unit: string,
  step: (unitId: string, aim: () => ReturnType<typeof unitTarget>) => Promise<Step>,
) {
  const unitId = await unitKey(inside, unit)
  if (unitId === null) return unknownId('unit')
  return step(unitId, () => unitTarget(inside.context, unitId))
}

builder.mutationFields((t) => ({
  registerForMovement: t.field({
    ...commanding('registerForMovement'),
    type: RegisterForMovementResult,
    description: 'Đăng ký tham gia phong trào, hoặc sửa mức đăng ký.',
    args: {
      input: t.arg({ type: RegisterForMovementInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'registerForMovement', input }, (inside) =>
        stepOfUnit(inside, input.unit, (unitId, aim) =>
          stepOn(inside, input, aim, async (movement) => {
            const { registeredOn, people = null, note = null } = input
            const commitments = (input.commitments ?? []).map(({ target, registered }) => ({
              targetId: plainKey(target) ?? '',
              registered,
            }))
            const participant = { unitId, registeredOn, people, commitments, note }
            const calling = await callingOf(inside, movement, unitId)
            return decideRegisterFor(
              { today: context.today, calling },
              { participant, ...inside.stamp },
              movement,
            )
          }),
        ),
      )
    },
  }),
  reportMovementTarget: t.field({
    ...commanding('reportMovementTarget'),
    type: ReportMovementTargetResult,
    description: 'Báo cáo số thực hiện một chỉ tiêu của một đơn vị tham gia.',
    args: {
      input: t.arg({ type: ReportMovementTargetInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'reportMovementTarget', input }, (inside) =>
        stepOfUnit(inside, input.unit, (unitId, aim) =>
          stepOn(inside, input, aim, (movement) => {
            const { reportedOn, value = null, note = null } = input
            const bases = (input.bases ?? []).map((each) => ({
              basis: each.basis,
              asWritten: each.asWritten ?? null,
              base: each.base ?? null,
              attainment: each.attainment ?? null,
              growth: each.growth ?? null,
            }))
            const targetId = plainKey(input.target) ?? ''
            const id = context.newId()
            const actual = { id, targetId, unitId, reportedOn, value, bases, note }
            return decideReportTarget(context.today, { actual, ...inside.stamp }, movement)
          }),
        ),
      )
    },
  }),
  recordMovementReview: t.field({
    ...commanding('recordMovementReview'),
    type: RecordMovementReviewResult,
    description: 'Ghi sơ kết, tổng kết; tổng kết kết thúc phong trào.',
    args: {
      input: t.arg({ type: RecordMovementReviewInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'recordMovementReview', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          (movement) => {
            const { heldOn, results, limitations = null, lessons = null } = input
            const kind = input.final ? ('final' as const) : ('interim' as const)
            const review = { id: context.newId(), kind, heldOn, results, limitations, lessons }
            return decideRecordReview(context.today, { review, ...inside.stamp }, movement)
          },
        ),
      )
    },
  }),
  enterRelief: t.field({
    ...commanding('enterRelief'),
    type: EnterReliefResult,
    description: 'Ghi một dòng vào sổ vận động, hỗ trợ.',
    args: { input: t.arg({ type: EnterReliefInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'enterRelief', input }, (inside) =>
        stepOfUnit(inside, input.unit, (unitId, aim) =>
          stepOn(inside, input, aim, (movement) => {
            const { what, measure, amount, qualifier, asWritten, standing } = input
            const { mobiliser = null, destination = null, on = null, note = null } = input
            const line = {
              ...{ id: context.newId(), unitId, what, measure, amount, qualifier, asWritten },
              ...{ standing, mobiliser, destination, on, note, struck: null },
            }
            return decideEnterRelief(context.today, { line, ...inside.stamp }, movement)
          }),
        ),
      )
    },
  }),
  strikeRelief: t.field({
    ...commanding('strikeRelief'),
    type: StrikeReliefResult,
    description: 'Gạch một dòng ghi nhầm của sổ; it stays, and is no longer counted.',
    args: { input: t.arg({ type: StrikeReliefInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'strikeRelief', input }, (inside) => {
        const lineId = plainKey(input.line) ?? ''
        const ofLine = ({ relief, unitId }: Movement) =>
          unitTarget(context, relief.find(({ id }) => id === lineId)?.unitId ?? unitId)
        return stepOn(inside, input, ofLine, (movement) =>
          decideStrikeRelief(
            { lineId, on: context.today, reason: input.reason, ...inside.stamp },
            movement,
          ),
        )
      })
    },
  }),
}))
