import type { AwardId } from '../../awards/index.ts'
import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { Service } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'

interface Medal {
  readonly award: AwardId
  readonly article: string
  readonly forces: readonly Service['force'][]
  readonly years: number
}

/** Huy chương tặng theo niên hạn trong lực lượng vũ trang. */
const medals: readonly Medal[] = [
  { award: ids.militaryFlagMedal, article: '54', forces: ['army'], years: 25 },
  { award: ids.nationalSecurityMedal, article: '55', forces: ['police'], years: 25 },
  { award: ids.gloriousFighterMedalFirst, article: '56', forces: ['army', 'police'], years: 20 },
  { award: ids.gloriousFighterMedalSecond, article: '56', forces: ['army', 'police'], years: 15 },
  { award: ids.gloriousFighterMedalThird, article: '56', forces: ['army', 'police'], years: 10 },
]

/** Tiêu chuẩn huy chương niên hạn: unbroken service in the force, and nothing said against it. */
export const seniorityMedals = (
  at: (path: string) => Citation,
  provenance: Provenance,
): readonly CriteriaProvision[] =>
  medals.map(({ award, article, forces, years }) => {
    const cite = at(article)
    const served = forces.map((force) => when('seniority', { force, months: years * 12 }).at(cite))
    const [only, ...more] = served
    const service: Criterion = only === undefined || more.length > 0 ? any(...served) : only
    return criteria(
      award,
      { cite, provenance },
      branch(
        'armed-forces-seniority',
        { subjects: ['person'], categories: ['armed-forces'], route: 'seniority' },
        all(service, when('judged', { topic: 'service-completed-well' }).at(cite)),
      ).at(cite),
    )
  })
