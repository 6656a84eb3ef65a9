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
import { ok, type Result, refuse } from '../kernel/index.ts'
import { currentStep, openBallotOf } from './agenda.ts'
import type { Conference } from './conference.ts'
import { decideCloseConference } from './decide-close.ts'
import { decideAcclaim, decideConsiderCandidates, type HonourContext } from './decide-honour.ts'
import {
  decideCancelConference,
  decideOpenConference,
  decideRecordDelegates,
  decideRescheduleConference,
  outOfTurn,
} from './decide-meeting.ts'
import { ballotClosed, type CovenantAtConference, decidePassStep } from './decide-steps.ts'
import type { CloseConferenceRefusal } from './refusals.ts'

/** Điều cần biết để nói thao tác nào làm được trong hội nghị. */
export interface ConferenceActionContext extends HonourContext {
  readonly target: Target
  readonly covenant: CovenantAtConference | null
}

/** A text that is there: the dry run asks about the step, not about what will be written. */
const some = '…'

/** Các thao tác trên hội nghị: every decider run dry, after the right. */
export function possibleConferenceActions(
  context: ConferenceActionContext,
  conference: Conference,
  viewer: Viewer | null,
): readonly PossibleAction<CloseConferenceRefusal>[] {
  const { target, today } = context
  const ask = (action: ActionName, step: () => Result<unknown, CloseConferenceRefusal>) =>
    possible<CloseConferenceRefusal>(
      action,
      mayDo(viewer, operationOf[action], target, today),
      step,
    )
  const dry: Stamp = { by: viewer?.accountId ?? '', at: '' }
  const { heldOn, place, hostUnitId, candidates } = conference
  const turn =
    (step: Parameters<typeof outOfTurn>[1]) => (): Result<unknown, CloseConferenceRefusal> => {
      const wait = outOfTurn(conference, step)
      return wait === null ? ok(null) : refuse(wait)
    }
  return [
    ask('reschedule-conference', () =>
      decideRescheduleConference(
        { others: [], cluster: context.cluster },
        { heldOn, place, hostUnitId, ...dry },
        conference,
      ),
    ),
    ask('cancel-conference', () => decideCancelConference({ reason: some, ...dry }, conference)),
    ask('record-delegates', () => decideRecordDelegates(context, { rows: [], ...dry }, conference)),
    ask('open-conference', () =>
      decideOpenConference(
        { ...context, carried: [] },
        { chair: some, secretary: some, guests: '', beganAt: null, ...dry },
        conference,
      ),
    ),
    ask('raise-limitations', turn('limitations')),
    ask('set-tasks', turn('tasks')),
    ask('rank-members', turn('ranking')),
    ask('consider-candidates', () =>
      decideConsiderCandidates(
        context,
        { candidates: candidates.map((each) => ({ ...each, givenByCluster: false })), ...dry },
        conference,
      ),
    ),
    ask('open-conference-ballot', () => {
      const step = currentStep(conference)
      return turn(step === 'ranking' || step === 'elect' ? step : 'vote')()
    }),
    ask('close-conference-ballot', () => {
      const open = openBallotOf(conference)
      return open === undefined ? refuse(ballotClosed) : ok(open)
    }),
    ask('acclaim', () => decideAcclaim(context, { candidateIds: [], ...dry }, conference)),
    ask('pass-step', () =>
      decidePassStep(
        context,
        { step: currentStep(conference) ?? 'results', outcome: some, ...dry },
        conference,
      ),
    ),
    ask('close-conference', () =>
      decideCloseConference(context, { minutesNumber: null, endedAt: null, ...dry }, conference),
    ),
  ]
}
