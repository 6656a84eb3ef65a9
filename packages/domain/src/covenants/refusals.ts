import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
} from '../access/index.ts'
import type { Decimal } from '../kernel/index.ts'
import type { CovenantStatus, TargetCounting } from './covenant.ts'

/** Cụm, khối đã có giao ước của năm. */
export interface CovenantExists extends Grounds<'one-covenant-a-year'> {
  readonly kind: 'CovenantExists'
  readonly year: number
}

/** Đơn vị không phải thành viên của cụm, khối vào ngày này. */
export interface CovenantUnitNotMember extends Grounds<'members-make-the-covenant'> {
  readonly kind: 'CovenantUnitNotMember'
  readonly unitId: string
}

/** Trạng thái của giao ước không cho phép bước này. */
export interface CovenantStatusForbids extends Grounds<'order-of-steps'> {
  readonly kind: 'CovenantStatusForbids'
  readonly status: CovenantStatus
  readonly step: 'open' | 'sign' | 'record'
}

/** Có thành viên chưa đăng ký chỉ tiêu nào. */
export interface MemberWithoutTarget extends Grounds<'every-member-registers'> {
  readonly kind: 'MemberWithoutTarget'
  readonly unitIds: readonly string[]
}

/** Thành viên này đã ký bản hiện tại. */
export interface CovenantSignedAlready extends Grounds<'one-member-one-signature'> {
  readonly kind: 'CovenantSignedAlready'
  readonly unitId: string
}

/** Một số đã nhập, as it reads before and after. */
export interface FigureReadOtherwise {
  readonly unitId: string
  readonly area: string | null
  readonly of: 'planned' | 'actual'
  readonly before: Decimal | null
  readonly after: Decimal | null
}

/** Đổi cách cộng các quý sẽ làm số đã nhập đọc khác đi. */
export interface CovenantFiguresReadOtherwise extends Grounds<'figures-keep-their-meaning'> {
  readonly kind: 'CovenantFiguresReadOtherwise'
  readonly target: string
  readonly cells: readonly FigureReadOtherwise[]
}

/** Số cả năm khác với số bốn quý cho ra. */
export interface YearUnlikeQuarters {
  /** Where it was sent: `lines.0.planned.year`. */
  readonly path: string
  readonly unitId: string
  readonly area: string | null
  readonly target: string
  readonly of: 'planned' | 'actual'
  readonly counting: TargetCounting
  readonly year: Decimal
  readonly quarters: Decimal
}

/** Có số cả năm khác với số bốn quý: each is named with both numbers. */
export interface CovenantYearDiffers extends Grounds<'year-as-its-quarters'> {
  readonly kind: 'CovenantYearDiffers'
  readonly cells: readonly YearUnlikeQuarters[]
}

/** Năm của giao ước đã hết: what was signed stays as it was. */
export interface CovenantYearOver extends Grounds<'covenant-within-its-year'> {
  readonly kind: 'CovenantYearOver'
  readonly year: number
}

/** Lời từ chối riêng của giao ước. */
export type CovenantOwnRefusal =
  | CovenantExists
  | CovenantUnitNotMember
  | CovenantStatusForbids
  | MemberWithoutTarget
  | CovenantSignedAlready
  | CovenantYearDiffers
  | CovenantYearOver
  | CovenantFiguresReadOtherwise

/** Vì sao không lập được. */
export type DraftCovenantRefusal = CovenantExists | InvalidInput

/** Vì sao không sửa chỉ tiêu được. */
export type ChangeTargetsRefusal = CovenantFiguresReadOtherwise | CovenantYearOver | InvalidInput

/** Vì sao không sửa số đăng ký được. */
export type ChangeLinesRefusal =
  | CovenantUnitNotMember
  | CovenantYearDiffers
  | CovenantYearOver
  | InvalidInput

/** Vì sao không mở lấy chữ ký được. */
export type OpenCovenantRefusal = CovenantStatusForbids | MemberWithoutTarget

/** Vì sao không ký được. */
export type SignCovenantRefusal =
  | CovenantStatusForbids
  | CovenantUnitNotMember
  | CovenantSignedAlready
  | DayInFuture
  | InvalidInput

/** Vì sao không ghi kết quả được. */
export type RecordActualsRefusal =
  | CovenantStatusForbids
  | CovenantYearDiffers
  | DayInFuture
  | InvalidInput

export type CovenantRefusal =
  | CovenantOwnRefusal
  | ChangedMeanwhile
  | DayInFuture
  | InvalidInput
  | NotAllowed
