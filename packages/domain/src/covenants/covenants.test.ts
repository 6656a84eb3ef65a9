// long because it tells one covenant from its draft to its year's end, and every way off the road
import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import type { Cluster } from '../clusters/index.ts'
import { type Day, day } from '../kernel/index.ts'
import type { FiguresWish, LineWish, TargetWish } from './commands.ts'
import {
  type Covenant,
  type CovenantEvent,
  type CovenantRefusal,
  decideChangeLines,
  decideChangeTargets,
  decideDraftCovenant,
  decideOpenCovenant,
  decideRecordActuals,
  decideSignCovenant,
  evolveCovenant,
  liveSignatures,
  progressOf,
  signingOf,
} from './index.ts'

const units = ['tan-hong', 'hong-ngu', 'tam-nong', 'thanh-binh']
const cluster: Cluster = {
  ...bareCluster,
  id: 'cluster-3',
  name: 'Cụm thi đua số 3',
  kind: 'districts',
  members: units.map((unitId) => ({ unitId, from: day('2020-01-01'), until: null })),
  membershipComplete: true,
  terms: [],
  conferences: [],
  version: 1,
}
const stamp = { by: 'account', at: '2022-01-18T08:00:00+07:00' }
const context = (today = '2022-01-18') => ({ cluster, today: day(today) })

type Outcome =
  | { readonly ok: true; readonly value: CovenantEvent }
  | { readonly ok: false; readonly refusal: CovenantRefusal }

function evolved(state: Covenant | null, outcome: Outcome): Covenant {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return evolveCovenant(state, outcome.value)
}

const jobs: TargetWish = {
  id: 'jobs',
  group: 'Kinh tế - xã hội',
  name: 'Giải quyết việc làm',
  measure: 'người',
  direction: 'up',
  counting: 'sum',
}
const poverty: TargetWish = {
  ...jobs,
  id: 'poverty',
  name: 'Tỷ lệ hộ nghèo',
  measure: '%',
  direction: 'down',
  counting: 'last',
}
const safe: TargetWish = {
  ...jobs,
  id: 'safe',
  name: 'Đạt chuẩn an toàn về an ninh trật tự',
  measure: '',
  direction: 'reach',
  counting: 'last',
}

const figures = (year: string | null, ...quarters: (string | null)[]): FiguresWish => {
  const [a = null, b = null, c = null, d = null] = quarters
  return { year, quarters: [a, b, c, d] }
}
const noBases = { districtPlan: null, provincialPlan: null, previousYear: null }
const line = (unitId: string, targetId: string, planned: FiguresWish): LineWish => ({
  ...{ id: `${unitId}/${targetId}`, targetId, unitId, area: null, bases: noBases, planned },
})

const drafted = evolved(
  null,
  decideDraftCovenant(
    { ...context(), exists: false },
    { covenantId: 'covenant', year: 2022, ...stamp },
  ),
)
const targeted = evolved(
  drafted,
  decideChangeTargets(context(), { targets: [jobs, poverty, safe], reason: '', ...stamp }, drafted),
)
const lines = units.flatMap((unitId) => [
  line(unitId, 'jobs', figures('3200', '800', '800', '800', '800')),
  line(unitId, 'poverty', figures('5.16')),
])
const filled = evolved(
  targeted,
  decideChangeLines(context(), { lines, reason: '', ...stamp }, targeted),
)
const open = evolved(filled, decideOpenCovenant(context(), stamp, filled))

const sign = (state: Covenant, who: readonly string[], on = '2022-01-18', today = on) =>
  decideSignCovenant(
    context(today),
    {
      signatures: who.map((unitId) => ({
        id: `signature-${state.version}-${unitId}`,
        unitId,
        signerName: 'Chủ tịch UBND huyện',
      })),
      signedOn: day(on),
      conferenceId: 'conference-2021',
      ...stamp,
    },
    state,
  )
const signed = evolved(open, sign(open, units))
const signing = (state: Covenant, today: Day = day('2022-01-18')) =>
  signingOf(state, cluster, today)

describe('A covenant is signed by every member of the day', () => {
  it('lacks a signature when three of four have signed, and says whose', () => {
    const three = evolved(open, sign(open, units.slice(0, 3)))
    expect(three.status).toBe('open')
    expect(signing(three)).toEqual({
      signed: 3,
      needed: 4,
      missing: ['thanh-binh'],
      complete: false,
    })
  })

  it('is signed with the last of them, on that day', () => {
    expect(signed).toMatchObject({ status: 'signed', signedOn: '2022-01-18' })
    expect(signing(signed)).toMatchObject({ signed: 4, missing: [], complete: true })
  })

  it('stays signed when another unit joins the cluster later', () => {
    const joined = { ...cluster, members: [...cluster.members, member('cao-lanh', '2022-06-09')] }
    expect(signingOf(signed, joined, day('2022-12-31'))).toMatchObject({
      needed: 4,
      complete: true,
    })
    expect(signingOf(open, joined, day('2022-06-08')).needed).toBe(4)
    expect(signingOf(open, joined, day('2022-06-09')).needed).toBe(5)
  })

  it('takes no signature of a unit outside, twice, nameless, in the future, or of another year', () => {
    const kinds = [
      sign(open, ['cao-lanh']),
      sign(evolved(open, sign(open, ['tam-nong'])), ['tam-nong']),
      sign(open, ['tam-nong'], '2022-01-19', '2022-01-18'),
      sign(open, ['tam-nong'], '2020-12-31', '2022-01-18'),
      sign(open, []),
      sign(filled, ['tam-nong']),
    ].map((outcome) => (outcome.ok ? 'signed' : outcome.refusal.kind))
    expect(kinds).toEqual([
      'CovenantUnitNotMember',
      'CovenantSignedAlready',
      'DayInFuture',
      'InvalidInput',
      'InvalidInput',
      'CovenantStatusForbids',
    ])
    expect(sign(open, ['tam-nong'], '2021-12-31', '2022-01-18').ok).toBe(true)
  })

  it('is opened for signature when every member has registered something', () => {
    const lone = evolved(
      targeted,
      decideChangeLines(context(), { lines: lines.slice(0, 2), reason: '', ...stamp }, targeted),
    )
    expect(decideOpenCovenant(context(), stamp, lone)).toMatchObject({
      refusal: { kind: 'MemberWithoutTarget', unitIds: ['hong-ngu', 'tam-nong', 'thanh-binh'] },
    })
    expect(decideOpenCovenant(context(), stamp, open)).toMatchObject({
      refusal: { kind: 'CovenantStatusForbids', status: 'open', step: 'open' },
    })
  })
})

const member = (unitId: string, from: string) => ({ unitId, from: day(from), until: null })

describe('A change after a signature', () => {
  const changed = (reason: string, today = '2022-03-01') =>
    decideChangeLines(
      context(today),
      {
        lines: [line('hong-ngu', 'jobs', figures('3000', '750', '750', '750', '750'))],
        reason,
        ...stamp,
      },
      signed,
    )

  it('voids the signatures of all and asks all again, with what was before and after', () => {
    const outcome = changed('Điều chỉnh theo kế hoạch tỉnh giao lại')
    const state = evolved(signed, outcome)
    expect(state).toMatchObject({ status: 'open', signedOn: null, version: signed.version + 1 })
    expect(liveSignatures(state)).toEqual([])
    expect(state.signatures).toHaveLength(4)
    expect(signing(state).missing).toEqual(units)
    expect(outcome).toMatchObject({
      value: {
        lines: [
          {
            before: { planned: { year: '3200' } },
            after: { planned: { year: '3000' }, version: 2 },
          },
        ],
        voided: signed.signatures.map(({ id }) => id),
      },
    })
    const again = evolved(state, sign(state, units, '2022-03-02'))
    expect(again).toMatchObject({ status: 'signed', signedOn: '2022-03-02' })
    expect(again.signatures).toHaveLength(8)
  })

  it('says why', () => {
    expect(changed(' ')).toMatchObject({
      refusal: { kind: 'InvalidInput', issues: [{ path: 'reason', code: 'empty' }] },
    })
  })

  it('is made no more when the year is over', () => {
    expect(changed('muộn', '2022-12-31').ok).toBe(true)
    expect(changed('muộn', '2023-01-01')).toMatchObject({
      refusal: { kind: 'CovenantYearOver', year: 2022 },
    })
  })

  it('is also one of the list of targets: a target left out is dropped, not erased', () => {
    const state = evolved(
      signed,
      decideChangeTargets(
        context(),
        { targets: [poverty, jobs], reason: 'Gộp chỉ tiêu', ...stamp },
        signed,
      ),
    )
    expect(liveSignatures(state)).toEqual([])
    expect(state.targets.map(({ id, dropped }) => [id, dropped])).toEqual([
      ['poverty', false],
      ['jobs', false],
      ['safe', true],
    ])
  })

  it('that changes nothing is none', () => {
    const same = decideChangeLines(context(), { lines, reason: 'x', ...stamp }, signed)
    expect(same).toMatchObject({ refusal: { issues: [{ path: 'lines', code: 'unchanged' }] } })
    const targets = [jobs, poverty, safe]
    expect(
      decideChangeTargets(context(), { targets, reason: 'x', ...stamp }, signed),
    ).toMatchObject({ refusal: { issues: [{ path: 'targets', code: 'unchanged' }] } })
  })
})

describe('Registered figures', () => {
  const wish = (over: Partial<LineWish>) =>
    decideChangeLines(
      context(),
      {
        lines: [{ ...line('tam-nong', 'jobs', figures('100')), id: 'tam-nong/jobs', ...over }],
        reason: '',
        ...stamp,
      },
      targeted,
    )

  it('are exact numbers, and quarters that agree with their year', () => {
    expect(wish({ planned: figures('0.3', '0.1', '0.1', '0.1', '0') }).ok).toBe(true)
    expect(wish({ planned: figures('100', '30', '30', '30', '11') })).toMatchObject({
      refusal: {
        kind: 'CovenantYearDiffers',
        cells: [
          {
            ...{ path: 'lines.0.planned.year', unitId: 'tam-nong', target: jobs.name },
            ...{ of: 'planned', counting: 'sum', year: '100', quarters: '101' },
          },
        ],
      },
    })
    expect(
      wish({ planned: figures('trăm', null, '1,5'), bases: { ...noBases, previousYear: 'x' } }),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'lines.0.bases.previousYear', code: 'not-a-number' },
          { path: 'lines.0.planned.year', code: 'not-a-number' },
          { path: 'lines.0.planned.q2', code: 'not-a-number' },
        ],
      },
    })
  })

  it('stand for members only, for a target that is asked for, once for each area', () => {
    expect(wish({ unitId: 'cao-lanh' })).toMatchObject({
      refusal: { kind: 'CovenantUnitNotMember', unitId: 'cao-lanh' },
    })
    expect(wish({ targetId: 'nothing' })).toMatchObject({
      refusal: { issues: [{ path: 'lines.0.target', code: 'unknown-id' }] },
    })
    const area = (id: string, name: string | null): LineWish => ({
      ...line('tam-nong', 'jobs', figures('47')),
      id,
      area: name,
    })
    const two = (a: string | null, b: string | null) =>
      decideChangeLines(
        context(),
        { lines: [area('a', a), area('b', b)], reason: '', ...stamp },
        targeted,
      )
    expect(two('Khu dân cư 1', 'Khu dân cư 2').ok).toBe(true)
    expect(two('Khu dân cư 1', ' Khu dân cư 1')).toMatchObject({
      refusal: { issues: [{ path: 'lines.1', code: 'duplicate' }] },
    })
  })

  it('need targets with a name and a measure, each once', () => {
    const targets = [
      { ...jobs, name: ' ' },
      { ...poverty, measure: '' },
      safe,
      { ...safe, id: 's' },
    ]
    expect(
      decideChangeTargets(context(), { targets, reason: '', ...stamp }, drafted),
    ).toMatchObject({
      refusal: {
        issues: [
          { path: 'targets.0.name', code: 'empty' },
          { path: 'targets.1.measure', code: 'empty' },
          { path: 'targets.3.name', code: 'duplicate' },
        ],
      },
    })
  })
})

describe('One covenant a year', () => {
  const draft = (year: number, exists = false) =>
    decideDraftCovenant({ ...context(), exists }, { covenantId: 'c', year, ...stamp })
  it('is drafted for this year or the next', () => {
    expect([2002, 2003, 2022, 2023, 2024].map((year) => draft(year).ok)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })
  it('is not drafted twice', () => {
    expect(draft(2022, true)).toMatchObject({ refusal: { kind: 'CovenantExists', year: 2022 } })
  })
})

describe('Results', () => {
  const record = (id: string, actual: FiguresWish, today = '2022-07-26', state = signed) =>
    decideRecordActuals(
      context(today),
      { entries: [{ lineId: id, actual, evidence: 'Báo cáo 6 tháng' }], ...stamp },
      state,
    )
  const progressAfter = (id: string, actual: FiguresWish, today = '2022-07-26') => {
    const state = evolved(signed, record(id, actual, today))
    return progressOf(state, day(today)).lines.find(({ lineId }) => lineId === id)
  }

  it('do not touch the signatures', () => {
    const state = evolved(signed, record('tam-nong/jobs', figures(null, '810', '900')))
    expect(state).toMatchObject({ status: 'signed', version: signed.version })
    expect(liveSignatures(state)).toHaveLength(4)
  })

  it('add up quarter by quarter against the plan, with the way they go', () => {
    expect(progressAfter('tam-nong/jobs', figures(null, '810', '900'))).toMatchObject({
      outcome: 'ongoing',
      reached: '1710',
      planned: '3200',
      share: '53.44',
      onPace: true,
      trend: 'better',
      missingQuarters: [],
    })
  })

  it('that are missing are not zero: the sum is then unknown, and a zero is a figure', () => {
    expect(progressAfter('tam-nong/jobs', figures(null, null, '900'))).toMatchObject({
      outcome: 'missing',
      reached: null,
      share: null,
      missingQuarters: [1],
    })
    expect(progressAfter('tam-nong/jobs', figures(null, '0', '900'))).toMatchObject({
      outcome: 'ongoing',
      reached: '900',
      onPace: false,
    })
  })

  it('of a year are known from its end alone, where nobody counted by quarter', () => {
    expect(progressAfter('tam-nong/jobs', figures('3150'), '2022-12-20')).toMatchObject({
      outcome: 'unmet',
      share: '98.44',
      missingQuarters: [],
    })
  })

  it('of a figure that should fall are judged downwards, by its last value', () => {
    const at = (...quarters: string[]) =>
      progressAfter('tam-nong/poverty', figures(null, ...quarters), '2022-12-20')
    expect(at('6.2', '5.9', '5.5', '5.16')).toMatchObject({ outcome: 'met', trend: 'better' })
    expect(at('6.2', '5.9', '5.1', '5.17')).toMatchObject({ outcome: 'unmet', trend: 'worse' })
  })

  it('are compared with each base', () => {
    const bases = { districtPlan: '200', provincialPlan: '272', previousYear: '0' }
    const state = evolved(
      targeted,
      decideChangeLines(
        context(),
        { lines: [{ ...line('tam-nong', 'jobs', figures('91')), bases }], reason: '', ...stamp },
        targeted,
      ),
    )
    const done = evolved(
      { ...state, status: 'open' },
      record('tam-nong/jobs', figures('91'), '2022-12-20', { ...state, status: 'open' }),
    )
    expect(progressOf(done, day('2022-12-20')).lines[0]?.againstBases).toEqual({
      districtPlan: '45.5',
      provincialPlan: '33.46',
      previousYear: null,
    })
  })

  it('come neither before their quarter, nor before the covenant is opened, nor for nothing', () => {
    const kinds = [
      record('tam-nong/jobs', figures(null, '1', '1', '1'), '2022-06-30'),
      record('tam-nong/jobs', figures(null, '1', '1', '1'), '2022-07-01'),
      record('tam-nong/jobs', figures('3200'), '2022-09-30'),
      record('tam-nong/jobs', figures(null, '1'), '2022-07-26', filled),
      record('nothing', figures(null, '1')),
      record('tam-nong/jobs', figures(null, 'x')),
    ].map((outcome) => (outcome.ok ? 'recorded' : outcome.refusal.kind))
    expect(kinds).toEqual([
      'DayInFuture',
      'recorded',
      'DayInFuture',
      'CovenantStatusForbids',
      'InvalidInput',
      'InvalidInput',
    ])
  })

  it('are counted for each member and each target', () => {
    const progress = progressOf(signed, day('2022-07-26'))
    expect(progress.all).toMatchObject({ missing: 8, met: 0 })
    expect(progress.byUnit.get('tam-nong')).toMatchObject({ missing: 2 })
    expect(progress.byTarget.get('jobs')).toMatchObject({ missing: 4 })
    expect(progressOf(signed, day('2022-03-31')).all).toMatchObject({ 'not-due': 8, missing: 0 })
  })
})

describe('Another way to count the quarters', () => {
  const recount = (state: Covenant, id: string, counting: 'sum' | 'last') =>
    decideChangeTargets(
      context(),
      {
        targets: [jobs, poverty, safe].map((each) =>
          each.id === id ? { ...each, counting } : each,
        ),
        reason: 'Đổi cách lấy số',
        ...stamp,
      },
      state,
    )

  it('is refused while quarters that were registered would read otherwise, each named', () => {
    expect(recount(open, 'jobs', 'last')).toMatchObject({
      refusal: {
        kind: 'CovenantFiguresReadOtherwise',
        target: jobs.name,
        cells: units.map((unitId) => ({ unitId, of: 'planned', before: '3200', after: '800' })),
      },
    })
  })

  it('is refused while quarters that were reported would, though nothing but the year was registered', () => {
    const reported = evolved(
      signed,
      decideRecordActuals(
        context('2022-07-26'),
        {
          entries: [
            { lineId: 'tam-nong/poverty', actual: figures(null, '5.5', '5.3'), evidence: '' },
          ],
          ...stamp,
        },
        signed,
      ),
    )
    expect(recount(reported, 'poverty', 'sum')).toMatchObject({
      refusal: {
        cells: [{ unitId: 'tam-nong', of: 'actual', before: '5.3', after: '10.8' }],
      },
    })
    const gap = decideRecordActuals(
      context('2022-07-26'),
      {
        entries: [{ lineId: 'tam-nong/poverty', actual: figures(null, null, '5.3'), evidence: '' }],
        ...stamp,
      },
      signed,
    )
    expect(recount(evolved(signed, gap), 'poverty', 'sum')).toMatchObject({
      refusal: { cells: [{ before: '5.3', after: null }] },
    })
  })

  it('is taken where only the year, or one first quarter, is known: they read the same', () => {
    expect(recount(open, 'poverty', 'sum').ok).toBe(true)
    expect(recount(drafted, 'poverty', 'sum').ok).toBe(true)
  })
})

describe('The shapes of real covenants fit', () => {
  it('CL-13: five members with two residential areas of 47 targets each are 470 lines', () => {
    const five = ['a', 'b', 'c', 'd', 'e']
    const wide = { ...cluster, members: five.map((unitId) => member(unitId, '2020-01-01')) }
    const targets = Array.from({ length: 47 }, (_, index) => ({
      ...jobs,
      id: `t${index}`,
      name: `Chỉ tiêu ${index + 1}`,
    }))
    const at = { cluster: wide, today: day('2020-01-10') }
    const state = evolved(
      drafted,
      decideChangeTargets(at, { targets, reason: '', ...stamp }, drafted),
    )
    const wishes = five.flatMap((unitId) =>
      [1, 2].flatMap((area) =>
        targets.map(({ id }) => ({
          ...line(unitId, id, figures('1')),
          id: `${unitId}-${area}-${id}`,
          area: `Khu dân cư ${area}`,
        })),
      ),
    )
    const full = evolved(
      state,
      decideChangeLines(at, { lines: wishes, reason: '', ...stamp }, state),
    )
    expect(full.lines).toHaveLength(470)
    expect(progressOf(full, day('2020-02-01')).byUnit.get('a')).toMatchObject({ 'not-due': 94 })
  })
})
