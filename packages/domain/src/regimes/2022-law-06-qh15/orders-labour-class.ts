import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import type { Criterion } from '../../criteria/index.ts'
import type { Scope } from '../../subjects/index.ts'
import { occasional, restart } from './conditions.ts'

/** Một hạng của “Huân chương Lao động”: what the three classes say differently. */
export interface LabourClass {
  readonly award: AwardId
  readonly article: string
  /** Phạm vi ảnh hưởng của thành tích, công trình, đóng góp. */
  readonly scope: Scope
  /** Hình thức phải có từ trước năm năm. */
  readonly prior: AwardId
  /** Điều giao cho người đánh giá: cỡ của đóng góp và của giải thưởng; absent: none. */
  readonly contribution: string
  readonly prize?: string
  /** Danh hiệu phải có trong năm năm. */
  readonly titles: (path: string) => readonly Criterion[]
  /** Cờ thi đua và xếp loại của tập thể, mở cho nhiều cách đọc. */
  readonly collective: (path: string) => readonly Criterion[]
  readonly labourMovement: {
    readonly launchedBy: readonly ('provincial' | 'prime-minister' | 'state-president')[]
  }
  readonly persons: Provenance
  readonly merit: Provenance
  readonly labourers: Provenance
  readonly collectives: Provenance
}

/** Từ sau hình thức trước, đủ năm năm trở lên. */
export const afterPrior = ({ prior }: Pick<LabourClass, 'prior'>) =>
  ({ ...restart, award: prior, years: 5, excludeRoutes: occasional }) as const

/** “Trong thời gian đó”: the five years, or all of a longer time without a year below “hoàn thành tốt nhiệm vụ”. */
export const sincePrior = ({ prior }: Pick<LabourClass, 'prior'>) =>
  ({ award: prior, excludeRoutes: occasional, unbrokenFrom: 'good' }) as const
