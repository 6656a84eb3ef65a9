import type { Citation, Provenance } from '../../citations/index.ts'
import { type Criterion, when } from '../../criteria/index.ts'

/** Under which clauses a decree has the special cases of the yearly title. */
export interface SpecialCases {
  readonly exclusions: Citation
  readonly study: Citation
  readonly moves: Citation
}

/**
 * Không xét người mới tuyển dụng dưới 10 tháng, người bị kỷ luật từ khiển trách; time of assigned study counts by its
 * result; the remark of the former or the receiving unit. Both decrees of the old law say so.
 */
export const specialCases = (
  { exclusions, study, moves }: SpecialCases,
  provenance: Provenance,
): readonly Criterion[] => [
  when('serviceMonths', { months: 10 }).at(exclusions, provenance),
  when('notDisciplined', { from: 'reprimand' }).at(exclusions, provenance),
  when('trainingCounted', { fromMonths: 12, minResult: 'fair' }).at(study, provenance),
  when('unitRemark', { of: 'transfer', fromMonths: 6 }).at(moves, provenance),
  when('unitRemark', { of: 'secondment', fromMonths: 0 }).at(moves, provenance),
]
