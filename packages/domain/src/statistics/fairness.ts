import type { AwardId } from '../awards/index.ts'
import { type Ratio, ratio } from '../kernel/index.ts'
import { isInForce, type RegisterEntry } from '../register/index.ts'

/** Nhóm lao động của người được khen; everyone who is not a leader counts as a direct worker. */
export type LabourGroup = 'leader' | 'official' | 'worker' | 'farmer' | 'armed-forces' | 'other'

/** Tỷ lệ người lao động trực tiếp trong số cá nhân được khen. */
export interface FairnessCount {
  readonly year: number
  /** Null when the row is over all awards of the year. */
  readonly award: AwardId | null
  readonly direct: number
  readonly leaders: number
  /** Không ghi rõ: kept apart, never guessed into either side. */
  readonly notStated: number
  readonly total: number
  /** `direct` of those whose group is stated; null when none is. */
  readonly directShare: Ratio | null
}

/** One entry with the group its person belonged to when it was granted; null when no record says. */
export interface GroupedEntry {
  readonly entry: RegisterEntry
  readonly labourGroup: LabourGroup | null
}

/** Tỷ lệ từ ba số đếm; also for published totals, which come without entries. */
export function fairnessOf(
  year: number,
  award: AwardId | null,
  { direct, leaders, notStated }: Pick<FairnessCount, 'direct' | 'leaders' | 'notStated'>,
): FairnessCount {
  const stated = direct + leaders
  return {
    year,
    award,
    direct,
    leaders,
    notStated,
    total: stated + notStated,
    directShare: stated === 0 ? null : ratio(direct, stated),
  }
}

/** Đếm người lao động trực tiếp và lãnh đạo, quản lý, theo năm và hình thức, rồi theo năm cho mọi hình thức. */
export function countFairness(entries: readonly GroupedEntry[]): readonly FairnessCount[] {
  const counts = new Map<
    string,
    { year: number; award: AwardId | null; row: [number, number, number] }
  >()
  for (const { entry, labourGroup } of entries) {
    if (!isInForce(entry) || entry.subject.kind !== 'person') continue
    const column = labourGroup === null ? 2 : labourGroup === 'leader' ? 1 : 0
    for (const award of [null, entry.award]) {
      const key = `${entry.year}|${award ?? ''}`
      const held = counts.get(key) ?? { year: entry.year, award, row: [0, 0, 0] }
      held.row[column]++
      counts.set(key, held)
    }
  }
  return [...counts.values()]
    .sort((a, b) => a.year - b.year || ((a.award ?? '') < (b.award ?? '') ? -1 : 1))
    .map(({ year, award, row: [direct, leaders, notStated] }) =>
      fairnessOf(year, award, { direct, leaders, notStated }),
    )
}

/** Tỷ lệ phần trăm làm tròn đến một chữ số thập phân, in tenths of a percent and whole numbers only: 289/468 → 618. */
export const permille = ({ part, whole }: Ratio): number =>
  Math.floor((2000 * part + whole) / (2 * whole))
