import { describe, expect, it } from 'vitest'
import { citationPath } from '../citations/index.ts'
import type { VerdictNode } from '../criteria/index.ts'
import { assess, compare } from '../eligibility/index.ts'
import { day } from '../kernel/index.ts'
import { applicableLaw, lawOn } from '../law/index.ts'
import { instruments } from '../regimes/index.ts'
import type { HeldAward, SubjectFacts } from '../subjects/index.ts'

const fighter = 'emulation-fighter.base'
const provincial = 'emulation-fighter.provincial'
const held = (...years: readonly number[]): readonly HeldAward[] =>
  years.map((year) => ({
    award: fighter,
    year,
    route: 'merit',
    record: { kind: 'award', id: String(year) },
  }))
const official: SubjectFacts = {
  subject: { kind: 'person', category: 'official', recruitedOn: day('2010-09-01') },
  awards: held(2020, 2021, 2023, 2024, 2025),
  initiatives: [2022, 2024, 2026].map((year) => ({ year, scope: 'provincial' })),
  disciplines: [],
  pendingCases: [],
  absences: [],
  trainings: [],
  moves: [],
}
const asked = (on: string, year: number, facts: SubjectFacts) => ({
  book: lawOn(instruments, day(on)),
  award: provincial,
  facts,
  year,
  onDay: day(on),
})
function judged(on: string, year: number, facts: SubjectFacts) {
  const answer = assess(asked(on, year, facts))
  if (!answer.ok) throw new Error(answer.refusal.kind)
  return answer.value
}
const run = ({ because }: { readonly because: readonly VerdictNode[] | readonly object[] }) =>
  (because as readonly VerdictNode[]).find(({ kind }) => kind === 'titleRun')

describe('scenario 3: base titles of 2020, 2021, 2023, 2024 and 2025, and none of 2022', () => {
  it('is not met for a run through 2022, and says that the year is known to be without the title', () => {
    const verdict = judged('2024-12-20', 2024, official)
    expect(verdict.truth).toBe('unmet')
    expect(run(verdict)).toMatchObject({
      truth: 'unmet',
      found: { years: [2023, 2024], broken: 2022 },
    })
    expect(verdict.missing).toEqual([])
  })
  it('is open, not unmet, where nobody knows about 2022, and asks for exactly that year', () => {
    const awards = { records: held(2020, 2021, 2023, 2024, 2025), years: { from: 2023, to: 2025 } }
    const verdict = judged('2024-12-20', 2024, { ...official, awards })
    expect(verdict.truth).toBe('unknown')
    expect(run(verdict)).toMatchObject({ truth: 'unknown', found: { broken: null } })
    expect(verdict.missing).toContain('awards.2022')
    expect(verdict.missing).not.toContain('awards.2021')
  })
  it('is not fooled by counting records: five titles are no three in a row through 2022', () => {
    expect(judged('2025-12-20', 2025, official).truth).toBe('met')
    for (const year of [2022, 2023, 2024])
      expect(judged('2025-12-20', year, official).truth).not.toBe('met')
  })
})

describe('scenario 4: one dossier received on 15/06/2025 and one on 15/07/2025', () => {
  const lawFor = (received: string) =>
    applicableLaw(instruments, {
      today: day('2025-08-20'),
      decidedOn: day('2025-08-15'),
      receivedForAppraisalOn: day(received),
    })
  const [june, july] = [lawFor('2025-06-15'), lawFor('2025-07-15')]
  it('the first stays under the law before July, and the transition clause is named', () => {
    expect(june).toMatchObject({ day: '2025-06-30', basis: 'transition' })
    expect(june.because.map((cite) => [cite.instrument, citationPath(cite)])).toEqual([
      ['2025-decree-152', '60.3'],
    ])
  })
  it('the second is under the law of its decision, without a clause', () => {
    expect(july).toEqual({ day: '2025-08-15', basis: 'decision-day', because: [] })
  })
  it('each has its own set of rules, and what differs is told', () => {
    const books = [june, july].map(({ day: on }) => lawOn(instruments, on))
    const [before, after] = books.map(({ inForce }) => inForce.map(({ id }) => id))
    expect(before).toContain('2023-decree-98')
    expect(after).toContain('2025-decree-152')
    expect(before).not.toContain('2025-decree-152')
    expect(new Set(books.map(({ hash }) => hash)).size).toBe(2)
    const question = asked('2025-08-15', 2025, official)
    const [old, now] = books.map((book) => ({ ...question, book }))
    if (old === undefined || now === undefined) throw new Error('two books')
    const { changes, because } = compare(old, now)
    expect(changes.length).toBeGreaterThan(0)
    expect(because.some((id) => id === '2025-decree-152' || id === '2025-circular-15')).toBe(true)
  })
})

describe('scenario 6: a discipline that ended on 01/03/2025', () => {
  const disciplined: SubjectFacts = {
    ...official,
    awards: held(2023, 2024, 2025, 2026, 2027, 2028),
    initiatives: [2026, 2028].map((year) => ({ year, scope: 'provincial' })),
    disciplines: [
      {
        level: 'warning',
        from: day('2024-03-01'),
        until: day('2025-03-01'),
        record: { kind: 'discipline', id: 'warning' },
      },
    ],
  }
  it('takes away the achievements before it, and the explanation shows the date and the record', () => {
    const verdict = judged('2027-12-20', 2027, disciplined)
    expect(verdict.truth).toBe('unmet')
    const finding = run(verdict)
    expect(finding?.found).toMatchObject({ broken: 2025, restartedAfter: '2025-03-01' })
    expect(finding?.records).toContainEqual({ kind: 'discipline', id: 'warning' })
  })
  it('leaves three whole years after it to count', () => {
    expect(judged('2028-12-20', 2028, disciplined).truth).toBe('met')
  })
  it('would not stand in the way without it', () => {
    expect(judged('2027-12-20', 2027, { ...disciplined, disciplines: [] }).truth).toBe('met')
  })
})

describe('scenario 5: a case is opened against a nominee and concluded', () => {
  const opened = day('2026-10-01')
  const pending = (concluded?: string): SubjectFacts => ({
    ...official,
    awards: held(2024, 2025, 2026),
    pendingCases: [{ opened, ...(concluded === undefined ? {} : { concluded: day(concluded) }) }],
  })
  it('defers while it is open, and nothing else stands against the nominee', () => {
    const verdict = judged('2026-11-21', 2026, pending())
    expect(verdict).toMatchObject({ truth: 'unmet', deferred: true })
  })
  it('is released on the day it is concluded', () => {
    expect(judged('2026-11-21', 2026, pending('2026-11-22')).deferred).toBe(true)
    expect(judged('2026-11-21', 2026, pending('2026-11-21'))).toMatchObject({
      truth: 'met',
      deferred: false,
    })
  })
  it('is no deferral where the standard is not met anyway', () => {
    const verdict = judged('2026-11-21', 2026, { ...pending(), awards: [] })
    expect(verdict).toMatchObject({ truth: 'unmet', deferred: false })
  })
})
