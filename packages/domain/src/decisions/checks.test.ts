import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextOf, decision, dossierOf, sign, today } from '../../fixtures/decisions.ts'
import { viewerAs } from '../../fixtures/dossiers.ts'
import { decisionChecks } from './checks.ts'
import { decideSign } from './decide.ts'
import type { QuotaCount, SignContext } from './dossiers.ts'
import { possibleDecisionActions } from './possible-actions.ts'

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

  it('that its readings count differently stops the signature until a person has chosen', () => {
    const [dossier] = withQuota({}).dossiers
    const quota = dossier?.book.provisions.get('quota/emulation-fighter.base')
    if (dossier === undefined || quota?.kind !== 'quota') throw new Error('the small law has one')
    const { cite, provenance, share } = quota
    const value = { share, rounding: 'half-up' } as const
    const open = { ...quota, otherReadings: [{ id: 'rounded', value, cite, provenance }] }
    const provisions = new Map(dossier.book.provisions).set(quota.id, open)
    const dossiers = [{ ...dossier, book: { ...dossier.book, provisions } }]
    const asked = (base: number) => decideSign({ ...withQuota({ base }), dossiers }, sign, district)
    expect(asked(6)).toMatchObject({
      refusal: { kind: 'VerdictUnknown', missing: ['quota-reading.emulation-fighter.base'] },
    })
    expect(asked(3)).toMatchObject({ refusal: { kind: 'QuotaExceeded', limit: 0 } })
    expect(asked(7).ok).toBe(true)
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

  it('say whether the law demands a ballot for the dossier', () => {
    const required = (award: string) =>
      decisionChecks(contextOf(dossierOf({ award })), decision, {}).find(
        ({ code }) => code === 'ballot-passed',
      )?.data['required']
    expect(required('emulation-flag.provincial')).toBe(true)
    expect(required('merit-certificate.provincial')).toBe(false)
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
