import { assertNever } from '../kernel/index.ts'
import type { Covenant, CovenantLine } from './covenant.ts'
import type { Change, CovenantChanged, CovenantEvent } from './events.ts'

/** Giao ước sau một sự kiện. */
export function evolveCovenant(state: Covenant | null, event: CovenantEvent): Covenant {
  if (event.kind === 'CovenantDrafted')
    return {
      id: event.covenantId,
      clusterId: event.clusterId,
      year: event.year,
      status: 'draft',
      openedOn: null,
      signedOn: null,
      targets: [],
      lines: [],
      signatures: [],
      version: 1,
    }
  if (state === null) throw new Error(`${event.kind} before CovenantDrafted`)
  switch (event.kind) {
    case 'CovenantChanged':
      return changed(state, event)
    case 'CovenantOpened':
      return { ...state, status: 'open', openedOn: event.openedOn }
    case 'CovenantSigned':
      return {
        ...state,
        signatures: [...state.signatures, ...event.signatures],
        ...(event.complete ? { status: 'signed', signedOn: event.signedOn } : {}),
      }
    case 'CovenantActualsRecorded':
      return { ...state, lines: withLines(state.lines, event.lines) }
    default:
      return assertNever(event)
  }
}

function withLines(
  lines: readonly CovenantLine[],
  changes: readonly Change<CovenantLine>[],
): readonly CovenantLine[] {
  const after = new Map(changes.map((change) => [change.after.id, change.after]))
  return [
    ...lines.map((line) => after.get(line.id) ?? line),
    ...changes.flatMap((change) => (change.before === null ? [change.after] : [])),
  ]
}

function changed(state: Covenant, event: CovenantChanged): Covenant {
  const after = new Map(event.targets.map((change) => [change.after.id, change.after]))
  const targets = [
    ...state.targets.map((target) => after.get(target.id) ?? target),
    ...event.targets.flatMap((change) => (change.before === null ? [change.after] : [])),
  ]
  const { order } = event
  const place = (id: string) => {
    const index = order?.indexOf(id) ?? -1
    return index < 0 ? targets.length : index
  }
  return {
    ...state,
    // What is signed has changed, so it is signed no longer.
    status: state.status === 'signed' ? 'open' : state.status,
    signedOn: null,
    targets: order === null ? targets : targets.sort((a, b) => place(a.id) - place(b.id)),
    lines: withLines(state.lines, event.lines),
    signatures: state.signatures.map((signature) =>
      event.voided.includes(signature.id)
        ? { ...signature, voidedAt: event.at, voidedBecause: event.reason }
        : signature,
    ),
    version: state.version + 1,
  }
}
