import { mayDo, type Operation } from '@vinhdanh/domain/access'
import {
  type MovementStep,
  missingForLaunch,
  movementSteps,
  statusForbidsStep,
} from '@vinhdanh/domain/movements'
import type { AnyRefusal } from '../access/any-refusal.ts'
import type { Context } from '../context.ts'
import { unitTarget } from '../targets.ts'
import { stateOf } from './reading.ts'

const operationOfStep: Readonly<Record<MovementStep, Operation>> = {
  save: 'saveMovement',
  launch: 'launchMovement',
  withdraw: 'withdrawMovement',
  'carry-over': 'carryOverMovement',
  'mark-core': 'markCoreMovement',
  tick: 'tickLaunchItem',
  join: 'registerForMovement',
  report: 'reportMovementTarget',
  review: 'recordMovementReview',
  'enter-relief': 'enterRelief',
}

/** Taken for a unit that takes part, which the command names; so the question here is "for any unit at all?". */
const forParticipants: readonly MovementStep[] = ['join', 'report', 'enter-relief']

/** Việc có thể làm: the right first, then the state, then the checklist. */
export async function stepsOf(context: Context, id: string) {
  const movement = await stateOf(context, id)
  const owner = await unitTarget(context, movement.unitId)
  return movementSteps.map((step) => {
    const target = forParticipants.includes(step) ? {} : owner
    const right = mayDo(context.viewer, operationOfStep[step], target, context.today)
    return { step, refusal: right.ok ? dry(step) : right.refusal }
  })

  function dry(step: MovementStep): AnyRefusal | null {
    const forbidden = statusForbidsStep(movement, step)
    if (forbidden !== null) return forbidden
    const items = step === 'launch' ? missingForLaunch(movement) : []
    return items.length === 0
      ? null
      : { kind: 'LaunchIncomplete', items, cites: [], rule: 'launch-checklist' }
  }
}
