import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'

const person = { subjects: ['person'], route: 'merit' } as const

/** Under which articles a text has the two conditions of a title, and how each is known. */
export interface Conditions {
  readonly cite: Citation
  readonly provenance: Provenance
  readonly first: Citation
  readonly initiative: Citation
  readonly firstKnown: Provenance
  readonly initiativeKnown: Provenance
}

/** Chiến sĩ thi đua cơ sở. Civil servants need no excellent rating: the phrase stands in the branch of the armed forces. */
export function fighterBase(of: Conditions): CriteriaProvision {
  const advanced = when('meetsStandardOf', {
    anyOf: [ids.advancedWorker, ids.advancedSoldier],
  }).at(of.first, of.firstKnown)
  return criteria(
    ids.fighterBase,
    { cite: of.cite, provenance: of.provenance },
    any(
      branch(
        'base',
        person,
        all(
          advanced,
          when('initiatives', { scope: 'base', count: 1, years: 1, unused: false }).at(
            of.initiative,
            of.initiativeKnown,
          ),
        ),
      ).at(of.cite),
      branch(
        'armed-forces-ingenuity',
        { ...person, categories: ['armed-forces'] },
        all(
          advanced,
          when('judged', { topic: 'combat-bravery' }).at(of.initiative, of.initiativeKnown),
          when('ratingInYear', { min: 'excellent' }).at(of.initiative, of.initiativeKnown),
        ),
      ).at(of.cite),
    ),
  )
}

/** Chiến sĩ thi đua cấp tỉnh: three years of the base title that have not served an earlier one. */
export const fighterProvincial = (of: Conditions): CriteriaProvision =>
  criteria(
    ids.fighterProvincial,
    { cite: of.cite, provenance: of.provenance },
    branch(
      'provincial',
      person,
      all(
        when('titleRun', {
          award: ids.fighterBase,
          times: 3,
          everyYears: 1,
          notUsedFor: ids.fighterProvincial,
        }).at(of.first, of.firstKnown),
        when('initiatives', { scope: 'provincial', count: 1, years: 3, unused: false }).at(
          of.initiative,
          of.initiativeKnown,
        ),
      ),
    ).at(of.cite),
  )
