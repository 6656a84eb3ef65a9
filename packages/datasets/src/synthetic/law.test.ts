import { assess } from '@vinhdanh/domain/eligibility'
import { day } from '@vinhdanh/domain/kernel'
import { competenceOf, lawOn } from '@vinhdanh/domain/law'
import { instruments } from '@vinhdanh/domain/regimes'
import { describe, expect, it } from 'vitest'
import { factsAt } from './check/facts.ts'
import type { EntryRow } from './records.ts'
import { generateTiny } from './tiny.ts'

const { records } = generateTiny()
const counted = records.entries.filter(({ opening }) => !opening)

/** Judged by the law of the decision's day, with what the law leaves to people attested as it stood in the file. */
function judged(entry: EntryRow) {
  const facts = factsAt(records, entry)
  const topics = new Set<string>()
  for (;;) {
    const found = assess({
      book: lawOn(instruments, entry.decidedOn),
      award: entry.award,
      facts: {
        ...facts,
        attestations: [...topics].map((topic) => ({ topic, year: entry.year, holds: true })),
      },
      year: entry.year,
      onDay: entry.decidedOn,
      route: entry.route,
    })
    if (!found.ok) return { truth: found.refusal.kind, missing: [] }
    const waiting = found.value.missing.flatMap(
      (key) => key.match(/^attestations\.(.+)$/)?.[1] ?? [],
    )
    if (waiting.every((topic) => topics.has(topic))) return found.value
    for (const topic of waiting) topics.add(topic)
  }
}

describe('Every award granted in the simulated province', () => {
  it('meets the law of the day of its decision, but for party ratings that the year had not brought yet', () => {
    const verdicts = counted.map((entry) => ({ entry, ...judged(entry) }))
    const short = verdicts.filter(({ truth }) => truth !== 'met')
    expect(short.filter(({ truth }) => truth !== 'unknown').map(({ entry }) => entry)).toEqual([])
    for (const { entry, missing } of short) {
      expect(entry.subject.kind).toBe('collective')
      expect(entry.route).toBe('movement')
      expect(missing.every((key) => key === `partyRatings.${entry.year}`)).toBe(true)
    }
    expect(short.length).toBeLessThan(counted.length / 100)
  })

  it('was decided by an authority that the law of the day names', () => {
    const wrong = counted.filter((entry) => {
      const posts = competenceOf(lawOn(instruments, entry.decidedOn), entry.award)?.posts
      const decision = records.decisions.find(({ id }) => id === entry.decisionId)
      return (
        decision === undefined || posts === undefined || !posts.includes(decision.authorityPost)
      )
    })
    expect(wrong.map(({ award, decisionNumber }) => `${award} ${decisionNumber}`)).toEqual([])
  })

  it('falls under the regime of its day: the awards for 2023 are the first under the law of 2022', () => {
    const days = (year: number) =>
      counted
        .filter((entry) => entry.year === year && entry.route === 'merit')
        .map(({ decidedOn }) => decidedOn)
    expect(days(2022).every((on) => on < day('2024-01-01'))).toBe(true)
    expect(days(2023).every((on) => on >= day('2024-01-01'))).toBe(true)
  })

  it('would be refused with a year of the run taken away', () => {
    const title = counted.find(({ award }) => award === 'emulation-fighter.provincial')
    if (title === undefined) throw new Error('somebody holds the provincial title')
    const broken = records.entries.filter(
      (row) =>
        !(
          row.award === 'emulation-fighter.base' &&
          row.subject.code === title.subject.code &&
          row.year === title.firstYear
        ),
    )
    const found = assess({
      book: lawOn(instruments, title.decidedOn),
      award: title.award,
      facts: factsAt({ ...records, entries: broken }, title),
      year: title.year,
      onDay: title.decidedOn,
    })
    expect(found.ok && found.value.truth).toBe('unmet')
  })
})
