// long because each rule of the word has its edges here, on one made-up movement
import { describe, expect, it } from 'vitest'
import { day, ratio } from '../kernel/index.ts'
import { commemorationsOf } from './anniversaries.ts'
import { callsOn } from './calls-on.ts'
import type { ContentSetting } from './content.ts'
import { decideCarryOverMovement, decideMarkCore, decideSaveMovement } from './decide.ts'
import { decideEnterRelief, decideRegisterFor, decideReportTarget } from './decide-progress.ts'
import { isDecimal, over, places, sumOf } from './decimal.ts'
import { evolveMovement } from './evolve.ts'
import { formalityOf, isFormal } from './formalism.ts'
import { launchedBy } from './launched-by.ts'
import type { Movement, MovementContent } from './movement.ts'
import { runsIn, statusOn } from './period.ts'
import { type ReliefLine, reliefTotals } from './relief.ts'
import {
  type AgainstBasis,
  achieved,
  attainmentOf,
  contradicts,
  latestActual,
  percent,
  reportsOf,
} from './targets.ts'

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

describe('Figures of one line', () => {
  const wrong = (value: string | null, more: Partial<AgainstBasis>) =>
    contradicts(value, against(more))
  it('agree where the percentage is the share, rounded or cut off at its own last digit', () => {
    for (const attainment of ['66.67', '66.66', '66.7', '66', '67'])
      expect(wrong('2', { base: '3', attainment })).toBeNull()
    for (const attainment of ['66.65', '66.68', '66.5', '65', '68'])
      expect(wrong('2', { base: '3', attainment })).toBe('attainment')
    expect(
      wrong('999999999999999.123456', { base: '999999999999999.123456', attainment: '100' }),
    ).toBeNull()
  })
  it('agree where the growth leads to the same share, and otherwise name the growth', () => {
    expect(wrong('127.71', { base: '100', growth: '27.71' })).toBeNull()
    expect(wrong('127.71', { base: '100', growth: '28.71' })).toBe('growth')
    expect(wrong(null, { attainment: '127.71', growth: '27.71' })).toBeNull()
    expect(wrong(null, { attainment: '127.71', growth: '27.81' })).toBe('growth')
  })
  it('contradict nothing while one of them is missing', () => {
    expect(wrong('2', { attainment: '5' })).toBeNull()
    expect(wrong(null, { base: '3', attainment: '5' })).toBeNull()
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
    expect(reportsOf(all, 't', 'u')[0]?.id).toBe('3')
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
    setting: Partial<ContentSetting> = {},
  ) =>
    decideSaveMovement(
      { ofUnit, above: [], ownerSector: null, servesCore: null, ...setting },
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
  const issues = (result: ReturnType<typeof save>) =>
    !result.ok && result.refusal.kind === 'InvalidInput'
      ? result.refusal.issues.map(({ path, code }) => `${path} ${code}`)
      : []
  it('by a body of one sector names that sector, beside others if it likes', () => {
    const health = { ownerSector: 'health' }
    expect(issues(save({ sectors: ['education'] }, [], health))).toEqual([
      'sectors own-sector-missing',
    ])
    expect(save({ sectors: ['education', 'health'] }, [], health).ok).toBe(true)
    expect(save({ sectors: ['education'] }).ok).toBe(true)
  })
  it('points to a core movement only where there is one', () => {
    expect(issues(save({ coreId: 'o' }, [], { servesCore: false }))).toEqual(['core not-core'])
    expect(save({ coreId: 'o' }, [], { servesCore: true }).ok).toBe(true)
  })
  it('refuses an indicator told twice, and a document of a day that never was', () => {
    const target = (indicator: string, measure = 'km') => ({
      id: indicator,
      indicator,
      measure,
      goal: null,
    })
    expect(issues(save({ targets: [target('Đường'), target('đường ', 'km')] }))).toEqual([
      'targets.1.indicator duplicate',
    ])
    expect(save({ targets: [target('Đường'), target('Đường', '%')] }).ok).toBe(true)
    const dated = (text: string) => ({
      ...{ id: 'd', type: 'Kế hoạch', number: null, issuer: null, subject: 'Phát động' },
      dated: text,
    })
    expect(issues(save({ documents: [dated('2026-02-30')] }))).toEqual([
      'documents.0.dated not-a-day',
    ])
    for (const text of ['2026-02-28', '2026-02', '2026'])
      expect(save({ documents: [dated(text)] }).ok).toBe(true)
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
  it('of no figure is kept as none, once it says why', () => {
    const actual = (note: string | null) => ({
      id: 'a',
      targetId: 't',
      unitId: 'u',
      reportedOn: day('2021-06-30'),
      value: null,
      bases: [],
      note,
    })
    const participant = {
      unitId: 'u',
      registeredOn: null,
      people: null,
      commitments: [],
      note: null,
    }
    const report = (note: string | null) =>
      decideReportTarget(
        day('2022-01-01'),
        { actual: actual(note), ...stamp },
        movement({ participants: [participant] }),
      )
    expect(report('Chưa quyết toán')).toMatchObject({
      ok: true,
      value: { actual: { value: null } },
    })
    for (const blank of [null, '  '])
      expect(report(blank)).toMatchObject({
        refusal: { kind: 'InvalidInput', issues: [{ path: 'value', code: 'empty' }] },
      })
  })
})

describe('Whom a movement calls on', () => {
  const province = { path: '/vn/t/', parentPath: '/vn/', level: 'province' }
  const department = { path: '/vn/t/s/', parentPath: '/vn/t/', level: 'department' }
  const commune = { path: '/vn/t/x/', parentPath: '/vn/t/', level: 'commune' }
  const called = (owner: typeof province, unitPath: string, shareCluster = false) =>
    callsOn({ owner, unitPath, shareCluster })
  it('is an authority’s own units, and all units of the authority that a department serves', () => {
    expect(called(province, '/vn/t/x/')).toBe(true)
    expect(called(province, '/vn/khac/')).toBe(false)
    expect(called(department, '/vn/t/x/')).toBe(true)
    expect(called(department, '/vn/khac/')).toBe(false)
    expect(called(commune, '/vn/t/x/thon/')).toBe(true)
    expect(called(commune, '/vn/t/y/')).toBe(false)
  })
  it('is also the other members of a cluster', () => {
    expect(called(commune, '/vn/t/y/', true)).toBe(true)
  })
  it('decides who may join', () => {
    const participant = {
      ...{ unitId: 'y', registeredOn: null, people: null, commitments: [], note: null },
    }
    const join = (unitPath: string) =>
      decideRegisterFor(
        { today: day('2021-03-01'), calling: { owner: commune, unitPath, shareCluster: false } },
        { participant, ...stamp },
        movement(),
      )
    expect(join('/vn/t/x/').ok).toBe(true)
    expect(join('/vn/t/y/')).toMatchObject({ refusal: { kind: 'NotCalledOn', unitId: 'y' } })
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
