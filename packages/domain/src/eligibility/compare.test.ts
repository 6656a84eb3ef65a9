import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { all, branch, type Criterion, when } from '../criteria/index.ts'
import { day } from '../kernel/index.ts'
import { type Instrument, lawOn } from '../law/index.ts'
import { sampleLaw, sampleProvisions } from '../properties/sample-law.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { compare, impact, tally } from './index.ts'

const [law] = sampleLaw
if (law === undefined) throw new Error('no sample law')
const at = citing('decree-2025')
const standard = sampleProvisions.find(({ id }) => id === 'criteria/advanced-worker')
const decree = (rule: Criterion): Instrument => ({
  ...law,
  id: 'decree-2025',
  number: '2',
  rank: 'decree',
  effective: day('2025-07-01'),
  adds: [],
  replaces: standard?.kind === 'criteria' ? [{ ...standard, rule, cite: at('3') }] : [],
})
const facts: SubjectFacts = {
  subject: { kind: 'person' },
  ratings: [{ year: 2025, level: 'good' }],
  disciplines: [],
}
const notDisciplined = when('notDisciplined', { from: 'reprimand' }).at(at('24.1.b'))
/** The comparison of the day before a decree with its first day, on the same facts. */
function across(rule: Criterion, of: SubjectFacts = facts, award = 'advanced-worker') {
  const instruments = [law as Instrument, decree(rule)]
  const on = (date: string) => ({
    book: lawOn(instruments, day(date)),
    award,
    facts: of,
    year: 2025,
    onDay: day('2025-12-01'),
  })
  return compare(on('2025-06-30'), on('2025-07-01'))
}
const told = ({ changes }: ReturnType<typeof compare>) =>
  changes.map(({ kind, before, after }) => [kind, before?.kind ?? null, after?.kind ?? null])

describe('a comparison of two laws', () => {
  it('of the same law finds nothing', () => {
    const question = {
      book: lawOn(sampleLaw, day('2025-06-30')),
      award: 'advanced-worker',
      facts,
      year: 2025,
      onDay: day('2025-12-01'),
    }
    expect(compare(question, question)).toMatchObject({
      from: 'met',
      to: 'met',
      changes: [],
      because: [],
    })
  })
  it('tells a threshold that moved, the outcome on both sides, and the instrument', () => {
    const compared = across(
      all(when('ratingInYear', { min: 'excellent' }).at(at('3.1')), notDisciplined),
    )
    expect(compared).toMatchObject({ from: 'met', to: 'unmet', because: ['decree-2025'] })
    expect(compared.changes[0]).toMatchObject({
      kind: 'threshold',
      before: { truth: 'met', wanted: { min: 'good' } },
      after: { truth: 'unmet', wanted: { min: 'excellent' } },
    })
  })
  it('tells a condition that appeared and one that is gone', () => {
    const compared = across(
      all(
        when('ratingInYear', { min: 'good' }).at(at('3.1')),
        when('absenceBelow', { workingDays: 40 }).at(at('3.2')),
      ),
    )
    expect(told(compared)).toEqual([
      ['article', 'ratingInYear', 'ratingInYear'],
      ['appeared', null, 'absenceBelow'],
      ['gone', 'notDisciplined', null],
    ])
    expect(compared.to).toBe('unknown')
  })
  it('follows a condition into a case of another name', () => {
    const moved = branch(
      'renamed',
      { subjects: ['person'], route: 'merit' },
      all(when('ratingInYear', { min: 'excellent' }).at(at('3.1')), notDisciplined),
    ).at(at('3'))
    expect(told(across(moved))).toEqual([
      ['threshold', 'ratingInYear', 'ratingInYear'],
      ['article', 'notDisciplined', 'notDisciplined'],
    ])
  })
  it('looks into the standard of another award that a condition rests on', () => {
    const compared = across(
      all(when('ratingInYear', { min: 'excellent' }).at(at('3.1')), notDisciplined),
      { ...facts, initiatives: [{ year: 2025, scope: 'base' }] },
      'emulation-fighter.base',
    )
    expect(compared).toMatchObject({ from: 'met', to: 'unmet' })
    expect(told(compared)).toContainEqual(['threshold', 'ratingInYear', 'ratingInYear'])
    expect(told(compared)).toContainEqual(['truth', 'meetsStandardOf', 'meetsStandardOf'])
  })
  it('says so when one of the laws cannot ask the question', () => {
    const before = lawOn(sampleLaw, day('2023-06-30'))
    const after = lawOn(sampleLaw, day('2024-06-30'))
    const asked = { award: 'advanced-worker', facts, year: 2025, onDay: day('2025-12-01') }
    const compared = compare({ ...asked, book: before }, { ...asked, book: after })
    expect(compared).toMatchObject({ from: null, to: 'met', changes: [], because: ['sample-law'] })
    expect(compared.before).toMatchObject({ ok: false, refusal: { kind: 'AwardUnknownOnDay' } })
  })
})

describe('the impact of a change', () => {
  const instruments = [law, decree(when('ratingInYear', { min: 'excellent' }).at(at('3.1')))]
  const before = lawOn(instruments, day('2025-06-30'))
  const after = lawOn(instruments, day('2025-07-01'))
  const cases = (['good', 'excellent', 'completed', 'good'] as const).map((level, index) => ({
    id: String(index),
    award: 'advanced-worker',
    facts: { ...facts, ratings: [{ year: 2025, level }] },
    year: 2025,
    onDay: day('2025-12-01'),
  }))
  it('counts the outcomes before and after, and names each case that changed', () => {
    const { total, counts, changed } = tally(impact(cases, before, after))
    expect(total).toBe(4)
    expect(counts).toEqual([
      { from: 'met', to: 'met', count: 1 },
      { from: 'met', to: 'unmet', count: 2 },
      { from: 'unmet', to: 'unmet', count: 1 },
    ])
    expect(changed.map(({ of }) => of.id)).toEqual(['0', '3'])
  })
  it('judges a case only when it is taken', () => {
    const taken: string[] = []
    const watched = (function* () {
      for (const one of cases) {
        taken.push(one.id)
        yield one
      }
    })()
    const run = impact(watched, before, after)
    run.next()
    run.next()
    expect(taken).toEqual(['0', '1'])
  })
  it('may take another book for each case', () => {
    const old = (one: (typeof cases)[number]) => (one.id === '0' ? after : before)
    expect(tally(impact(cases, old, after)).changed.map(({ of }) => of.id)).toEqual(['3'])
  })
})
