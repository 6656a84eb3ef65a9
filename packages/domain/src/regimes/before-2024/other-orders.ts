import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import type { Place } from './place.ts'

const judged = (place: Place, ...topics: readonly string[]): readonly Criterion[] =>
  topics.map((topic) => when('judged', { topic }).at(place.cite))

/** “Huân chương Đại đoàn kết dân tộc”. */
export const greatUnityOrder = (place: Place): CriteriaProvision =>
  criteria(
    ids.greatUnityOrder,
    { cite: place.cite, provenance: place.others },
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(...place.regular, ...judged(place, 'policy-compliance', 'merit-for-great-unity')),
    ).at(place.cite),
  )

/** “Huân chương Dũng cảm”: a brave act, an example in the province or wider, or a death in it. */
export const braveryOrder = (place: Place): CriteriaProvision =>
  criteria(
    ids.braveryOrder,
    { cite: place.cite, provenance: place.others },
    branch(
      'brave-act',
      { subjects: ['person'], route: 'sudden' },
      any(
        when('achievement', { kinds: ['brave-act'], scope: 'provincial' }).at(place.cite),
        all(
          when('achievement', { kinds: ['brave-act'], scope: 'base' }).at(place.cite),
          ...judged(place, 'died-bravely'),
        ),
      ),
    ).at(place.cite),
  )

const friendship = (place: Place): readonly Criterion[] =>
  judged(place, 'respects-vietnam', 'builds-friendship', 'foreign-ministry-opinion')

/** “Huân chương Hữu nghị” cho người và tập thể nước ngoài. */
export const friendshipOrder = (place: Place): CriteriaProvision =>
  criteria(
    ids.friendshipOrder,
    { cite: place.cite, provenance: place.others },
    any(
      branch(
        'foreigner',
        { subjects: ['person'], categories: ['foreigner'], route: 'foreign' },
        all(...place.regular, ...friendship(place)),
      ).at(place.cite),
      branch(
        'foreign-organisation',
        { subjects: ['collective'], categories: ['foreign-organisation'], route: 'foreign' },
        all(...place.regular, ...friendship(place)),
      ).at(place.cite),
    ),
  )

/** “Huy chương Hữu nghị”: for persons only before 2024. */
export const friendshipMedal = (place: Place): CriteriaProvision =>
  criteria(
    ids.friendshipMedal,
    { cite: place.cite, provenance: place.others },
    branch(
      'foreigner',
      { subjects: ['person'], categories: ['foreigner'], route: 'foreign' },
      all(...friendship(place)),
    ).at(place.cite),
  )
