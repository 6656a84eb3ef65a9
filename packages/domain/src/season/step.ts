import type { ClusterConference } from '../clusters/index.ts'
import type { Day } from '../kernel/index.ts'
import type { SeasonFacts, SeasonGap, SeasonStep, SeasonStepName, StepStanding } from './season.ts'

/** Một chỗ còn thiếu. */
export const gap = (kind: SeasonGap['kind'], more: Partial<SeasonGap> = {}): SeasonGap => ({
  kind,
  count: null,
  total: null,
  unitIds: [],
  recordId: null,
  since: null,
  ...more,
})

interface Found {
  readonly gaps?: readonly SeasonGap[]
  readonly recordId?: string | null
  readonly on?: Day | null
}

/** Một bước. A step with gaps is a gap, whatever else it is. */
export function stepOf(
  step: SeasonStepName,
  standing: StepStanding,
  found: Found = {},
): SeasonStep {
  const { gaps = [], recordId = null, on = null } = found
  return { step, standing: gaps.length > 0 ? 'gap' : standing, gaps, recordId, on }
}

/** Năm nào, xem vào ngày nào. */
export interface When {
  readonly year: number
  readonly today: Day
}

/** Kết quả hội nghị tổng kết của năm, as it was recorded. */
export const recorded = ({ cluster }: SeasonFacts, year: number): ClusterConference | undefined =>
  cluster.conferences.find((conference) => conference.year === year)
