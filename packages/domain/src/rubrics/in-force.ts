import type { Day } from '../kernel/index.ts'
import type { Rubric } from './rubric.ts'

type Version = Pick<Rubric, 'number' | 'from' | 'until' | 'replaces' | 'unitType'>

const earlier = (a: Version, b: Version) => ((a.from ?? '') < (b.from ?? '') ? a : b)

/**
 * Phiên bản áp dụng vào một ngày: of the versions for a type of unit, the one in force on the day of the review.
 * A version ends on its own last day, and when one that names it as replaced begins; of several, the latest begun rules.
 */
export function rubricOn<Of extends Version>(
  versions: readonly Of[],
  unitType: string,
  on: Day,
): Of | undefined {
  const begun = versions.filter(
    ({ unitType: type, from, until }) =>
      type === unitType && from !== null && from <= on && (until === null || on <= until),
  )
  const replaced = new Set(begun.map(({ replaces }) => replaces))
  const inForce = begun.filter(({ number }) => number === null || !replaced.has(number))
  return inForce.reduce<Of | undefined>(
    (latest, each) => (latest === undefined || earlier(latest, each) === latest ? each : latest),
    undefined,
  )
}
