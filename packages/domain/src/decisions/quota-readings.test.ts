import { describe, expect, it } from 'vitest'
import { contextOf, decision, dossierOf, sign } from '../../fixtures/decisions.ts'
import { stamp, viewerAs } from '../../fixtures/dossiers.ts'
import { decideSign } from './decide.ts'
import { decideChooseQuotaReading } from './decide-reading.ts'
import type { Decision } from './decision.ts'
import type { SignContext } from './dossiers.ts'
import { evolveDecision } from './evolve.ts'
import { possibleDecisionActions } from './possible-actions.ts'
import { quotasUsed } from './quota-readings.ts'

const award = 'emulation-fighter.base'
const openPoint = `quota/${award}`
const draft: Decision = { ...decision, authorityPost: 'district-chair' }

/** One fighter out of `base` workers: 15 %, rounded down as written, or half up by another source. */
function counting(base: number): SignContext {
  const dossier = dossierOf({ award, subject: { kind: 'person', id: 'lan' } })
  const quota = dossier.book.provisions.get(openPoint)
  if (quota?.kind !== 'quota') throw new Error('the small law has one')
  const { cite, provenance, share } = quota
  const value = { share, rounding: 'half-up' } as const
  const open = { ...quota, otherReadings: [{ id: 'rounded', value, cite, provenance }] }
  const provisions = new Map(dossier.book.provisions).set(quota.id, open)
  return {
    ...contextOf({ ...dossier, book: { ...dossier.book, provisions } }),
    quotas: [{ award, scope: 'hoai-an', base, granted: 0, proposalIds: ['p1'] }],
  }
}
const differing = counting(6)
const wish = { openPoint, reading: 'rounded', reason: 'Theo hướng dẫn của Bộ', ...stamp }
const choose = (over: Partial<typeof wish> = {}, state = draft, context = differing) =>
  decideChooseQuotaReading(context, { ...wish, ...over }, state)
function chosenBy(over: Partial<typeof wish> = {}, state = draft): Decision {
  const decided = choose(over, state)
  if (!decided.ok) throw new Error(decided.refusal.kind)
  return evolveDecision(state, decided.value)
}

describe('A quota that can be read in two ways', () => {
  it('shows what each reading gives to the decision', () => {
    const [used] = quotasUsed(differing, draft)
    expect(used?.outcomes.map(({ reading, limit, within }) => [reading, limit, within])).toEqual([
      ['main', 0, false],
      ['rounded', 1, true],
    ])
    expect(used).toMatchObject({ chosen: null, answer: { settled: false } })
  })

  it('lets the signature go on once a person has chosen, and stops it by the other reading', () => {
    expect(decideSign(differing, sign, draft).ok).toBe(false)
    const allowing = chosenBy()
    expect(decideSign(differing, sign, allowing).ok).toBe(true)
    expect(decideSign(differing, sign, chosenBy({ reading: 'main' }))).toMatchObject({
      refusal: { kind: 'QuotaExceeded', limit: 0 },
    })
    const { by, at } = stamp
    expect(allowing.readingChoices).toEqual([
      { openPoint, reading: 'rounded', reason: 'Theo hướng dẫn của Bộ', by, at },
    ])
    expect(allowing.version).toBe(draft.version + 1)
  })

  it('keeps an earlier choice on record when another takes its place', () => {
    const twice = chosenBy({ reading: 'main', reason: 'Theo nghị định' }, chosenBy())
    expect(twice.readingChoices?.map(({ reading }) => reading)).toEqual(['rounded', 'main'])
    expect(quotasUsed(differing, twice)[0]?.chosen).toBe('main')
  })

  it.each([
    [{ openPoint: 'quota/other' }, 'openPoint', 'unknown-id'],
    [{ reading: 'third' }, 'reading', 'unknown-id'],
    [{ reason: ' ' }, 'reason', 'empty'],
  ])('is not chosen with %o', (over, path, code) => {
    expect(choose(over)).toMatchObject({ refusal: { issues: [{ path, code }] } })
  })

  it('is not chosen twice the same, nor where the readings agree, nor after the signature', () => {
    expect(choose({}, chosenBy())).toMatchObject({
      refusal: { issues: [{ path: 'reading', code: 'unchanged' }] },
    })
    for (const base of [3, 7])
      expect(choose({}, draft, counting(base))).toMatchObject({
        refusal: { kind: 'ReadingsAgree', openPoint, rule: 'readings-differ' },
      })
    for (const status of ['signed', 'revoked'] as const)
      expect(choose({}, { ...draft, status })).toMatchObject({ refusal: { kind: 'StatusForbids' } })
  })

  it('is offered to the authority while it is open, and to nobody where there is nothing to choose', () => {
    const offered = (context: SignContext, role: 'deciding-authority' | 'council-secretary') =>
      possibleDecisionActions(
        { ...context, target: { unitPath: '/vn/binh-dinh/' } },
        draft,
        viewerAs(role),
      ).find(({ action }) => action === 'choose-reading')
    expect(offered(differing, 'deciding-authority')).toMatchObject({ allowed: true })
    expect(offered(differing, 'council-secretary')).toMatchObject({
      refusal: { kind: 'NotAllowed' },
    })
    expect(offered(counting(7), 'deciding-authority')).toBeUndefined()
  })
})
