import type { AwardId } from '../../awards/index.ts'
import type { Citation } from '../../citations/index.ts'
import { type Criterion, when } from '../../criteria/index.ts'
import type { Place } from './place.ts'

/** Đã được tặng hình thức trước, N năm tiếp theo liên tục hoàn thành xuất sắc nhiệm vụ. */
export const afterThat = (
  { fromDecision }: Pick<Place, 'fromDecision'>,
  award: AwardId,
  years: number,
  cite: Citation,
): readonly [Criterion, Criterion] => [
  when('priorAwardThenYears', {
    award,
    years,
    excludeRoutes: [],
    ...(fromDecision ? { fromDecision } : {}),
  }).at(cite),
  when('ratingRun', { min: 'excellent', years }).at(cite),
]
