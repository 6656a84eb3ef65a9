import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import type { Cluster } from '../clusters/index.ts'
import { day } from '../kernel/index.ts'
import {
  decideAssignLimitationTask,
  decideCloseLimitation,
  decideRaiseLimitation,
  decideReopenLimitation,
  decideReportLimitationTask,
  decideSavePlanItem,
  decideWithdrawPlanItem,
  evolveLimitation,
  evolvePlanItem,
  isOverdue,
  type Limitation,
  type LimitationEvent,
  type LimitationRefusal,
  limitationsAtReview,
  type PlanTrace,
  type RaiseLimitation,
} from './index.ts'

const stamp = { by: 'account', at: '2022-07-26T08:00:00+07:00' }
const cluster: Cluster = {
  ...bareCluster,
  id: 'cluster-3',
  name: 'Cụm thi đua số 3',
  kind: 'districts',
  members: ['tan-hong', 'tam-nong'].map((unitId) => ({ unitId, from: null, until: null })),
  membershipComplete: true,
  terms: [],
  conferences: [],
  version: 1,
}
const at = (today: string) => ({ cluster, today: day(today) })
const midYear: RaiseLimitation = {
  limitationId: 'slow',
  clusterId: 'cluster-3',
  unitId: null,
  year: 2022,
  review: 'mid-year',
  raisedOn: day('2022-07-26'),
  conferenceId: null,
  theme: 'chỉ tiêu',
  text: 'Một số phong trào về chỉ tiêu kinh tế tăng chậm',
  ...stamp,
}
const raise = (over: Partial<RaiseLimitation> = {}, today = '2022-07-26') =>
  decideRaiseLimitation(at(today), { ...midYear, ...over })

type Outcome =
  | { readonly ok: true; readonly value: LimitationEvent }
  | { readonly ok: false; readonly refusal: LimitationRefusal }
function evolved(state: Limitation | null, outcome: Outcome): Limitation {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
  return evolveLimitation(state, outcome.value)
}
const assign = (state: Limitation, ownerUnitId = 'tam-nong', dueOn = '2022-11-30') =>
  decideAssignLimitationTask(
    at('2022-07-26'),
    { taskId: 'task', text: 'Rà soát từng chỉ tiêu', ownerUnitId, dueOn: day(dueOn), ...stamp },
    state,
  )
const report = (state: Limitation, result: string, doneOn = '2022-11-20', today = doneOn) =>
  decideReportLimitationTask(
    at(today),
    { taskId: 'task', result, doneOn: day(doneOn), ...stamp },
    state,
  )
const close = (state: Limitation, on = '2022-11-20') => decideCloseLimitation(at(on), stamp, state)
const kindOf = (outcome: { readonly ok: boolean; readonly refusal?: { readonly kind: string } }) =>
  outcome.refusal?.kind ?? 'done'

const raised = evolved(null, raise())
const tasked = evolved(raised, assign(raised))
const reported = evolved(tasked, report(tasked, 'Đã rà soát 12 chỉ tiêu'))
const closed = evolved(reported, close(reported))

describe('A limitation is closed by a result', () => {
  it('and by nothing else: not without a task, not while a task has none', () => {
    expect(close(raised)).toMatchObject({
      refusal: { kind: 'LimitationWithoutResult', tasks: 0, taskIds: [] },
    })
    expect(close(tasked)).toMatchObject({
      refusal: { kind: 'LimitationWithoutResult', tasks: 1, taskIds: ['task'] },
    })
    expect(closed).toMatchObject({ status: 'closed', closedOn: '2022-11-20' })
    expect(report(tasked, ' ')).toMatchObject({
      refusal: { issues: [{ path: 'result', code: 'empty' }] },
    })
  })

  it('and opened again with a reason, keeping each turn', () => {
    const reopen = (reason: string) =>
      decideReopenLimitation(at('2023-01-10'), { reason, ...stamp }, closed)
    expect(reopen('')).toMatchObject({ refusal: { issues: [{ path: 'reason', code: 'empty' }] } })
    expect(evolved(closed, reopen('Quý IV vẫn chậm'))).toMatchObject({
      status: 'open',
      closedOn: null,
      turns: [{ status: 'open' }, { status: 'closed' }, { status: 'open', on: '2023-01-10' }],
    })
    expect([assign(closed), report(closed, 'x'), close(closed)].map(kindOf)).toEqual(
      Array(3).fill('LimitationStatusForbids'),
    )
    expect(
      kindOf(decideReopenLimitation(at('2023-01-10'), { reason: 'x', ...stamp }, raised)),
    ).toBe('LimitationStatusForbids')
  })

  it('whose task has an owner in the cluster and a day to come', () => {
    expect(assign(raised, 'elsewhere')).toMatchObject({
      refusal: { kind: 'LimitationUnitNotMember', unitId: 'elsewhere' },
    })
    expect(assign(raised, 'tam-nong', '2022-07-25')).toMatchObject({
      refusal: { issues: [{ path: 'dueOn', code: 'until-before-from' }] },
    })
    const late = ['2022-11-30', '2022-12-01'].map((today) =>
      tasked.tasks.some((task) => isOverdue(task, day(today))),
    )
    expect(late).toEqual([false, true])
    expect(reported.tasks.some((task) => isOverdue(task, day('2023-01-01')))).toBe(false)
  })

  it('and is not done in the future, nor before it was raised, nor by a task there is not', () => {
    expect(kindOf(report(tasked, 'x', '2022-11-21', '2022-11-20'))).toBe('DayInFuture')
    expect(kindOf(report(tasked, 'x', '2022-07-25'))).toBe('InvalidInput')
    expect(kindOf(report(raised, 'x'))).toBe('InvalidInput')
  })
})

describe('A limitation is raised at a review', () => {
  it('of the year it looks back on, by what it is about', () => {
    expect(raise({ text: ' ', theme: '', clusterId: null, year: 2020 })).toMatchObject({
      refusal: {
        issues: [
          { path: 'text', code: 'empty' },
          { path: 'theme', code: 'empty' },
          { path: 'unit', code: 'empty' },
          { path: 'year', code: 'year-out-of-range' },
        ],
      },
    })
    expect(kindOf(raise({ unitId: 'elsewhere' }))).toBe('LimitationUnitNotMember')
    expect(kindOf(raise({}, '2022-07-25'))).toBe('DayInFuture')
    expect([2020, 2021, 2022, 2023].map((year) => raise({ year }).ok)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('The next review', () => {
  const review = (all: readonly Limitation[], year: number, kind: 'mid-year' | 'annual') =>
    limitationsAtReview(all, {
      year,
      review: kind,
      heldOn: day(kind === 'annual' ? `${year + 1}-01-10` : `${year}-07-20`),
    }).map(({ limitation, carriedOver }) => [limitation.status, carriedOver])

  it('sees what the mid-year one left, open or closed since', () => {
    expect(review([tasked, closed], 2022, 'annual')).toEqual([
      ['open', true],
      ['closed', true],
    ])
    expect(review([tasked], 2022, 'mid-year')).toEqual([['open', false]])
    expect(review([tasked], 2021, 'annual')).toEqual([])
  })

  it('is not troubled again with what was closed the year before', () => {
    expect(review([closed], 2023, 'mid-year')).toEqual([['closed', true]])
    expect(review([closed], 2023, 'annual')).toEqual([])
    expect(review([tasked], 2023, 'annual')).toEqual([['open', true]])
  })
})

describe('Each item of a plan rests on something', () => {
  const context = {
    today: day('2022-01-18'),
    limitationIds: new Set(['LM-BD-5']),
    documentIds: new Set(['DOC-34CT']),
  }
  const item = (traces: readonly PlanTrace[], over = {}) => ({
    ...{ id: 'plan', clusterId: 'cluster', unitId: null, year: 2022, ownerUnitId: null },
    ...{ text: 'Ưu tiên công nhân, nông dân', dueOn: null, traces, ...over },
  })
  const save = (traces: readonly PlanTrace[], over = {}) =>
    decideSavePlanItem(context, { item: item(traces, over), ...stamp }, null)

  it('a limitation, a directive or an anniversary', () => {
    expect(kindOf(save([]))).toBe('PlanItemWithoutTrace')
    const traces: readonly PlanTrace[] = [
      { kind: 'limitation', limitationId: 'LM-BD-5' },
      { kind: 'document', documentId: 'DOC-34CT' },
      { kind: 'anniversary', name: 'Ngày truyền thống thi đua yêu nước', baseYear: 1948 },
    ]
    expect(save(traces).ok).toBe(true)
  })

  it('that is there', () => {
    const traces: readonly PlanTrace[] = [
      { kind: 'limitation', limitationId: 'nothing' },
      { kind: 'document', documentId: 'nothing' },
      { kind: 'anniversary', name: '', baseYear: 2022 },
    ]
    expect(save(traces, { text: '', year: 2024, clusterId: null })).toMatchObject({
      refusal: {
        issues: [
          { path: 'text', code: 'empty' },
          { path: 'unit', code: 'empty' },
          { path: 'year', code: 'year-out-of-range' },
          { path: 'traces.0.limitation', code: 'unknown-id' },
          { path: 'traces.1.document', code: 'unknown-id' },
          { path: 'traces.2.anniversary', code: 'empty' },
        ],
      },
    })
    expect(save([{ kind: 'anniversary', name: 'x', baseYear: 2022 }])).toMatchObject({
      refusal: { issues: [{ path: 'traces.0.baseYear', code: 'year-out-of-range' }] },
    })
    expect(save(traces.slice(0, 0), { dueOn: day('2021-12-31') })).toMatchObject({
      refusal: { issues: [{ path: 'dueOn', code: 'year-out-of-range' }] },
    })
  })

  it('until it is withdrawn with a reason', () => {
    const saved = save([{ kind: 'limitation', limitationId: 'LM-BD-5' }])
    if (!saved.ok) throw new Error(saved.refusal.kind)
    const state = evolvePlanItem(null, saved.value)
    expect(kindOf(decideWithdrawPlanItem({ reason: ' ', ...stamp }, state))).toBe('InvalidInput')
    const withdrawn = decideWithdrawPlanItem({ reason: 'Gộp nhiệm vụ', ...stamp }, state)
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.kind)
    const gone = evolvePlanItem(state, withdrawn.value)
    expect(gone).toMatchObject({ withdrawnBecause: 'Gộp nhiệm vụ', version: 2 })
    expect(kindOf(decideWithdrawPlanItem({ reason: 'x', ...stamp }, gone))).toBe(
      'PlanItemWithdrawnAlready',
    )
    const again = decideSavePlanItem(context, { item: item([]), ...stamp }, gone)
    expect(kindOf(again)).toBe('PlanItemWithdrawnAlready')
  })
})
