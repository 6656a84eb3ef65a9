import type { AccountId, Instant, Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { LocalScope } from '../law/index.ts'

/** Trạng thái: dự thảo, đã ban hành, đã bãi bỏ. */
export const regulationStatuses = ['draft', 'enacted', 'withdrawn'] as const
export type RegulationStatus = (typeof regulationStatuses)[number]

/** Quy định nội bộ đã ghi: the document as it was written, and how far it has come. */
export interface KeptRegulation {
  readonly id: string
  readonly unitId: string
  readonly organisation: LocalScope
  readonly status: RegulationStatus
  readonly document: unknown
  /** Ngày đưa vào áp dụng trên hệ thống; null while a draft, and for a draft that was given up. */
  readonly enactedOn: Day | null
  /** Last day of effect of one that was withdrawn. */
  readonly until: Day | null
  readonly savedBy: AccountId
  readonly savedAt: Instant
  readonly version: number
}

/** Lưu dự thảo, mới hoặc sửa. */
export interface SaveRegulation extends Stamp {
  readonly regulationId: string
  readonly unitId: string
  readonly organisation: LocalScope
  readonly document: unknown
}

/** Bãi bỏ: a draft is given up; one in force ends with the day. */
export interface WithdrawRegulation extends Stamp {
  readonly until: Day
  readonly reason: string
}

/** Đã lưu dự thảo. */
export interface RegulationSaved extends Stamp {
  readonly kind: 'RegulationSaved'
  readonly regulation: Pick<KeptRegulation, 'id' | 'unitId' | 'organisation' | 'document'>
}

/** Đã ban hành. */
export interface RegulationEnacted extends Stamp {
  readonly kind: 'RegulationEnacted'
  readonly enactedOn: Day
}

/** Đã bãi bỏ. */
export interface RegulationWithdrawn extends Stamp {
  readonly kind: 'RegulationWithdrawn'
  readonly until: Day
  readonly reason: string
}

export type RegulationEvent = RegulationSaved | RegulationEnacted | RegulationWithdrawn
