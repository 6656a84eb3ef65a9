import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aProposal, stamp, verdictOf, viewerAs } from '../../fixtures/dossiers.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day, type Truth } from '../kernel/index.ts'
import { type Proposal, proposalStatuses } from '../proposals/index.ts'
import { type Dossier, decisionChecks, type QuotaCount, type SignContext } from './checks.ts'
import { decideDraftDecision, decideRevokeDecision, decideSign } from './decide.ts'
import type { Decision, DraftDecision } from './decision.ts'
import { evolveDecision } from './evolve.ts'
import { possibleDecisionActions } from './possible-actions.ts'

const today = day('2026-11-21')
const recordedVerdict = { id: 'v1', truth: 'met', lawDay: today, lawHash: 'hash' } as const

const dossierOf = (over: Partial<Proposal> = {}, truth: Truth = 'met'): Dossier => ({
  proposal: aProposal({ status: 'passed', recordedVerdict, ...over }),
  book: smallLaw(today),
  verdict: verdictOf(truth),
  alreadyAwarded: false,
  entryId: `entry-${over.id ?? 'p1'}`,
  subjectName: 'Huyện Hoài Ân',
  awardName: 'Cờ thi đua cấp tỉnh',
  firstYear: 2025,
})

const draft: DraftDecision = {
  decisionId: 'd1',
  authorityPost: 'provincial-chair',
  authorityUnitId: 'binh-dinh',
  authorityUnitPath: '/vn/binh-dinh/',
  signerId: null,
  signerName: 'Nguyễn Văn A',
  proposalIds: ['p1'],
  ...stamp,
}

const { decisionId: id, by: _by, at: _at, ...kept } = draft
const decision: Decision = {
  id,
  number: null,
  signedOn: null,
  status: 'draft',
  ...kept,
  version: 1,
}

const contextOf = (...dossiers: readonly Dossier[]): SignContext => ({
  book: smallLaw(today),
  today,
  dossiers: dossiers.length > 0 ? dossiers : [dossierOf()],
  numberTaken: false,
  quotas: [],
})
const sign = { number: '1234/QĐ-UBND', signedOn: today, ...stamp }

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

  it('stays inside the units of the authority', () => {
    const elsewhere = { ...passed, unitPath: '/vn/dong-thap/tan-hong/' }
    expect(decideDraftDecision({ proposals: [elsewhere] }, draft)).toMatchObject({
      refusal: { kind: 'NotAllowed', operation: 'draftDecision', reason: 'outside-unit' },
    })
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

describe('The quota of an award', () => {
  const fighter = {
    award: 'emulation-fighter.base',
    subject: { kind: 'person', id: 'lan' },
  } as const
  const district = { ...decision, authorityPost: 'district-chair' } as const
  const withQuota = (quota: Partial<QuotaCount>): SignContext => ({
    ...contextOf(dossierOf(fighter)),
    quotas: [
      {
        award: fighter.award,
        scope: 'hoai-an',
        base: 20,
        granted: 0,
        proposalIds: ['p1'],
        ...quota,
      },
    ],
  })

  it('is 15 % of the base rounded down: of 20, two are granted already and a third may be', () => {
    expect(decideSign(withQuota({ granted: 2 }), sign, district).ok).toBe(true)
    expect(decideSign(withQuota({ granted: 3 }), sign, district)).toMatchObject({
      refusal: {
        kind: 'QuotaExceeded',
        limit: 3,
        base: 20,
        granted: 3,
        proposed: 1,
        cites: [{ article: '1', clause: '3' }],
      },
    })
    expect(decideSign(withQuota({ base: 19, granted: 2 }), sign, district)).toMatchObject({
      refusal: { kind: 'QuotaExceeded', limit: 2 },
    })
  })

  it('that cannot be counted stops the signature as missing, not as exceeded', () => {
    for (const context of [withQuota({ base: null }), { ...withQuota({}), quotas: [] }])
      expect(decideSign(context, sign, district)).toMatchObject({
        refusal: { kind: 'VerdictUnknown', missing: ['quota.emulation-fighter.base'] },
      })
  })

  it('is never exceeded, however the grants are split over decisions', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 120 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }),
        (base, sizes) => {
          let granted = 0
          sizes.forEach((size, turn) => {
            const dossiers = Array.from({ length: size }, (_, index) =>
              dossierOf({
                ...fighter,
                id: `p${turn}-${index}`,
                subject: { kind: 'person', id: `person-${turn}-${index}` },
              }),
            )
            const proposalIds = dossiers.map(({ proposal }) => proposal.id)
            const count = { award: fighter.award, scope: 'u', base, granted, proposalIds }
            const outcome = decideSign({ ...contextOf(...dossiers), quotas: [count] }, sign, {
              ...district,
              proposalIds,
            })
            if (outcome.ok) granted += outcome.value.entries.length
            else expect(outcome.refusal.kind).toBe('QuotaExceeded')
          })
          expect(granted * 100).toBeLessThanOrEqual(base * 15)
        },
      ),
    )
  })
})

describe('The checks shown before signing', () => {
  it('are all there for a draft, without a number or a day yet', () => {
    expect(
      decisionChecks(contextOf(), decision, {}).map(({ code, truth }) => `${code} ${truth}`),
    ).toEqual(['competence met', 'ballot-passed met', 'verdict-met met', 'not-awarded-yet met'])
    expect(
      decisionChecks(contextOf(), decision, { number: '1', signedOn: today }).map(
        ({ code }) => code,
      ),
    ).toEqual([
      'day-not-future',
      'competence',
      'ballot-passed',
      'verdict-met',
      'not-awarded-yet',
      'number-free',
    ])
  })

  it('refuse the signature exactly when one of them is not met', () => {
    for (const truth of ['met', 'unmet', 'unknown'] as const)
      for (const status of ['passed', 'appraised'] as const)
        for (const alreadyAwarded of [true, false]) {
          const context = contextOf({ ...dossierOf({ status }, truth), alreadyAwarded })
          const all = decisionChecks(context, decision, sign).every(
            (check) => check.truth === 'met',
          )
          expect(decideSign(context, sign, decision).ok).toBe(all)
        }
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

describe('The actions on a decision', () => {
  it('tell the authority whether it may sign today, and everyone else that they may not', () => {
    const context = { ...contextOf(), target: { unitPath: '/vn/binh-dinh/' } }
    const asked = (viewer: Parameters<typeof possibleDecisionActions>[2]) =>
      possibleDecisionActions(context, decision, viewer).map(
        ({ action, refusal }) => `${action}: ${refusal?.kind ?? 'possible'}`,
      )
    expect(asked(viewerAs('deciding-authority'))).toEqual([
      'sign: possible',
      'revoke: StatusForbids',
    ])
    expect(asked(viewerAs('appraiser'))).toEqual(['sign: NotAllowed', 'revoke: NotAllowed'])
  })
})
