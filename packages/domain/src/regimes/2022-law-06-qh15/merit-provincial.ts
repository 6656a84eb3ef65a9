import type { AwardId } from '../../awards/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import {
  anyMovement,
  compliance,
  greatMovement,
  restart,
  restatedByProvince,
  unity,
  unused,
} from './conditions.ts'
import { foreigners } from './foreigners.ts'
import { at, pages } from './sources.ts'

/** The parts of khoản 1 điểm d; how they are joined is what a later letter reads in its own way. */
export const twoYears = {
  titles: when('titleRun', {
    ...restart,
    award: ids.fighterBase,
    times: 2,
    everyYears: 1,
  }).at(at('74.1.d')),
  excellent: when('ratingRun', { ...restart, min: 'excellent', years: 2 }).at(at('74.1.d')),
  initiatives: when('initiatives', { ...unused, scope: 'base', count: 2, years: 2 }).at(
    at('74.1.d'),
  ),
}

/** Câu chữ của điểm d: two titles in a row stand alone, two excellent years go with two initiatives. */
export const asWorded = any(twoYears.titles, all(twoYears.excellent, twoYears.initiatives))

/** Bằng khen của Bộ, ban, ngành, tỉnh, with khoản 1 điểm d as it is read on the day. */
export const meritProvincialWith = (pointD: Criterion) =>
  criteria(
    ids.meritProvincial,
    { cite: at('74'), provenance: read(pages.meritProvincial) },
    any(
      branch(
        'person-movement',
        { subjects: ['person'], route: 'movement' },
        all(compliance('74.1'), when('movement', greatMovement).at(at('74.1.a'))),
      ).at(at('74.1.a'), read(pages.meritMovement, 'Thông tư 22/2023/TT-BCT viết lại khoản 1.')),
      branch(
        'person-sudden',
        { subjects: ['person'], route: 'sudden' },
        all(
          compliance('74.1'),
          when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('74.1.b')),
        ),
      ).at(at('74.1.b'), restatedByProvince),
      branch(
        'person-merit',
        { subjects: ['person'], route: 'merit' },
        all(
          compliance('74.1'),
          any(
            when('achievement', { kinds: ['many'], scope: 'provincial' }).at(
              at('74.1.b'),
              restatedByProvince,
            ),
            when('achievement', { kinds: ['contribution'], scope: 'base' }).at(
              at('74.1.c'),
              restatedByProvince,
            ),
            pointD,
          ),
        ),
      ).at(at('74.1')),
      ...labourersOfTheBase(),
      branch(
        'business-or-science',
        {
          subjects: ['person'],
          categories: ['business-person', 'intellectual', 'scientist'],
          route: 'merit',
        },
        all(
          compliance('74.4'),
          when('judged', { topic: 'contribution-recognised' }).at(at('74.4')),
        ),
      ).at(at('74.4'), restatedByProvince),
      ...collectivesAndHouseholds(),
      ...foreigners,
    ),
  )

export const meritProvincial = meritProvincialWith(asWorded)

/** Công nhân, nông dân, người lao động: the same achievements, at the scope of the commune or unit. */
function labourersOfTheBase(): readonly Criterion[] {
  const of = (categories: readonly ('worker' | 'farmer' | 'labourer')[], route: string) =>
    ({ subjects: ['person'], categories, route }) as const
  const all3 = ['worker', 'farmer', 'labourer'] as const
  return [
    branch(
      'labourer-sudden',
      of(all3, 'sudden'),
      all(
        compliance('74.2'),
        when('achievement', { kinds: ['sudden'], scope: 'base' }).at(at('74.2')),
      ),
    ).at(at('74.2'), restatedByProvince),
    branch(
      'labourer-movement',
      of(all3, 'movement'),
      all(compliance('74.2'), when('movement', anyMovement).at(at('74.2'))),
    ).at(at('74.2'), restatedByProvince),
    branch(
      'labourer-merit',
      of(all3, 'merit'),
      all(
        compliance('74.2'),
        when('achievement', { kinds: ['many', 'contribution'], scope: 'base' }).at(at('74.2')),
      ),
    ).at(at('74.2'), restatedByProvince),
    branch(
      'worker-initiative',
      of(['worker'], 'merit'),
      all(
        compliance('74.2'),
        when('initiatives', { ...unused, scope: 'base', count: 1, years: 1 }).at(at('74.2')),
      ),
    ).at(at('74.2'), restatedByProvince),
    branch(
      'farmer-model',
      of(['farmer'], 'merit'),
      all(
        compliance('74.2'),
        when('achievement', { kinds: ['production-model'], scope: 'base' }).at(at('74.2')),
        when('judged', { topic: 'stable-production-model' }).at(at('74.2')),
      ),
    ).at(at('74.2'), restatedByProvince),
  ]
}

function twoYearsAs(award: AwardId): Criterion {
  return when('titleRun', { ...restart, award, times: 2, everyYears: 1 }).at(at('74.3.d'))
}

function collectivesAndHouseholds(): readonly Criterion[] {
  const collective = (route: string) => ({ subjects: ['collective'], route }) as const
  return [
    branch(
      'collective-movement',
      collective('movement'),
      all(compliance('74.3'), when('movement', greatMovement).at(at('74.3.a'))),
    ).at(at('74.3.a'), restatedByProvince),
    branch(
      'collective-sudden',
      collective('sudden'),
      all(
        compliance('74.3'),
        when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('74.3.b')),
      ),
    ).at(at('74.3.b'), restatedByProvince),
    branch(
      'collective-contribution',
      collective('merit'),
      all(
        compliance('74.3'),
        when('achievement', { kinds: ['contribution'], scope: 'base' }).at(at('74.3.c')),
      ),
    ).at(at('74.3.c'), restatedByProvince),
    branch(
      'collective-merit',
      collective('merit'),
      all(
        compliance('74.3'),
        any(
          when('ratingRun', { ...restart, min: 'excellent', years: 2 }).at(at('74.3.d')),
          twoYearsAs(ids.excellentCollective),
          twoYearsAs(ids.victoriousUnit),
        ),
        unity('74.3.d'),
        when('judged', { topic: 'welfare-and-democracy' }).at(at('74.3.d')),
        when('judged', { topic: 'thrift-and-integrity' }).at(at('74.3.d')),
      ),
    ).at(at('74.3.d'), restatedByProvince),
    branch(
      'household',
      { subjects: ['household'], route: 'merit' },
      all(
        compliance('74.5'),
        when('achievement', { kinds: ['contribution'], scope: 'base' }).at(at('74.5')),
      ),
    ).at(at('74.5'), restatedByProvince),
  ]
}
