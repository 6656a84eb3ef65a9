import { describe, expect, it } from 'vitest'
import { citing } from '../citations/index.ts'
import { all, branch, when } from '../criteria/index.ts'
import { day } from '../kernel/index.ts'
import type { CriteriaProvision, Instrument, Provision } from '../law/index.ts'
import { lawReport, readVectors, unguardedDays } from './index.ts'

const at = citing('small-law')
const provenance = { status: 'verified', source: 'a text' } as const
const ground = { cite: at('1'), provenance }
const named: Provision = {
  kind: 'award',
  id: 'award/advanced-worker',
  award: 'advanced-worker',
  nameVi: 'Lao động tiên tiến',
  nameEn: 'Advanced Worker',
  group: 'emulation-title',
  level: 'base',
  subjects: ['person', 'collective'],
  rank: 1,
  ...ground,
}
const good = when('ratingInYear', { min: 'good' }).at(at('1.1'))
const clean = when('notDisciplined', { from: 'reprimand' }).at(at('1.2'))
const old = when('ageOfCollective', { years: 2 }).at(at('1.3'))
const standard: CriteriaProvision = {
  kind: 'criteria',
  id: 'criteria/advanced-worker',
  award: 'advanced-worker',
  rule: all(
    good,
    branch('of-people', { subjects: ['person'], route: 'merit' }, clean).at(at('1.2')),
    branch('of-collectives', { subjects: ['collective'], route: 'merit' }, old).at(at('1.3')),
  ),
  ...ground,
}
const salary: Provision = { kind: 'base-salary', id: 'base-salary', amount: 1_490_000, ...ground }

const law = (...adds: readonly Provision[]): Instrument => ({
  id: 'small-law',
  number: '1',
  titleVi: 'Luật',
  titleEn: 'Law',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: null,
  effective: day('2024-01-01'),
  source: 'a text',
  ends: [],
  adds,
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [],
})
const cases = (...list: readonly object[]) => {
  const { file, issues } = readVectors({
    cases: list.map((each) => ({ name: 'a case', day: '2024-12-20', ...each })),
  })
  expect(issues).toEqual([])
  return file?.cases ?? []
}
const worker = { award: 'advanced-worker', facts: {}, expect: { truth: 'unknown' } }
const collective = { ...worker, facts: { subject: 'collective' } }
const paid = { question: 'provision', input: { id: 'base-salary' }, expect: { amount: 1_490_000 } }

describe('the report on the law', () => {
  it('counts provisions, the conditions inside them, how they are known, and the cases that prove them', () => {
    const { rows, lacks } = lawReport(
      [law(named, standard, salary)],
      cases(worker, collective, paid),
    )
    expect(rows).toMatchObject([
      { provisions: 3, conditions: 3, vectors: 3, known: { verified: 6, recalled: 0 } },
    ])
    expect(lacks).toEqual([])
  })
  it('names the condition that no case reaches, because its branch is open to another subject', () => {
    const { lacks } = lawReport([law(named, standard)], cases(worker))
    expect(lacks).toEqual([
      {
        instrument: 'small-law',
        provision: 'criteria/advanced-worker',
        condition: { kind: 'ageOfCollective', cite: '1.3' },
        lacks: 'vector',
      },
    ])
  })
  it('names the provision that no case asks about', () => {
    const { lacks } = lawReport([law(named, standard, salary)], cases(worker, collective))
    expect(lacks).toEqual([
      { instrument: 'small-law', provision: 'base-salary', condition: null, lacks: 'vector' },
    ])
  })
  it('takes a case under an earlier text as proof of a later one that says the same', () => {
    const carried = { ...standard, provenance: { ...provenance, source: 'another text' } }
    const later: Instrument = {
      ...law(),
      id: 'later-law',
      effective: day('2025-01-01'),
      replaces: [carried],
    }
    const { rows, lacks } = lawReport([law(named, standard), later], cases(worker, collective))
    expect(lacks).toEqual([])
    expect(rows.map(({ vectors }) => vectors)).toEqual([2, 0])
  })
  it('takes a case that reached a condition under one text for the same condition under another', () => {
    const wider = { ...standard, rule: all(standard.rule, when('noPendingCase', {}).at(at('2'))) }
    const later: Instrument = {
      ...law(),
      id: 'later-law',
      effective: day('2025-01-01'),
      replaces: [wider],
    }
    const after = { ...worker, day: '2025-06-01' }
    const { lacks } = lawReport([law(named, standard), later], cases(worker, collective, after))
    expect(lacks).toEqual([])
  })
  it('asks for no case of what another text of the same day puts something else in place of', () => {
    const decree: Instrument = {
      ...law(),
      id: 'decree',
      rank: 'decree',
      replaces: [{ ...standard, rule: clean }],
    }
    const { lacks } = lawReport([law(named, standard), decree], cases(worker))
    expect(lacks).toEqual([])
  })
  it('names what lacks a case once, by the first text that says it', () => {
    const carried = { ...salary, provenance: { ...provenance, source: 'another text' } }
    const later: Instrument = {
      ...law(),
      id: 'later-law',
      effective: day('2025-01-01'),
      replaces: [carried],
    }
    const { lacks } = lawReport([law(named, salary), later], cases(worker))
    expect(lacks.map(({ instrument }) => instrument)).toEqual(['small-law'])
  })
  it('counts a condition by its own source where it has one', () => {
    const doubted = when('ratingInYear', { min: 'good' }).at(at('1.1'), {
      status: 'recalled',
      source: 'from memory',
      note: 'mức xếp loại',
    })
    const { rows } = lawReport([law({ ...standard, rule: doubted })], [])
    expect(rows[0]?.known).toMatchObject({ verified: 1, recalled: 1 })
  })
  it('demands that a doubt is told and a source is named', () => {
    const doubtful = {
      ...salary,
      provenance: { status: 'recalled', source: 'from memory' },
    } as const
    const unsourced = { ...named, provenance: { status: 'verified', source: '' } } as const
    const { lacks } = lawReport([law(doubtful, unsourced)], cases(paid, worker))
    expect(lacks.map(({ provision, lacks: what }) => `${provision} ${what}`)).toEqual([
      'base-salary provenance',
      'award/advanced-worker provenance',
    ])
  })
  it('demands a case for a transition, one whose law rests on its article', () => {
    const moving: Instrument = {
      ...law(),
      id: 'later-law',
      effective: day('2025-01-01'),
      transitions: [
        {
          id: 'received-before',
          cite: citing('later-law')('9'),
          provenance,
          receivedBefore: day('2025-01-01'),
          newLawIfMoreFavourable: false,
        },
      ],
    }
    const asked = { question: 'law', day: '2025-02-01', expect: {} }
    const lacking = (...list: readonly object[]) =>
      lawReport([law(named), moving], cases(worker, ...list)).lacks.map(
        ({ provision }) => provision,
      )
    expect(lacking({ ...asked, receivedOn: '2025-01-15' })).toEqual(['transition/received-before'])
    expect(lacking({ ...asked, receivedOn: '2024-12-15' })).toEqual([])
  })
})

describe('a day of change', () => {
  const later: Instrument = { ...law(), id: 'later-law', effective: day('2025-07-01') }
  const lacking = (...days: readonly string[]) =>
    unguardedDays(
      [law(named, standard), later],
      cases(...days.map((on) => ({ ...worker, day: on }))),
    )
  it('has cases of that day and of the day before', () => {
    expect(lacking('2024-01-01', '2025-06-30', '2025-07-01')).toEqual([])
  })
  it('is not guarded by cases of other days', () => {
    expect(lacking('2024-12-31', '2025-06-29', '2025-07-02')).toEqual([
      { day: '2024-01-01', lacks: 'on' },
      { day: '2025-07-01', lacks: 'before' },
      { day: '2025-07-01', lacks: 'on' },
    ])
  })
})
