import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import type { CriterionShapes } from '../../criteria/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { Scope } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { dedication, labourRows, type TenureRow, type TenureRules } from './dedication.ts'
import { foreigners } from './foreigners.ts'
import type { Place } from './place.ts'
import { afterThat } from './prior-award.ts'

interface Counted {
  readonly award: AwardId
  readonly count: number
}

/** What differs between the three classes of “Huân chương Lao động”. */
interface LabourClass {
  readonly award: AwardId
  readonly prior: AwardId
  /** How far a sudden achievement or a work must reach. */
  readonly scope: Scope
  /** Phạm vi ảnh hưởng của thành tích năm năm, which a person confirms. */
  readonly influence: readonly string[]
  readonly initiatives: number
  readonly age: number
  /** Each list is one way. */
  readonly flags: readonly [readonly Counted[], readonly Counted[]]
  readonly rows: readonly TenureRow[]
}

const government = (count: number): Counted => ({ award: ids.flagGovernment, count })
const provincial = (count: number): Counted => ({ award: ids.flagProvincial, count })
const merit = (count: number): Counted => ({ award: ids.meritProvincial, count })

const classes = {
  first: {
    award: ids.labourOrderFirst,
    prior: ids.labourOrderSecond,
    scope: 'national',
    influence: ['influence-nationwide'],
    initiatives: 4,
    age: 0,
    flags: [[government(1), provincial(2)], [provincial(4)]],
    rows: labourRows.first,
  },
  second: {
    award: ids.labourOrderSecond,
    prior: ids.labourOrderThird,
    scope: 'provincial',
    influence: ['influence-province'],
    initiatives: 3,
    age: 0,
    flags: [[government(1), provincial(1)], [provincial(3)]],
    rows: labourRows.second,
  },
  third: {
    award: ids.labourOrderThird,
    prior: ids.meritPrimeMinister,
    scope: 'provincial',
    influence: [],
    initiatives: 2,
    age: 10,
    flags: [[provincial(2)], [provincial(1), merit(2)]],
    rows: labourRows.third,
  },
} as const satisfies Readonly<Record<string, LabourClass>>

/** What the two decrees say differently of the order. */
export interface Differences extends TenureRules {
  readonly workerInitiatives: Pick<CriterionShapes['initiatives'], 'scope' | 'count'>
  /** Số năm mô hình sản xuất phải hiệu quả, ổn định. */
  readonly modelYears: number
  readonly workers: Provenance
}

/** “Có N sáng kiến” without a period: all of a working life. */
const ever = 60

const persons = (of: LabourClass, place: Place): readonly Criterion[] => {
  const { at, regular } = place
  return [
    branch(
      'person-sudden',
      { subjects: ['person'], route: 'sudden' },
      when('achievement', { kinds: ['sudden'], scope: of.scope }).at(at('1.a')),
    ).at(at('1.a')),
    branch(
      'person-work',
      { subjects: ['person'], route: 'merit' },
      all(...regular, when('achievement', { kinds: ['invention'], scope: of.scope }).at(at('1.a'))),
    ).at(at('1.a')),
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(
        ...regular,
        ...afterThat(place, of.prior, 5, at('1.b')),
        ...of.influence.map((topic) => when('judged', { topic }).at(at('1.b'))),
        when('initiatives', {
          scope: 'provincial',
          count: of.initiatives,
          years: 5,
          unused: false,
          since: { award: of.prior, unbrokenFrom: 'excellent' },
        }).at(at('1.b')),
      ),
    ).at(at('1.b')),
  ]
}

const labouring = (
  { at, regular }: Place,
  { workerInitiatives, modelYears, workers }: Differences,
): readonly Criterion[] => [
  branch(
    'worker-initiatives',
    { subjects: ['person'], categories: ['worker'], route: 'merit' },
    all(
      ...regular,
      when('initiatives', { ...workerInitiatives, years: ever, unused: false }).at(at('2.b')),
      when('judged', { topic: 'trains-colleagues' }).at(at('2.b')),
    ),
  ).at(at('2.b'), workers),
  branch(
    'farmer-model',
    { subjects: ['person'], categories: ['farmer'], route: 'merit' },
    all(
      ...regular,
      any(
        when('initiatives', {
          scope: workerInitiatives.scope,
          count: 1,
          years: ever,
          unused: false,
        }).at(at('2.b')),
        all(
          when('achievement', {
            kinds: ['production-model'],
            scope: workerInitiatives.scope,
          }).at(at('2.b')),
          when('judged', { topic: `production-model-${modelYears}-years` }).at(at('2.b')),
        ),
      ),
      when('judged', { topic: 'helps-poor-households' }).at(at('2.b')),
    ),
  ).at(at('2.b'), workers),
]

const collectives = (of: LabourClass, place: Place): readonly Criterion[] => {
  const { at, others, regular, collective } = place
  return [
    branch(
      'collective-sudden',
      { subjects: ['collective'], route: 'sudden' },
      all(...collective, when('achievement', { kinds: ['sudden'], scope: of.scope }).at(at('4.a'))),
    ).at(at('4.a'), others),
    branch(
      'collective-influence',
      { subjects: ['collective'], route: 'merit' },
      all(
        ...regular,
        ...collective,
        when('achievement', { kinds: ['many'], scope: of.scope }).at(at('4.a')),
        when('judged', { topic: 'internal-unity' }).at(at('4')),
      ),
    ).at(at('4.a'), others),
    branch(
      'collective-merit',
      { subjects: ['collective'], route: 'merit' },
      all(
        ...regular,
        ...collective,
        ...(of.age === 0 ? [] : [when('ageOfCollective', { years: of.age }).at(at('4.b'))]),
        ...afterThat(place, of.prior, 5, at('4.b')),
        any(
          ...of.flags.map((awards) =>
            when('awardsSince', { since: of.prior, awards }).at(at('4.b')),
          ),
        ),
        when('judged', { topic: 'internal-unity' }).at(at('4.b')),
        when('judged', { topic: 'clean-strong-organisations' }).at(at('4.b')),
      ),
    ).at(at('4.b'), others),
  ]
}

/** “Huân chương Lao động” của một hạng. */
export function labourOrder(
  name: keyof typeof classes,
  place: Place,
  differences: Differences,
): CriteriaProvision {
  const of: LabourClass = classes[name]
  return criteria(
    of.award,
    { cite: place.cite, provenance: place.person },
    any(
      ...persons(of, place),
      ...labouring(place, differences),
      dedication(place, differences, '3', of.rows),
      ...collectives(of, place),
      ...foreigners(place, '5'),
    ),
  )
}
