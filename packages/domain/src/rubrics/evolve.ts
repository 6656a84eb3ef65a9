import type { KeptRubric, RubricEvent } from './keep.ts'

/** Bảng tiêu chí sau một bước. */
export function evolveRubric(state: KeptRubric | null, event: RubricEvent): KeptRubric {
  if (event.kind === 'RubricSaved' || event.kind === 'RubricRenewed')
    return {
      ...event.rubric,
      status: 'draft',
      issuedOn: null,
      until: null,
      reason: null,
      savedBy: event.by,
      savedAt: event.at,
      version: (state?.version ?? 0) + 1,
    }
  if (state === null) throw new Error(`${event.kind} before the rubric was saved`)
  const version = state.version + 1
  return event.kind === 'RubricIssued'
    ? { ...state, status: 'issued', issuedOn: event.issuedOn, version }
    : { ...state, status: 'withdrawn', until: event.until, reason: event.reason, version }
}
