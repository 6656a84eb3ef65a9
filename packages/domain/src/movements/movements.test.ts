// long because each rule of the word has its edges here, on one made-up movement
import { describe, expect, it } from 'vitest'
import { day, ratio } from '../kernel/index.ts'
import { commemorationsOf } from './anniversaries.ts'
import { decideCarryOverMovement, decideMarkCore, decideSaveMovement } from './decide.ts'
import { decideEnterRelief, decideReportTarget } from './decide-progress.ts'
import { isDecimal, over, places, sumOf } from './decimal.ts'
import { evolveMovement } from './evolve.ts'
import { formalityOf, isFormal } from './formalism.ts'
import { launchedBy } from './launched-by.ts'
import type { Movement, MovementContent } from './movement.ts'
import { runsIn, statusOn } from './period.ts'
import { type ReliefLine, reliefTotals } from './relief.ts'
import { type AgainstBasis, achieved, attainmentOf, latestActual, percent } from './targets.ts'

const stamp = { by: 'a', at: '2022-02-15T02:00:00.000Z' }
const content = (more: Partial<MovementContent> = {}): MovementContent => ({
  name: 'Phong trào',
  theme: null,
  purpose: 'Mục đích',
  kind: 'drive',
  launcherAsWritten: 'Tỉnh',
  launcher: 'province',
  sectors: ['general'],
  subjects: ['farmers'],
  unitId: 'u',
  from: day('2021-01-15'),
  until: day('2021-06-30'),
  endEvent: null,
  anchors: [],
  hcmStudy: false,
  parentId: null,
  coreId: null,
  targets: [{ id: 't', indicator: 'Thu', measure: 'đồng', goal: null }],
  documents: [],
  ...more,
})
const movement = (more: Partial<Movement> = {}): Movement => ({
  ...evolveMovement(null, {
    kind: 'MovementSaved',
    movementId: 'm',
    content: content(more),
    ...stamp,
  }),
  status: 'launched',
  ...more,
})
const line = (more: Partial<ReliefLine>): ReliefLine => ({
  id: 'l',
  unitId: 'u',
  what: 'Hàng',
  measure: 'tonnes',
  amount: '1',
  qualifier: 'exact',
  asWritten: '1 tấn',
  mobiliser: null,
  destination: null,
  standing: 'raised',
  on: null,
  note: null,
  struck: null,
  ...more,
})
const against = (more: Partial<AgainstBasis>): AgainstBasis => ({
  basis: 'own-plan',
  asWritten: null,
  base: null,
  attainment: null,
  growth: null,
  ...more,
})

describe('A decimal of a movement', () => {
  it('is digits with a dot and nothing below zero', () => {
    for (const text of ['0', '12', '12.5', '1300000000']) expect(isDecimal(text)).toBe(true)
    for (const text of ['', '.5', '5.', '12,5', '-1', '1e3', ' 1', '1.1234567'])
      expect(isDecimal(text)).toBe(false)
  })
  it('is added, divided and rounded half up without binary fractions', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3')
    expect(sumOf(['100', '42.5'])).toBe('142.5')
    expect(sumOf([])).toBe('0')
    expect(places(ratio(1, 8), 2)).toBe('0.13')
    expect(places(ratio(5, 2), 0)).toBe('3')
    expect(places(ratio(1, 200), 1)).toBe('0.0')
    expect(over(ratio(1, 3), ratio(0, 1))).toBeNull()
  })
})

describe('A result against a basis', () => {
  it('is what was told, else what follows from growth, else the share of the number', () => {
    const told = attainmentOf('1', against({ attainment: '118.3', base: '2' }))
    expect(told === null ? null : percent(told)).toBe('118.30')
    const grown = attainmentOf(null, against({ growth: '27.71' }))
    expect(grown === null ? null : percent(grown)).toBe('127.71')
    const share = attainmentOf('2', against({ base: '3' }))
    expect(share === null ? null : percent(share)).toBe('66.67')
  })
  it('is no figure when a number is missing, and a zero when the result is zero', () => {
    expect(attainmentOf(null, against({ base: '3' }))).toBeNull()
    expect(attainmentOf('3', against({}))).toBeNull()
    const zero = attainmentOf('0', against({ base: '3' }))
    expect(zero === null ? null : percent(zero)).toBe('0.00')
  })
  it('meets what was registered at the very figure, and is open while one is missing', () => {
    expect(achieved('10', '10.0')).toBe(true)
    expect(achieved('10', '9.99')).toBe(false)
    expect(achieved(null, '9')).toBeNull()
    expect(achieved('9', null)).toBeNull()
  })
  it('is taken from the latest report', () => {
    const report = (id: string, on: string) => ({
      id,
      targetId: 't',
      unitId: 'u',
      reportedOn: day(on),
      value: id,
      bases: [],
      note: null,
    })
    const all = [report('2', '2021-06-30'), report('3', '2021-06-30'), report('1', '2021-03-31')]
    expect(latestActual(all, 't', 'u')?.id).toBe('3')
    expect(latestActual(all, 't', 'v')).toBeNull()
  })
})

describe('The sum of a ledger', () => {
  it('leaves out what may be inside another line, and then says "at least"', () => {
    const lines = [line({ amount: '100' }), line({ amount: '16', standing: 'unclear' })]
    expect(reliefTotals(lines)).toEqual([
      { measure: 'tonnes', sum: '100', qualifier: 'at-least', counted: 1, leftOut: 1 },
    ])
  })
  it('is exact where every line is, and about where one is', () => {
    expect(reliefTotals([line({}), line({ amount: '2.5' })])).toMatchObject([
      { sum: '3.5', qualifier: 'exact' },
    ])
    expect(reliefTotals([line({}), line({ qualifier: 'about' })])).toMatchObject([
      { qualifier: 'about' },
    ])
  })
  it('counts neither the worth of goods nor a line that was struck out, and is silent about nothing', () => {
    const struck = { on: day('2021-07-01'), reason: 'trùng' }
    expect(
      reliefTotals([
        line({ measure: 'dong', amount: '5', standing: 'value' }),
        line({ struck }),
        line({ standing: 'unclear' }),
      ]),
    ).toEqual([])
  })
  it('takes no part of a đồng and no part of a gift', () => {
    const enter = (measure: ReliefLine['measure'], amount: string) =>
      decideEnterRelief(
        day('2022-02-15'),
        { line: line({ measure, amount }), ...stamp },
        movement(),
      )
    expect(enter('tonnes', '0.5').ok).toBe(true)
    expect(enter('gifts', '3.0').ok).toBe(true)
    for (const [measure, amount] of [
      ['dong', '0.5'],
      ['gifts', '1.5'],
      ['tonnes', '0'],
    ] as const)
      expect(enter(measure, amount)).toMatchObject({ ok: false, refusal: { kind: 'InvalidInput' } })
  })
})

describe('The period of a movement', () => {
  it('takes in both of its years, ends with its closing, and goes on while open', () => {
    const two = { year: 2021, untilYear: 2022, completedOn: null }
    expect([2020, 2021, 2022, 2023].map((year) => runsIn(two, year))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(runsIn({ ...two, completedOn: day('2021-12-30') }, 2022)).toBe(false)
    expect(runsIn({ ...two, untilYear: null }, 2030)).toBe(true)
    expect(runsIn({ ...two, year: null }, 2021)).toBe(false)
  })
  it('is not begun before its launch, and closed from the day of its closing review', () => {
    const state = {
      status: 'completed' as const,
      from: day('2021-01-15'),
      launchedOn: day('2021-01-20'),
      completedOn: day('2021-07-15'),
    }
    const at = (on: string) => statusOn(state, day(on))
    expect([at('2021-01-19'), at('2021-01-20'), at('2021-07-14'), at('2021-07-15')]).toEqual([
      null,
      'launched',
      'launched',
      'completed',
    ])
  })
  it('is carried over to a later year only', () => {
    const carry = (until: string) =>
      decideCarryOverMovement(
        { until: day(until), endEvent: null, reason: 'dịch', ...stamp },
        movement(),
      )
    expect(carry('2021-12-31')).toMatchObject({ ok: false, refusal: { kind: 'NotCarriedOver' } })
    expect(carry('2022-01-01').ok).toBe(true)
  })
})

describe('Saving', () => {
  const save = (
    more: Partial<MovementContent>,
    ofUnit: Parameters<typeof decideSaveMovement>[0]['ofUnit'] = [],
  ) =>
    decideSaveMovement(
      { ofUnit, above: [] },
      { movementId: 'n', content: content(more), ...stamp },
      null,
    )
  it('of the same name in another time is another movement', () => {
    const other = {
      id: 'o',
      name: 'PHONG  TRÀO',
      from: day('2021-06-30'),
      until: day('2021-12-31'),
    }
    expect(save({}, [other])).toMatchObject({ ok: false, refusal: { kind: 'MovementExists' } })
    expect(save({}, [{ ...other, from: day('2021-07-01') }]).ok).toBe(true)
    expect(save({}, [{ ...other, id: 'n' }]).ok).toBe(true)
  })
  it('keeps an event as the end, but not an empty one', () => {
    expect(save({ until: null, endEvent: 'Đại hội' }).ok).toBe(true)
    expect(save({ until: null, endEvent: ' ' })).toMatchObject({
      refusal: { kind: 'MovementWithoutEnd' },
    })
  })
})

describe('A core movement', () => {
  it('of an unknown period may be of any, and so asks', () => {
    const mark = (fromYear: number | null, untilYear: number | null) =>
      decideMarkCore(
        [{ id: 'o', fromYear, untilYear }],
        { fromYear: 2021, untilYear: 2025, confirmed: false, ...stamp },
        movement(),
      ).ok
    expect(mark(null, null)).toBe(false)
    expect(mark(2025, 2030)).toBe(false)
    expect(mark(2026, 2030)).toBe(true)
    expect(mark(2015, 2020)).toBe(true)
  })
})

describe('The signs of formalism', () => {
  it('are seen from the day they are true, and those who work directly are advice', () => {
    const bare = movement({ targets: [], subjects: ['leaders'] })
    const signs = (on: string) => formalityOf(bare, day(on))
    expect(signs('2021-01-14')).toEqual([])
    expect(signs('2021-02-14')).not.toContain('no-participants')
    expect(signs('2021-02-15')).toContain('no-participants')
    expect(signs('2021-07-14')).not.toContain('no-reports')
    expect(signs('2021-07-15')).toContain('no-reports')
    expect(signs('2021-06-30')).not.toContain('not-closed')
    expect(signs('2021-07-01')).toContain('not-closed')
    expect(isFormal(['no-direct-workers'])).toBe(false)
    expect(isFormal(['no-targets'])).toBe(true)
  })
})

describe('Who launched', () => {
  it('is answered by nothing at all when nothing is stated, and by zero when all is', () => {
    const of = (launcher: Movement['launcher']) => ({ launcher, listedUnder: null })
    expect(launchedBy([of(null)], 'government', 'canonical').count).toBeNull()
    expect(launchedBy([of('province')], 'government', 'canonical').count).toBe(0)
    expect(launchedBy([of(null), of('government')], 'government', 'canonical')).toMatchObject({
      count: 1,
      notStated: 1,
    })
  })
})

describe('A report', () => {
  it('of no figure is kept as none', () => {
    const actual = {
      id: 'a',
      targetId: 't',
      unitId: 'u',
      reportedOn: day('2021-06-30'),
      value: null,
      bases: [],
      note: null,
    }
    const participant = {
      unitId: 'u',
      registeredOn: null,
      people: null,
      commitments: [],
      note: null,
    }
    expect(
      decideReportTarget(
        day('2022-01-01'),
        { actual, ...stamp },
        movement({ participants: [participant] }),
      ),
    ).toMatchObject({ ok: true, value: { actual: { value: null } } })
  })
})

describe('The calendar', () => {
  it('counts from the year of the event and holds no event of the future', () => {
    const of = (year: number) => commemorationsOf(year).map(({ id, ordinal }) => [id, ordinal])
    expect(of(2022)).toContainEqual(['ho-chi-minh', 132])
    expect(of(1931)).toEqual([
      ['party', 1],
      ['ho-chi-minh', 41],
    ])
  })
})
