import type {
  Attendance,
  BallotStatus,
  CouncilRole,
  SessionStatus,
} from '@vinhdanh/domain/councils'
import type { DecisionStatus } from '@vinhdanh/domain/decisions'
import type { ProposalEvent, ProposalStatus } from '@vinhdanh/domain/proposals'
import type { RegisterStatus } from '@vinhdanh/domain/register'
import type { RatingLevel } from '@vinhdanh/domain/subjects'

/** What a step says beside its name; `text` is ready to be put behind it, or empty. */
export interface StepParts {
  readonly day: string | null
  readonly text: string
  readonly forward: boolean
}

type Labels<Key extends string> = Readonly<Record<Key, string>>

/** Lời của trạng thái, in one language. */
export interface Words {
  readonly proposal: Labels<ProposalStatus>
  readonly since: (day: string) => string
  readonly due: (day: string) => string
  readonly overdue: (day: string) => string
  readonly session: Labels<SessionStatus>
  readonly ballot: Labels<BallotStatus>
  readonly attendance: Labels<Attendance>
  readonly councilRole: Labels<CouncilRole>
  readonly decision: Labels<DecisionStatus>
  readonly register: Labels<RegisterStatus>
  readonly rating: Labels<RatingLevel>
  readonly step: Readonly<Record<ProposalEvent['kind'], (parts: StepParts) => string>>
  readonly corrected: (from: string, to: string, number: string) => string
  readonly revoked: (number: string) => string
}
