import type { Stamp } from '../access/index.ts'
import type { Route } from '../awards/index.ts'
import type { Day } from '../kernel/index.ts'
import type { AttestationEntry } from './commands.ts'
import type { Proposal, ProposalWindow, RecordedVerdict } from './proposal.ts'

interface OfProposal extends Stamp {
  readonly proposalId: string
}

/** Đã lập hồ sơ. */
export interface ProposalDrafted extends OfProposal {
  readonly kind: 'ProposalDrafted'
  readonly proposal: Proposal
}

/** Đã sửa hồ sơ. */
export interface ProposalEdited extends OfProposal {
  readonly kind: 'ProposalEdited'
  readonly merits?: string
  readonly attestations?: readonly AttestationEntry[]
  readonly route?: Route | null
}

/** Đã trình hồ sơ. */
export interface ProposalSubmitted extends OfProposal {
  readonly kind: 'ProposalSubmitted'
}

/** Đã nhận hồ sơ để thẩm định. */
export interface ProposalReceived extends OfProposal {
  readonly kind: 'ProposalReceived'
  readonly receivedOn: Day
}

/** Đã trả lại hồ sơ. */
export interface ProposalReturned extends OfProposal {
  readonly kind: 'ProposalReturned'
  readonly reason: string
}

/** Đã thẩm định. */
export interface ProposalAppraised extends OfProposal {
  readonly kind: 'ProposalAppraised'
  readonly opinion: string
  readonly forward: boolean
  readonly verdict: RecordedVerdict
}

/** Đã chọn một cách đọc. */
export interface ReadingChosen extends OfProposal {
  readonly kind: 'ReadingChosen'
  readonly openPoint: string
  readonly reading: string
  readonly reason: string
}

/** Đã kèm tài liệu vào hồ sơ; the file itself is kept beside it. */
export interface DocumentAttached extends OfProposal {
  readonly kind: 'DocumentAttached'
  readonly fileId: string
  /** What it is to the dossier: the minutes of the cluster's conference. */
  readonly paper: 'cluster-minutes'
  readonly name: string
}

/** Đã rút hồ sơ. */
export interface ProposalWithdrawn extends OfProposal {
  readonly kind: 'ProposalWithdrawn'
  readonly reason: string
}

/** Hội đồng đã thông qua. */
export interface ProposalPassed extends OfProposal {
  readonly kind: 'ProposalPassed'
}

/** Hội đồng không thông qua. */
export interface ProposalNotPassed extends OfProposal {
  readonly kind: 'ProposalNotPassed'
}

/** Đã có quyết định khen thưởng. */
export interface ProposalGranted extends OfProposal {
  readonly kind: 'ProposalGranted'
  readonly decidedOn: Day
}

/** Người có thẩm quyền không đồng ý khen thưởng. */
export interface ProposalRefused extends OfProposal {
  readonly kind: 'ProposalRefused'
  readonly decidedOn: Day
}

/** Đã đặt thời gian nhận đề nghị. */
export interface ProposalWindowSet extends Stamp {
  readonly kind: 'ProposalWindowSet'
  readonly window: ProposalWindow
}

export type ProposalEvent =
  | ProposalDrafted
  | ProposalEdited
  | ProposalSubmitted
  | ProposalReceived
  | ProposalReturned
  | ProposalAppraised
  | ReadingChosen
  | DocumentAttached
  | ProposalWithdrawn
  | ProposalPassed
  | ProposalNotPassed
  | ProposalGranted
  | ProposalRefused
