import { mayDo, type PossibleAction, possible, type Target, type Viewer } from '../access/index.ts'
import { decideRevokeDecision, decideSign } from './decide.ts'
import { decideChooseQuotaReading } from './decide-reading.ts'
import type { Decision } from './decision.ts'
import { dossiersOf, type SignContext } from './dossiers.ts'
import { quotaReadingsAgree, quotasUsed } from './quota-readings.ts'
import type { DecisionRefusal } from './refusals.ts'

/** Điều cần biết để nói thao tác nào làm được với quyết định. */
export interface DecisionActionContext extends SignContext {
  readonly target: Target
}

/** Text a person has yet to write; the dry run asks about the law and not about the text. */
const written = '…'

/** Các thao tác trên quyết định, as if signed today under a number that is free. */
export function possibleDecisionActions(
  context: DecisionActionContext,
  decision: Decision,
  viewer: Viewer | null,
): readonly PossibleAction<DecisionRefusal>[] {
  const { target, today } = context
  const used = quotasUsed({ ...context, dossiers: dossiersOf(context, decision) }, decision)
  const open = used.find((each) => !quotaReadingsAgree(each))
  const other = open?.outcomes.find(({ reading }) => reading !== open.chosen)
  const stamp = { by: viewer?.accountId ?? '', at: '' }
  return [
    ...(open === undefined || other === undefined || decision.status !== 'draft'
      ? []
      : [
          possible<DecisionRefusal>(
            'choose-reading',
            mayDo(viewer, 'chooseQuotaReading', target, today),
            () =>
              decideChooseQuotaReading(
                context,
                { openPoint: open.quota.id, reading: other.reading, reason: written, ...stamp },
                decision,
              ),
          ),
        ]),
    possible<DecisionRefusal>('sign', mayDo(viewer, 'signDecision', target, today), () =>
      decideSign(
        { ...context, numberTaken: false },
        { number: written, signedOn: today, ...stamp },
        decision,
      ),
    ),
    possible<DecisionRefusal>('revoke', mayDo(viewer, 'revokeEntry', target, today), () =>
      decideRevokeDecision(
        context,
        { reason: written, decisionNumber: written, revokedOn: today, ...stamp },
        decision,
      ),
    ),
  ]
}
