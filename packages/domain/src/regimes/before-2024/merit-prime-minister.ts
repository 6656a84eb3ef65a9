import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import type { Place } from './place.ts'
import { afterThat } from './prior-award.ts'

const movement = {
  launchedBy: ['provincial', 'prime-minister'],
  standing: 'outstanding',
  minYears: 3,
} as const

const persons = (place: Place): readonly Criterion[] => {
  const { at, regular } = place
  return [
    branch(
      'person-movement',
      { subjects: ['person'], route: 'movement' },
      all(...regular, when('movement', movement).at(at('1.a'))),
    ).at(at('1.a')),
    branch(
      'person-sudden',
      { subjects: ['person'], route: 'sudden' },
      when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('1.b')),
    ).at(at('1.b')),
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(
        ...regular,
        any(
          when('achievement', { kinds: ['many'], scope: 'provincial' }).at(at('1.b')),
          all(
            ...afterThat(place, ids.meritProvincial, 5, at('1.c')),
            any(
              when('initiatives', {
                scope: 'base',
                count: 5,
                years: 5,
                unused: false,
                since: { award: ids.meritProvincial, unbrokenFrom: 'excellent' },
              }).at(at('1.c')),
              all(
                when('awardsSince', {
                  awards: [{ award: ids.commendation, count: 5 }],
                  since: ids.meritProvincial,
                }).at(at('1.c')),
                when('judged', { topic: 'combat-bravery' }).at(at('1.c')),
              ),
            ),
          ),
        ),
      ),
    ).at(at('1')),
  ]
}

/** “Có N sáng kiến” without a period: all of a working life. */
const ever = 60

const labourers = ['worker', 'farmer', 'labourer'] as const

const labouring = ({ at, others, regular }: Place): readonly Criterion[] => [
  branch(
    'labourer-merit',
    { subjects: ['person'], categories: labourers, route: 'merit' },
    all(...regular, when('achievement', { kinds: ['many'], scope: 'district' }).at(at('2.a'))),
  ).at(at('2.a'), others),
  branch(
    'worker-initiatives',
    { subjects: ['person'], categories: ['worker'], route: 'merit' },
    all(
      ...regular,
      when('initiatives', { scope: 'base', count: 2, years: ever, unused: false }).at(at('2.b')),
      when('judged', { topic: 'trains-colleagues' }).at(at('2.b')),
    ),
  ).at(at('2.b'), others),
  branch(
    'farmer-model',
    { subjects: ['person'], categories: ['farmer'], route: 'merit' },
    all(
      ...regular,
      when('achievement', { kinds: ['production-model'], scope: 'district' }).at(at('2.c')),
      when('judged', { topic: 'production-model-2-years' }).at(at('2.c')),
      when('judged', { topic: 'helps-poor-households' }).at(at('2.c')),
    ),
  ).at(at('2.c'), others),
]

const collectives = (place: Place): readonly Criterion[] => {
  const { at, others, regular, collective } = place
  const of = (route: string) => ({ subjects: ['collective'], route }) as const
  return [
    branch(
      'collective-movement',
      of('movement'),
      all(...regular, ...collective, when('movement', movement).at(at('3.a'))),
    ).at(at('3.a'), others),
    branch(
      'collective-sudden',
      of('sudden'),
      all(
        ...collective,
        when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('3.b')),
      ),
    ).at(at('3.b'), others),
    branch(
      'collective-merit',
      of('merit'),
      all(
        ...regular,
        ...collective,
        ...afterThat(place, ids.meritProvincial, 5, at('3.c')),
        when('awardsSince', {
          awards: [{ award: ids.flagProvincial, count: 1 }],
          since: ids.meritProvincial,
        }).at(at('3.c')),
        when('judged', { topic: 'internal-unity' }).at(at('3.c')),
      ),
    ).at(at('3.c'), others),
  ]
}

/** Bằng khen của Thủ tướng Chính phủ; what a household must have given differs between the two decrees. */
export const meritPrimeMinister = (
  place: Place,
  household: readonly Criterion[],
): CriteriaProvision =>
  criteria(
    ids.meritPrimeMinister,
    { cite: place.cite, provenance: place.person },
    any(
      ...persons(place),
      ...labouring(place),
      ...collectives(place),
      branch(
        'household',
        { subjects: ['household'], route: 'merit' },
        all(...place.regular, ...household),
      ).at(place.at('4'), place.others),
    ),
  )
