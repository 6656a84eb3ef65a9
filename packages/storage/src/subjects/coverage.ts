import { covers, type Known } from '@vinhdanh/domain/subjects'

/** Danh sách dữ kiện nào đã biết cho những năm nào: `{ "awards": [2016, 2026] }`, as stored with a subject. */
export type Coverage = Readonly<Partial<Record<CoveredList, readonly [from: number, to: number]>>>

export type CoveredList =
  | 'ratings'
  | 'awards'
  | 'initiatives'
  | 'disciplines'
  | 'pendingCases'
  | 'absences'
  | 'trainings'
  | 'clusterResults'
  | 'movementResults'
  | 'achievements'
  | 'tenures'
  | 'partyRatings'
  | 'services'
  | 'donations'
  | 'moves'

/** Covers no year: the records are facts, their absence says nothing. */
const nothing = { from: 1, to: 0 }

/** A list whose years are known apart from its records. */
export function knownList<Item>(
  records: readonly Item[],
  coverage: Coverage,
  list: CoveredList,
): Known<Item> | undefined {
  const span = coverage[list]
  if (span === undefined && records.length === 0) return undefined
  return { records, years: span === undefined ? nothing : { from: span[0], to: span[1] } }
}

/**
 * A list that the evaluator reads as complete: given only when the year asked about is covered. Records without
 * coverage would look like "nothing else happened".
 */
export function completeList<Item>(
  records: readonly Item[],
  coverage: Coverage,
  list: CoveredList,
  year: number,
): readonly Item[] | undefined {
  const known = knownList([], coverage, list)
  return known !== undefined && covers(known, year) ? records : undefined
}
