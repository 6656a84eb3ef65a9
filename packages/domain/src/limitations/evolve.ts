import { assertNever } from '../kernel/index.ts'
import type { Limitation, LimitationEvent } from './limitation.ts'

/** Hạn chế sau một sự kiện. */
export function evolveLimitation(state: Limitation | null, event: LimitationEvent): Limitation {
  const { by, at } = event
  if (event.kind === 'LimitationRaised') {
    const on = event.limitation.raisedOn
    return {
      ...event.limitation,
      status: 'open',
      closedOn: null,
      tasks: [],
      turns: [{ status: 'open', on, reason: '', by, at }],
      version: 1,
    }
  }
  if (state === null) throw new Error(`${event.kind} before LimitationRaised`)
  const next = { ...state, version: state.version + 1 }
  switch (event.kind) {
    case 'LimitationTaskAssigned':
      return { ...next, tasks: [...state.tasks, event.task] }
    case 'LimitationTaskReported': {
      const { taskId, result, doneOn } = event
      return {
        ...next,
        tasks: state.tasks.map((task) => (task.id === taskId ? { ...task, result, doneOn } : task)),
      }
    }
    case 'LimitationClosed': {
      const turn = { status: 'closed' as const, on: event.on, reason: '', by, at }
      return { ...next, status: 'closed', closedOn: event.on, turns: [...state.turns, turn] }
    }
    case 'LimitationReopened': {
      const { on, reason } = event
      const turn = { status: 'open' as const, on, reason, by, at }
      return { ...next, status: 'open', closedOn: null, turns: [...state.turns, turn] }
    }
    default:
      return assertNever(event)
  }
}
