import { describe, expect, it } from 'vitest'
import {
  contextOf,
  decision,
  dossierOf,
  draft,
  recordedVerdict,
  sign,
  today,
} from '../../fixtures/decisions.ts'
import { stamp } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import { proposalStatuses } from '../proposals/index.ts'
import { decideDraftDecision, decideRevokeDecision, decideSign } from './decide.ts'
import { evolveDecision } from './evolve.ts'

describe('Drafting a decision', () => {
  const passed = {
    id: 'p1',
    number: 'HS-1',
    status: 'passed',
    onOtherDraft: false,
    unitPath: '/vn/binh-dinh/hoai-an/',
  } as const

  it('lists dossiers that passed the council', () => {
    const outcome = decideDraftDecision({ proposals: [passed] }, draft)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveDecision(null, outcome.value)).toEqual(decision)
  })

  it('takes only what is passed or appraised, once, and on one draft', () => {
    for (const status of proposalStatuses) {
      const outcome = decideDraftDecision({ proposals: [{ ...passed, status }] }, draft)
      if (status === 'passed' || status === 'appraised') expect(outcome.ok).toBe(true)
      else expect(outcome).toMatchObject({ refusal: { kind: 'ProposalNotReady', status } })
    }
    expect(
      decideDraftDecision({ proposals: [{ ...passed, onOtherDraft: true }] }, draft),
    ).toMatchObject({ refusal: { kind: 'ProposalNotReady' } })
  })

  it('stays inside the units of the authority, for every dossier', () => {
    const elsewhere = { ...passed, id: 'p2', unitPath: '/vn/dong-thap/tan-hong/' }
    expect(
      decideDraftDecision(
        { proposals: [passed, elsewhere] },
        { ...draft, proposalIds: ['p1', 'p2'] },
      ),
    ).toMatchObject({
      refusal: { kind: 'NotAllowed', operation: 'draftDecision', reason: 'outside-unit' },
    })
    expect(decideDraftDecision({ proposals: [passed, elsewhere] }, draft).ok).toBe(true)
  })

  it('names everything that is missing or wrong in the input', () => {
    const proposals = [passed]
    expect(
      decideDraftDecision({ proposals }, { ...draft, proposalIds: [], signerName: ' ' }),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'proposals', code: 'empty' },
          { path: 'signerName', code: 'empty' },
        ],
      },
    })
    expect(
      decideDraftDecision({ proposals }, { ...draft, proposalIds: ['p1', 'p9', 'p1'] }),
    ).toMatchObject({
      refusal: {
        kind: 'InvalidInput',
        issues: [
          { path: 'proposals.1', code: 'unknown-id' },
          { path: 'proposals.2', code: 'duplicate' },
        ],
      },
    })
  })
})

describe('Signing a decision', () => {
  it('yields one register entry for each dossier, in the order of the decision', () => {
    const two = { ...decision, proposalIds: ['p2', 'p1'] }
    const second = dossierOf({ id: 'p2', subject: { kind: 'collective', id: 'tay-son' } })
    const outcome = decideSign(contextOf(dossierOf(), second), sign, two)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(outcome.value.entries).toMatchObject([
      { id: 'entry-p2', subject: { id: 'tay-son' }, year: 2025, lawDay: today },
      {
        id: 'entry-p1',
        proposalId: 'p1',
        subjectNameAsWritten: 'Huyện Hoài Ân',
        awardNameAsWritten: 'Cờ thi đua cấp tỉnh',
        verdict: recordedVerdict,
      },
    ])
    expect(evolveDecision(two, outcome.value)).toMatchObject({
      status: 'signed',
      number: '1234/QĐ-UBND',
      signedOn: today,
      version: 2,
    })
  })

  it('is refused to a post without competence on that day, with who is competent and the article', () => {
    const wrong = { ...decision, authorityPost: 'district-chair' } as const
    expect(decideSign(contextOf(), sign, wrong)).toMatchObject({
      refusal: {
        kind: 'AuthorityNotCompetent',
        post: 'district-chair',
        award: 'emulation-flag.provincial',
        day: today,
        competent: ['provincial-chair'],
        cites: [{ article: '7', clause: '2' }],
      },
    })
  })

  it('follows the change of competence: the day before and the day of it differ', () => {
    const award = 'merit-certificate.provincial'
    const on = (text: string) => {
      const signedOn = day(text)
      const context = { ...contextOf(dossierOf({ award })), book: smallLaw(signedOn) }
      return decideSign(context, { ...sign, signedOn }, decision)
    }
    expect(on('2026-06-30')).toMatchObject({
      refusal: { kind: 'AuthorityNotCompetent', competent: ['minister'] },
    })
    expect(on('2026-07-01').ok).toBe(true)
  })

  it('is refused when the law of the day names nobody competent', () => {
    const context = { ...contextOf(), book: smallLaw(day('2019-12-31')) }
    expect(decideSign(context, sign, decision)).toMatchObject({
      refusal: { kind: 'AuthorityNotCompetent', competent: [], cites: [] },
    })
  })

  it('needs the ballot where the law demands one, and takes an appraised dossier where it does not', () => {
    const appraised = { status: 'appraised' } as const
    expect(decideSign(contextOf(dossierOf(appraised)), sign, decision)).toMatchObject({
      refusal: { kind: 'BallotNotPassed', proposalId: 'p1', cites: [{ article: '5' }] },
    })
    const certificate = { ...appraised, award: 'merit-certificate.provincial' }
    expect(decideSign(contextOf(dossierOf(certificate)), sign, decision).ok).toBe(true)
  })

  it('signs no dossier in any other status', () => {
    const signable = proposalStatuses.filter(
      (status) => decideSign(contextOf(dossierOf({ status })), sign, decision).ok,
    )
    expect(signable).toEqual(['passed'])
  })

  it('is refused when the verdict has turned, and when facts are missing', () => {
    expect(decideSign(contextOf(dossierOf({}, 'unmet')), sign, decision)).toMatchObject({
      refusal: { kind: 'VerdictUnmet', cites: [{ article: '2', clause: '1' }] },
    })
    expect(decideSign(contextOf(dossierOf({}, 'unknown')), sign, decision)).toMatchObject({
      refusal: { kind: 'VerdictUnknown', missing: ['clusterResults.2025'] },
    })
  })

  it('is refused for an award already in the register, or twice in the same decision', () => {
    expect(
      decideSign(contextOf({ ...dossierOf(), alreadyAwarded: true }), sign, decision),
    ).toMatchObject({
      refusal: { kind: 'AlreadyAwarded', subject: { id: 'hoai-an' }, year: 2025 },
    })
    const two = { ...decision, proposalIds: ['p1', 'p2'] }
    expect(decideSign(contextOf(dossierOf(), dossierOf({ id: 'p2' })), sign, two)).toMatchObject({
      refusal: { kind: 'AlreadyAwarded' },
    })
  })

  it('is refused for a number already used', () => {
    expect(decideSign({ ...contextOf(), numberTaken: true }, sign, decision)).toMatchObject({
      refusal: { kind: 'DecisionNumberTaken', number: '1234/QĐ-UBND' },
    })
  })

  it('is refused for a day to come, without a number, without its dossiers', () => {
    expect(
      decideSign(contextOf(), { ...sign, signedOn: day('2026-11-22') }, decision),
    ).toMatchObject({ refusal: { kind: 'DayInFuture', day: '2026-11-22' } })
    expect(
      decideSign({ ...contextOf(), dossiers: [] }, { ...sign, number: ' ' }, decision),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'proposals.0', code: 'unknown-id' },
          { path: 'number', code: 'empty' },
        ],
      },
    })
  })

  it('happens once', () => {
    expect(decideSign(contextOf(), sign, { ...decision, status: 'signed' })).toMatchObject({
      refusal: { kind: 'StatusForbids', of: 'decision', status: 'signed', action: 'sign' },
    })
  })
})

describe('Revoking a decision', () => {
  const signed = { ...decision, status: 'signed', number: '1', signedOn: today } as const
  const revoke = {
    reason: 'Khai man thành tích',
    decisionNumber: '99/QĐ-UBND',
    revokedOn: today,
    ...stamp,
  }

  it('is done by another decision, with a reason', () => {
    const outcome = decideRevokeDecision({ today }, revoke, signed)
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(evolveDecision(signed, outcome.value).status).toBe('revoked')
  })

  it('needs its reason, number and a day from the signature to today', () => {
    expect(
      decideRevokeDecision(
        { today },
        { ...revoke, reason: '', decisionNumber: ' ', revokedOn: day('2026-11-20') },
        signed,
      ),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'reason', code: 'empty' },
          { path: 'decisionNumber', code: 'empty' },
          { path: 'revokedOn', code: 'until-before-from' },
        ],
      },
    })
    expect(
      decideRevokeDecision({ today }, { ...revoke, revokedOn: day('2026-11-22') }, signed),
    ).toMatchObject({ refusal: { kind: 'DayInFuture' } })
    expect(decideRevokeDecision({ today }, revoke, decision)).toMatchObject({
      refusal: { kind: 'StatusForbids', status: 'draft', action: 'revoke' },
    })
  })
})
