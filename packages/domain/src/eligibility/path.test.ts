import { describe, expect, it } from 'vitest'
import { day } from '../kernel/index.ts'
import { lawOn } from '../law/index.ts'
import { sampleLaw } from '../properties/sample-law.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { type Need, type PathStep, path, supposing, withinPower } from './index.ts'

const book = lawOn(sampleLaw, day('2024-12-20'))
const person = { kind: 'person', category: 'official' } as const
const clean = { disciplines: [], awards: [], initiatives: [] }
const journey = (facts: Partial<SubjectFacts>, horizon = 5): readonly PathStep[] =>
  path({
    book,
    facts: { subject: person, ...facts },
    fromYear: 2024,
    onDay: day('2024-12-20'),
    horizon,
  })
function stepTo(award: string, facts: Partial<SubjectFacts>, horizon?: number): PathStep {
  const step = journey(facts, horizon).find((each) => each.award === award)
  if (step === undefined) throw new Error(`no step to ${award}`)
  return step
}
const fighter = 'emulation-fighter.base'
const certificate = 'merit-certificate.provincial'
const kinds = ({ needs }: PathStep) => needs.map(({ kind }) => kind)

describe('a path', () => {
  it('says what is met now, and asks nothing more for it', () => {
    const facts = { ...clean, ratings: [{ year: 2024, level: 'excellent' as const }] }
    expect(stepTo(fighter, facts)).toMatchObject({
      status: 'met-now',
      earliestYear: 2024,
      needs: [],
    })
  })
  it('asks for the lowest rating that is enough', () => {
    const step = stepTo('advanced-worker', clean)
    expect(step).toMatchObject({ status: 'reachable', earliestYear: 2024 })
    expect(step.needs).toEqual([{ kind: 'rating', year: 2024, level: 'good' }])
  })
  it('counts on a title once its own standard can be met, and names the title and not what it rests on', () => {
    const step = stepTo(certificate, clean)
    expect(step).toMatchObject({ status: 'reachable', earliestYear: 2025 })
    expect(step.branch?.branch).toBe('titles')
    expect(
      step.needs.map((need) => (need.kind === 'title' ? [need.award, need.year] : need)),
    ).toEqual([
      [fighter, 2024],
      [fighter, 2025],
    ])
  })
  it('begins with the years that are held already', () => {
    const held = { ...clean, awards: [{ award: fighter, year: 2024, route: 'merit' }] }
    expect(stepTo(certificate, held)).toMatchObject({ earliestYear: 2025 })
    expect(kinds(stepTo(certificate, held))).toEqual(['title'])
  })
  it('never supposes against a fact: a year rated low is lost', () => {
    const facts = { ...clean, ratings: [{ year: 2024, level: 'completed' as const }] }
    expect(stepTo(fighter, facts)).toMatchObject({ status: 'reachable', earliestYear: 2025 })
    expect(stepTo(certificate, facts)).toMatchObject({ earliestYear: 2026 })
  })
  it('asks that a list nobody knows turns out to be empty', () => {
    expect(stepTo('advanced-worker', {}).needs).toContainEqual({
      kind: 'nothing',
      of: 'disciplines',
    })
  })
  it('ends at its horizon', () => {
    const step = stepTo(certificate, clean, 0)
    expect(step).toMatchObject({
      status: 'out-of-reach',
      earliestYear: null,
      reason: 'not-within-horizon',
    })
    expect(step.blockers.map(({ kind }) => kind)).toContain('titleRun')
  })
  it('says that an award is barred when a fact stands against it for good', () => {
    const for2024 = { disciplines: [{ level: 'warning' as const, from: day('2023-01-01') }] }
    const step = stepTo('advanced-worker', for2024)
    expect(step).toMatchObject({ status: 'out-of-reach', reason: 'barred' })
    expect(step.blockers.map(({ kind }) => kind)).toEqual(['notDisciplined'])
  })
  it('plans no sudden award', () => {
    const step = stepTo(certificate, { subject: { kind: 'collective' }, achievements: [] })
    expect(step.status).toBe('not-plannable')
  })
  it('tells apart what only chance brings, and puts it after what can be planned', () => {
    const subject = { kind: 'person', category: 'farmer' } as const
    const step = stepTo(certificate, { ...clean, subject, achievements: [] })
    expect(step.ways.map(({ year, branch }) => [branch?.branch, year])).toEqual([
      ['titles', 2025],
      ['farmers', 2024],
    ])
  })
  it('puts first what is met, then what comes next', () => {
    const facts = { ...clean, ratings: [{ year: 2024, level: 'excellent' as const }] }
    expect(journey(facts).map(({ award, status }) => [award, status])).toEqual([
      ['advanced-worker', 'met-now'],
      [fighter, 'met-now'],
      [certificate, 'reachable'],
    ])
  })
  it('ends where its needs are met: the same evaluator says so', () => {
    for (const { award, earliestYear, needs } of journey(clean)) {
      if (earliestYear === null) continue
      const facts = supposing({ subject: person, ...clean }, needs)
      const then = path({
        book,
        facts,
        fromYear: earliestYear,
        onDay: day(`${earliestYear}-12-31`),
        horizon: 0,
      })
      expect(then.find((step) => step.award === award)?.status).toBe('met-now')
    }
  })
})

describe('supposing', () => {
  const facts: SubjectFacts = { subject: { kind: 'collective' } }
  const year = 2024
  it.each<readonly [Need, Partial<SubjectFacts>]>([
    [{ kind: 'partyRating', year, level: 'good' }, { partyRatings: [{ year, level: 'good' }] }],
    [
      { kind: 'achievement', year, of: 'prize', scope: 'base' },
      { achievements: [{ kind: 'prize', scope: 'base', year }] },
    ],
    [
      { kind: 'clusterLeader', year, organisedBy: 'provincial' },
      {
        clusterResults: {
          records: [{ year, rank: 1, organisedBy: 'provincial' }],
          years: { from: 1, to: 0 },
        },
      },
    ],
    [
      { kind: 'movement', year, launchedBy: 'base', durationYears: 3, standing: 'leader' },
      { movementResults: [{ year, launchedBy: 'base', durationYears: 3, standing: 'leader' }] },
    ],
    [{ kind: 'allMembersCompleted', year }, { members: [{ year, total: 10, completed: 10 }] }],
    [
      { kind: 'noMemberDisciplined', year, from: 'warning' },
      { members: [{ year, total: 10, heaviestDiscipline: 'none' }] },
    ],
    [
      { kind: 'membersHolding', year, award: 'advanced-worker', count: 2 },
      { members: [{ year, total: 10, holding: { 'advanced-worker': 10 } }] },
    ],
    [
      { kind: 'obligation', year, item: 'tax' },
      { obligations: [{ item: 'tax', year, met: true }] },
    ],
    [{ kind: 'donation', year, dong: 5 }, { donations: [{ year, amount: 5 }] }],
    [
      { kind: 'communityScore', year, total: { part: 9, whole: 10 }, each: { part: 1, whole: 2 } },
      { communityScores: [{ year, standards: [{ score: 100, max: 100 }] }] },
    ],
    [
      { kind: 'judged', year, topic: 'unity' },
      { attestations: [{ topic: 'unity', year, holds: true }] },
    ],
    [{ kind: 'nothing', of: 'pendingCases' }, { pendingCases: [] }],
    [
      { kind: 'subject', field: 'dissolvedOn' },
      { subject: { kind: 'collective', dissolvedOn: null } },
    ],
  ])('%o adds what it says', (need, added) => {
    expect(supposing(facts, [need])).toEqual({ ...facts, ...added })
  })
  it('changes nothing that is known', () => {
    const from = day('2020-01-01')
    const known: SubjectFacts = {
      subject: { kind: 'collective', foundedOn: from, dissolvedOn: from },
      disciplines: [{ level: 'warning', from }],
      members: [{ year, total: 4, completed: 3, holding: { 'advanced-worker': 1 } }],
    }
    const needs: readonly Need[] = [
      { kind: 'subject', field: 'foundedOn' },
      { kind: 'subject', field: 'dissolvedOn' },
      { kind: 'nothing', of: 'disciplines' },
      { kind: 'allMembersCompleted', year },
      { kind: 'memberShare', year, award: 'advanced-worker', share: { part: 7, whole: 10 } },
    ]
    expect(supposing(known, needs)).toEqual(known)
  })
  it('concludes a case that is open, on the day said', () => {
    const [opened, on] = [day('2024-05-01'), day('2024-12-20')]
    const open = { ...facts, pendingCases: [{ opened }] }
    expect(supposing(open, [{ kind: 'caseConcluded', opened, on }]).pendingCases).toEqual([
      { opened, concluded: on },
    ])
  })
  it('goes on with a post that is held, and with no other', () => {
    const [after, until] = [day('2024-12-20'), day('2027-12-31')]
    const held = { post: 'G1', from: day('2020-01-01'), until: after }
    const left = { ...held, until: day('2021-01-01') }
    const tenures = supposing({ ...facts, tenures: [held, left] }, [
      { kind: 'tenure', after, until },
    ]).tenures
    expect(tenures).toEqual([{ ...held, until }, left])
  })
  it('fills the years a list of awards does not cover, before and after', () => {
    const awards = { records: [], years: { from: 2020, to: 2024 } }
    const wider = (...years: readonly ('before' | 'after')[]) =>
      supposing(
        { ...facts, awards },
        years.map((each) => ({ kind: 'nothingElse', of: 'awards', years: each })),
      ).awards
    expect(wider('before')).toEqual({ records: [], years: { from: 1, to: 2024 } })
    expect(wider('after')).toEqual({ records: [], years: { from: 2020, to: 9999 } })
    expect(wider('before', 'after')).toEqual({ records: [], years: { from: 1, to: 9999 } })
  })
  it('knows what is not in the power of the subject', () => {
    expect(withinPower({ kind: 'judged', year, topic: 'unity' })).toBe(false)
    expect(withinPower({ kind: 'rating', year, level: 'good' })).toBe(true)
  })
})
