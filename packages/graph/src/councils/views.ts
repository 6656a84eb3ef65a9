import type { PossibleAction } from '@vinhdanh/domain/access'
import {
  type Council,
  type CouncilMember,
  type CouncilSession,
  decideCastBallot,
  possibleItemActions,
  possibleSessionActions,
  type Quorum,
  quorumOn,
  votingMembers,
} from '@vinhdanh/domain/councils'
import type { LawBook } from '@vinhdanh/domain/law'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { subjectRef } from '@vinhdanh/storage/subjects'
import type { AnyRefusal } from '../access/any-refusal.ts'
import type { Context } from '../context.ts'
import { lawUnder } from '../law/local-law.ts'
import type { ItemView, SessionView } from '../refs.ts'
import type { ProposalRow } from '../rows.ts'
import { councilTarget, mayRead } from '../targets.ts'

/** Hội đồng của phiên họp. */
export async function councilOf(
  { loaders }: Context,
  { councilId }: CouncilSession,
): Promise<Council> {
  const council = await loaders.council.load(councilId)
  if (council === null) throw new Error(`no council ${councilId}`)
  return council.state
}

/** Nội dung trong phiên họp của nó; null when there is none. */
export async function itemView(
  { loaders }: Context,
  sessionId: string,
  itemId: string,
): Promise<ItemView | null> {
  const session = await loaders.session.load(sessionId)
  const item = session?.state.agenda.find(({ id }) => id === itemId)
  return session === null || item === undefined ? null : { item, session }
}

export async function proposalOf({ loaders }: Context, { item }: ItemView): Promise<ProposalRow> {
  const row = await loaders.proposal.load(item.proposalId)
  if (row === null) throw new Error(`no proposal ${item.proposalId}`)
  return row
}

/** Bộ luật của ngày họp, ở đơn vị của hội đồng: it sets the quorum. */
export async function sessionBook(context: Context, session: CouncilSession): Promise<LawBook> {
  const { unitPath } = await councilOf(context, session)
  const lawIn = await lawUnder(context, unitPath)
  return lawIn(session.heldOn)
}

/** Điều kiện họp của phiên. */
export async function quorumIn(context: Context, session: CouncilSession): Promise<Quorum> {
  const council = await councilOf(context, session)
  return quorumOn(await sessionBook(context, session), council, session)
}

/** Người xem, khi là thành viên được bỏ phiếu vào ngày họp. */
export async function seatOf(
  context: Context,
  session: CouncilSession,
): Promise<CouncilMember | null> {
  const personId = context.viewer?.personId ?? null
  const council = await councilOf(context, session)
  return (
    votingMembers(council, session.heldOn).find((member) => member.personId === personId) ?? null
  )
}

async function actionContext(context: Context, session: CouncilSession) {
  const council = await councilOf(context, session)
  const target = await councilTarget(context, council)
  return { book: await sessionBook(context, session), today: context.today, council, target }
}

/** Các thao tác trên phiên họp. */
export const sessionActions = async (
  context: Context,
  { state }: SessionView,
): Promise<readonly PossibleAction<AnyRefusal>[]> =>
  possibleSessionActions(await actionContext(context, state), state, context.viewer)

/** Các thao tác trên một nội dung. */
export async function itemActions(
  context: Context,
  view: ItemView,
): Promise<readonly PossibleAction<AnyRefusal>[]> {
  const row = await proposalOf(context, view)
  const proposal = {
    id: row.id,
    number: row.number,
    status: row.status as ProposalStatus,
    award: row.award,
    subject: subjectRef(row),
  }
  const { state } = view.session
  const around = await actionContext(context, state)
  return possibleItemActions({ ...around, proposal }, state, view.item, context.viewer)
}

/** Whether the viewer's own ballot would be taken now: the command run dry, with a blank that goes nowhere. */
export async function mayVote(context: Context, { item, session }: ItemView): Promise<boolean> {
  const council = await councilOf(context, session.state)
  if (!mayRead(context, 'castBallot', await councilTarget(context, council))) return false
  const personId = context.viewer?.personId ?? null
  const dry = { itemId: item.id, personId, choice: 'blank', by: '', at: '' } as const
  return decideCastBallot({ council }, dry, session.state).ok
}
