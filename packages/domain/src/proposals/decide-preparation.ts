import { awardUnknownOnDay, type InputIssue, invalidInput, statusForbids } from '../access/index.ts'
import { readingTopic } from '../criteria/index.ts'
import { addYears, type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import { awardOf, type LawBook } from '../law/index.ts'
import type {
  AttestationEntry,
  DraftProposal,
  EditProposal,
  SetProposalWindow,
  SubmitProposal,
  WithdrawProposal,
} from './commands.ts'
import type {
  ProposalDrafted,
  ProposalEdited,
  ProposalSubmitted,
  ProposalWindowSet,
  ProposalWithdrawn,
} from './events.ts'
import type { Proposal, ProposalWindow, SubmittingUnit } from './proposal.ts'
import type { ProposalRefusal, UnitClosedOnDay } from './refusals.ts'

/** Độ dài tối đa của bản tóm tắt thành tích, in characters. */
export const longestMerits = 20_000

/** Điều cần biết để lập và trình hồ sơ. */
export interface PreparationContext {
  /** The law that applies to the dossier now. */
  readonly book: LawBook
  readonly today: Day
  readonly unit: SubmittingUnit
}

export interface DraftContext extends PreparationContext {
  /** Every other proposal for the same subject, award and year, whatever its status. */
  readonly others: readonly Pick<Proposal, 'id' | 'number' | 'status'>[]
}

export interface SubmitContext extends DraftContext {
  /** The windows that have been set, of any year and level. */
  readonly windows: readonly ProposalWindow[]
}

const openUnit = ({ id, openedOn, closedOn }: SubmittingUnit, on: Day): UnitClosedOnDay | null =>
  (openedOn !== null && on < openedOn) || (closedOn !== null && on > closedOn)
    ? { kind: 'UnitClosedOnDay', unitId: id, day: on, cites: [], rule: 'unit-in-operation' }
    : null

/** Whether the proposal still stands in the way of another for the same subject, award and year. */
const stands = ({ status }: Pick<Proposal, 'status'>): boolean =>
  status !== 'withdrawn' && status !== 'refused'

/** What the law of the dossier and the other dossiers say about proposing this at all. */
function proposable(
  { book, today, unit, others }: DraftContext,
  { award, subject }: Pick<Proposal, 'award' | 'subject'>,
): ProposalRefusal | null {
  const provision = awardOf(book, award)
  if (provision === undefined) return awardUnknownOnDay(award, book.day)
  if (!provision.subjects.includes(subject.kind))
    return {
      kind: 'SubjectKindNotAllowed',
      award,
      subjectKind: subject.kind,
      cites: [provision.cite],
      rule: 'subjects-of-the-award',
    }
  const closed = openUnit(unit, today)
  if (closed !== null) return closed
  const other = others.find(stands)
  return other === undefined
    ? null
    : {
        kind: 'ProposalExists',
        proposalId: other.id,
        number: other.number,
        cites: [],
        rule: 'one-proposal-a-year',
      }
}

const meritIssues = (merits: string): readonly InputIssue[] =>
  merits.length > longestMerits ? [{ path: 'merits', code: 'too-long' }] : []

/** How every topic begins under which a reading is chosen. */
const readingTopics = readingTopic('', '').slice(0, -1)

/** A reading of the law is chosen by those who judge, with a reason; who proposes does not attest it. */
const readingIssues = (attestations: readonly AttestationEntry[]): readonly InputIssue[] =>
  attestations.flatMap(({ topic }, index) =>
    topic.startsWith(readingTopics)
      ? [{ path: `attestations.${index}.topic`, code: 'unknown-id' }]
      : [],
  )

/** Lập hồ sơ. Merits may still be empty: a draft is a place to write them. */
export function decideDraft(
  context: DraftContext,
  command: DraftProposal,
): Result<ProposalDrafted, ProposalRefusal> {
  const {
    proposalId: id,
    number,
    award,
    subject,
    year,
    route,
    merits,
    nominationId,
    by,
    at,
  } = command
  const issues = [...meritIssues(merits), ...readingIssues(command.attestations)]
  // Next year's achievements cannot be judged; older than sixty years no register reaches.
  if (year > yearOf(context.today) || year < yearOf(addYears(context.today, -60)))
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const refusal = proposable(context, { award, subject })
  if (refusal !== null) return refuse(refusal)
  const proposal: Proposal = {
    id,
    number,
    status: 'draft',
    statusSince: at,
    award,
    subject,
    year,
    route,
    submittingUnitId: context.unit.id,
    merits,
    attestations: command.attestations.map((entry) => ({ ...entry, by, at })),
    readingChoices: [],
    nominationId,
    receivedOn: null,
    decidedOn: null,
    recordedVerdict: null,
    version: 1,
  }
  return ok({ kind: 'ProposalDrafted', proposalId: id, proposal, by, at })
}

/** Sửa hồ sơ khi còn ở đơn vị: dự thảo, hoặc bị trả lại. */
export function decideEdit(
  { merits, attestations, route, by, at }: EditProposal,
  proposal: Proposal,
): Result<ProposalEdited, ProposalRefusal> {
  if (proposal.status !== 'draft' && proposal.status !== 'returned')
    return refuse(statusForbids('proposal', proposal.status, 'edit'))
  const issues = [...meritIssues(merits ?? ''), ...readingIssues(attestations ?? [])]
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({
    kind: 'ProposalEdited',
    proposalId: proposal.id,
    ...(merits === undefined ? {} : { merits }),
    ...(attestations === undefined ? {} : { attestations }),
    ...(route === undefined ? {} : { route }),
    by,
    at,
  })
}

/**
 * Trình hồ sơ. A verdict that is unmet or unknown does not stop it here: the facts on record may be wrong,
 * and it is the appraiser who weighs them. Returned dossiers are late by nature and skip the window.
 */
export function decideSubmit(
  context: SubmitContext,
  { by, at }: SubmitProposal,
  proposal: Proposal,
): Result<ProposalSubmitted, ProposalRefusal> {
  const { status, id, year } = proposal
  if (status !== 'draft' && status !== 'returned')
    return refuse(statusForbids('proposal', status, 'submit'))
  if (proposal.merits.trim() === '')
    return refuse(invalidInput([{ path: 'merits', code: 'empty' }]))
  const others = context.others.filter((other) => other.id !== id)
  const refusal = proposable({ ...context, others }, proposal)
  if (refusal !== null) return refuse(refusal)
  const late = status === 'draft' ? outsideWindow(context, proposal.award, year) : null
  if (late !== null) return refuse(late)
  return ok({ kind: 'ProposalSubmitted', proposalId: id, by, at })
}

function outsideWindow(
  { book, windows, today }: SubmitContext,
  award: string,
  year: number,
): ProposalRefusal | null {
  const level = awardOf(book, award)?.level
  if (level === undefined) return awardUnknownOnDay(award, book.day)
  const window = windows.find((each) => each.year === year && each.level === level)
  if (window === undefined)
    return { kind: 'ProposalWindowNotSet', year, level, cites: [], rule: 'proposal-window' }
  const { opensOn, closesOn } = window
  return today < opensOn || today > closesOn
    ? {
        kind: 'ProposalWindowClosed',
        opensOn,
        closesOn,
        day: today,
        cites: [],
        rule: 'proposal-window',
      }
    : null
}

/** Điều cần biết để rút hồ sơ. */
export interface WithdrawContext {
  /** True while a council is voting on the dossier: the ballot must end first. */
  readonly onOpenBallot?: boolean
}

/** Rút hồ sơ, khi hội đồng chưa bỏ phiếu. */
export function decideWithdraw(
  { onOpenBallot = false }: WithdrawContext,
  { reason, by, at }: WithdrawProposal,
  proposal: Proposal,
): Result<ProposalWithdrawn, ProposalRefusal> {
  const before = ['draft', 'submitted', 'returned', 'in-appraisal', 'appraised']
  if (!before.includes(proposal.status))
    return refuse(statusForbids('proposal', proposal.status, 'withdraw'))
  if (onOpenBallot) return refuse(statusForbids('ballot', 'open', 'withdraw'))
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'ProposalWithdrawn', proposalId: proposal.id, reason, by, at })
}

/** Đặt thời gian nhận đề nghị của một năm và một cấp; setting it again replaces it. */
export function decideSetWindow({
  windowId: id,
  year,
  level,
  opensOn,
  closesOn,
  by,
  at,
}: SetProposalWindow): Result<ProposalWindowSet, ProposalRefusal> {
  if (closesOn < opensOn)
    return refuse(invalidInput([{ path: 'closesOn', code: 'until-before-from' }]))
  const window = { id, year, level, opensOn, closesOn }
  return ok({ kind: 'ProposalWindowSet', window, by, at })
}
