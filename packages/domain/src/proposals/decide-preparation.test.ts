import { describe, expect, it } from 'vitest'
import { aProposal, stamp, unit } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import {
  type DraftContext,
  decideDraft,
  decideEdit,
  decideSetWindow,
  decideSubmit,
  decideWithdraw,
  longestMerits,
  type SubmitContext,
} from './decide-preparation.ts'
import { evolveProposal } from './evolve.ts'
import { proposalStatuses } from './proposal.ts'

const today = day('2026-11-12')
const draftContext: DraftContext = { book: smallLaw(today), today, unit, others: [] }
const window = {
  id: 'w',
  year: 2025,
  level: 'provincial',
  opensOn: day('2026-11-01'),
  closesOn: day('2026-11-30'),
} as const
const context: SubmitContext = { ...draftContext, windows: [window] }

const draft = {
  proposalId: 'p1',
  number: 'HS-2025-0001',
  award: 'emulation-flag.provincial',
  subject: { kind: 'collective', id: 'hoai-an' },
  year: 2025,
  route: 'merit',
  merits: '',
  attestations: [{ topic: 'party-rules', holds: true, year: 2025 }],
  nominationId: 'n1',
  ...stamp,
} as const

describe('Drafting a proposal', () => {
  it('opens a dossier with the attestations signed by who entered them', () => {
    const outcome = decideDraft(draftContext, draft)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(null, outcome.value)).toMatchObject({
      status: 'draft',
      nominationId: 'n1',
      attestations: [{ topic: 'party-rules', by: 'officer', at: stamp.at }],
      recordedVerdict: null,
      version: 1,
    })
  })

  it('is refused for an award that the law of the day does not know', () => {
    expect(decideDraft(draftContext, { ...draft, award: 'hero.labour' })).toMatchObject({
      refusal: { kind: 'AwardUnknownOnDay', award: 'hero.labour', day: today },
    })
    const before = day('2019-12-31')
    expect(
      decideDraft(
        { ...draftContext, book: smallLaw(before), today: before },
        { ...draft, year: 2019 },
      ),
    ).toMatchObject({ refusal: { kind: 'AwardUnknownOnDay', day: before } })
  })

  it('is refused for a kind of subject that the award does not honour, with its article', () => {
    expect(
      decideDraft(draftContext, { ...draft, subject: { kind: 'person', id: 'lan' } }),
    ).toMatchObject({
      refusal: {
        kind: 'SubjectKindNotAllowed',
        subjectKind: 'person',
        cites: [{ instrument: 'small-law', article: '2' }],
      },
    })
  })

  it('is refused to a unit before it opened and after it closed, not on the days themselves', () => {
    const lived = { ...unit, openedOn: day('2025-07-01'), closedOn: day('2026-11-12') }
    const on = (text: string) =>
      decideDraft({ ...draftContext, unit: lived, today: day(text) }, draft)
    expect(on('2025-06-30')).toMatchObject({
      refusal: { kind: 'UnitClosedOnDay', unitId: 'hoai-an', day: '2025-06-30' },
    })
    expect(on('2025-07-01').ok).toBe(true)
    expect(on('2026-11-12').ok).toBe(true)
    expect(on('2026-11-13')).toMatchObject({ refusal: { kind: 'UnitClosedOnDay' } })
  })

  it('is refused beside another dossier of the same subject, award and year, unless that one ended', () => {
    for (const status of proposalStatuses) {
      const others = [{ id: 'p0', number: 'HS-2025-0000', status }]
      const outcome = decideDraft({ ...draftContext, others }, draft)
      if (status === 'withdrawn' || status === 'refused') expect(outcome.ok).toBe(true)
      else
        expect(outcome).toMatchObject({
          refusal: { kind: 'ProposalExists', number: 'HS-2025-0000', proposalId: 'p0' },
        })
    }
  })

  it('is refused for a year that has not begun, and for merits longer than a dossier holds', () => {
    expect(
      decideDraft(draftContext, { ...draft, year: 2027, merits: 'a'.repeat(longestMerits + 1) }),
    ).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'merits', code: 'too-long' },
          { path: 'year', code: 'year-out-of-range' },
        ],
      },
    })
  })
})

describe('Editing a proposal', () => {
  it('changes what is given and leaves the rest', () => {
    const outcome = decideEdit({ merits: 'Mới', ...stamp }, aProposal())
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(aProposal(), outcome.value)).toEqual(
      aProposal({ merits: 'Mới', version: 2 }),
    )
  })

  it('may clear the route and replace the attestations', () => {
    const outcome = decideEdit(
      { route: null, attestations: [{ topic: 't', holds: false, year: null }], ...stamp },
      aProposal({ status: 'returned' }),
    )
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveProposal(aProposal(), outcome.value)).toMatchObject({
      route: null,
      attestations: [{ topic: 't', holds: false, by: 'officer' }],
    })
  })

  it('is possible only while the dossier is with its unit', () => {
    const editable = proposalStatuses.filter(
      (status) => decideEdit(stamp, aProposal({ status })).ok,
    )
    expect(editable).toEqual(['draft', 'returned'])
    expect(decideEdit(stamp, aProposal({ status: 'granted' }))).toMatchObject({
      refusal: { kind: 'StatusForbids', of: 'proposal', status: 'granted', action: 'edit' },
    })
  })

  it('keeps merits within their length', () => {
    expect(
      decideEdit({ merits: 'a'.repeat(longestMerits + 1), ...stamp }, aProposal()),
    ).toMatchObject({ refusal: { issues: [{ path: 'merits', code: 'too-long' }] } })
  })
})

describe('Submitting a proposal', () => {
  const on = (text: string, status: 'draft' | 'returned' = 'draft') =>
    decideSubmit({ ...context, today: day(text) }, stamp, aProposal({ status }))

  it('is possible from the first to the last day of the window', () => {
    const kinds = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((text) => {
      const outcome = on(text)
      return outcome.ok ? outcome.value.kind : outcome.refusal.kind
    })
    expect(kinds).toEqual([
      'ProposalWindowClosed',
      'ProposalSubmitted',
      'ProposalSubmitted',
      'ProposalWindowClosed',
    ])
  })

  it('says the days of the window that is closed', () => {
    expect(on('2026-12-01')).toMatchObject({
      refusal: { opensOn: '2026-11-01', closesOn: '2026-11-30', day: '2026-12-01' },
    })
  })

  it('lets a returned dossier come back after the window', () => {
    expect(on('2026-12-01', 'returned').ok).toBe(true)
  })

  it('is refused while no window is set for the year and the level of the award', () => {
    const windows = [
      { ...window, level: 'base' as const },
      { ...window, year: 2026 },
    ]
    expect(decideSubmit({ ...context, windows }, stamp, aProposal())).toMatchObject({
      refusal: { kind: 'ProposalWindowNotSet', year: 2025, level: 'provincial' },
    })
  })

  it('does not count the dossier itself as another one', () => {
    const others = [{ id: 'p1', number: 'HS-2025-0001', status: 'draft' as const }]
    expect(decideSubmit({ ...context, others }, stamp, aProposal()).ok).toBe(true)
    expect(
      decideSubmit(
        { ...context, others: others.map((o) => ({ ...o, id: 'p2' })) },
        stamp,
        aProposal(),
      ),
    ).toMatchObject({ refusal: { kind: 'ProposalExists' } })
  })

  it('needs merits, and a dossier that is still with its unit', () => {
    expect(decideSubmit(context, stamp, aProposal({ merits: '  ' }))).toMatchObject({
      refusal: { kind: 'InvalidInput', issues: [{ path: 'merits', code: 'empty' }] },
    })
    expect(decideSubmit(context, stamp, aProposal({ status: 'submitted' }))).toMatchObject({
      refusal: { kind: 'StatusForbids', status: 'submitted', action: 'submit' },
    })
  })
})

describe('Withdrawing a proposal', () => {
  it('is possible until the council has voted, with a reason', () => {
    const possible = proposalStatuses.filter(
      (status) => decideWithdraw({}, { reason: 'Trùng', ...stamp }, aProposal({ status })).ok,
    )
    expect(possible).toEqual(['draft', 'submitted', 'returned', 'in-appraisal', 'appraised'])
    expect(decideWithdraw({}, { reason: ' ', ...stamp }, aProposal())).toMatchObject({
      refusal: { issues: [{ path: 'reason', code: 'empty' }] },
    })
  })

  it('waits for the end of a ballot', () => {
    expect(
      decideWithdraw(
        { onOpenBallot: true },
        { reason: 'Trùng', ...stamp },
        aProposal({ status: 'appraised' }),
      ),
    ).toMatchObject({ refusal: { kind: 'StatusForbids', of: 'ballot', status: 'open' } })
  })
})

describe('Setting the window of a year', () => {
  it('keeps the days, and refuses a window that closes before it opens', () => {
    const { id: windowId, ...days } = window
    expect(decideSetWindow({ windowId, ...days, ...stamp })).toMatchObject({
      value: { kind: 'ProposalWindowSet', window },
    })
    expect(
      decideSetWindow({ windowId, ...days, closesOn: day('2026-10-31'), ...stamp }),
    ).toMatchObject({ refusal: { issues: [{ path: 'closesOn', code: 'until-before-from' }] } })
  })
})
