import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { procedureLaw } from '../../fixtures/procedure-law.ts'
import { ratio } from '../kernel/index.ts'
import { bonusFor, type PaymentClaim, paymentList, timeLimitFor } from './index.ts'

const before = procedureLaw('2026-06-30')
const after = procedureLaw('2026-07-01')
const of = (award: string, recipient: string, more: Partial<PaymentClaim> = {}): PaymentClaim => ({
  recipient,
  subject: 'person',
  award,
  period: { from: 2026, to: 2026 },
  ...more,
})

describe('a bonus', () => {
  it('says who pays: by level, and by who decides before that', () => {
    expect(bonusFor(after, after, 'worker', 'person')?.payer).toBe('deciding-body')
    expect(bonusFor(after, after, 'state-certificate', 'person')?.payer).toBe('proposing-body')
    expect(bonusFor(after, after, 'worker', 'person', 'enterprise-director')?.payer).toBe(
      'enterprise',
    )
  })
  it('is not settled where another reading pays another amount', () => {
    expect(bonusFor(after, after, 'other-certificate', 'person', 'commune-chair')).toMatchObject({
      amount: 380_000,
      settled: false,
      otherReadings: [{ id: 'one-rate', amount: 1_270_000, cite: { clause: '2' } }],
    })
    expect(bonusFor(after, after, 'other-certificate', 'person')).toMatchObject({ settled: true })
  })
  it('that is a cap is told as one and is not settled', () => {
    expect(bonusFor(after, after, 'medal', 'person')).toMatchObject({
      amount: 1_520_000,
      atMost: true,
      settled: false,
    })
  })
})

describe('a payment list', () => {
  const claims = [
    of('fighter', 'a', { period: { from: 2024, to: 2026 } }),
    of('fighter', 'b'),
    ...['c', 'd', 'e'].map((recipient) => of('worker', recipient)),
  ]
  it('multiplies each line by the base salary of the day and rounds each one up', () => {
    expect(paymentList(before, claims)).toMatchObject({
      total: 2 * 2_340_000 + 3 * 710_000,
      multiples: ratio(29, 10),
      settled: true,
      groups: [
        { award: 'fighter', count: 2, each: 2_340_000 },
        { award: 'worker', count: 3, each: 710_000, amount: 2_130_000 },
      ],
    })
    expect(paymentList(after, claims).total).toBe(2 * 2_530_000 + 3 * 760_000)
  })
  it('pays one recipient the higher of two titles of one period, and says by which article', () => {
    const list = paymentList(after, [of('worker', 'a'), of('fighter', 'a'), of('worker', 'b')])
    expect(list.total).toBe(2_530_000 + 760_000)
    expect(list.lines[0]).toMatchObject({
      amount: 0,
      why: {
        kind: 'higher-title-of-period',
        instead: 'fighter',
        cite: { article: '8', clause: '5' },
      },
    })
    expect(list.lines.map(({ why }) => why === null)).toEqual([false, true, true])
  })
  it('pays titles of different periods, and a title beside a form', () => {
    const list = paymentList(after, [
      of('worker', 'a', { period: { from: 2025, to: 2025 } }),
      of('fighter', 'a'),
      of('certificate', 'a'),
    ])
    expect(list.lines.every(({ why }) => why === null)).toBe(true)
  })
  it('pays two forms of one period only for two merits that are named', () => {
    const same = [of('certificate', 'a'), of('other-certificate', 'a')]
    expect(paymentList(after, same).lines[1]?.why).toMatchObject({
      kind: 'higher-form-of-merit',
      instead: 'certificate',
    })
    const apart = same.map((claim, index) => ({ ...claim, merit: `merit-${index}` }))
    expect(paymentList(after, apart).lines[1]?.why).toBeNull()
  })
  it('leaves nothing out for the sake of what is itself left out', () => {
    const list = paymentList(after, [
      of('certificate', 'a', { merit: 'flood' }),
      of('other-certificate', 'a'),
      of('medal', 'a', { merit: 'school' }),
    ])
    const inTurn = [...list.lines].sort((a, b) => (b.bonus?.amount ?? 0) - (a.bonus?.amount ?? 0))
    expect(inTurn.map(({ claim }) => claim.award)).toEqual([
      'certificate',
      'medal',
      'other-certificate',
    ])
    expect(inTurn.map(({ why }) => why === null)).toEqual([true, true, false])
    const other = paymentList(after, [
      of('state-certificate', 'a', { merit: 'flood' }),
      of('certificate', 'a'),
      of('other-certificate', 'a', { merit: 'school' }),
    ])
    expect(other.lines.map(({ why }) => why === null)).toEqual([true, false, true])
  })
  it('of two equal titles of one period pays the first', () => {
    const { lines } = paymentList(after, [of('fighter', 'a'), of('fighter', 'a')])
    expect(lines.map(({ amount }) => amount)).toEqual([2_530_000, 0])
  })
  it('says that the law names no bonus for this kind of subject', () => {
    const list = paymentList(after, [of('fighter', 'a', { subject: 'collective' })])
    expect(list).toMatchObject({ total: 0, lines: [{ bonus: null, why: { kind: 'no-rate' } }] })
  })
  it('tells the least and the most where readings differ or an amount is a cap', () => {
    const list = paymentList(after, [of('other-certificate', 'a'), of('medal', 'b')], {
      decidedBy: 'commune-chair',
    })
    expect(list).toMatchObject({
      total: 380_000 + 1_520_000,
      least: 380_000,
      most: 1_270_000 + 1_520_000,
      settled: false,
    })
  })
  it('warns what the fund lacks, counting only what the fund has to pay', () => {
    const both = [of('fighter', 'a'), of('state-certificate', 'b')]
    expect(paymentList(after, both, { balance: 2_000_000 }).shortfall).toBe(530_000)
    expect(paymentList(after, both, { balance: 2_530_000 }).shortfall).toBe(0)
    expect(paymentList(after, both).shortfall).toBeNull()
    expect(paymentList(after, both).byPayer).toEqual([
      { payer: 'deciding-body', amount: 2_530_000 },
      { payer: 'proposing-body', amount: 8_860_000 },
    ])
  })
  it('pays nothing on a day without a base salary', () => {
    const none = { ...after, provisions: new Map(after.provisions) }
    none.provisions.delete('base-salary')
    expect(paymentList(none, [of('fighter', 'a')])).toMatchObject({
      baseSalary: null,
      lines: [{ why: { kind: 'no-base-salary' } }],
    })
  })
})

describe('every payment list', () => {
  const claim = fc.record({
    award: fc.constantFrom(
      'worker',
      'fighter',
      'certificate',
      'other-certificate',
      'state-certificate',
      'medal',
    ),
    recipient: fc.constantFrom('a', 'b', 'c'),
    subject: fc.constantFrom('person' as const, 'collective' as const),
    from: fc.integer({ min: 2022, max: 2026 }),
    merit: fc.option(fc.constantFrom('flood', 'school'), { nil: undefined }),
  })
  const lists = fc.array(claim, { maxLength: 12 }).map((claims) =>
    claims.map(({ from, merit, ...rest }) => ({
      ...rest,
      period: { from, to: 2026 },
      ...(merit === undefined ? {} : { merit }),
    })),
  )
  it('adds up by line, by group and by payer, and lies between the least and the most', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const list = paymentList(after, claims, { decidedBy: 'commune-chair' })
        const sum = (amounts: readonly { readonly amount: number }[]) =>
          amounts.reduce((all, { amount }) => all + amount, 0)
        expect(list.lines.map((line) => line.claim)).toEqual(claims)
        expect(sum(list.lines)).toBe(list.total)
        expect(sum(list.groups)).toBe(list.total)
        expect(sum(list.byPayer)).toBe(list.total)
        expect(list.least).toBeLessThanOrEqual(list.total)
        expect(list.most).toBeGreaterThanOrEqual(list.total)
        expect(list.settled || list.least < list.most).toBe(true)
      }),
    )
  })
  it('leaves something out only beside something of the same recipient that is not less', () => {
    fc.assert(
      fc.property(lists, (claims) => {
        const { lines } = paymentList(after, claims)
        for (const { claim, why, bonus } of lines) {
          if (why === null || bonus === null) continue
          expect(
            lines.some(
              (other) =>
                other.why === null &&
                other.claim.recipient === claim.recipient &&
                other.amount >= bonus.amount,
            ),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('a limit of a step', () => {
  const days = (asked: Parameters<typeof timeLimitFor>[2]) =>
    timeLimitFor(after, 'appraisal', asked)?.days
  it('is that of the award, else of the level, else of all', () => {
    expect(days({ award: 'medal', level: 'central' })).toBe(15)
    expect(days({ award: 'fighter', level: 'central' })).toBe(25)
    expect(days({ award: 'fighter', level: 'provincial' })).toBe(20)
    expect(days({})).toBe(20)
  })
  it('is none for a step without one', () => {
    expect(timeLimitFor(after, 'hand-down')).toBeUndefined()
  })
})
