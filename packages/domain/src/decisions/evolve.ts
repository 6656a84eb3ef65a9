import { assertNever } from '../kernel/index.ts'
import type { Decision, DecisionEvent } from './decision.ts'

/** Quyết định sau một sự kiện. */
export function evolveDecision(state: Decision | null, event: DecisionEvent): Decision {
  if (event.kind === 'DecisionDrafted') return event.decision
  if (state === null) throw new Error(`${event.kind} before DecisionDrafted`)
  const next = { ...state, version: state.version + 1 }
  switch (event.kind) {
    case 'QuotaReadingChosen': {
      const { openPoint, reading, reason, by, at } = event
      const choice = { openPoint, reading, reason, by, at }
      return { ...next, readingChoices: [...(state.readingChoices ?? []), choice] }
    }
    case 'DecisionSigned':
      return { ...next, status: 'signed', number: event.number, signedOn: event.signedOn }
    case 'DecisionRevoked':
      return { ...next, status: 'revoked' }
    default:
      return assertNever(event)
  }
}
