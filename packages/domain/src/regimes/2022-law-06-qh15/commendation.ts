import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { anyMovement, compliance, restatedByProvince, unity } from './conditions.ts'
import { at } from './sources.ts'

/** Giấy khen: by what the decree on routes calls merit, movement and sudden, for each kind of subject. */
function commendationFor(subject: 'person' | 'collective', clause: string): readonly Criterion[] {
  const conduct = [
    compliance(clause),
    when('judged', { topic: 'completes-tasks-well' }).at(at(clause)),
    ...(subject === 'collective' ? [unity(clause)] : []),
  ]
  const achieved = (kinds: readonly ('sudden' | 'many')[]) =>
    when('achievement', { kinds, scope: 'base' }).at(at(clause))
  return [
    branch(
      `${subject}-movement`,
      { subjects: [subject], route: 'movement' },
      all(...conduct, when('movement', anyMovement).at(at(clause))),
    ).at(at(clause)),
    branch(
      `${subject}-sudden`,
      { subjects: [subject], route: 'sudden' },
      all(...conduct, achieved(['sudden'])),
    ).at(at(clause)),
    branch(
      `${subject}-merit`,
      { subjects: [subject], route: 'merit' },
      all(...conduct, achieved(['many'])),
    ).at(at(clause)),
  ]
}

export const commendation = criteria(
  ids.commendation,
  { cite: at('75'), provenance: restatedByProvince },
  any(
    ...commendationFor('person', '75.1'),
    ...commendationFor('collective', '75.2'),
    branch(
      'household-merit',
      { subjects: ['household'], route: 'merit' },
      all(
        compliance('75.3'),
        when('achievement', { kinds: ['contribution'], scope: 'base' }).at(at('75.3')),
      ),
    ).at(at('75.3')),
    branch(
      'household-movement',
      { subjects: ['household'], route: 'movement' },
      all(compliance('75.3'), when('movement', anyMovement).at(at('75.3'))),
    ).at(at('75.3')),
  ),
)
