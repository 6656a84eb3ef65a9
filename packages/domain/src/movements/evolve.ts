import type { MovementEvent } from './events.ts'
import type { Movement } from './movement.ts'
import { yearsOf } from './period.ts'

const nothing = {
  status: 'draft',
  listedUnder: null,
  year: null,
  untilYear: null,
  core: null,
  ticked: [],
  launchedOn: null,
  completedOn: null,
  participants: [],
  actuals: [],
  reviews: [],
  relief: [],
  version: 0,
} as const satisfies Partial<Movement>

/** Phong trào sau một sự kiện. */
export function evolveMovement(state: Movement | null, event: MovementEvent): Movement {
  const version = (state?.version ?? 0) + 1
  if (event.kind === 'MovementSaved')
    return {
      ...(state ?? nothing),
      ...event.content,
      ...yearsOf(event.content),
      id: event.movementId,
      version,
    }
  if (state === null) throw new Error(`${event.kind} before MovementSaved`)
  return { ...state, ...changed(state, event), version }
}

function changed(
  state: Movement,
  event: Exclude<MovementEvent, { readonly kind: 'MovementSaved' }>,
): Partial<Movement> {
  switch (event.kind) {
    case 'MovementLaunched':
      return { status: 'launched', launchedOn: event.launchedOn }
    case 'MovementWithdrawn':
      return { status: 'withdrawn' }
    case 'MovementCarriedOver': {
      const { until, endEvent } = event
      return { until, endEvent, untilYear: yearsOf({ from: null, until }).untilYear }
    }
    case 'CoreMovementMarked':
      return { core: event.core }
    case 'LaunchItemTicked': {
      const others = state.ticked.filter((item) => item !== event.item)
      return { ticked: event.done ? [...others, event.item] : others }
    }
    case 'MovementJoined': {
      const { participant } = event
      const others = state.participants.filter(({ unitId }) => unitId !== participant.unitId)
      return { participants: [...others, participant] }
    }
    case 'TargetReported':
      return { actuals: [...state.actuals, event.actual] }
    case 'MovementReviewed':
      return {
        reviews: [...state.reviews, event.review],
        ...(event.review.kind === 'final'
          ? { status: 'completed', completedOn: event.review.heldOn }
          : {}),
      }
    case 'ReliefEntered':
      return { relief: [...state.relief, event.line] }
    case 'ReliefStruck': {
      const { on, reason } = event
      return {
        relief: state.relief.map((line) =>
          line.id === event.lineId ? { ...line, struck: { on, reason } } : line,
        ),
      }
    }
  }
}
