import type { Stamp } from '../access/index.ts'
import type { AwardId, AwardLevel, Route } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type { SubjectRef } from './proposal.ts'

/** Một xác nhận do người trình nhập. */
export interface AttestationEntry {
  readonly topic: string
  readonly holds: boolean
  readonly year: number | null
}

/** Lập hồ sơ. */
export interface DraftProposal extends Stamp {
  readonly proposalId: string
  readonly number: string
  readonly award: AwardId
  readonly subject: SubjectRef
  readonly year: number
  readonly route: Route | null
  readonly merits: string
  readonly attestations: readonly AttestationEntry[]
  readonly nominationId: string | null
}

/** Sửa hồ sơ; a field left out stays as it is. */
export interface EditProposal extends Stamp {
  readonly merits?: string
  readonly attestations?: readonly AttestationEntry[]
  readonly route?: Route | null
}

/** Trình hồ sơ. */
export type SubmitProposal = Stamp

/** Nhận đủ hồ sơ để thẩm định. */
export interface ReceiveProposal extends Stamp {
  readonly receivedOn: Day
}

/** Trả lại hồ sơ. */
export interface ReturnProposal extends Stamp {
  readonly reason: string
}

/** Thẩm định: chuyển tiếp lên hội đồng, hoặc không đồng ý. */
export interface AppraiseProposal extends Stamp {
  readonly opinion: string
  readonly forward: boolean
  /** Where the caller stores the verdict shown now; kept with the proposal when it goes forward. */
  readonly verdictId: string
}

/** Rút hồ sơ. */
export interface WithdrawProposal extends Stamp {
  readonly reason: string
}

/** Chọn một cách đọc của điểm mà luật còn để ngỏ, cho hồ sơ này. */
export interface ChooseReading extends Stamp {
  readonly openPoint: string
  readonly reading: string
  readonly reason: string
}

/** Kèm tài liệu vào hồ sơ. */
export interface AttachDocument extends Stamp {
  readonly fileId: string
  readonly paper: 'cluster-minutes'
  readonly name: string
}

/** Đặt thời gian nhận đề nghị. */
export interface SetProposalWindow extends Stamp {
  readonly windowId: string
  readonly year: number
  readonly level: AwardLevel
  readonly opensOn: Day
  readonly closesOn: Day
}

/** Ghi kết quả bỏ phiếu vào hồ sơ. */
export interface ApplyBallot extends Stamp {
  readonly passed: boolean
}

/** Ghi kết quả quyết định vào hồ sơ. */
export interface ApplyDecision extends Stamp {
  readonly granted: boolean
  readonly decidedOn: Day
}
