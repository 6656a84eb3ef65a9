import type { Day } from '@vinhdanh/domain/kernel'
import { type Launcher, type Movement, runsIn } from '@vinhdanh/domain/movements'
import type { Context } from '../context.ts'
import type { MovementRow } from '../rows.ts'
import { mayRead, unitTarget } from '../targets.ts'

/**
 * What is launched is public: the launch document is published to call on people, and the sources read movements of every
 * level beside each other. A draft, also one given up, is seen by those who may edit it.
 */
export async function mayReadMovement(
  context: Context,
  { status, unitId }: Pick<MovementRow, 'status' | 'unitId'>,
): Promise<boolean> {
  if (status === 'launched' || status === 'completed') return true
  return mayRead(context, 'saveMovement', await unitTarget(context, unitId))
}

/** One movement by its key; null when there is none, or it may not be read. */
export async function movementToRead(
  context: Context,
  id: string | null,
): Promise<MovementRow | null> {
  const row = id === null ? null : await context.loaders.movement.load(id)
  return row !== null && (await mayReadMovement(context, row)) ? row : null
}

export async function movementsToRead(
  context: Context,
  ids: readonly string[],
): Promise<MovementRow[]> {
  const rows = await Promise.all(ids.map((id) => movementToRead(context, id)))
  return rows.filter((row) => row !== null)
}

/** Whether a row's movement runs in a year. */
export const runsInYear = ({ year, untilYear, completedOn }: MovementRow, asked: number): boolean =>
  runsIn({ year, untilYear, completedOn: completedOn as Day | null }, asked)

/** Phong trào trọng tâm: of this kind, or marked as core for a period. */
export const isCoreRow = ({ kind, coreFromYear }: MovementRow): boolean =>
  kind === 'core' || coreFromYear !== null

/** A row whose launchers are read as the list of bodies. */
export const withLaunchers = (row: MovementRow) => ({
  ...row,
  launcher: row.launcher as Launcher | null,
  listedUnder: row.listedUnder as Launcher | null,
})

/** The state behind a row that was read. */
export async function stateOf({ loaders }: Context, id: string): Promise<Movement> {
  const state = await loaders.movementState.load(id)
  if (state === null) throw new Error(`no movement ${id}`)
  return state
}
