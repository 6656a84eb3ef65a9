import { type Day, day } from '@vinhdanh/domain/kernel'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'

/** A fixed sequence, so that every run has the same people. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const levels = ['failed', 'completed', 'good', 'excellent'] as const
const scopes = ['base', 'district', 'provincial', 'national'] as const
const categories = ['official', 'worker', 'farmer', 'business-person', 'intellectual'] as const

/** What may have been given to a person, from often to seldom, with how many years it takes at least. */
const ladder = [
  ['advanced-worker', 0.6],
  ['emulation-fighter.base', 0.35],
  ['emulation-fighter.provincial', 0.05],
  ['merit-certificate.provincial', 0.06],
  ['merit-certificate.prime-minister', 0.02],
  ['labour-order.third', 0.01],
  ['labour-order.second', 0.004],
] as const

/** One person with ten years behind them; what an office would know of most, and of some not all. */
function invent(next: () => number, year: number): SubjectFacts {
  const chance = (share: number) => next() < share
  const oneOf = <Item>(list: readonly Item[]): Item =>
    list[Math.floor(next() * list.length)] as Item
  const merit = next()
  const joined = year - Math.floor(next() * 35)
  const years = Array.from({ length: 10 }, (_, back) => year - 9 + back).filter(
    (of) => of >= joined,
  )
  const on = (of: number): Day => day(`${of}-0${1 + Math.floor(next() * 9)}-15`)
  const ratings = years.map((of) => ({
    year: of,
    level: levels[Math.min(3, Math.floor(merit * 2.6 + next() * 1.8))] ?? 'good',
  }))
  const awards = years.flatMap((of) =>
    ladder.flatMap(([award, share]) =>
      chance(share * merit * 1.6)
        ? [{ award, year: of, route: 'merit', decidedOn: on(of + 1) }]
        : [],
    ),
  )
  const initiatives = years.flatMap((of) =>
    chance(merit * 0.5) ? [{ year: of, scope: oneOf(scopes) }] : [],
  )
  return {
    subject: {
      kind: 'person',
      category: oneOf(categories),
      sex: chance(0.48) ? 'female' : 'male',
      higherRetirementAge: false,
      recruitedOn: on(joined),
    },
    ratings,
    awards,
    ...(chance(0.9) ? { initiatives } : {}),
    disciplines: chance(0.03)
      ? [{ level: 'reprimand', from: on(year - Math.floor(next() * 5)) }]
      : [],
    pendingCases: chance(0.01) ? [{ opened: on(year) }] : [],
    trainings: [],
    moves: [],
    absences: chance(0.2) ? [{ kind: 'sick', workingDays: Math.floor(next() * 60), year }] : [],
    movementResults: [],
    achievements: [],
    attestations: ['emulation-spirit', 'policy-compliance', 'solidarity-mutual-help'].map(
      (topic) => ({
        topic,
        holds: chance(0.95),
      }),
    ),
    ...(chance(0.1)
      ? { tenures: [{ post: `G${3 + Math.floor(next() * 5)}`, from: on(joined), until: on(year) }] }
      : { tenures: [] }),
  }
}

/** Invented people as the law's own facts tell of them. */
export function inventSubjects(count: number, year: number): readonly SubjectFacts[] {
  const next = sequence(20_261_121)
  return Array.from({ length: count }, () => invent(next, year))
}
