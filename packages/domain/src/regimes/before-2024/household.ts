import type { Citation, Provenance } from '../../citations/index.ts'
import { all, type Branch, branch, type Criterion, readings, when } from '../../criteria/index.ts'

const compliant = (at: Citation) => when('judged', { topic: 'policy-compliance' }).at(at)

/** Gương mẫu chấp hành, đóng góp công sức, đất đai, tài sản. */
export const givenByHousehold = (
  at: Citation,
  scope: 'base' | 'provincial',
): readonly Criterion[] => [
  compliant(at),
  when('achievement', { kinds: ['contribution'], scope }).at(at),
]

/** No period is named for what a household has given: all its years. */
const worth = (at: Citation) => when('donation', { dong: 500_000_000, years: 60 }).at(at)

/** Đóng góp trị giá từ 500 triệu đồng. */
export const worthOfHousehold = (at: Citation): readonly Criterion[] => [compliant(at), worth(at)]

/** Whether the amount of the decree of 2014 was kept in 2017 is an open point: a summary speaks only of a large contribution. */
export const largeOfHousehold = (
  at: Citation,
  known: { readonly amount: Provenance; readonly large: Provenance },
): readonly Criterion[] => [
  compliant(at),
  readings(
    'household-contribution',
    { id: 'amount', rule: worth(at), cite: at, provenance: known.amount },
    {
      id: 'large',
      rule: when('achievement', { kinds: ['contribution'], scope: 'provincial' }).at(at),
      cite: at,
      provenance: known.large,
    },
  ).at(at),
]

/** Giấy khen cho hộ gia đình, beside what the law says of persons and collectives. */
export const householdCommendation = (at: Citation, provenance: Provenance): Branch =>
  branch(
    'household',
    { subjects: ['household'], route: 'merit' },
    all(...givenByHousehold(at, 'base')),
  ).at(at, provenance)
