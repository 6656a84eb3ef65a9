import type { AwardId } from '../awards/index.ts'
import type { Ratio } from '../kernel/index.ts'

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
