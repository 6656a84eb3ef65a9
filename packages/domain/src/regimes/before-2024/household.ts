import type { Citation, Provenance } from '../../citations/index.ts'
import { all, type Branch, branch, type Criterion, when } from '../../criteria/index.ts'

/** Gương mẫu chấp hành, đóng góp công sức, đất đai, tài sản; the decrees differ in how much. */
export const givenByHousehold = (
  at: Citation,
  scope: 'base' | 'provincial',
  ...further: readonly Criterion[]
): readonly Criterion[] => [
  when('judged', { topic: 'policy-compliance' }).at(at),
  when('achievement', { kinds: ['contribution'], scope }).at(at),
  ...further,
]

/** Giấy khen cho hộ gia đình, beside what the law says of persons and collectives. */
export const householdCommendation = (at: Citation, provenance: Provenance): Branch =>
  branch(
    'household',
    { subjects: ['household'], route: 'merit' },
    all(...givenByHousehold(at, 'base')),
  ).at(at, provenance)
