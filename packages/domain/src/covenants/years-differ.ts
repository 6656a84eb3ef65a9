import type { Covenant, CovenantLine } from './covenant.ts'
import { yearUnlikeQuarters } from './figures.ts'
import type { CovenantYearDiffers } from './refusals.ts'

/** Những số cả năm khác với số bốn quý, each with its target, its member and both numbers; null when there are none. */
export function yearsThatDiffer(
  { targets }: Covenant,
  of: 'planned' | 'actual',
  sent: readonly { readonly line: CovenantLine; readonly path: string }[],
): CovenantYearDiffers | null {
  const cells = sent.flatMap(({ line, path }) => {
    const target = targets.find(({ id }) => id === line.targetId)
    const found = target === undefined ? null : yearUnlikeQuarters(line[of], target.counting)
    if (target === undefined || found === null) return []
    const { unitId, area } = line
    return [{ path, unitId, area, target: target.name, of, counting: target.counting, ...found }]
  })
  return cells.length === 0
    ? null
    : { kind: 'CovenantYearDiffers', cells, cites: [], rule: 'year-as-its-quarters' }
}
