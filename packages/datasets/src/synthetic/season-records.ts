import type { AwardId, AwardLevel, Route } from '@vinhdanh/domain/awards'
import type { CouncilLevel, CouncilRole } from '@vinhdanh/domain/councils'
import type { Day } from '@vinhdanh/domain/kernel'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import type { SubjectKey } from './records.ts'

/** Một bước đã qua của hồ sơ. */
export interface StepRow {
  readonly on: Day
  /** Account, by the local part of its e-mail. */
  readonly by: string
  readonly role: string
  readonly kind: string
  readonly status: ProposalStatus
  readonly detail: Readonly<Record<string, string | boolean>>
}

/** Hồ sơ đề nghị của mùa khen thưởng hiện tại. */
export interface ProposalRow {
  readonly id: string
  readonly number: string
  readonly status: ProposalStatus
  readonly award: AwardId
  readonly subject: SubjectKey
  readonly nameAsWritten: string
  readonly year: number
  readonly route: Route
  readonly submittingUnitCode: string
  readonly merits: string
  /** True when the unit has attested what the law leaves to people to judge. */
  readonly attested: boolean
  readonly receivedOn: Day | null
  readonly decidedOn: Day | null
  readonly steps: readonly StepRow[]
}

/** Thành viên hội đồng. */
export interface CouncilMemberRow {
  readonly id: string
  readonly personCode: string
  readonly order: number
  readonly post: string
  readonly role: CouncilRole
  readonly votes: boolean
}

/** Hội đồng. */
export interface CouncilRow {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly level: CouncilLevel
  readonly unitCode: string
  readonly members: readonly CouncilMemberRow[]
}

/** Kết quả kiểm phiếu: sums only; who chose what is nowhere. */
export interface TallyRow {
  readonly yes: number
  readonly no: number
  readonly blank: number
  readonly notCast: number
}

/** Một nội dung của phiên họp. */
export interface AgendaRow {
  readonly id: string
  readonly order: number
  readonly proposalNumber: string
  /** Null while the ballot has not been opened. */
  readonly tally: TallyRow | null
}

/** Phiên họp hội đồng. */
export interface SessionRow {
  readonly id: string
  readonly councilCode: string
  readonly heldOn: Day
  readonly place: string
  readonly status: 'planned' | 'closed'
  /** One member sent a written opinion, the others came. */
  readonly writtenBy: string | null
  readonly agenda: readonly AgendaRow[]
}

/** Thời gian nhận đề nghị. */
export interface WindowRow {
  readonly id: string
  readonly year: number
  readonly level: AwardLevel
  readonly opensOn: Day
  readonly closesOn: Day
}
