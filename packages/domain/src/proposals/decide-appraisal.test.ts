import { describe, expect, it } from 'vitest'
import { aProposal, stamp, verdictOf } from '../../fixtures/dossiers.ts'
import { day } from '../kernel/index.ts'
import {
  applyBallot,
  applyDecision,
  decideAppraise,
  decideReceive,
  decideReturn,
} from './decide-appraisal.ts'
import { evolveProposal } from './evolve.ts'
import { type Proposal, proposalStatuses } from './proposal.ts'

const today = day('2026-11-12')
const inAppraisal = aProposal({ status: 'in-appraisal', receivedOn: day('2026-11-10') })
const appraise = { opinion: 'Đủ điều kiện', forward: true, verdictId: 'v1', ...stamp }
const possibleFrom = (decide: (proposal: Proposal) => { readonly ok: boolean }) =>
  proposalStatuses.filter((status) => decide(aProposal({ status })).ok)

describe('Receiving a dossier', () => {
  const receive = (receivedOn: string, proposal = aProposal({ status: 'submitted' })) =>
    decideReceive({ today }, { receivedOn: day(receivedOn), ...stamp }, proposal)

  it('starts the appraisal on the day the complete dossier came in', () => {
    const outcome = receive('2026-11-10')
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(aProposal(), outcome.value)).toMatchObject({
      status: 'in-appraisal',
      receivedOn: '2026-11-10',
    })
  })

  it('is refused for a day to come, and for a dossier that was not submitted', () => {
    expect(receive('2026-11-12').ok).toBe(true)
    expect(receive('2026-11-13')).toMatchObject({
      refusal: { kind: 'DayInFuture', day: '2026-11-13', rule: 'no-future-day' },
    })
    expect(
      possibleFrom((proposal) =>
        decideReceive({ today }, { receivedOn: today, ...stamp }, proposal),
      ),
    ).toEqual(['submitted'])
  })
})

describe('Returning a dossier', () => {
  it('sends it back with a reason and stops the clock', () => {
    const outcome = decideReturn({ reason: 'Thiếu biên bản', ...stamp }, inAppraisal)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(inAppraisal, outcome.value)).toMatchObject({
      status: 'returned',
      receivedOn: null,
    })
  })

  it('needs a reason, and is possible before and during the appraisal only', () => {
    expect(decideReturn({ reason: '', ...stamp }, inAppraisal)).toMatchObject({
      refusal: { issues: [{ path: 'reason', code: 'empty' }] },
    })
    expect(
      possibleFrom((proposal) => decideReturn({ reason: 'Thiếu', ...stamp }, proposal)),
    ).toEqual(['submitted', 'in-appraisal'])
  })
})

describe('Appraising a dossier', () => {
  it('forwards one whose verdict is met, and records that verdict', () => {
    const outcome = decideAppraise({ verdict: verdictOf('met') }, appraise, inAppraisal)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(inAppraisal, outcome.value)).toMatchObject({
      status: 'appraised',
      recordedVerdict: { id: 'v1', truth: 'met', lawDay: '2026-11-12', lawHash: 'hash' },
    })
  })

  it('does not forward one whose verdict is unmet, and names the article', () => {
    expect(decideAppraise({ verdict: verdictOf('unmet') }, appraise, inAppraisal)).toMatchObject({
      refusal: {
        kind: 'VerdictUnmet',
        verdict: { truth: 'unmet' },
        cites: [{ instrument: 'small-law', article: '2', clause: '1' }],
      },
    })
  })

  it('does not forward one that lacks facts: it lists them and never says "no"', () => {
    expect(decideAppraise({ verdict: verdictOf('unknown') }, appraise, inAppraisal)).toMatchObject({
      refusal: { kind: 'VerdictUnknown', missing: ['clusterResults.2025'] },
    })
  })

  it('may refuse a dossier whatever the verdict, with an opinion', () => {
    for (const truth of ['met', 'unmet', 'unknown'] as const) {
      const outcome = decideAppraise(
        { verdict: verdictOf(truth) },
        { ...appraise, forward: false },
        inAppraisal,
      )
      if (!outcome.ok) throw new Error(outcome.refusal.kind)
      expect(evolveProposal(inAppraisal, outcome.value)).toMatchObject({
        status: 'refused',
        recordedVerdict: { truth },
      })
    }
    expect(
      decideAppraise({ verdict: verdictOf('met') }, { ...appraise, opinion: ' ' }, inAppraisal),
    ).toMatchObject({ refusal: { issues: [{ path: 'opinion', code: 'empty' }] } })
  })

  it('is possible during the appraisal only', () => {
    expect(
      possibleFrom((proposal) => decideAppraise({ verdict: verdictOf('met') }, appraise, proposal)),
    ).toEqual(['in-appraisal'])
  })
})

describe('The outcomes of council and decision', () => {
  it('pass or do not pass an appraised dossier', () => {
    const status = (passed: boolean) => {
      const outcome = applyBallot({ passed, ...stamp }, aProposal({ status: 'appraised' }))
      return outcome.ok && evolveProposal(aProposal(), outcome.value).status
    }
    expect([status(true), status(false)]).toEqual(['passed', 'not-passed'])
    expect(possibleFrom((proposal) => applyBallot({ passed: true, ...stamp }, proposal))).toEqual([
      'appraised',
    ])
  })

  it('grant or refuse a passed one, or an appraised one that needs no ballot', () => {
    const status = (granted: boolean) => {
      const decision = { granted, decidedOn: today, ...stamp }
      const outcome = applyDecision(decision, aProposal({ status: 'passed' }))
      return outcome.ok && evolveProposal(aProposal(), outcome.value)
    }
    expect(status(true)).toMatchObject({ status: 'granted', decidedOn: today })
    expect(status(false)).toMatchObject({ status: 'refused', decidedOn: today })
    expect(
      possibleFrom((proposal) =>
        applyDecision({ granted: true, decidedOn: today, ...stamp }, proposal),
      ),
    ).toEqual(['appraised', 'passed'])
  })
})
