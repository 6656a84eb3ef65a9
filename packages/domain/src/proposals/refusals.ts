import type {
  ChangedMeanwhile,
  DayInFuture,
  Grounds,
  InvalidInput,
  NotAllowed,
  StatusForbids,
} from '../access/index.ts'
import type { AwardLevel } from '../awards/index.ts'
import type { AwardUnknownOnDay, SubjectKindNotAllowed, Verdict } from '../eligibility/index.ts'
import type { Day } from '../kernel/index.ts'
import type { FactKey } from '../subjects/index.ts'

/** Ngoài thời gian nhận đề nghị. */
export interface ProposalWindowClosed extends Grounds<'proposal-window'> {
  readonly kind: 'ProposalWindowClosed'
  readonly opensOn: Day
  readonly closesOn: Day
  readonly day: Day
}

/** Chưa đặt thời gian nhận đề nghị của năm và cấp này. */
export interface ProposalWindowNotSet extends Grounds<'proposal-window'> {
  readonly kind: 'ProposalWindowNotSet'
  readonly year: number
  readonly level: AwardLevel
}

/** Đã có hồ sơ của cùng đối tượng, cùng hình thức, cùng năm. */
export interface ProposalExists extends Grounds<'one-proposal-a-year'> {
  readonly kind: 'ProposalExists'
  readonly proposalId: string
  readonly number: string
}

/** Đơn vị chưa thành lập hoặc đã kết thúc hoạt động vào ngày này. */
export interface UnitClosedOnDay extends Grounds<'unit-in-operation'> {
  readonly kind: 'UnitClosedOnDay'
  readonly unitId: string
  readonly day: Day
}

/** Không đạt tiêu chuẩn theo luật áp dụng cho hồ sơ. */
export interface VerdictUnmet extends Grounds<'verdict-first'> {
  readonly kind: 'VerdictUnmet'
  readonly verdict: Verdict
}

/** Tạm dừng xét: nothing but a pending case stands against it. The dossier is kept, neither forwarded nor refused. */
export interface VerdictDeferred extends Grounds<'verdict-first'> {
  readonly kind: 'VerdictDeferred'
  readonly verdict: Verdict
}

/** Chưa đủ dữ liệu để kết luận. */
export interface VerdictUnknown extends Grounds<'verdict-first'> {
  readonly kind: 'VerdictUnknown'
  readonly missing: readonly FactKey[]
}

/** Mọi cách đọc cho cùng một kết quả: there is nothing for a person to choose. */
export interface ReadingsAgree extends Grounds<'readings-differ'> {
  readonly kind: 'ReadingsAgree'
  readonly openPoint: string
}

export type ProposalRefusal =
  | AwardUnknownOnDay
  | SubjectKindNotAllowed
  | ProposalWindowClosed
  | ProposalWindowNotSet
  | ProposalExists
  | StatusForbids
  | UnitClosedOnDay
  | VerdictUnmet
  | VerdictDeferred
  | VerdictUnknown
  | ReadingsAgree
  | DayInFuture
  | InvalidInput
  | ChangedMeanwhile
  | NotAllowed
