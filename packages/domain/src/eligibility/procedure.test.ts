import { describe, expect, it } from 'vitest'
import { procedureLaw, procedureLawWith } from '../../fixtures/procedure-law.ts'
import { type Day, day, fixedHolidays, ratio } from '../kernel/index.ts'
import {
  conditionsFrom,
  consultationsNeeded,
  dossierCheck,
  dueCheck,
  dueDay,
  filingCheck,
  noticeWindows,
  quorumCheck,
  quotaCheck,
  simplifiedFor,
} from './index.ts'

const book = procedureLaw('2026-11-21')
const none: ReadonlySet<Day> = new Set()

describe('a dossier', () => {
  const fighter = { award: 'fighter', subject: 'person' } as const
  const given = ['submission-letter', 'achievement-report'] as const

  it('is complete when every paper that is needed is there', () => {
    expect(
      dossierCheck(book, { ...fighter, conditions: { initiative: false } }, given),
    ).toMatchObject({ complete: 'met', missing: [], sets: 1, electronic: true })
  })
  it('lacks a paper that its case asks for, and names the article', () => {
    const answer = dossierCheck(book, { ...fighter, conditions: { initiative: true } }, given)
    expect(answer?.complete).toBe('unmet')
    expect(answer?.missing).toEqual([
      expect.objectContaining({
        document: 'initiative-certificate',
        when: 'initiative',
        cite: expect.objectContaining({ article: '15' }),
      }),
    ])
  })
  it('is open while it is not known whether a paper is needed', () => {
    expect(dossierCheck(book, fighter, given)).toMatchObject({ complete: 'unknown', missing: [] })
    expect(dossierCheck(book, fighter, ['submission-letter'])?.complete).toBe('unmet')
  })
  it('names the form that the kind of subject writes on', () => {
    const forms = (subject: 'person' | 'collective' | 'household') =>
      dossierCheck(book, { award: 'fighter', subject }, [])?.papers.map(({ form }) => form)
    expect(forms('person')).toEqual(['01', '05', null])
    expect(forms('collective')).toEqual(['01', '04', null])
    expect(forms('household')).toEqual(['01', null, null])
  })
  it('of a route with papers of its own needs those', () => {
    const asked = { ...fighter, route: 'contribution' }
    expect(dossierCheck(book, asked, ['submission-letter', 'summary-report'])).toMatchObject({
      complete: 'met',
      simplified: false,
      cite: { clause: '2' },
    })
  })
  it('under the simplified procedure is what that says', () => {
    expect(
      dossierCheck(book, { ...fighter, route: 'sudden' }, ['submission-letter']),
    ).toMatchObject({ simplified: true, sets: 3, missing: [{ document: 'summary-report' }] })
  })
  it('is not judged where the law of the day says nothing of it', () => {
    expect(dossierCheck(book, { award: 'worker', subject: 'person' }, [])).toBeUndefined()
  })
  it('asks for the remark of the unit where six months of the year were worked', () => {
    const moved = (months: number, kind: 'transfer' | 'secondment' = 'transfer') =>
      conditionsFrom(
        { subject: { kind: 'person' }, moves: [{ kind, on: day('2019-08-01'), months }] },
        2019,
      )
    expect(moved(7)).toEqual({ transferred: true, seconded: false })
    expect(moved(6)).toEqual({ transferred: true, seconded: false })
    expect(moved(5)).toEqual({ transferred: false, seconded: false })
    expect(moved(8, 'secondment')).toEqual({ transferred: false, seconded: true })
    expect(conditionsFrom({ subject: { kind: 'person' } }, 2019)).toEqual({})
  })
})

describe('the simplified procedure', () => {
  it('is open by one route or one case where the law says so', () => {
    expect(simplifiedFor(book, { route: 'sudden' })?.by).toEqual(['sudden'])
    expect(simplifiedFor(book, { cases: ['state-secret'] })?.by).toEqual(['state-secret'])
    expect(simplifiedFor(book, { route: 'merit', cases: ['found-by-head'] })).toBeUndefined()
  })
  it('is open only with all of them where the law asks for all', () => {
    const rule = book.provisions.get('simplified')
    if (rule?.kind !== 'simplified') throw new Error('the sample law has one')
    const strict = procedureLawWith('2026-11-21', {
      ...rule,
      needs: 'all',
      cases: ['political-task', 'clear-merit'],
    })
    expect(simplifiedFor(strict, { route: 'sudden', cases: ['clear-merit'] })).toBeUndefined()
    expect(
      simplifiedFor(strict, { route: 'sudden', cases: ['clear-merit', 'political-task'] }),
    ).toBeDefined()
    expect(simplifiedFor(strict, { cases: ['clear-merit', 'political-task'] })).toBeUndefined()
  })
})

describe('a limit', () => {
  const ten = { days: 10, unit: 'working-day' } as const
  it('that counts its first day ends one day sooner, unless that day is off', () => {
    const holidays = new Set([day('2025-09-01'), ...fixedHolidays(2025)])
    const first = { ...ten, firstDayCounts: true } as const
    expect(dueDay(first, day('2025-08-20'), holidays)).toBe('2025-09-04')
    expect(dueDay(ten, day('2025-08-20'), holidays)).toBe('2025-09-05')
    expect(dueDay(first, day('2025-08-23'), holidays)).toBe(
      dueDay(ten, day('2025-08-23'), holidays),
    )
  })
  it('in days counts every day', () => {
    expect(dueDay({ days: 15, unit: 'day' }, day('2026-12-20'), none)).toBe('2027-01-04')
    expect(dueDay({ days: 15, unit: 'day', firstDayCounts: true }, day('2026-12-20'), none)).toBe(
      '2027-01-03',
    )
  })
  it('is told with its article, and is none where the law has none', () => {
    const asked = { step: 'appraisal', from: day('2026-12-01') } as const
    expect(dueCheck(book, asked, none)).toMatchObject({ day: '2026-12-29', cite: { clause: '1' } })
    expect(dueCheck(book, { ...asked, step: 'hand-down' }, none)).toBeUndefined()
  })
})

describe('the public notice', () => {
  it('is of the awards that the law names, save what is excepted', () => {
    const from = day('2026-11-23')
    expect(noticeWindows(book, 'state-certificate', from, none)).toEqual([
      expect.objectContaining({ by: 'proposer', before: 'council', from, until: '2026-12-04' }),
    ])
    expect(noticeWindows(book, 'fighter', from, none)).toEqual([])
    expect(noticeWindows(book, 'state-certificate', from, none, ['state-secret'])).toEqual([])
  })
})

describe('a filing day', () => {
  it('is counted from the achievement year', () => {
    const filed = (on: string) => filingCheck(book, 'fighter', { year: 2025, filedOn: day(on) })
    expect(filed('2026-12-31')).toMatchObject({ by: '2026-12-31', onTime: true })
    expect(filed('2027-01-01')).toMatchObject({ onTime: false })
  })
  it('is another one for a sector', () => {
    expect(filingCheck(book, 'fighter', { year: 2026, sector: 'education' })).toMatchObject({
      by: '2026-06-30',
      onTime: null,
    })
  })
  it('may be none at all, and is unknown where the law says nothing', () => {
    expect(filingCheck(book, 'medal', { year: 2026, filedOn: day('2030-01-01') })).toMatchObject({
      by: null,
      onTime: true,
    })
    expect(filingCheck(book, 'worker', { year: 2026 })).toBeUndefined()
  })
})

describe('a consultation', () => {
  it('is needed, not needed, or open while the case is not known', () => {
    const needed = (holds: Parameters<typeof consultationsNeeded>[2]) =>
      consultationsNeeded(book, 'state-certificate', holds).map((each) => each.needed)
    expect(needed({ 'central-unit-in-province': true })).toEqual(['met'])
    expect(needed({ 'central-unit-in-province': false })).toEqual(['unmet'])
    expect(needed({})).toEqual(['unknown'])
    expect(consultationsNeeded(book, 'worker', {})).toEqual([])
  })
})

describe('a rule with two readings', () => {
  const ground = {
    cite: { instrument: 'x', article: '3' },
    provenance: { status: 'recalled', source: 'memory' },
  } as const
  const law = procedureLawWith('2026-11-21', {
    kind: 'quota',
    id: 'quota/fighter',
    award: 'fighter',
    share: ratio(15, 100),
    of: 'advanced-workers-of-unit',
    rounding: 'floor',
    otherReadings: [
      { id: 'rounded', value: { share: ratio(15, 100), rounding: 'half-up' }, ...ground },
    ],
    ...ground,
  })
  it('is settled where both give the same answer', () => {
    expect(quotaCheck(law, 'fighter', { base: 47, proposed: 8 })).toMatchObject({
      limit: 7,
      within: false,
      settled: true,
      otherReadings: [{ id: 'rounded', limit: 7, within: false }],
    })
  })
  it('is open where they differ, until a person has chosen', () => {
    const six = { base: 6, proposed: 1 }
    expect(quotaCheck(law, 'fighter', six)).toMatchObject({ within: false, settled: false })
    expect(quotaCheck(law, 'fighter', { ...six, reading: 'rounded' })).toMatchObject({
      limit: 1,
      within: true,
      settled: true,
    })
    expect(quotaCheck(law, 'fighter', { ...six, reading: 'main' })).toMatchObject({
      within: false,
      settled: true,
    })
  })
})

describe('a quorum', () => {
  const law = procedureLawWith('2026-11-21', {
    kind: 'quorum',
    id: 'quorum/central',
    council: 'central',
    presentShare: ratio(2, 3),
    forAwards: { awards: ['hero'], presentShare: ratio(9, 10) },
    cite: { instrument: 'x', article: '3' },
    provenance: { status: 'verified', source: 'a test' },
  })
  it('is stricter for a session on the awards that the law names', () => {
    const at18 = { members: 21, present: 18 }
    expect(quorumCheck(law, 'central', at18)).toMatchObject({ needed: 14, met: true })
    expect(quorumCheck(law, 'central', at18, ['fighter'])).toMatchObject({ met: true })
    expect(quorumCheck(law, 'central', at18, ['fighter', 'hero'])).toMatchObject({
      needed: 19,
      met: false,
    })
  })
})
