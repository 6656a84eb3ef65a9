// Verdicts per second with their full trace, beside a plain function written by hand for the same three titles.
import type { AwardId } from '../awards/index.ts'
import { assess } from '../eligibility/index.ts'
import { day, fullMonthsInclusive, lastDayOf } from '../kernel/index.ts'
import { daysOfChange, type Instrument, lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import type {
  HeldAward,
  PendingCase,
  RecognisedInitiative,
  SubjectFacts,
  YearRating,
} from '../subjects/index.ts'

const onDay = day('2024-12-20')
const year = 2024
const titles = [
  'advanced-worker',
  'emulation-fighter.base',
  'emulation-fighter.provincial',
] as const

/** The facts of an invented person, all of them known, so that a plain yes or no can be compared. */
interface Person extends SubjectFacts {
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
    attestations: [{ topic: 'emulation-spirit', holds: next() < 0.95 }],
  }
}

const rank = { failed: 0, completed: 1, good: 2, excellent: 3 } as const
const ratingIn = (person: Person, of: number) =>
  person.ratings.find((rating) => rating.year === of)?.level ?? 'failed'

/** What one would write without the law as data: no article, no reason, no unknown. */
function plain(person: Person, award: (typeof titles)[number]): boolean {
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

/** Best of several rounds: what the machine can do when nothing else disturbs it. */
function perSecond(times: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    work()
    best = Math.min(best, performance.now() - start)
  }
  return times / (best / 1000)
}

const next = sequence(20_241_220)
const people = Array.from({ length: 20_000 }, () => invent(next))
const book = lawOn(instruments, onDay)
const verdict = (facts: SubjectFacts, award: AwardId) => {
  const answer = assess({ book, award, facts, year, onDay })
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}

let met = 0
for (const person of people)
  for (const award of titles) {
    const { truth } = verdict(person, award)
    if (truth === 'met') met += 1
    if ((truth === 'met') !== plain(person, award) || truth === 'unknown')
      throw new Error(`the law and the plain function disagree: ${award} ${JSON.stringify(person)}`)
  }

const judged = people.length * titles.length
let kept = 0
const traced = perSecond(judged, () => {
  for (const person of people)
    for (const award of titles) kept += verdict(person, award).because.length
})
const bare = perSecond(judged, () => {
  for (const person of people) for (const award of titles) kept += plain(person, award) ? 1 : 0
})
const changes = daysOfChange(instruments)
const folded = perSecond(changes.length, () => {
  /** A new list each time, so that nothing kept from before is used. */
  const fresh: readonly Instrument[] = [...instruments]
  for (const change of changes) kept += lawOn(fresh, change).hash.length
})
if (kept === 0) throw new Error('nothing was judged')

const shown = (count: number) => Math.round(count).toLocaleString('en-US').padStart(12)
console.log(
  `${judged.toLocaleString('en-US')} verdicts on ${onDay}, ${met.toLocaleString('en-US')} met; both ways agree on each`,
)
console.log(
  `with full trace      ${shown(traced)} verdicts a second, ${(1e6 / traced).toFixed(2)} µs each`,
)
console.log(
  `plain function       ${shown(bare)} answers a second, ${(1e6 / bare).toFixed(2)} µs each`,
)
console.log(
  `ratio                ${(bare / traced).toFixed(1).padStart(12)} times the plain function`,
)
console.log(`consolidated law     ${shown(folded)} books a second, fingerprint included`)
