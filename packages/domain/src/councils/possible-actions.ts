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
import type { Result } from '../kernel/index.ts'
import type { AgendaItem, AgendaProposal, CouncilSession } from './council.ts'
import { decideCastBallot, decideCloseBallot, decideOpenBallot } from './decide-ballot.ts'
import { decideChooseBallotReading } from './decide-reading.ts'
import {
  decideCloseSession,
  decideOpenSession,
  decideRecordAttendance,
  type SessionContext,
} from './decide-session.ts'
import type { CouncilRefusal } from './refusals.ts'
import { tallyNeedsPerson } from './rules.ts'

/** Điều cần biết để nói thao tác nào làm được trong phiên họp. */
export interface SessionActionContext extends SessionContext {
  readonly target: Target
}

const asking =
  ({ target, today }: SessionActionContext, viewer: Viewer | null) =>
  (action: ActionName, step: () => Result<unknown, CouncilRefusal>) =>
    possible<CouncilRefusal>(action, mayDo(viewer, operationOf[action], target, today), step)

/** A dry run has no moment of its own. */
const dry = (viewer: Viewer | null): Stamp => ({ by: viewer?.accountId ?? '', at: '' })

/** Các thao tác trên phiên họp. */
export function possibleSessionActions(
  context: SessionActionContext,
  session: CouncilSession,
  viewer: Viewer | null,
): readonly PossibleAction<CouncilRefusal>[] {
  const ask = asking(context, viewer)
  const stamp = dry(viewer)
  return [
    ask('record-attendance', () =>
      decideRecordAttendance(context, { rows: [], ...stamp }, session),
    ),
    ask('open-session', () => decideOpenSession(context, stamp, session)),
    ask('close-session', () => decideCloseSession(stamp, session)),
  ]
}

/** Các thao tác trên một nội dung. The dry cast is blank and goes nowhere. */
export function possibleItemActions(
  context: SessionActionContext & { readonly proposal: AgendaProposal },
  session: CouncilSession,
  { id: itemId, ballot }: AgendaItem,
  viewer: Viewer | null,
): readonly PossibleAction<CouncilRefusal>[] {
  const ask = asking(context, viewer)
  const stamp = dry(viewer)
  const personId = viewer?.personId ?? null
  const box = ballot.voted.map(() => 'blank' as const)
  const open =
    ballot.tally !== null && tallyNeedsPerson(ballot.tally) ? ballot.tally.readings?.[0] : undefined
  return [
    ask('open-ballot', () => decideOpenBallot(context, { itemId, ...stamp }, session)),
    ask('cast-ballot', () =>
      decideCastBallot(context, { itemId, personId, choice: 'blank', ...stamp }, session),
    ),
    ask('close-ballot', () => decideCloseBallot(context, { itemId, box, ...stamp }, session)),
    ...(open === undefined
      ? []
      : [
          possible<CouncilRefusal>(
            'choose-reading',
            mayDo(viewer, 'chooseBallotReading', context.target, context.today),
            () =>
              decideChooseBallotReading(
                { itemId, reading: open.reading, reason: '…', ...stamp },
                session,
              ),
          ),
        ]),
  ]
}
