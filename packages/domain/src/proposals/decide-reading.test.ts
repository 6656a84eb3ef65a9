import { describe, expect, it } from 'vitest'
import { aProposal, stamp, unit, verdictOf, viewerAs } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { citing } from '../citations/index.ts'
import { readingTopic } from '../criteria/index.ts'
import type { ReadingOutcome } from '../eligibility/index.ts'
import { day } from '../kernel/index.ts'
import { decideAppraise } from './decide-appraisal.ts'
import { decideDraft, decideEdit } from './decide-preparation.ts'
import {
  applicableLawPoint,
  chosenReadings,
  decideChooseReading,
  newLawChosen,
} from './decide-reading.ts'
import { evolveProposal } from './evolve.ts'
import { possibleActions } from './possible-actions.ts'
import { type Proposal, proposalStatuses } from './proposal.ts'

const provenance = { status: 'draft', source: 'a bill' } as const
const point: ReadingOutcome = {
  id: 'article-2',
  cite: citing('small-law')('2.1'),
  outcomes: [
    { reading: 'known', truth: 'met', provenance },
    { reading: 'bill', truth: 'unmet', provenance },
  ],
  chosen: null,
  settled: false,
}
const verdict = { ...verdictOf('unknown'), readings: [point], needsPerson: true }
const inAppraisal = aProposal({ status: 'in-appraisal' })
const wish = { openPoint: 'article-2', reading: 'known', reason: 'Văn bản số 12', ...stamp }
const choose = (over: Partial<typeof wish> = {}, proposal = inAppraisal) =>
  decideChooseReading({ verdict }, { ...wish, ...over }, proposal)
function chosenBy(over: Partial<typeof wish> = {}, proposal = inAppraisal): Proposal {
  const decided = choose(over, proposal)
  if (!decided.ok) throw new Error(decided.refusal.kind)
  return evolveProposal(proposal, decided.value)
}

describe('Choosing a reading', () => {
  it('is kept with who, when and why, and attested for the evaluator', () => {
    const chosen = chosenBy()
    const { by, at } = stamp
    expect(chosen.readingChoices).toEqual([
      { openPoint: 'article-2', reading: 'known', reason: 'Văn bản số 12', by, at },
    ])
    expect(chosen).toMatchObject({ status: 'in-appraisal', version: 2 })
    expect(chosenReadings(chosen)).toEqual([
      { topic: readingTopic('article-2', 'known'), holds: true, year: null },
    ])
  })

  it('again takes the place of the earlier choice, which stays on record', () => {
    const twice = chosenBy({ reading: 'bill', reason: 'Dự thảo' }, chosenBy())
    expect(twice.readingChoices.map(({ reading }) => reading)).toEqual(['known', 'bill'])
    expect(chosenReadings(twice).map(({ topic }) => topic)).toEqual(['reading-article-2-bill'])
  })

  it.each([
    [{ openPoint: 'article-9' }, 'openPoint', 'unknown-id'],
    [{ reading: 'third' }, 'reading', 'unknown-id'],
    [{ reason: '  ' }, 'reason', 'empty'],
    [{ openPoint: applicableLawPoint, reading: 'newer' }, 'openPoint', 'unknown-id'],
  ])('is refused with %o', (over, path, code) => {
    expect(choose(over)).toMatchObject({ refusal: { issues: [{ path, code }] } })
  })

  it('of what is chosen already changes nothing and is refused', () => {
    expect(choose({}, chosenBy())).toMatchObject({
      refusal: { issues: [{ path: 'reading', code: 'unchanged' }] },
    })
  })

  it('where all readings give the same is refused: there is nothing to choose', () => {
    const outcomes = point.outcomes.map((outcome) => ({ ...outcome, truth: 'met' as const }))
    for (const settled of [true, false]) {
      const readings = [{ ...point, outcomes, settled }]
      const verdict = { ...verdictOf('met'), readings }
      expect(decideChooseReading({ verdict }, wish, inAppraisal)).toEqual({
        ok: false,
        refusal: {
          kind: 'ReadingsAgree',
          openPoint: 'article-2',
          cites: [point.cite],
          rule: 'readings-differ',
        },
      })
    }
  })

  it('is possible from the submission until the decision', () => {
    expect(proposalStatuses.filter((status) => choose({}, aProposal({ status })).ok)).toEqual([
      'submitted',
      'in-appraisal',
      'appraised',
      'passed',
    ])
  })

  it('between the laws of a transition is possible where the clause gives the choice', () => {
    const newer = { ...wish, openPoint: applicableLawPoint, reading: 'newer' }
    const decided = decideChooseReading({ verdict, lawChoice: true }, newer, inAppraisal)
    if (!decided.ok) throw new Error(decided.refusal.kind)
    const chosen = evolveProposal(inAppraisal, decided.value)
    expect([newLawChosen(inAppraisal), newLawChosen(chosen)]).toEqual([false, true])
    const back = decideChooseReading(
      { verdict, lawChoice: true },
      { ...newer, reading: 'older' },
      chosen,
    )
    expect(back.ok && newLawChosen(evolveProposal(chosen, back.value))).toBe(false)
  })

  it('is not for those who propose: no dossier attests a reading', () => {
    const attestations = [{ topic: readingTopic('article-2', 'known'), holds: true, year: null }]
    const today = day('2026-11-12')
    const context = { book: smallLaw(today), today, unit, others: [] }
    const { id: proposalId, number, award, subject, route, nominationId } = aProposal()
    const named = { proposalId, number, award, subject, route, nominationId }
    const draft = { ...named, year: 2025, merits: '', attestations, ...stamp }
    const issues = [{ path: 'attestations.0.topic', code: 'unknown-id' }]
    expect(decideDraft(context, draft)).toMatchObject({ refusal: { issues } })
    expect(decideEdit({ attestations, ...stamp }, aProposal())).toMatchObject({
      refusal: { issues },
    })
  })

  it('is offered only where there is something to choose', () => {
    const offered = (over: object, proposal = inAppraisal) =>
      possibleActions(
        {
          book: smallLaw(day('2026-11-12')),
          today: day('2026-11-12'),
          unit,
          others: [],
          windows: [],
          verdict,
          target: { unitPath: unit.path },
          ...over,
        },
        proposal,
        viewerAs('appraiser'),
        day('2026-11-12'),
      ).find(({ action }) => action === 'choose-reading')
    expect(offered({})).toMatchObject({ allowed: true })
    expect(offered({}, chosenBy())).toMatchObject({ allowed: true })
    expect(offered({}, aProposal())).toMatchObject({ refusal: { kind: 'StatusForbids' } })
    expect(offered({ verdict: verdictOf('met') })).toBeUndefined()
    const agreeing = point.outcomes.map((outcome) => ({ ...outcome, truth: 'unmet' as const }))
    const agreed = { ...verdictOf('unmet'), readings: [{ ...point, outcomes: agreeing }] }
    expect(offered({ verdict: agreed })).toBeUndefined()
    expect(offered({ verdict: verdictOf('met'), lawChoice: true })).toMatchObject({ allowed: true })
  })
})

describe('A deferred dossier', () => {
  const deferred = { ...verdictOf('unmet'), deferred: true }
  const appraise = (forward: boolean) =>
    decideAppraise(
      { verdict: deferred },
      { opinion: 'Có đơn', forward, verdictId: 'v', ...stamp },
      inAppraisal,
    )
  it('is neither forwarded nor refused while the case is open', () => {
    for (const forward of [true, false])
      expect(appraise(forward)).toMatchObject({
        refusal: { kind: 'VerdictDeferred', verdict: { deferred: true }, rule: 'verdict-first' },
      })
  })
  it('goes on once the case is concluded and the verdict is met', () => {
    const released = decideAppraise(
      { verdict: verdictOf('met') },
      { opinion: 'Đủ điều kiện', forward: true, verdictId: 'v', ...stamp },
      inAppraisal,
    )
    expect(released).toMatchObject({ ok: true, value: { forward: true } })
  })
})
