import type { subjectNotFound } from '@vinhdanh/domain/access'
import { maskOf } from '@vinhdanh/domain/eligibility'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import {
  evolveProposal,
  type Proposal,
  type ProposalEvent,
  type ProposalRefusal,
} from '@vinhdanh/domain/proposals'
import { appendProposal, loadProposal } from '@vinhdanh/storage/proposals'
import { subjectFacts } from '@vinhdanh/storage/subjects'
import { factsOfDossier, judge } from '../eligibility/verdicts.ts'
import { type Done, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { lawInUnit } from '../law/local-law.ts'
import { dossierInHand } from '../targets.ts'
import { dueDayOf } from './dossier.ts'

export type Refused = ProposalRefusal | typeof subjectNotFound

interface OnDossier {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
}

/** The verdict on a dossier as it stands in this transaction. */
export async function judgedIn({ context }: Inside, state: Proposal) {
  const { reader, today } = context
  const facts = await subjectFacts(reader, state.subject, { asOf: today, year: state.year })
  const known = facts ?? { subject: { kind: state.subject.kind } }
  const lawIn = await lawInUnit(context, state.submittingUnitId)
  return judge(context, lawIn, state, factsOfDossier(known, state))
}

/** Writes the step with the law and the verdict it was taken under. */
export async function append<Event extends ProposalEvent>(
  inside: Inside,
  before: Proposal | null,
  event: Event,
): Promise<Result<Done<Event['kind']>, ProposalRefusal>> {
  const { tx, context, actor } = inside
  const after = evolveProposal(before, event)
  const judged = await judgedIn(inside, after)
  // A day that leads to a law without this award would leave a dossier nobody can judge; taking one back is always possible.
  if (!judged.ok && event.kind !== 'ProposalWithdrawn') return judged
  const written = await appendProposal(tx, before, [event], {
    ...actor,
    dueOn: await dueDayOf(context, after),
    ...(judged.ok
      ? {
          law: judged.value.verdict.law,
          verdictMask: maskOf(judged.value.verdict),
          truth: judged.value.verdict.truth,
        }
      : { truth: null }),
  })
  return written.ok ? ok({ kind: event.kind, id: event.proposalId }) : written
}

/** A step on a dossier that is there: its right, its version, what the decider says, the append. */
export const step =
  <Event extends ProposalEvent>(
    input: OnDossier,
    decide: (
      inside: Inside,
      state: Proposal,
    ) => Promise<Result<Event, ProposalRefusal>> | Result<Event, ProposalRefusal>,
    before?: (inside: Inside, event: Event, state: Proposal) => Promise<void>,
  ) =>
  async (inside: Inside): Promise<Result<Done<Event['kind']>, ProposalRefusal>> => {
    const key = keyOf(input.id, 'Proposal')
    const state = key === null ? null : await loadProposal(inside.tx, key)
    if (state === null) return unknownId('id')
    const stop = stopped(inside, await dossierInHand(inside.context, state))
    if (stop !== null) return refuse(stop)
    const changed = stale(state, input.expectedVersion)
    if (changed !== null) return refuse(changed)
    const decided = await decide(inside, state)
    if (!decided.ok) return decided
    await before?.(inside, decided.value, state)
    return append(inside, state, decided.value)
  }
