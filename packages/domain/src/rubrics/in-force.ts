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

/** Các phiên bản áp dụng vào một ngày: of every unit, and of every type of unit that it scores, the one that rules. */
export function rubricsOn<Of extends Version & { readonly unitId: string }>(
  versions: readonly Of[],
  on: Day,
): Of[] {
  const tables = new Map<string, Of[]>()
  for (const version of versions) {
    const table = JSON.stringify([version.unitId, version.unitType])
    tables.set(table, [...(tables.get(table) ?? []), version])
  }
  return [...tables.values()].flatMap(
    (table) => rubricOn(table, table[0]?.unitType ?? '', on) ?? [],
  )
}
