import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { all, any, because, type Criterion, type VerdictNode } from '../criteria/index.ts'
import { assess, ballotCheck, quotaCheck, type Verdict } from '../eligibility/index.ts'
import { allOf, anyOf, type Truth } from '../kernel/index.ts'
import { awardsOn, daysOfChange, type LawBook, lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import { known, ratingLevels, type SubjectFacts } from '../subjects/index.ts'
import { aCase, asking, awardsNamed, type RealStandard, realStandards } from './real-standards.ts'

const runs = { numRuns: 1000 }
const rank: Readonly<Record<Truth, number>> = { unmet: 0, unknown: 1, met: 2 }

function judged(standard: RealStandard, facts: SubjectFacts): Verdict | null {
  const answer = assess(asking(standard, facts))
  return answer.ok ? answer.value : null
}

/** Hundreds of standards, a thousand cases. */
const long = { timeout: 60_000 }

describe('every standard of every book', long, () => {
  it('is there: each award in each form it has had', () => {
    expect(realStandards.length).toBeGreaterThan(100)
    expect(new Set(realStandards.map(({ award }) => award)).size).toBeGreaterThan(50)
  })

  it('is met, unmet and open for some of the facts tried here', () => {
    const seen: Record<Truth, number> = { met: 0, unmet: 0, unknown: 0 }
    fc.assert(
      fc.property(aCase, ({ standard, some }) => {
        const truth = judged(standard, some)?.truth
        if (truth !== undefined) seen[truth] += 1
      }),
      { ...runs, seed: 1 },
    )
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20)
  })

  it('never flips a known verdict when an unknown is filled', () => {
    fc.assert(
      fc.property(aCase, ({ standard, some, more }) => {
        const before = judged(standard, some)?.truth
        const filled = { ...more, ...some, subject: { ...more.subject, ...some.subject } }
        if (before !== undefined && before !== 'unknown')
          expect(judged(standard, filled)?.truth).toBe(before)
      }),
      runs,
    )
  })

  it('never takes anything from who has one more merit that bars nothing', () => {
    fc.assert(
      fc.property(aCase, fc.nat(), fc.integer({ min: 2016, max: 2024 }), (each, pick, year) => {
        const { standard, some } = each
        const { counted, barring } = awardsNamed(standard.leaves)
        const bars = new Set(barring)
        const stateBar = standard.leaves.some(({ kind }) => kind === 'noStateAwardInYear')
        const free = stateBar ? [] : counted.filter((award) => !bars.has(award))
        const award = free[pick % Math.max(free.length, 1)]
        const better = {
          ...some,
          ...(some.ratings === undefined
            ? {}
            : {
                ratings: (known(some.ratings)?.records ?? []).map((rating) => ({
                  ...rating,
                  level: ratingLevels[ratingLevels.indexOf(rating.level) + 1] ?? rating.level,
                })),
              }),
          ...(some.initiatives === undefined
            ? {}
            : {
                initiatives: [
                  ...(known(some.initiatives)?.records ?? []),
                  { year, scope: 'national' as const },
                ],
              }),
          ...(some.awards === undefined || award === undefined
            ? {}
            : {
                awards: [...(known(some.awards)?.records ?? []), { award, year, route: 'merit' }],
              }),
        }
        const [before, after] = [judged(standard, some), judged(standard, better)]
        if (before !== null && after !== null)
          expect(rank[after.truth]).toBeGreaterThanOrEqual(rank[before.truth])
      }),
      runs,
    )
  })

  it('does not depend on the order of records, nor of the conditions of the law', () => {
    const turned = (criterion: Criterion): Criterion => {
      switch (criterion.kind) {
        case 'all':
        case 'any': {
          const made = (criterion.kind === 'all' ? all : any)(
            ...[...criterion.of].reverse().map(turned),
          )
          return criterion.cite === undefined ? made : { ...made, cite: criterion.cite }
        }
        case 'branch':
          return { ...criterion, rule: turned(criterion.rule) }
        case 'readings':
          return {
            ...criterion,
            of: criterion.of.map((one) => ({ ...one, rule: turned(one.rule) })),
          }
        default:
          return criterion
      }
    }
    const books = new Map<RealStandard, LawBook>()
    const turnedBook = (standard: RealStandard): LawBook => {
      const held = books.get(standard)
      if (held !== undefined) return held
      const { book, criteria } = standard
      const provisions = new Map(book.provisions)
      provisions.set(criteria.id, { ...criteria, rule: turned(criteria.rule) })
      const made = { ...book, provisions }
      books.set(standard, made)
      return made
    }
    const mirrored = (facts: SubjectFacts) =>
      Object.fromEntries(
        Object.entries(facts).map(([key, list]) => [
          key,
          Array.isArray(list) ? list.toReversed() : list,
        ]),
      ) as unknown as SubjectFacts
    fc.assert(
      fc.property(aCase, ({ standard, some }) => {
        const one = judged(standard, some)
        const other = judged({ ...standard, book: turnedBook(standard) }, mirrored(some))
        expect(other?.truth).toBe(one?.truth)
        expect([...(other?.missing ?? [])].sort()).toEqual([...(one?.missing ?? [])].sort())
      }),
      runs,
    )
  })
})

/** The truth of a tree of which only some findings are known. */
function knowing(node: VerdictNode, findings: ReadonlySet<VerdictNode>): Truth {
  if (findings.has(node)) return node.truth
  const below = () => node.children.map((child) => knowing(child, findings))
  switch (node.kind) {
    case 'all':
      return allOf(below())
    case 'any':
      return anyOf(below())
    case 'branch':
    case 'reading':
      return below()[0] ?? 'unknown'
    case 'readings': {
      const chosen = node.children.find((child) => child.chosen)
      if (chosen !== undefined) return knowing(chosen, findings)
      const [first = 'unknown', ...rest] = below()
      return rest.every((truth) => truth === first) ? first : 'unknown'
    }
    default:
      return 'unknown'
  }
}

describe('the reasons of a verdict of the law', long, () => {
  it('force it by themselves, and none of those of a met verdict can be left out', () => {
    fc.assert(
      fc.property(aCase, ({ standard, some }) => {
        const verdict = judged(standard, some)
        if (verdict === null || verdict.truth === 'unknown') return
        const reasons = because(verdict.tree)
        expect(reasons.length).toBeGreaterThan(0)
        const openPoint = verdict.readings.some(({ chosen }) => chosen === null)
        /** Where readings agree, one of them speaks for all. */
        if (openPoint) return
        expect(knowing(verdict.tree, new Set(reasons))).toBe(verdict.truth)
        if (verdict.truth !== 'met') return
        for (const one of reasons)
          expect(knowing(verdict.tree, new Set(reasons.filter((other) => other !== one)))).not.toBe(
            'met',
          )
      }),
      runs,
    )
  })
  it('all have the truth of the whole and an article', () => {
    fc.assert(
      fc.property(aCase, ({ standard, some }) => {
        const verdict = judged(standard, some)
        for (const { truth, cite } of verdict?.because ?? []) {
          expect(truth).toBe(verdict?.truth)
          expect(cite.article).not.toBe('')
        }
      }),
      runs,
    )
  })
})

const books = daysOfChange(instruments).map((on) => lawOn(instruments, on))
const everyAward = books.flatMap((book) => awardsOn(book).map(({ award }) => ({ book, award })))

describe('every quota and every ballot of every book', long, () => {
  const quotas = everyAward.filter(({ book, award }) =>
    quotaCheck(book, award, { base: 0, proposed: 0 }),
  )
  const ballots = everyAward.filter(({ book, award }) =>
    ballotCheck(book, award, { members: 1, yes: 0 }),
  )
  const people = fc.nat(3000)
  it('there are some of both', () => {
    expect(quotas.length).toBeGreaterThan(5)
    expect(ballots.length).toBeGreaterThan(5)
  })
  it('a quota is never exceeded under any split into parts', () => {
    fc.assert(
      fc.property(fc.constantFrom(...quotas), fc.array(people, { maxLength: 8 }), (one, parts) => {
        const limit = (base: number) =>
          quotaCheck(one.book, one.award, { base, proposed: 0 })?.limit ?? 0
        const whole = parts.reduce((sum, part) => sum + part, 0)
        expect(parts.reduce((sum, part) => sum + limit(part), 0)).toBeLessThanOrEqual(limit(whole))
      }),
      runs,
    )
  })
  it('one more yes never loses, one more member never wins', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ballots),
        fc.integer({ min: 1, max: 60 }),
        people,
        (one, members, yes) => {
          const passed = (of: number, cast: number) =>
            ballotCheck(one.book, one.award, { members: of, yes: cast })?.passed
          if (passed(members, yes)) expect(passed(members, yes + 1)).toBe(true)
          else expect(passed(members + 1, yes)).toBe(false)
        },
      ),
      runs,
    )
  })
})
