import { type Day, firstDayOf, lastDayOf, yearOf } from '../kernel/index.ts'
import type { Movement, MovementContent, MovementKind, MovementStatus } from './movement.ts'

/** Phong trào có diễn ra trong năm không; one carried over is the same movement in both years. */
export function runsIn(
  { year, untilYear, completedOn }: Pick<Movement, 'year' | 'untilYear' | 'completedOn'>,
  asked: number,
): boolean {
  if (year === null || asked < year) return false
  const last = completedOn === null ? untilYear : yearOf(completedOn)
  return last === null || asked <= last
}

/** Trạng thái vào một ngày; null before it existed. A review of that day already counts. */
export function statusOn(
  {
    status,
    launchedOn,
    completedOn,
    from,
  }: Pick<Movement, 'status' | 'launchedOn' | 'completedOn' | 'from'>,
  on: Day,
): MovementStatus | null {
  if (status === 'draft' || status === 'withdrawn') return status
  if (completedOn !== null && completedOn <= on) return 'completed'
  const begun = launchedOn ?? from
  return begun === null || begun <= on ? 'launched' : null
}

/** Only a regular movement goes on without an end; an end may be an event whose day is not known yet. */
export const needsEnd = (kind: MovementKind | null): boolean => kind !== 'regular'

export const hasEnd = ({ until, endEvent }: Pick<MovementContent, 'until' | 'endEvent'>): boolean =>
  until !== null || (endEvent !== null && endEvent.trim() !== '')

/** First and last year of a period of days; an open end leaves the last year open. */
export const yearsOf = ({ from, until }: Pick<MovementContent, 'from' | 'until'>) => ({
  year: from === null ? null : yearOf(from),
  untilYear: until === null ? null : yearOf(until),
})

/** Whether two periods of days share a day; an open end reaches on. */
export function overlap(
  a: Pick<MovementContent, 'from' | 'until'>,
  b: Pick<MovementContent, 'from' | 'until'>,
): boolean {
  const [early, late] = [firstDayOf(1900), lastDayOf(2199)]
  return (a.from ?? early) <= (b.until ?? late) && (b.from ?? early) <= (a.until ?? late)
}
