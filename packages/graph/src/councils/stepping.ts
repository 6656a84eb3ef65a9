import type {
  Council,
  CouncilRefusal,
  CouncilSession,
  SessionEvent,
} from '@vinhdanh/domain/councils'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { applyBallot, evolveProposal, type Proposal } from '@vinhdanh/domain/proposals'
import {
  appendSession,
  loadCouncil,
  lockSession,
  lockSessionOfItem,
} from '@vinhdanh/storage/councils'
import { appendProposal, loadProposal } from '@vinhdanh/storage/proposals'
import { type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { dueDayOf } from '../proposals/dossier.ts'
import { councilTarget } from '../targets.ts'
import { sessionBook } from './views.ts'

export type Done<Kind extends string> = Result<
  { readonly kind: Kind; readonly id: string },
  CouncilRefusal
>

/** The session, its council, and the right to this step; the session is held until the transaction ends. */
async function entered(
  inside: Inside,
  path: 'session' | 'item',
  session: CouncilSession | null,
): Promise<Result<{ session: CouncilSession; council: Council }, CouncilRefusal>> {
  if (session === null) return unknownId(path)
  const council = await loadCouncil(inside.tx, session.councilId)
  if (council === null) return unknownId(path)
  const stop = stopped(inside, await councilTarget(inside.context, council))
  return stop === null ? ok({ session, council }) : refuse(stop)
}

interface At {
  readonly session: CouncilSession
  readonly council: Council
  readonly inside: Inside
}

/** A step on a session: right, version, decider, append. */
export const sessionStep =
  <Event extends SessionEvent>(
    input: { readonly session: string; readonly expectedVersion: number },
    decide: (at: At) => Result<Event, CouncilRefusal> | Promise<Result<Event, CouncilRefusal>>,
  ) =>
  async (inside: Inside): Promise<Done<Event['kind']>> => {
    const key = keyOf(input.session, 'CouncilSession')
    const locked = key === null ? null : await lockSession(inside.tx, key)
    const found = await entered(inside, 'session', locked)
    if (!found.ok) return found
    const { session, council } = found.value
    const changed = stale(session, input.expectedVersion)
    if (changed !== null) return refuse(changed)
    const decided = await decide({ session, council, inside })
    if (!decided.ok) return decided
    const { tx, context, actor } = inside
    const law = await sessionBook(context, session)
    await appendSession(tx, session, [decided.value], {
      ...actor,
      law,
      secret: context.ballotSecret,
    })
    return ok({ kind: decided.value.kind, id: session.id })
  }

/** The same by an item of the agenda; the lock on the session takes the place of a version. */
export async function atItem(
  inside: Inside,
  item: string,
): Promise<Result<At & { readonly itemId: string; readonly proposal: Proposal }, CouncilRefusal>> {
  const itemId = keyOf(item, 'AgendaItem')
  const locked = itemId === null ? null : await lockSessionOfItem(inside.tx, itemId)
  const found = await entered(inside, 'item', locked)
  if (!found.ok) return found
  const { session, council } = found.value
  const proposalId = session.agenda.find(({ id }) => id === itemId)?.proposalId
  const proposal = proposalId === undefined ? null : await loadProposal(inside.tx, proposalId)
  if (itemId === null || proposal === null) return unknownId('item')
  return ok({ session, council, inside, itemId, proposal })
}

/** Hồ sơ sau khi có kết quả phiếu: it passes or does not, in the same transaction. */
export async function moveBy(
  { tx, context, stamp, actor }: Inside,
  passed: boolean,
  proposal: Proposal,
): Promise<Result<Proposal, CouncilRefusal>> {
  const moved = applyBallot({ passed, ...stamp }, proposal)
  if (!moved.ok) return moved as Result<never, CouncilRefusal>
  const dueOn = await dueDayOf(context, evolveProposal(proposal, moved.value))
  return appendProposal(tx, proposal, [moved.value], { ...actor, dueOn })
}
