import fc from 'fast-check'
import type { AwardId } from '../awards/index.ts'
import { type CriterionShapes, conditionsOf, type Leaf, partsOf } from '../criteria/index.ts'
import type { Question } from '../eligibility/index.ts'
import { addDays, type Day, day } from '../kernel/index.ts'
import {
  type CriteriaProvision,
  criteriaOf,
  daysOfChange,
  type LawBook,
  lawOn,
} from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { facts as anyFacts, level, ratings, scope } from './arbitrary-facts.ts'

/** Một tiêu chuẩn trong một hình thức mà nó đã có: its book, and the awards and topics it speaks of. */
export interface RealStandard {
  readonly on: Day
  readonly book: LawBook
  readonly award: AwardId
  readonly criteria: CriteriaProvision
  /** Its conditions and those of the standards it rests on. */
  readonly leaves: readonly Leaf[]
}

function leavesOf(book: LawBook, award: AwardId, asked: readonly AwardId[] = []): readonly Leaf[] {
  const rule = criteriaOf(book, award)?.rule
  if (rule === undefined || asked.includes(award)) return []
  return conditionsOf(rule).flatMap((leaf) =>
    leaf.kind === 'meetsStandardOf'
      ? [leaf, ...leaf.wanted.anyOf.flatMap((other) => leavesOf(book, other, [...asked, award]))]
      : [leaf],
  )
}

/** Every standard of every book, each form once. */
export const realStandards: readonly RealStandard[] = (() => {
  const forms = new Map<object, RealStandard>()
  for (const on of daysOfChange(instruments)) {
    const book = lawOn(instruments, on)
    for (const provision of book.provisions.values()) {
      if (provision.kind !== 'criteria' || forms.has(provision.rule)) continue
      const { award } = provision
      forms.set(provision.rule, {
        on,
        book,
        award,
        criteria: provision,
        leaves: leavesOf(book, award),
      })
    }
  }
  return [...forms.values()]
})()

const all = <Kind extends Leaf['kind']>(leaves: readonly Leaf[], kind: Kind) =>
  leaves.flatMap((leaf) => (leaf.kind === kind ? [leaf.wanted as CriterionShapes[Kind]] : []))

/** Awards that a standard names; those that only bar come last. */
export function awardsNamed(leaves: readonly Leaf[]): {
  readonly counted: readonly AwardId[]
  readonly barring: readonly AwardId[]
} {
  const counted = [
    ...all(leaves, 'titleInYear').flatMap(({ anyOf }) => anyOf),
    ...all(leaves, 'titleRun').map(({ award }) => award),
    ...all(leaves, 'titleCount').map(({ award }) => award),
    ...all(leaves, 'priorAwardThenYears').map(({ award }) => award),
    ...all(leaves, 'awardsSince').flatMap(({ awards }) => awards.map(({ award }) => award)),
    ...all(leaves, 'ratingRun').flatMap(({ orTitles = [] }) => orTitles),
  ]
  const barring = [
    ...all(leaves, 'titleRun').flatMap(({ notUsedFor }) => notUsedFor ?? []),
    ...all(leaves, 'noneHeld').flatMap(({ awards }) => awards),
  ]
  return { counted: [...new Set(counted)], barring: [...new Set(barring)] }
}

const year = 2024
const oneOf = <Value>(values: readonly Value[], otherwise: Value) =>
  fc.constantFrom(...(values.length === 0 ? [otherwise] : values))
const yearOfMerit = fc.integer({ min: year - 8, max: year })

/** Facts that speak of what the standard speaks of, so that its conditions are really met and failed. */
function factsFor({ leaves, criteria }: RealStandard): fc.Arbitrary<SubjectFacts> {
  const { counted, barring } = awardsNamed(leaves)
  const topics = all(leaves, 'judged').map(({ topic }) => topic)
  const openPoints = [criteria.rule]
    .flatMap(partsOf)
    .flatMap((part) =>
      part.kind === 'readings' ? part.of.map(({ id }) => `reading-${part.id}-${id}`) : [],
    )
  const posts = all(leaves, 'tenure').flatMap((wanted) => wanted.posts)
  const achievements = all(leaves, 'achievement').flatMap(({ kinds }) => kinds)
  const branches = partsOf(criteria.rule).flatMap((part) => (part.kind === 'branch' ? [part] : []))
  const kinds = branches.flatMap(({ subjects }) => subjects)
  const categories = branches.flatMap((branch) => branch.categories)
  const awards = fc.array(
    fc.record(
      {
        award: oneOf([...counted, ...counted, ...barring], 'advanced-worker'),
        year: yearOfMerit,
        route: fc.constantFrom('merit', 'merit', 'sudden'),
        decidedOn: yearOfMerit.map((of) => day(`${of}-12-01`)),
      },
      { requiredKeys: ['award', 'year', 'route'] },
    ),
    { maxLength: 10 },
  )
  const specific = fc.record(
    {
      ratings,
      awards,
      achievements: fc.array(
        fc.record({
          kind: oneOf(achievements, 'sudden'),
          scope,
          year: fc.constantFrom(year, year - 1),
        }),
        { maxLength: 3 },
      ),
      tenures: fc.array(
        fc.record({
          post: oneOf(posts, 'G5'),
          from: fc.integer({ min: 0, max: 6000 }).map((days) => addDays(day('2005-01-01'), days)),
          until: fc.constant(day('2025-03-01')),
        }),
        { maxLength: 2 },
      ),
      disciplines: fc.constantFrom(
        [],
        [],
        [{ level: 'warning' as const, from: day('2022-05-01'), until: day('2023-05-01') }],
      ),
      pendingCases: fc.constantFrom([], [], [{ opened: day('2025-01-10') }]),
      attestations: fc
        .tuple(fc.subarray([...new Set(topics)]), fc.constantFrom(undefined, ...openPoints))
        .map(([said, chosen]) =>
          [...said, ...(chosen === undefined ? [] : [chosen])].map((topic) => ({
            topic,
            holds: true,
          })),
        ),
      partyRatings: fc.array(fc.record({ year: fc.constant(year), level }), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  )
  const subject = fc.record(
    { kind: oneOf(kinds, 'person'), category: oneOf(categories, 'official') },
    { requiredKeys: ['kind'] },
  )
  return fc.tuple(anyFacts, specific, subject).map(([any, some, who]) => {
    const { attestations: _, ...others } = any
    return { ...others, ...some, subject: { ...any.subject, ...who } } as SubjectFacts
  })
}

interface Case {
  readonly standard: RealStandard
  readonly some: SubjectFacts
  readonly more: SubjectFacts
}

/** Made once for each standard: there are hundreds of them, and every property runs over all. */
const cases = new Map<number, fc.Arbitrary<Case>>()

function caseOf(pick: number): fc.Arbitrary<Case> {
  const held = cases.get(pick)
  if (held !== undefined) return held
  const standard = realStandards[pick]
  if (standard === undefined) throw new Error('no such standard')
  const facts = factsFor(standard)
  const made = fc.record({ standard: fc.constant(standard), some: facts, more: facts })
  cases.set(pick, made)
  return made
}

/** A case: a real standard and two sets of facts for it, the second to be learned or added. */
export const aCase = fc.nat({ max: realStandards.length - 1 }).chain(caseOf)

/** The question about a standard on the day on which it came into force. */
export const asking = ({ book, award }: RealStandard, facts: SubjectFacts): Question => ({
  book,
  award,
  facts,
  year,
  onDay: day('2025-03-01'),
})
