import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, maskOf, recompute } from '../eligibility/index.ts'
import { addDays, type Day, day } from '../kernel/index.ts'
import { awardsOn, daysOfChange, lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { facts } from './arbitrary-facts.ts'
import { inventPeople, onDay, plain, titles, year } from './plain-titles.ts'

const changes = daysOfChange(instruments)
const first = changes[0] ?? day('2014-08-20')
const anyDay = fc.integer({ min: 0, max: 8200 }).map((days) => addDays(first, days))
const lastChange = (on: Day) => changes.findLast((change) => change <= on)

describe('the law over time', () => {
  it('is the same on every day between two changes', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const same = lawOn(instruments, one).hash === lawOn(instruments, other).hash
        if (lastChange(one) === lastChange(other)) expect(same).toBe(true)
      }),
    )
  })
  it('differs between the day before and the day of a change exactly where a text says something', () => {
    for (const change of changes) {
      const before = lawOn(instruments, addDays(change, -1))
      const after = lawOn(instruments, change)
      const says = after.inForce.some(
        ({ effective, adds, replaces, repeals, ends }) =>
          effective === change &&
          (adds.length + replaces.length + repeals.length > 0 ||
            [...before.origin.values()].some((origin) => ends.includes(origin))),
      )
      expect(after.hash !== before.hash, change).toBe(says)
    }
  })
  it('answers for every award on the first day of every quarter', () => {
    for (let at = 2014; at <= 2026; at++)
      for (const quarter of ['01', '04', '07', '10']) {
        const on = day(`${at}-${quarter}-01`)
        if (on < '2014-08-20') continue
        const book = lawOn(instruments, on)
        const named = awardsOn(book)
        expect(named.length, on).toBeGreaterThan(50)
        for (const { award, subjects } of named)
          for (const kind of subjects) {
            const answer = assess({
              book,
              award,
              facts: { subject: { kind } },
              year: at - 1,
              onDay: on,
            })
            expect(answer.ok, `${award} for ${kind} on ${on}`).toBe(true)
            if (answer.ok) expect(answer.value.because.length).toBeGreaterThan(0)
          }
      }
  })
})

describe('verdicts of the law itself', () => {
  const asked = fc.record({
    on: fc.constantFrom(...changes.filter((change) => change >= '2014-08-20')),
    pick: fc.nat(),
    some: facts,
    more: facts,
  })
  const runs = { numRuns: 400 }
  const judge = ({ on, pick }: { on: Day; pick: number }, of: SubjectFacts) => {
    const book = lawOn(instruments, on)
    const named = awardsOn(book)
    const award = named[pick % named.length]
    if (award === undefined) throw new Error(`no award ${pick} on ${on}`)
    const [kind = 'person'] = award.subjects
    const question = {
      book,
      award: award.award,
      facts: { ...of, subject: { ...of.subject, kind } },
      year: 2024,
      onDay: day('2025-03-01'),
    }
    const answer = assess(question)
    if (!answer.ok) throw new Error(answer.refusal.kind)
    return { question, verdict: answer.value }
  }
  it('are never turned round by learning more', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const before = judge(each, each.some).verdict.truth
        const filled = {
          ...each.more,
          ...each.some,
          subject: { ...each.more.subject, ...each.some.subject },
        }
        if (before !== 'unknown') expect(judge(each, filled).verdict.truth).toBe(before)
      }),
      runs,
    )
  })
  it('each cite an article for every reason and ask for facts exactly while they are open', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const { verdict } = judge(each, each.some)
        for (const { cite } of verdict.because) expect(cite.article).not.toBe('')
        expect(verdict.missing.length > 0).toBe(verdict.truth === 'unknown')
      }),
      runs,
    )
  })
  it('are computed again from what was stored', () => {
    fc.assert(
      fc.property(asked, (each) => {
        const { question, verdict } = judge(each, each.some)
        const stored = { mask: maskOf(verdict), lawHash: verdict.law.hash }
        const kept = JSON.parse(JSON.stringify(question.facts))
        expect(recompute({ ...question, facts: kept }, stored)).toMatchObject({
          value: { agrees: true },
        })
      }),
      runs,
    )
  })
  it('agree with a plain function written apart from the law, where everything is known', () => {
    const book = lawOn(instruments, onDay)
    for (const person of inventPeople(2000))
      for (const award of titles) {
        const answer = assess({ book, award, facts: person, year, onDay })
        const expected = plain(person, award) ? 'met' : 'unmet'
        expect(answer.ok && answer.value.truth, `${award} ${JSON.stringify(person)}`).toBe(expected)
      }
  })
})
