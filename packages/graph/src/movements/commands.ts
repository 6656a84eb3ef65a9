// long because the six commands of the owner share their targets and answers
import { type Day, ok, refuse } from '@vinhdanh/domain/kernel'
import {
  decideCarryOverMovement,
  decideLaunchMovement,
  decideMarkCore,
  decideSaveMovement,
  decideTickItem,
  decideWithdrawMovement,
  type Neighbour,
} from '@vinhdanh/domain/movements'
import { appendMovement, loadMovement, movementsAbove } from '@vinhdanh/storage/movements'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import type { MovementRow } from '../rows.ts'
import { unitTarget } from '../targets.ts'
import { contentOf } from './content.ts'
import {
  CarryOverMovementInput,
  LaunchMovementInput,
  MarkCoreMovementInput,
  SaveMovementInput,
  TickLaunchItemInput,
  WithdrawMovementInput,
} from './inputs.ts'
import { isCoreRow, movementToRead } from './reading.ts'
import {
  CoreExistsType,
  LaunchIncompleteType,
  MovementCircleType,
  MovementExistsType,
  MovementPublishedType,
  MovementStatusForbidsType,
  MovementWithoutEndType,
  NotCarriedOverType,
} from './refusals.ts'
import { movementEvent } from './results.ts'
import { ofOwner, stepOn } from './stepping.ts'

const atTheDoor = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  MovementStatusForbidsType,
  MovementPublishedType,
]

const SaveMovementResult = resultOf('SaveMovementResult', 'Kết quả lưu phong trào.', [
  movementEvent('MovementSaved', 'Đã lưu phong trào.'),
  ...atTheDoor,
  MovementWithoutEndType,
  MovementExistsType,
  MovementCircleType,
  LaunchIncompleteType,
])
const LaunchMovementResult = resultOf('LaunchMovementResult', 'Kết quả phát động.', [
  movementEvent('MovementLaunched', 'Đã phát động.'),
  ...atTheDoor,
  LaunchIncompleteType,
  DayInFutureType,
])
const WithdrawMovementResult = resultOf('WithdrawMovementResult', 'Kết quả bỏ dự thảo.', [
  movementEvent('MovementWithdrawn', 'Đã bỏ dự thảo.'),
  ...atTheDoor,
])
const CarryOverMovementResult = resultOf('CarryOverMovementResult', 'Kết quả chuyển tiếp.', [
  movementEvent('MovementCarriedOver', 'Đã chuyển tiếp sang năm sau.'),
  ...atTheDoor,
  MovementWithoutEndType,
  NotCarriedOverType,
])
const MarkCoreMovementResult = resultOf('MarkCoreMovementResult', 'Kết quả chọn trọng tâm.', [
  movementEvent('CoreMovementMarked', 'Đã chọn làm phong trào trọng tâm.'),
  ...atTheDoor,
  CoreExistsType,
])
const TickLaunchItemResult = resultOf('TickLaunchItemResult', 'Kết quả đánh dấu.', [
  movementEvent('LaunchItemTicked', 'Đã đánh dấu một mục của bảng kiểm.'),
  ...atTheDoor,
])

builder.mutationFields((t) => ({
  saveMovement: t.field({
    ...commanding('saveMovement'),
    type: SaveMovementResult,
    description:
      'Lưu phong trào, mới hoặc sửa; một phong trào cấp dưới có tên riêng và phong trào cấp trên của nó.',
    args: { input: t.arg({ type: SaveMovementInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'saveMovement', input }, (inside) => save(inside, input))
    },
  }),
  launchMovement: t.field({
    ...commanding('launchMovement'),
    type: LaunchMovementResult,
    description: 'Phát động phong trào.',
    args: { input: t.arg({ type: LaunchMovementInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'launchMovement', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          (movement) =>
            decideLaunchMovement(
              context.today,
              { launchedOn: input.launchedOn, ...inside.stamp },
              movement,
            ),
        ),
      ),
  }),
  withdrawMovement: t.field({
    ...commanding('withdrawMovement'),
    type: WithdrawMovementResult,
    description: 'Bỏ dự thảo phong trào.',
    args: {
      input: t.arg({ type: WithdrawMovementInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'withdrawMovement', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          (movement) => decideWithdrawMovement({ reason: input.reason, ...inside.stamp }, movement),
        ),
      )
    },
  }),
  carryOverMovement: t.field({
    ...commanding('carryOverMovement'),
    type: CarryOverMovementResult,
    description: 'Chuyển tiếp phong trào sang năm sau, không lập lại.',
    args: {
      input: t.arg({ type: CarryOverMovementInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { until = null, endEvent = null, reason } = input
      return handle(context, { operation: 'carryOverMovement', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          (movement) =>
            decideCarryOverMovement({ until, endEvent, reason, ...inside.stamp }, movement),
        ),
      )
    },
  }),
  markCoreMovement: t.field({
    ...commanding('markCoreMovement'),
    type: MarkCoreMovementResult,
    description: 'Chọn phong trào trọng tâm của một thời kỳ; a second one has to be confirmed.',
    args: {
      input: t.arg({ type: MarkCoreMovementInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'markCoreMovement', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          async (movement) => {
            const others = await inside.tx.movement.findMany({
              where: {
                unitId: movement.unitId,
                status: { in: ['draft', 'launched', 'completed'] },
                OR: [{ kind: 'core' }, { coreFromYear: { not: null } }],
              },
            })
            const { fromYear, untilYear, confirmed } = input
            return decideMarkCore(
              others.map((row) => ({
                id: row.id,
                fromYear: row.coreFromYear ?? row.year,
                untilYear: row.coreUntilYear ?? row.untilYear,
              })),
              { fromYear, untilYear, confirmed, ...inside.stamp },
              movement,
            )
          },
        ),
      ),
  }),
  tickLaunchItem: t.field({
    ...commanding('tickLaunchItem'),
    type: TickLaunchItemResult,
    description: 'Đánh dấu một mục của bảng kiểm trước khi phát động.',
    args: { input: t.arg({ type: TickLaunchItemInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'tickLaunchItem', input }, (inside) =>
        stepOn(
          inside,
          input,
          (movement) => ofOwner(inside, movement),
          (movement) =>
            decideTickItem({ item: input.item, done: input.done, ...inside.stamp }, movement),
        ),
      ),
  }),
}))

const neighbour = (row: Pick<MovementRow, 'id' | 'name' | 'from' | 'until'>): Neighbour => ({
  ...row,
  from: row.from as Day | null,
  until: row.until as Day | null,
})

/** A movement that another one names, as far as the viewer may read it. */
const pointedAt = ({ context }: Inside, id: string | null | undefined) =>
  movementToRead(context, id == null ? null : keyOf(id, 'Movement'))

/** A new movement, or a change of one: both the unit it has and the unit it gets must be the viewer's to act for. */
async function save(inside: Inside, input: typeof SaveMovementInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const unitId = keyOf(input.unit, 'Unit')
  const owner = unitId === null ? null : await context.loaders.unit.load(unitId)
  if (unitId === null || owner === null) return unknownId('unit')
  const stop = stopped(inside, await unitTarget(context, unitId))
  if (stop !== null) return refuse(stop)

  const key = input.movement == null ? null : keyOf(input.movement, 'Movement')
  const state = key === null ? null : await loadMovement(tx, key)
  if (input.movement != null && state === null) return unknownId('movement')
  if (state !== null) {
    const stopAt = stopped(inside, await ofOwner(inside, state))
    if (stopAt !== null) return refuse(stopAt)
    const changed = stale(state, input.expectedVersion ?? 0)
    if (changed !== null) return refuse(changed)
  }
  for (const path of ['parent', 'core'] as const)
    if (input[path] != null && (await pointedAt(inside, input[path])) === null)
      return unknownId(path)
  const content = contentOf(input, unitId, state, context.newId)
  if (!content.ok) return content
  const ofUnit = await tx.movement.findMany({
    where: { unitId, status: { not: 'withdrawn' } },
    select: { id: true, name: true, from: true, until: true },
  })
  const core = await pointedAt(inside, input.core)
  const decided = decideSaveMovement(
    {
      ofUnit: ofUnit.map(neighbour),
      above: await movementsAbove(tx, content.value.parentId),
      ownerSector: owner.sector,
      servesCore: core === null ? null : isCoreRow(core),
    },
    { movementId: state?.id ?? context.newId(), content: content.value, ...stamp },
    state,
  )
  if (!decided.ok) return decided
  const written = await appendMovement(tx, state, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: decided.value.movementId }) : written
}
