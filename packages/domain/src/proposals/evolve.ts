import { assertNever } from '../kernel/index.ts'
import type { ProposalEvent } from './events.ts'
import type { Proposal, ProposalStatus } from './proposal.ts'

/** Hồ sơ sau một sự kiện. */
export function evolveProposal(state: Proposal | null, event: ProposalEvent): Proposal {
  if (event.kind === 'ProposalDrafted') return event.proposal
  if (state === null) throw new Error(`${event.kind} before ProposalDrafted`)
  const { at, by } = event
  const next = { ...state, version: state.version + 1 }
  const moved = (status: ProposalStatus): Proposal => ({ ...next, status, statusSince: at })
  switch (event.kind) {
    case 'ProposalEdited':
      return {
        ...next,
        merits: event.merits ?? state.merits,
        route: event.route === undefined ? state.route : event.route,
        attestations:
          event.attestations?.map((entry) => ({ ...entry, by, at })) ?? state.attestations,
      }
    case 'ReadingChosen': {
      const { openPoint, reading, reason } = event
      const choice = { openPoint, reading, reason, by, at }
      return { ...next, readingChoices: [...state.readingChoices, choice] }
    }
    case 'DocumentAttached':
      return next
    case 'ProposalReceived':
      return { ...moved('in-appraisal'), receivedOn: event.receivedOn }
    case 'ProposalAppraised':
      return { ...moved(event.forward ? 'appraised' : 'refused'), recordedVerdict: event.verdict }
    case 'ProposalGranted':
      return { ...moved('granted'), decidedOn: event.decidedOn }
    case 'ProposalRefused':
      return { ...moved('refused'), decidedOn: event.decidedOn }
    case 'ProposalSubmitted':
      return moved('submitted')
    // The clock of the appraisal stops: received again, it starts anew, under the law of that day.
    case 'ProposalReturned':
      return { ...moved('returned'), receivedOn: null }
    case 'ProposalWithdrawn':
      return moved('withdrawn')
    case 'ProposalPassed':
      return moved('passed')
    case 'ProposalNotPassed':
      return moved('not-passed')
    default:
      return assertNever(event)
  }
}
