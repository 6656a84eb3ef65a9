import { type InputIssue, invalidInput, statusForbids } from '../access/index.ts'
import { readingTopic } from '../criteria/index.ts'
import type { Verdict } from '../eligibility/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import type { AttestationEntry, ChooseReading } from './commands.ts'
import type { ReadingChosen } from './events.ts'
import type { Proposal, ProposalStatus, ReadingChoice } from './proposal.ts'
import type { ProposalRefusal } from './refusals.ts'

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

function issuesOf(
  { openPoint, reading, reason }: ChooseReading,
  { readings }: Verdict,
  proposal: Proposal,
): readonly InputIssue[] {
  const point = readings.find(({ id }) => id === openPoint)
  if (point === undefined) return [{ path: 'openPoint', code: 'unknown-id' }]
  if (!point.outcomes.some((outcome) => outcome.reading === reading))
    return [{ path: 'reading', code: 'unknown-id' }]
  if (choicesInForce(proposal.readingChoices).get(openPoint)?.reading === reading)
    return [{ path: 'reading', code: 'unchanged' }]
  return reason.trim() === '' ? [{ path: 'reason', code: 'empty' }] : []
}

/** From when the dossier is submitted until it is decided. */
const judging: readonly ProposalStatus[] = ['submitted', 'in-appraisal', 'appraised', 'passed']

/** Chọn một cách đọc, với lý do: only of an open point that the verdict of this dossier has met. */
export function decideChooseReading(
  { verdict }: { readonly verdict: Verdict },
  command: ChooseReading,
  proposal: Proposal,
): Result<ReadingChosen, ProposalRefusal> {
  if (!judging.includes(proposal.status))
    return refuse(statusForbids('proposal', proposal.status, 'choose-reading'))
  const issues = issuesOf(command, verdict, proposal)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const { openPoint, reading, reason, by, at } = command
  return ok({ kind: 'ReadingChosen', proposalId: proposal.id, openPoint, reading, reason, by, at })
}
