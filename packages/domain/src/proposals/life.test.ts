import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProposal, stamp, unit, verdictOf } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day, type Result, type Truth } from '../kernel/index.ts'
import {
  applyBallot,
  applyDecision,
  decideAppraise,
  decideReceive,
  decideReturn,
} from './decide-appraisal.ts'
import { decideEdit, decideSubmit, decideWithdraw } from './decide-preparation.ts'
import type { ProposalEvent } from './events.ts'
import { evolveProposal } from './evolve.ts'
import { type Proposal, type ProposalStatus, proposalStatuses } from './proposal.ts'
import type { ProposalRefusal } from './refusals.ts'

const today = day('2026-11-12')
const window = {
  id: 'w',
  year: 2025,
  level: 'provincial',
  opensOn: today,
  closesOn: today,
} as const
const context = { book: smallLaw(today), today, unit, others: [], windows: [window] }

type Step = (proposal: Proposal) => Result<ProposalEvent, ProposalRefusal>

const steps: Readonly<Record<string, Step>> = {
  edit: (p) => decideEdit({ merits: 'Sửa', ...stamp }, p),
  submit: (p) => decideSubmit(context, stamp, p),
  receive: (p) => decideReceive({ today }, { receivedOn: today, ...stamp }, p),
  return: (p) => decideReturn({ reason: 'Thiếu', ...stamp }, p),
  withdraw: (p) => decideWithdraw({}, { reason: 'Trùng', ...stamp }, p),
  ballot: (p) => applyBallot({ passed: true, ...stamp }, p),
  fail: (p) => applyBallot({ passed: false, ...stamp }, p),
  grant: (p) => applyDecision({ granted: true, decidedOn: today, ...stamp }, p),
  refuse: (p) => applyDecision({ granted: false, decidedOn: today, ...stamp }, p),
}
const appraise =
  (truth: Truth, forward: boolean): Step =>
  (p) =>
    decideAppraise(
      { verdict: verdictOf(truth) },
      { opinion: 'Ý kiến', forward, verdictId: 'v', ...stamp },
      p,
    )

const anyStep = fc.oneof(
  fc.constantFrom(...Object.values(steps)),
  fc
    .tuple(fc.constantFrom<Truth>('met', 'unmet', 'unknown'), fc.boolean())
    .map(([truth, forward]) => appraise(truth, forward)),
)

const ended: readonly ProposalStatus[] = ['not-passed', 'granted', 'refused', 'withdrawn']

describe('Any life of a dossier', () => {
  it('stays readable, counts its versions, and never goes forward on a verdict that is not met', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (walk) => {
        let proposal = aProposal()
        for (const step of walk) {
          const outcome = step(proposal)
          if (!outcome.ok) continue
          expect(ended).not.toContain(proposal.status)
          const next = evolveProposal(proposal, outcome.value)
          expect(next.version).toBe(proposal.version + 1)
          expect(proposalStatuses).toContain(next.status)
          proposal = next
          if (['appraised', 'passed', 'not-passed', 'granted'].includes(proposal.status)) {
            expect(proposal.recordedVerdict?.truth).toBe('met')
            expect(proposal.receivedOn).not.toBeNull()
          }
          expect(proposal.decidedOn !== null).toBe(
            proposal.status === 'granted' ||
              (proposal.status === 'refused' && 'decidedOn' in outcome.value),
          )
        }
      }),
    )
  })

  it('can be told from its events alone', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (walk) => {
        const events: ProposalEvent[] = [
          { kind: 'ProposalDrafted', proposalId: 'p1', proposal: aProposal(), ...stamp },
        ]
        let proposal = aProposal()
        for (const step of walk) {
          const outcome = step(proposal)
          if (!outcome.ok) continue
          events.push(outcome.value)
          proposal = evolveProposal(proposal, outcome.value)
        }
        const told = events.reduce<Proposal | null>(
          (state, event) => evolveProposal(state, event),
          null,
        )
        expect(told).toEqual(proposal)
      }),
    )
  })

  it('reaches the register along the one straight way', () => {
    const way: readonly Step[] = [
      steps['submit'],
      steps['receive'],
      appraise('met', true),
      steps['ballot'],
      steps['grant'],
    ].filter((step) => step !== undefined)
    const statuses: ProposalStatus[] = []
    let proposal = aProposal()
    for (const step of way) {
      statuses.push(proposal.status)
      const outcome = step(proposal)
      if (!outcome.ok) throw new Error(outcome.refusal.kind)
      proposal = evolveProposal(proposal, outcome.value)
    }
    expect([...statuses, proposal.status]).toEqual([
      'draft',
      'submitted',
      'in-appraisal',
      'appraised',
      'passed',
      'granted',
    ])
  })

  it('cannot be told from the middle', () => {
    expect(() =>
      evolveProposal(null, { kind: 'ProposalSubmitted', proposalId: 'p1', ...stamp }),
    ).toThrow('before ProposalDrafted')
  })
})
