import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { at as ofLaw } from '../2003-law-15-2003-qh11/sources.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import type { Place } from './place.ts'

const yearly = {
  launchedBy: ['provincial', 'prime-minister'],
  standing: 'outstanding',
  minYears: 0,
} as const

const collectiveNote = recalled(
  'Luật Thi đua, khen thưởng Điều 72 khoản 2 (sửa đổi năm 2013)',
  'Tiêu chuẩn bằng khen cho tập thể ghi theo trí nhớ.',
)
const judged = (topic: string, path: string) => when('judged', { topic }).at(ofLaw(path))

const persons = ({ at }: Place): readonly Criterion[] => [
  branch(
    'person-movement',
    { subjects: ['person'], route: 'movement' },
    when('movement', yearly).at(at('1.a')),
  ).at(at('1.a')),
  branch(
    'person-sudden',
    { subjects: ['person'], route: 'sudden' },
    when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('1.b')),
  ).at(at('1.b')),
  branch(
    'person-merit',
    { subjects: ['person'], route: 'merit' },
    any(
      when('achievement', { kinds: ['many'], scope: 'provincial' }).at(at('1.b')),
      all(
        when('ratingRun', { min: 'excellent', years: 2 }).at(at('1.c')),
        when('initiatives', { scope: 'base', count: 2, years: 2, unused: false }).at(at('1.c')),
      ),
    ),
  ).at(at('1')),
]

const collectives = ({ collective }: Place): readonly Criterion[] => [
  branch(
    'collective-movement',
    { subjects: ['collective'], route: 'movement' },
    all(...collective, when('movement', yearly).at(ofLaw('72.2.a'))),
  ).at(ofLaw('72.2.a'), collectiveNote),
  branch(
    'collective-sudden',
    { subjects: ['collective'], route: 'sudden' },
    all(
      ...collective,
      when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(ofLaw('72.2.b')),
    ),
  ).at(ofLaw('72.2.b'), collectiveNote),
  branch(
    'collective-merit',
    { subjects: ['collective'], route: 'merit' },
    all(
      ...collective,
      when('ratingRun', { min: 'excellent', years: 2 }).at(ofLaw('72.2.c')),
      judged('internal-unity', '72.2.c'),
      judged('welfare-and-democracy', '72.2.c'),
      judged('thrift-and-integrity', '72.2.c'),
    ),
  ).at(ofLaw('72.2.c'), collectiveNote),
]

/** Bằng khen cấp tỉnh; only the later decree has a branch for labourers. */
export const meritProvincial = (place: Place, labouring: readonly Criterion[]): CriteriaProvision =>
  criteria(
    ids.meritProvincial,
    { cite: place.cite, provenance: place.person },
    any(
      ...persons(place),
      ...labouring,
      ...collectives(place),
      branch(
        'household',
        { subjects: ['household'], route: 'merit' },
        all(
          when('judged', { topic: 'policy-compliance' }).at(place.at('3')),
          when('achievement', { kinds: ['contribution'], scope: 'base' }).at(place.at('3')),
        ),
      ).at(place.at('3'), place.others),
    ),
  )
