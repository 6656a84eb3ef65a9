import type { NotAllowed, Target } from '@vinhdanh/domain/access'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import type { Movement, MovementEvent } from '@vinhdanh/domain/movements'
import { appendMovement, loadMovement } from '@vinhdanh/storage/movements'
import { type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { unitTarget } from '../targets.ts'

interface Aimed {
  readonly movement: string
  readonly expectedVersion?: number | null | undefined
}

/** The unit that owns the movement. */
export const ofOwner = ({ context }: Inside, { unitId }: Movement): Promise<Target> =>
  unitTarget(context, unitId)

/**
 * One step of a movement: found, allowed for whom it is aimed at, not stale, decided, written. Whoever may not read a draft
 * is told that it is not there.
 */
export async function stepOn<
  Event extends MovementEvent,
  Refused extends { readonly kind: string },
>(
  inside: Inside,
  { movement, expectedVersion }: Aimed,
  aim: (movement: Movement) => Promise<Target> | Target,
  decide: (movement: Movement) => Promise<Result<Event, Refused>> | Result<Event, Refused>,
) {
  const { tx, actor } = inside
  const key = keyOf(movement, 'Movement')
  const state = key === null ? null : await loadMovement(tx, key)
  if (state === null) return unknownId('movement')
  const stop: NotAllowed | null = stopped(inside, await aim(state))
  if (stop !== null) return refuse(stop)
  const changed = expectedVersion == null ? null : stale(state, expectedVersion)
  if (changed !== null) return refuse(changed)
  const decided = await decide(state)
  if (!decided.ok) return decided
  const written = await appendMovement(tx, state, decided.value, actor)
  const kind: Event['kind'] = decided.value.kind
  return written.ok ? ok({ kind, id: state.id }) : written
}
