import type { ConferenceData } from './documents.ts'

type Action = ConferenceData['possibleActions'][number]

/** What the graph says about an action; one it does not name is not allowed. */
export function actionOf(
  conference: ConferenceData,
  name: Action['action'],
): Pick<Action, 'allowed' | 'refusal'> {
  const action = conference.possibleActions.find((each) => each.action === name)
  return { allowed: action?.allowed ?? false, refusal: action?.refusal ?? null }
}
