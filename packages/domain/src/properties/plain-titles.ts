import { day, fullMonthsInclusive, lastDayOf } from '../kernel/index.ts'
import type {
  HeldAward,
  PendingCase,
  RecognisedInitiative,
  SubjectFacts,
  YearRating,
} from '../subjects/index.ts'

/** The day and the year for which the plain function was written. */
export const onDay = day('2024-12-20')
export const year = 2024
export const titles = [
  'advanced-worker',
  'emulation-fighter.base',
  'emulation-fighter.provincial',
] as const

/** The facts of an invented person, all of them known, so that a plain yes or no can be compared. */
export interface Person extends SubjectFacts {
  readonly ratings: readonly YearRating[]
  readonly awards: readonly HeldAward[]
  readonly initiatives: readonly RecognisedInitiative[]
  readonly pendingCases: readonly PendingCase[]
  readonly attestations: readonly { readonly topic: string; readonly holds: boolean }[]
}

/** A fixed sequence, so that every run judges the same people. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function invent(next: () => number): Person {
  const levels = ['completed', 'good', 'good', 'excellent'] as const
  const years = [2022, 2023, 2024]
  return {
    subject: {
      kind: 'person',
      category: 'official',
      recruitedOn: day(next() < 0.1 ? '2024-08-01' : '2015-09-01'),
    },
    ratings: years.map((of) => ({ year: of, level: levels[Math.floor(next() * 4)] ?? 'good' })),
    awards: years.flatMap((of) =>
      next() < 0.6 ? [{ award: 'emulation-fighter.base', year: of, route: 'merit' }] : [],
    ),
    initiatives:
      next() < 0.5
        ? [{ year: 2024, scope: next() < 0.5 ? ('base' as const) : ('provincial' as const) }]
        : [],
    disciplines: [],
    pendingCases: next() < 0.03 ? [{ opened: day('2024-11-01') }] : [],
    trainings: [],
    moves: [],
    attestations: [{ topic: 'emulation-spirit', holds: next() < 0.95 }],
  }
}

const rank = { failed: 0, completed: 1, good: 2, excellent: 3 } as const
const ratingIn = (person: Person, of: number) =>
  person.ratings.find((rating) => rating.year === of)?.level ?? 'failed'

/** What one would write without the law as data: no article, no reason, no unknown. */
export function plain(person: Person, award: (typeof titles)[number]): boolean {
  const pending = person.pendingCases.some(
    ({ opened, concluded }) => opened <= onDay && (concluded === undefined || concluded > onDay),
  )
  if (pending) return false
  if (award === 'emulation-fighter.provincial') {
    const held = (of: number) =>
      person.awards.some((title) => title.award === 'emulation-fighter.base' && title.year === of)
    const used = person.awards.some((title) => title.award === award && title.year >= year - 2)
    const recognised = person.initiatives.some(
      ({ scope, year: of }) => (scope === 'provincial' || scope === 'national') && of > year - 3,
    )
    return held(year) && held(year - 1) && held(year - 2) && !used && recognised
  }
  const { recruitedOn } = person.subject
  const advanced =
    rank[ratingIn(person, year)] >= rank.good &&
    person.attestations.some(({ topic, holds }) => topic === 'emulation-spirit' && holds) &&
    recruitedOn !== undefined &&
    fullMonthsInclusive(recruitedOn, lastDayOf(year)) >= 6
  if (award === 'advanced-worker') return advanced
  const made = person.initiatives.some(({ year: of }) => of === year)
  return advanced && (ratingIn(person, year) === 'excellent' || made)
}

/** Invented people, the same in every run. */
export function inventPeople(count: number): readonly Person[] {
  const next = sequence(20_241_220)
  return Array.from({ length: count }, () => invent(next))
}
