import type { Citation, Provenance } from '../../citations/index.ts'
import { type Criterion, when } from '../../criteria/index.ts'

/**
 * Không xét người mới tuyển dụng dưới 10 tháng, người bị kỷ luật từ khiển trách; time of assigned study counts by its
 * result. Both decrees of the old law say so.
 */
export const specialCases = (
  exclusions: Citation,
  study: Citation,
  provenance: Provenance,
): readonly Criterion[] => [
  when('serviceMonths', { months: 10 }).at(exclusions, provenance),
  when('notDisciplined', { from: 'reprimand' }).at(exclusions, provenance),
  when('trainingCounted', { fromMonths: 12, minResult: 'fair' }).at(study, provenance),
]
