import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { at as ofLaw } from '../2003-law-15-2003-qh11/sources.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'

interface Where {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Chiến sĩ thi đua toàn quốc: two provincial titles in a row, each of its own three years. */
export const fighterNational = (
  { cite, provenance }: Where,
  regular: readonly Criterion[],
): CriteriaProvision =>
  criteria(
    ids.fighterNational,
    { cite, provenance },
    branch(
      'national',
      { subjects: ['person'], route: 'merit' },
      all(
        ...regular,
        when('titleRun', { award: ids.fighterProvincial, times: 2, everyYears: 3 }).at(cite),
        when('initiatives', { scope: 'national', count: 1, years: 6, unused: false }).at(cite),
      ),
    ).at(cite),
  )

const judged = (topic: string) => when('judged', { topic }).at(ofLaw('25'))

/** Cờ thi đua của Chính phủ: best of those that meet the provincial standard, or leading a central cluster or movement. */
export const flagGovernment = (
  at: (clause: string) => Citation,
  { cite, provenance }: Where,
  collective: readonly Criterion[],
): CriteriaProvision =>
  criteria(
    ids.flagGovernment,
    { cite, provenance },
    any(
      branch(
        'cluster-leader',
        { subjects: ['collective'], route: 'merit' },
        all(
          ...collective,
          when('clusterLeader', { organisedBy: ['provincial', 'ministry'] }).at(at('1')),
          judged('exceeds-targets'),
          judged('internal-unity'),
          judged('thrift-and-integrity'),
        ),
      ).at(at('1')),
      branch(
        'ministry-or-province',
        { subjects: ['collective'], categories: ['ministry-or-province'], route: 'merit' },
        all(...collective, when('clusterLeader', { organisedBy: ['central-council'] }).at(at('2'))),
      ).at(at('2')),
      branch(
        'movement',
        { subjects: ['collective'], route: 'movement' },
        all(
          ...collective,
          when('movement', {
            launchedBy: ['prime-minister'],
            standing: 'leader',
            minYears: 5,
          }).at(at('3')),
        ),
      ).at(at('3')),
    ),
  )
