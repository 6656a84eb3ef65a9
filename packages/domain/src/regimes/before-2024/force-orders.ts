import type { AwardId } from '../../awards/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { Scope } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { tenYearsWithFlags } from './independence-orders.ts'
import type { Place } from './place.ts'
import { afterThat } from './prior-award.ts'

const soldier = { subjects: ['person'], categories: ['armed-forces'] } as const
const unit = { subjects: ['collective'], categories: ['armed-forces-unit'] } as const

/** Đủ số năm phục vụ và giữ chức vụ: which posts count is the table of the forces, confirmed by a person. */
const longService = ({ at }: Place, clause: string, years: number, topic: string): Criterion =>
  branch(
    'armed-forces-dedication',
    { ...soldier, route: 'contribution' },
    all(
      any(
        when('seniority', { force: 'army', months: years * 12 }).at(at(clause)),
        when('seniority', { force: 'police', months: years * 12 }).at(at(clause)),
      ),
      when('judged', { topic }).at(at(clause)),
      when('judged', { topic: 'excellent-service' }).at(at(clause)),
    ),
  ).at(at(clause))

interface ExploitClass {
  readonly award: AwardId
  readonly prior: AwardId
  readonly governmentFlags: number
  readonly age: number
  /** Phạm vi nêu gương của chiến công. */
  readonly scope: Scope
  readonly influence: string
  readonly posts: string
}

const exploits = {
  first: {
    award: ids.militaryExploitOrderFirst,
    prior: ids.militaryExploitOrderSecond,
    governmentFlags: 4,
    age: 0,
    scope: 'national',
    influence: 'influence-nationwide',
    posts: 'force-posts-exploit-first',
  },
  second: {
    award: ids.militaryExploitOrderSecond,
    prior: ids.militaryExploitOrderThird,
    governmentFlags: 3,
    age: 0,
    scope: 'provincial',
    influence: 'influence-whole-force',
    posts: 'force-posts-exploit-second',
  },
  third: {
    award: ids.militaryExploitOrderThird,
    prior: ids.fatherlandDefenceOrderFirst,
    governmentFlags: 2,
    age: 30,
    scope: 'provincial',
    influence: 'influence-military-region',
    posts: 'force-posts-exploit-third',
  },
} as const satisfies Readonly<Record<string, ExploitClass>>

/** “Huân chương Quân công” của một hạng. */
export function militaryExploitOrder(name: keyof typeof exploits, place: Place): CriteriaProvision {
  const { at, cite, others, regular, collective } = place
  const { award, prior, governmentFlags, age, scope, influence, posts }: ExploitClass =
    exploits[name]
  return criteria(
    award,
    { cite, provenance: others },
    any(
      longService(place, '1.a', 35, posts),
      branch(
        'armed-forces-feat',
        { ...soldier, route: 'sudden' },
        all(
          when('achievement', { kinds: ['feat'], scope }).at(at('1.b')),
          when('judged', { topic: influence }).at(at('1.b')),
        ),
      ).at(at('1.b')),
      branch(
        'armed-forces-unit-merit',
        { ...unit, route: 'merit' },
        all(
          ...regular,
          ...collective,
          ...(age === 0 ? [] : [when('ageOfCollective', { years: age }).at(at('2.c'))]),
          ...tenYearsWithFlags(place, prior, governmentFlags, at('2.a')),
          when('judged', { topic: 'clean-strong-organisations' }).at(at('2.b')),
        ),
      ).at(at('2')),
    ),
  )
}

interface Counted {
  readonly award: AwardId
  readonly count: number
}
const government: Counted = { award: ids.flagGovernment, count: 1 }
const provincial = (count: number): Counted => ({ award: ids.flagProvincial, count })

interface DefenceClass {
  readonly award: AwardId
  readonly prior: AwardId
  readonly initiatives: number
  /** Of a sudden achievement or a work of a person. */
  readonly scope: Scope
  /** Of the achievement of a unit. */
  readonly reach: Scope
  readonly influence: string
  readonly years: number
  readonly posts: string
  readonly age: number
  readonly flags: readonly [readonly Counted[], readonly Counted[]]
}

const defences = {
  first: {
    award: ids.fatherlandDefenceOrderFirst,
    prior: ids.fatherlandDefenceOrderSecond,
    initiatives: 4,
    scope: 'national',
    influence: 'influence-nationwide',
    years: 35,
    reach: 'national',
    posts: 'force-posts-defence-first',
    age: 0,
    flags: [[government, provincial(2)], [provincial(4)]],
  },
  second: {
    award: ids.fatherlandDefenceOrderSecond,
    prior: ids.fatherlandDefenceOrderThird,
    initiatives: 3,
    scope: 'national',
    influence: 'influence-whole-force',
    years: 35,
    reach: 'provincial',
    posts: 'force-posts-defence-second',
    age: 0,
    flags: [[government, provincial(1)], [provincial(3)]],
  },
  third: {
    award: ids.fatherlandDefenceOrderThird,
    prior: ids.meritPrimeMinister,
    initiatives: 2,
    scope: 'provincial',
    influence: 'influence-military-region',
    years: 30,
    reach: 'provincial',
    posts: 'force-posts-defence-third',
    age: 10,
    flags: [[provincial(2)], [provincial(1), { award: ids.meritProvincial, count: 2 }]],
  },
} as const satisfies Readonly<Record<string, DefenceClass>>

/** “Huân chương Bảo vệ Tổ quốc” của một hạng. */
export function fatherlandDefenceOrder(
  name: keyof typeof defences,
  place: Place,
): CriteriaProvision {
  const { at, cite, others, regular, collective } = place
  const of: DefenceClass = defences[name]
  return criteria(
    of.award,
    { cite, provenance: others },
    any(
      branch(
        'armed-forces-sudden',
        { ...soldier, route: 'sudden' },
        when('achievement', { kinds: ['sudden'], scope: of.scope }).at(at('1.a')),
      ).at(at('1.a')),
      branch(
        'armed-forces-work',
        { ...soldier, route: 'merit' },
        all(
          ...regular,
          when('achievement', { kinds: ['invention'], scope: of.scope }).at(at('1.a')),
        ),
      ).at(at('1.a')),
      branch(
        'armed-forces-merit',
        { ...soldier, route: 'merit' },
        all(
          ...regular,
          ...afterThat(place, of.prior, 5, at('1.b')),
          when('judged', { topic: of.influence }).at(at('1.b')),
          when('initiatives', {
            scope: 'provincial',
            count: of.initiatives,
            years: 5,
            unused: false,
            since: { award: of.prior, unbrokenFrom: 'excellent' },
          }).at(at('1.b')),
        ),
      ).at(at('1.b')),
      longService(place, '1.c', of.years, of.posts),
      branch(
        'armed-forces-unit-influence',
        { ...unit, route: 'merit' },
        all(
          ...regular,
          ...collective,
          when('achievement', { kinds: ['many', 'feat'], scope: of.reach }).at(at('2.a')),
          when('judged', { topic: of.influence }).at(at('2.a')),
          when('judged', { topic: 'clean-strong-organisations' }).at(at('2')),
        ),
      ).at(at('2.a')),
      branch(
        'armed-forces-unit-merit',
        { ...unit, route: 'merit' },
        all(
          ...regular,
          ...collective,
          ...(of.age === 0 ? [] : [when('ageOfCollective', { years: of.age }).at(at('2.b'))]),
          ...afterThat(place, of.prior, 5, at('2.b')),
          any(
            ...of.flags.map((awards) =>
              when('awardsSince', { since: of.prior, awards }).at(at('2.b')),
            ),
          ),
          when('judged', { topic: 'clean-strong-organisations' }).at(at('2')),
        ),
      ).at(at('2.b')),
    ),
  )
}

/** “Huân chương Chiến công”: a feat, the wider its influence the higher the class. */
export const featOrder = (award: AwardId, scope: Scope, { at, cite, others }: Place) => {
  const rule = when('achievement', { kinds: ['feat'], scope }).at(at('1'))
  return criteria(
    award,
    { cite, provenance: others },
    any(
      branch('person-feat', { subjects: ['person'], route: 'sudden' }, rule).at(at('1')),
      branch('collective-feat', { subjects: ['collective'], route: 'sudden' }, rule).at(at('1')),
    ),
  )
}
