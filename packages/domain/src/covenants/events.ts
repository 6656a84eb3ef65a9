import type { Stamp } from '../access/index.ts'
import type { Day } from '../kernel/index.ts'
import type { CovenantLine, CovenantSignature, CovenantTarget } from './covenant.ts'

/** Một chỗ đã đổi, trước và sau; null before is new. */
export interface Change<Value> {
  readonly before: Value | null
  readonly after: Value
}

/** Đã lập giao ước. */
export interface CovenantDrafted extends Stamp {
  readonly kind: 'CovenantDrafted'
  readonly covenantId: string
  readonly clusterId: string
  readonly year: number
}

/** Đã sửa nội dung giao ước; the signatures named are void from then on. */
export interface CovenantChanged extends Stamp {
  readonly kind: 'CovenantChanged'
  readonly targets: readonly Change<CovenantTarget>[]
  /** Ids of all targets in their order, where the list was sent. */
  readonly order: readonly string[] | null
  readonly lines: readonly Change<CovenantLine>[]
  readonly reason: string
  readonly voided: readonly string[]
}

/** Đã mở lấy chữ ký. */
export interface CovenantOpened extends Stamp {
  readonly kind: 'CovenantOpened'
  readonly openedOn: Day
}

/** Đã ký. */
export interface CovenantSigned extends Stamp {
  readonly kind: 'CovenantSigned'
  readonly signatures: readonly CovenantSignature[]
  /** Whether every member of the day has now signed. */
  readonly complete: boolean
  readonly signedOn: Day
}

/** Đã ghi kết quả thực hiện. */
export interface CovenantActualsRecorded extends Stamp {
  readonly kind: 'CovenantActualsRecorded'
  readonly lines: readonly Change<CovenantLine>[]
}

export type CovenantEvent =
  | CovenantDrafted
  | CovenantChanged
  | CovenantOpened
  | CovenantSigned
  | CovenantActualsRecorded
