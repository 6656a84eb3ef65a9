import { type InputIssue, invalidInput, statusForbids } from '../access/index.ts'
import { readingTopic } from '../criteria/index.ts'
import type { ReadingOutcome, Verdict } from '../eligibility/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import type { AttestationEntry, ChooseReading } from './commands.ts'
import type { ReadingChosen } from './events.ts'
import type { Proposal, ProposalStatus, ReadingChoice } from './proposal.ts'
import type { ProposalRefusal, ReadingsAgree } from './refusals.ts'

/** Điểm để ngỏ mà quy định chuyển tiếp để lại: the old law, or the new one where it is more favourable. */
export const applicableLawPoint = 'applicable-law'
export const applicableLawReadings = ['older', 'newer'] as const

/** The choice that counts for each open point: the latest. */
export const choicesInForce = (
  choices: readonly ReadingChoice[],
): ReadonlyMap<string, ReadingChoice> =>
  new Map(choices.map((choice) => [choice.openPoint, choice]))

/** Các cách đọc đã chọn, as the evaluator asks for them. */
export const chosenReadings = ({
  readingChoices,
}: Pick<Proposal, 'readingChoices'>): readonly AttestationEntry[] =>
  [...choicesInForce(readingChoices).values()].map(({ openPoint, reading }) => ({
    topic: readingTopic(openPoint, reading),
    holds: true,
    year: null,
  }))

/** Đã có người chọn luật mới có lợi hơn. */
export const newLawChosen = ({ readingChoices }: Pick<Proposal, 'readingChoices'>): boolean =>
  choicesInForce(readingChoices).get(applicableLawPoint)?.reading === 'newer'

/** Điều cần biết để chọn một cách đọc. */
export interface ReadingContext {
  readonly verdict: Verdict
  /** A transition clause lets the more favourable law be chosen. */
  readonly lawChoice?: boolean
}

/** The readings of an open point of this dossier; undefined when it has no such point. */
function readingsOf(
  { verdict, lawChoice = false }: ReadingContext,
  openPoint: string,
): readonly string[] | undefined {
  if (lawChoice && openPoint === applicableLawPoint) return applicableLawReadings
  return verdict.readings.find(({ id }) => id === openPoint)?.outcomes.map(({ reading }) => reading)
}

/** Whether every reading of an open point gives this dossier the same truth. */
export const readingsAgree = ({ outcomes }: Pick<ReadingOutcome, 'outcomes'>): boolean =>
  outcomes.every(({ truth }) => truth === outcomes[0]?.truth)

function issuesOf(
  { openPoint, reading, reason }: ChooseReading,
  context: ReadingContext,
  proposal: Proposal,
): readonly InputIssue[] {
  const known = readingsOf(context, openPoint)
  if (known === undefined) return [{ path: 'openPoint', code: 'unknown-id' }]
  if (!known.includes(reading)) return [{ path: 'reading', code: 'unknown-id' }]
  if (choicesInForce(proposal.readingChoices).get(openPoint)?.reading === reading)
    return [{ path: 'reading', code: 'unchanged' }]
  return reason.trim() === '' ? [{ path: 'reason', code: 'empty' }] : []
}

const agreed = ({ id, cite }: ReadingOutcome): ReadingsAgree => ({
  kind: 'ReadingsAgree',
  openPoint: id,
  cites: [cite],
  rule: 'readings-differ',
})

/** From when the dossier is submitted until it is decided. */
const judging: readonly ProposalStatus[] = ['submitted', 'in-appraisal', 'appraised', 'passed']

/**
 * Chọn một cách đọc, với lý do: only of an open point that the verdict of this dossier has met, or between the laws of a
 * transition.
 */
export function decideChooseReading(
  context: ReadingContext,
  command: ChooseReading,
  proposal: Proposal,
): Result<ReadingChosen, ProposalRefusal> {
  if (!judging.includes(proposal.status))
    return refuse(statusForbids('proposal', proposal.status, 'choose-reading'))
  const issues = issuesOf(command, context, proposal)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const point = context.verdict.readings.find(({ id }) => id === command.openPoint)
  if (point !== undefined && readingsAgree(point)) return refuse(agreed(point))
  const { openPoint, reading, reason, by, at } = command
  return ok({ kind: 'ReadingChosen', proposalId: proposal.id, openPoint, reading, reason, by, at })
}
