import { describe, expect, it } from 'vitest'
import { aProposal, unit, verdictOf, viewerAs } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import type { Viewer } from '../access/index.ts'
import { day, type Truth } from '../kernel/index.ts'
import { possibleActions } from './possible-actions.ts'
import type { Proposal } from './proposal.ts'

const today = day('2026-11-12')

function asked(proposal: Proposal, viewer: Viewer | null, truth: Truth = 'met') {
  const context = {
    book: smallLaw(today),
    today,
    unit,
    others: [],
    windows: [],
    verdict: verdictOf(truth),
    target: { unitPath: unit.path },
  }
  return Object.fromEntries(
    possibleActions(context, proposal, viewer, today).map(({ action, refusal }) => [
      action,
      refusal?.kind ?? 'possible',
    ]),
  )
}

describe('The actions on a dossier', () => {
  it('tell a unit officer what a draft lacks', () => {
    expect(asked(aProposal(), viewerAs('unit-officer'))).toEqual({
      edit: 'possible',
      submit: 'ProposalWindowNotSet',
      withdraw: 'possible',
      receive: 'NotAllowed',
      return: 'NotAllowed',
      appraise: 'NotAllowed',
    })
  })

  it('tell an appraiser why a dossier cannot go forward', () => {
    const inAppraisal = aProposal({ status: 'in-appraisal' })
    expect(asked(inAppraisal, viewerAs('appraiser'), 'unmet')).toMatchObject({
      return: 'possible',
      receive: 'StatusForbids',
      appraise: 'VerdictUnmet',
    })
    expect(asked(inAppraisal, viewerAs('appraiser'), 'unknown')).toMatchObject({
      appraise: 'VerdictUnknown',
    })
    expect(asked(inAppraisal, viewerAs('appraiser'))).toMatchObject({ appraise: 'possible' })
  })

  it('are none for an officer of another unit, and for nobody', () => {
    const elsewhere = viewerAs('unit-officer', { unitPath: '/vn/dong-thap/' })
    for (const viewer of [elsewhere, null])
      expect(new Set(Object.values(asked(aProposal(), viewer)))).toEqual(new Set(['NotAllowed']))
  })
})
