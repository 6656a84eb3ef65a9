import type { AwardId } from '../../awards/index.ts'
import type { Citation } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { dedication, independenceRows, type TenureRow, type TenureRules } from './dedication.ts'
import { foreigners } from './foreigners.ts'
import type { Place } from './place.ts'
import { afterThat } from './prior-award.ts'

interface IndependenceClass {
  readonly award: AwardId
  readonly prior: AwardId
  readonly governmentFlags: number
  readonly age: number
  readonly rows: readonly TenureRow[]
}

const classes = {
  first: {
    award: ids.independenceOrderFirst,
    prior: ids.independenceOrderSecond,
    governmentFlags: 4,
    age: 0,
    rows: independenceRows.first,
  },
  second: {
    award: ids.independenceOrderSecond,
    prior: ids.independenceOrderThird,
    governmentFlags: 3,
    age: 0,
    rows: independenceRows.second,
  },
  third: {
    award: ids.independenceOrderThird,
    prior: ids.labourOrderFirst,
    governmentFlags: 2,
    age: 30,
    rows: independenceRows.third,
  },
} as const satisfies Readonly<Record<string, IndependenceClass>>

/** Ten excellent years since an earlier order, with flags of the Government and a certificate or two provincial flags. */
export const tenYearsWithFlags = (
  place: Place,
  prior: AwardId,
  governmentFlags: number,
  cite: Citation,
): readonly Criterion[] => {
  const flags = { award: ids.flagGovernment, count: governmentFlags }
  return [
    ...afterThat(place, prior, 10, cite),
    any(
      when('awardsSince', {
        since: prior,
        awards: [flags, { award: ids.meritPrimeMinister, count: 1 }],
      }).at(cite),
      when('awardsSince', {
        since: prior,
        awards: [flags, { award: ids.flagProvincial, count: 2 }],
      }).at(cite),
    ),
  ]
}

/** “Huân chương Độc lập” của một hạng. */
export function independenceOrder(
  name: keyof typeof classes,
  place: Place,
  tenure: TenureRules,
): CriteriaProvision {
  const { at, cite, person, others, regular, collective } = place
  const { award, prior, governmentFlags, age, rows }: IndependenceClass = classes[name]
  return criteria(
    award,
    { cite, provenance: person },
    any(
      dedication(place, tenure, '1', rows),
      branch(
        'person-nationwide',
        { subjects: ['person'], route: 'merit' },
        all(
          ...regular,
          when('achievement', { kinds: ['sudden', 'many', 'invention'], scope: 'national' }).at(
            at('2'),
          ),
          when('judged', { topic: 'influence-nationwide' }).at(at('2')),
        ),
      ).at(at('2')),
      branch(
        'collective-merit',
        { subjects: ['collective'], route: 'merit' },
        all(
          ...regular,
          ...collective,
          ...(age === 0 ? [] : [when('ageOfCollective', { years: age }).at(at('3.c'))]),
          ...tenYearsWithFlags(place, prior, governmentFlags, at('3.a')),
          when('judged', { topic: 'internal-unity' }).at(at('3.b')),
          when('judged', { topic: 'clean-strong-organisations' }).at(at('3.b')),
        ),
      ).at(at('3'), others),
      ...foreigners(place, '4'),
    ),
  )
}
