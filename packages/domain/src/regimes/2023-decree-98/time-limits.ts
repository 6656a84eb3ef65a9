import type { TimeLimitProvision } from '../../law/index.ts'
import type { Ground } from '../making.ts'
import { read } from '../provenance.ts'
import { at, pages } from './sources.ts'

export const limit = (
  step: TimeLimitProvision['step'],
  days: number,
  ground: Ground,
): TimeLimitProvision => ({
  kind: 'time-limit',
  id: `time-limit/${step}`,
  step,
  days,
  unit: 'working-day',
  ...ground,
})

const deadlines = { cite: at('32'), provenance: read(pages.deadlines) }

/** Thời hạn: appraisal from a complete dossier; an ineligible dossier goes back; nominees are made public. */
export const timeLimits = [
  limit('appraisal', 20, deadlines),
  limit('return-incomplete', 5, deadlines),
  limit('public-notice', 10, { cite: at('46.2'), provenance: read(pages.notice) }),
]
