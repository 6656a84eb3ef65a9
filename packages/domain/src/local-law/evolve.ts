import type { ConfirmationEvent, KeptConfirmation } from './confirmation.ts'
import type { KeptRegulation, RegulationEvent } from './regulation.ts'

/** Xác nhận sau một sự kiện. */
export function evolveConfirmation(
  state: KeptConfirmation | null,
  event: ConfirmationEvent,
): KeptConfirmation {
  if (event.kind === 'RuleConfirmed') return event.confirmation
  if (state === null) throw new Error(`${event.kind} before RuleConfirmed`)
  const { revokedOn, reason, by: revokedBy } = event
  return { ...state, revokedOn, reason, revokedBy, version: state.version + 1 }
}

/** Quy định sau một sự kiện. */
export function evolveRegulation(
  state: KeptRegulation | null,
  event: RegulationEvent,
): KeptRegulation {
  if (event.kind === 'RegulationSaved')
    return {
      ...event.regulation,
      status: 'draft',
      enactedOn: null,
      until: null,
      savedBy: event.by,
      savedAt: event.at,
      version: (state?.version ?? 0) + 1,
    }
  if (state === null) throw new Error(`${event.kind} before RegulationSaved`)
  const next = { ...state, version: state.version + 1 }
  return event.kind === 'RegulationEnacted'
    ? { ...next, status: 'enacted', enactedOn: event.enactedOn }
    : { ...next, status: 'withdrawn', until: event.until }
}

/** Whether it has ever been law in its organisation; a draft that was given up has not. */
export const wasEnacted = ({ enactedOn }: Pick<KeptRegulation, 'enactedOn'>): boolean =>
  enactedOn !== null
