import {
  type ActionName,
  mayDo,
  operationOf,
  type PossibleAction,
  possible,
  type Stamp,
  type Target,
  type Viewer,
} from '../access/index.ts'
import type { Day, Result } from '../kernel/index.ts'
import { decideAppraise, decideReceive, decideReturn } from './decide-appraisal.ts'
import {
  decideEdit,
  decideSubmit,
  decideWithdraw,
  type SubmitContext,
  type WithdrawContext,
} from './decide-preparation.ts'
import {
  applicableLawPoint,
  applicableLawReadings,
  choicesInForce,
  decideChooseReading,
  type ReadingContext,
  readingsAgree,
} from './decide-reading.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalRefusal } from './refusals.ts'

/** Điều cần biết để nói thao tác nào làm được. */
export interface ActionContext extends SubmitContext, WithdrawContext, ReadingContext {
  /** Unit path of the submitting unit, and whether the dossier is the viewer's own. */
  readonly target: Target
}

/** Text a person has yet to write, present so that a dry run asks about the step and not about the text. */
const written = '…'

/** A reading that could be chosen now, for a dry run: the first that is not the one chosen. */
function openPointsOf({ verdict, lawChoice = false }: ReadingContext, proposal: Proposal) {
  const inForce = choicesInForce(proposal.readingChoices)
  const points = [
    ...verdict.readings
      .filter((point) => !readingsAgree(point))
      .map(({ id, outcomes }) => [id, outcomes.map(({ reading }) => reading)] as const),
    ...(lawChoice ? [[applicableLawPoint, applicableLawReadings] as const] : []),
  ]
  return points.flatMap(([openPoint, readings]) => {
    const reading = readings.find((each) => inForce.get(openPoint)?.reading !== each)
    return reading === undefined ? [] : [{ openPoint, reading }]
  })
}

/**
 * Các thao tác trên hồ sơ: each decider is run dry, so the page and the command can never disagree,
 * and every action that is not possible carries its refusal.
 */
export function possibleActions(
  context: ActionContext,
  proposal: Proposal,
  viewer: Viewer | null,
  today: Day,
): readonly PossibleAction<ProposalRefusal>[] {
  const stamp: Stamp = { by: viewer?.accountId ?? '', at: proposal.statusSince }
  const ask = (action: ActionName, step: () => Result<unknown, ProposalRefusal>) =>
    possible<ProposalRefusal>(
      action,
      mayDo(viewer, operationOf[action], context.target, today),
      step,
    )
  const [point] = openPointsOf(context, proposal)
  return [
    ask('edit', () => decideEdit(stamp, proposal)),
    ask('submit', () => decideSubmit(context, stamp, proposal)),
    ask('withdraw', () => decideWithdraw(context, { reason: written, ...stamp }, proposal)),
    ask('receive', () => decideReceive({ today }, { receivedOn: today, ...stamp }, proposal)),
    ask('return', () => decideReturn({ reason: written, ...stamp }, proposal)),
    ask('appraise', () =>
      decideAppraise(
        context,
        { opinion: written, forward: true, verdictId: '', ...stamp },
        proposal,
      ),
    ),
    ...(point === undefined
      ? []
      : [
          ask('choose-reading', () =>
            decideChooseReading(context, { ...point, reason: written, ...stamp }, proposal),
          ),
        ]),
  ]
}
