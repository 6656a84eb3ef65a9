import type {
  Attendance,
  BallotStatus,
  CouncilRole,
  SessionStatus,
} from '@vinhdanh/domain/councils'
import type { DecisionStatus } from '@vinhdanh/domain/decisions'
import type { Day } from '@vinhdanh/domain/kernel'
import type { ProposalEvent, ProposalStatus } from '@vinhdanh/domain/proposals'
import type { RegisterChange, RegisterStatus } from '@vinhdanh/domain/register'
import type { RatingLevel } from '@vinhdanh/domain/subjects'
import { formatDay, type Language } from '../formats/index.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

const words = { vi, en } as const

/** Tên trạng thái hồ sơ. */
export const proposalStatusLabel = (status: ProposalStatus, language: Language): string =>
  words[language].proposal[status]

/** Trạng thái hồ sơ thành câu: "Đang thẩm định, từ 12/11/2026, hạn 10/12/2026". */
export function proposalStatusSentence(
  {
    status,
    since,
    dueOn,
    today,
  }: {
    readonly status: ProposalStatus
    readonly since: Day
    readonly dueOn: Day | null
    /** Given, a deadline that has passed is said to have passed. */
    readonly today?: Day
  },
  language: Language,
): string {
  const { proposal, since: from, due, overdue } = words[language]
  const parts = [proposal[status], from(formatDay(since))]
  if (dueOn !== null)
    parts.push((today !== undefined && today > dueOn ? overdue : due)(formatDay(dueOn)))
  return parts.join(', ')
}

export const sessionStatusLabel = (status: SessionStatus, language: Language): string =>
  words[language].session[status]
export const ballotStatusLabel = (status: BallotStatus, language: Language): string =>
  words[language].ballot[status]
export const attendanceLabel = (attendance: Attendance, language: Language): string =>
  words[language].attendance[attendance]
export const councilRoleLabel = (role: CouncilRole, language: Language): string =>
  words[language].councilRole[role]
export const decisionStatusLabel = (status: DecisionStatus, language: Language): string =>
  words[language].decision[status]
export const registerStatusLabel = (status: RegisterStatus, language: Language): string =>
  words[language].register[status]
export const ratingLabel = (level: RatingLevel, language: Language): string =>
  words[language].rating[level]

/** What storage keeps of a step beside its kind; everything may be missing. */
export interface StepDetail {
  readonly reason?: string
  readonly opinion?: string
  readonly forward?: boolean
  readonly receivedOn?: Day
  readonly decidedOn?: Day
}

/** Một bước trong quá trình của hồ sơ: "Trả lại hồ sơ: thiếu biên bản". */
export function stepSentence(
  kind: ProposalEvent['kind'],
  { reason, opinion, forward = true, receivedOn, decidedOn }: StepDetail,
  language: Language,
): string {
  const said = (reason ?? opinion ?? '').trim()
  const day = receivedOn ?? decidedOn
  return words[language].step[kind]({
    day: day === undefined ? null : formatDay(day),
    text: said === '' ? '' : `: ${said}`,
    forward,
  })
}

/** Một lần thay đổi trong Sổ khen thưởng. */
export function registerChangeSentence(change: RegisterChange, language: Language): string {
  const { corrected, revoked } = words[language]
  return change.what === 'corrected'
    ? corrected(change.from, change.to, change.decisionNumber)
    : revoked(change.decisionNumber)
}
