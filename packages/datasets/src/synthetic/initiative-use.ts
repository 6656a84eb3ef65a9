import type { AwardId } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { World } from './world.ts'

/** Ghi sổ: sáng kiến đã dùng cho lần khen này. */
export function useInitiative(
  world: World,
  initiativeId: string,
  code: string,
  award: AwardId,
  year: number,
  on: Day,
): void {
  const entry = world.ledger.entries.find(
    (row) => row.subject.code === code && row.award === award && row.year === year,
  )
  if (entry === undefined)
    throw new Error(`an initiative is used only for a granted award: ${code} ${award} ${year}`)
  world.uses.push({ initiativeId, personCode: code, award, year, entryId: entry.id, on })
}
