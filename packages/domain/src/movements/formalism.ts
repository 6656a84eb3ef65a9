import { addMonths, type Day } from '../kernel/index.ts'
import type { Movement } from './movement.ts'
import { statusOn } from './period.ts'
import { isDirectWork } from './sectors.ts'

export const formalitySigns = [
  'no-targets',
  'no-participants',
  'no-reports',
  'not-closed',
  'no-direct-workers',
] as const

/** Dấu hiệu hình thức của một phong trào. */
export type FormalitySign = (typeof formalitySigns)[number]

/** How long a movement may go on before nobody having joined, or nothing having been reported, is a sign. */
const monthsToJoin = 1
const monthsToReport = 6

/**
 * Kiểm tra bệnh hình thức vào một ngày: a movement launched without targets, that nobody joined, of which nothing was
 * reported after half a year, that ended without a closing review, or whose subjects leave out those who work directly.
 * Only what had happened by that day counts.
 */
export function formalityOf(movement: Movement, on: Day): readonly FormalitySign[] {
  const status = statusOn(movement, on)
  const begun = movement.launchedOn ?? movement.from
  if ((status !== 'launched' && status !== 'completed') || begun === null) return []
  const by = (at: Day | null) => at === null || at <= on
  const joined = movement.participants.some(({ registeredOn }) => by(registeredOn))
  const reported =
    movement.actuals.some(({ reportedOn }) => by(reportedOn)) ||
    movement.reviews.some(({ heldOn }) => by(heldOn))
  const signs: Readonly<Record<FormalitySign, boolean>> = {
    'no-targets': movement.targets.length === 0,
    'no-participants': !joined && addMonths(begun, monthsToJoin) <= on,
    'no-reports': !reported && addMonths(begun, monthsToReport) <= on,
    'not-closed': status === 'launched' && movement.until !== null && movement.until < on,
    'no-direct-workers': movement.subjects.length > 0 && !movement.subjects.some(isDirectWork),
  }
  return formalitySigns.filter((sign) => signs[sign])
}

/** Orientation to direct workers is advice; a movement is formal by what it lacks. */
export const isFormal = (signs: readonly FormalitySign[]): boolean =>
  signs.some((sign) => sign !== 'no-direct-workers')
