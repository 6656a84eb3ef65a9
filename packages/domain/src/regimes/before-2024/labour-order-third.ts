import type { Provenance } from '../../citations/index.ts'
import type { CriterionShapes } from '../../criteria/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { posts } from '../posts.ts'
import type { Place } from './place.ts'

/** What the two decrees say differently of “Huân chương Lao động” hạng Ba. */
export interface Differences {
  readonly workerInitiatives: Pick<CriterionShapes['initiatives'], 'scope' | 'count'>
  readonly workers: Provenance
  /** Women leaders: three years less, or one third less. */
  readonly women: Pick<CriterionShapes['tenure'], 'womenReduction' | 'womenYearsLess'>
  readonly tenure: Provenance
}

const afterPrimeMinister = {
  award: ids.meritPrimeMinister,
  years: 5,
  excludeRoutes: [],
} as const

const persons = ({ at, regular }: Place): readonly Criterion[] => [
  branch(
    'person-sudden',
    { subjects: ['person'], route: 'sudden' },
    when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('1.a')),
  ).at(at('1.a')),
  branch(
    'person-work',
    { subjects: ['person'], route: 'merit' },
    all(
      ...regular,
      when('achievement', { kinds: ['invention'], scope: 'provincial' }).at(at('1.a')),
    ),
  ).at(at('1.a')),
  branch(
    'person-merit',
    { subjects: ['person'], route: 'merit' },
    all(
      ...regular,
      when('priorAwardThenYears', afterPrimeMinister).at(at('1.b')),
      when('ratingRun', { min: 'excellent', years: 5 }).at(at('1.b')),
      when('initiatives', {
        scope: 'provincial',
        count: 2,
        years: 5,
        unused: false,
        since: { award: ids.meritPrimeMinister, unbrokenFrom: 'excellent' },
      }).at(at('1.b')),
    ),
  ).at(at('1.b')),
]

const labouring = (
  { at, regular }: Place,
  { workerInitiatives, workers }: Differences,
): readonly Criterion[] => [
  branch(
    'worker-initiatives',
    { subjects: ['person'], categories: ['worker'], route: 'merit' },
    all(
      ...regular,
      when('initiatives', { ...workerInitiatives, years: 5, unused: false }).at(at('2')),
      when('judged', { topic: 'trains-colleagues' }).at(at('2')),
    ),
  ).at(at('2'), workers),
  branch(
    'farmer-model',
    { subjects: ['person'], categories: ['farmer'], route: 'merit' },
    all(
      ...regular,
      when('achievement', { kinds: ['production-model'], scope: 'district' }).at(at('2')),
      when('judged', { topic: 'stable-production-model' }).at(at('2')),
    ),
  ).at(at('2'), workers),
]

/** Quá trình cống hiến: the post and how long; at the upper bound a higher class is due. */
const dedication = ({ at }: Place, { women, tenure }: Differences): Criterion =>
  branch(
    'dedication',
    { subjects: ['person'], route: 'contribution' },
    any(
      when('tenure', { posts: posts.departmentHead, years: 6, below: 10, ...women }).at(at('3')),
      when('tenure', { posts: posts.provincialHead, years: 10, below: 15, ...women }).at(at('3.b')),
    ),
  ).at(at('3'), tenure)

const collectives = ({ at, others, regular, collective }: Place): readonly Criterion[] => {
  const since = { since: ids.meritPrimeMinister } as const
  return [
    branch(
      'collective-sudden',
      { subjects: ['collective'], route: 'sudden' },
      all(
        ...collective,
        when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('4.a')),
      ),
    ).at(at('4.a'), others),
    branch(
      'collective-merit',
      { subjects: ['collective'], route: 'merit' },
      all(
        ...regular,
        ...collective,
        when('ageOfCollective', { years: 10 }).at(at('4.b')),
        when('priorAwardThenYears', afterPrimeMinister).at(at('4.b')),
        when('ratingRun', { min: 'excellent', years: 5 }).at(at('4.b')),
        any(
          when('awardsSince', { ...since, awards: [{ award: ids.flagProvincial, count: 2 }] }).at(
            at('4.b'),
          ),
          when('awardsSince', {
            ...since,
            awards: [
              { award: ids.flagProvincial, count: 1 },
              { award: ids.meritProvincial, count: 2 },
            ],
          }).at(at('4.b')),
        ),
        when('judged', { topic: 'internal-unity' }).at(at('4.b')),
        when('judged', { topic: 'clean-strong-organisations' }).at(at('4.b')),
      ),
    ).at(at('4.b'), others),
  ]
}

export const labourOrderThird = (place: Place, differences: Differences): CriteriaProvision =>
  criteria(
    ids.labourOrderThird,
    { cite: place.cite, provenance: place.person },
    any(
      ...persons(place),
      ...labouring(place, differences),
      dedication(place, differences),
      ...collectives(place),
    ),
  )
