// long because it is one meeting, from its plan to its ballots, each rule with what it refuses
import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { smallLaw } from '../../fixtures/small-law.ts'
import { day } from '../kernel/index.ts'
import {
  type Conference,
  type ConferenceEvent,
  currentStep,
  decideCancelConference,
  decideCastConferenceBallot,
  decideCloseConferenceBallot,
  decideOpenConference,
  decideOpenConferenceBallot,
  decidePassStep,
  decidePlanConference,
  decideRecordDelegates,
  decideRescheduleConference,
  decideSetTasks,
  evolveConference,
} from './index.ts'

const stamp = { by: 'head', at: '2022-01-18T08:00:00+07:00' }
const today = day('2022-01-18')
const units = ['hoai-an', 'an-lao', 'tay-son', 'vinh-thanh']
const cluster = {
  ...bareCluster,
  id: 'cluster',
  name: 'Cụm thi đua các huyện miền núi',
  kind: 'districts',
  members: units.map((unitId) => ({ unitId, from: null, until: null })),
}

type Outcome<Event> =
  | { readonly ok: true; readonly value: Event }
  | { readonly ok: false; readonly refusal: { readonly kind: string } }
const evolved = (state: Conference | null, outcome: Outcome<ConferenceEvent>): Conference => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return evolveConference(state, outcome.value)
}
const plan = (over: object = {}, others: readonly Conference[] = []) =>
  decidePlanConference(
    { today, cluster, others },
    {
      ...{ conferenceId: 'conference', kind: 'annual', year: 2021, heldOn: today },
      ...{ place: 'Hoài Ân', hostUnitId: 'hoai-an', ...stamp, ...over },
    },
  )
const present = (conference: Conference, who = units) =>
  evolved(
    conference,
    decideRecordDelegates(
      { cluster },
      {
        rows: who.map((unitId) => ({ unitId, present: true, representative: 'Đại diện' })),
        ...stamp,
      },
      conference,
    ),
  )
const open = (conference: Conference, on = today) =>
  decideOpenConference(
    { today: on, cluster, carried: [] },
    { chair: 'Chủ trì', secretary: 'Thư ký', guests: '', beganAt: '07:30', ...stamp },
    conference,
  )
const opened = () => {
  const planned = present(evolved(null, plan()))
  return evolved(planned, open(planned))
}
const pass = (conference: Conference, covenant: Parameters<typeof decidePassStep>[0]['covenant']) =>
  decidePassStep(
    { covenant },
    { step: currentStep(conference) ?? 'covenant', outcome: 'Thống nhất', ...stamp },
    conference,
  )

describe('Planning a conference', () => {
  it('allows one of a kind a year, in its year or the one after', () => {
    const first = evolved(null, plan())
    expect(plan({}, [first])).toMatchObject({ refusal: { kind: 'ReviewExists' } })
    expect(plan({ heldOn: day('2021-12-30') })).toMatchObject({ ok: true })
    expect(plan({ heldOn: day('2023-01-02') })).toMatchObject({ refusal: { kind: 'InvalidInput' } })
  })

  it('takes a mid-year one from July on and only before the annual one has begun', () => {
    const midYear = (heldOn: string, others: readonly Conference[] = []) =>
      plan({ kind: 'mid-year', heldOn: day(heldOn) }, others)
    expect(midYear('2021-06-30')).toMatchObject({ refusal: { kind: 'MidYearOutOfTime' } })
    expect(midYear('2021-07-01')).toMatchObject({ ok: true })
    expect(midYear('2021-12-30', [opened()])).toMatchObject({
      refusal: { kind: 'MidYearOutOfTime' },
    })
  })

  it('may be moved to another day until it opens', () => {
    const planned = evolved(null, plan())
    const move = (conference: Conference, hostUnitId: string | null = null) =>
      decideRescheduleConference(
        { others: [], cluster },
        { heldOn: day('2022-01-20'), place: null, hostUnitId, ...stamp },
        conference,
      )
    expect(evolved(planned, move(planned))).toMatchObject({ heldOn: '2022-01-20', version: 2 })
    expect(move(opened())).toMatchObject({ refusal: { kind: 'ConferenceStatusForbids' } })
    expect(move(planned, 'binh-dinh')).toMatchObject({ refusal: { kind: 'NotClusterMember' } })
    expect(plan({ hostUnitId: 'binh-dinh' })).toMatchObject({
      refusal: { kind: 'NotClusterMember', unitId: 'binh-dinh' },
    })
  })

  it('may be cancelled with a reason until it opens: it is kept, and another takes its place', () => {
    const planned = evolved(null, plan())
    const cancel = (conference: Conference, reason = 'Mưa lũ') =>
      decideCancelConference({ reason, ...stamp }, conference)
    expect(cancel(planned, '  ')).toMatchObject({
      refusal: { issues: [{ path: 'reason', code: 'empty' }] },
    })
    const cancelled = evolved(planned, cancel(planned, ' Mưa lũ '))
    expect(cancelled).toMatchObject({ status: 'cancelled', cancelledBecause: 'Mưa lũ', version: 2 })
    expect(plan({}, [cancelled])).toMatchObject({ ok: true })
    for (const again of [cancel(cancelled), cancel(opened()), open(cancelled)])
      expect(again).toMatchObject({ refusal: { kind: 'ConferenceStatusForbids' } })
    expect(decideRecordDelegates({ cluster }, { rows: [], ...stamp }, cancelled)).toMatchObject({
      refusal: { kind: 'ConferenceStatusForbids', status: 'cancelled' },
    })
  })

  it('stands in the way of no mid-year one once the annual one is cancelled', () => {
    const cancelled = { ...evolved(null, plan()), status: 'cancelled' as const }
    expect(plan({ kind: 'mid-year', heldOn: day('2021-12-30') }, [cancelled])).toMatchObject({
      ok: true,
    })
  })
})

describe('Opening a conference', () => {
  it('waits for its day and for two thirds of the members', () => {
    const planned = evolved(null, plan())
    expect(open(present(planned, units.slice(0, 2)))).toMatchObject({
      refusal: { kind: 'QuorumNotMet', present: 2, needed: 3 },
    })
    expect(open(present(planned), day('2022-01-17'))).toMatchObject({
      refusal: { kind: 'DayInFuture' },
    })
    expect(currentStep(opened())).toBe('results')
  })

  it('takes its hour as hours and minutes of a day', () => {
    const planned = present(evolved(null, plan()))
    const at = (beganAt: string | null) =>
      decideOpenConference(
        { today, cluster, carried: [] },
        { chair: 'Chủ trì', secretary: 'Thư ký', guests: '', beganAt, ...stamp },
        planned,
      )
    expect(at('24:00')).toMatchObject({
      refusal: { issues: [{ path: 'beganAt', code: 'not-an-hour' }] },
    })
    expect(evolved(planned, at('07:30'))).toMatchObject({ beganAt: '07:30' })
    expect(evolved(planned, at(null))).toMatchObject({ beganAt: null })
  })

  it('counts no unit that has left the cluster before the day', () => {
    const smaller = {
      ...cluster,
      members: cluster.members.map((member) =>
        member.unitId === 'hoai-an' ? { ...member, until: day('2022-01-17') } : member,
      ),
    }
    const planned = evolved(null, plan())
    const rows = [{ unitId: 'hoai-an', present: true, representative: 'Đại diện' }]
    expect(decideRecordDelegates({ cluster: smaller }, { rows, ...stamp }, planned)).toMatchObject({
      refusal: { kind: 'NotClusterMember', unitId: 'hoai-an' },
    })
  })
})

describe('A secret ballot of a conference', () => {
  /** At the election, with everything before it passed without proposals. */
  function atElection(): Conference {
    let state = opened()
    const on = (outcome: Outcome<ConferenceEvent>) => {
      state = evolved(state, outcome)
    }
    on(pass(state, null))
    on(pass(state, null))
    const task = { text: 'Nhiệm vụ', ownerUnitId: null, dueOn: null, limitationId: null }
    on(decideSetTasks({ cluster }, { tasks: [task], ...stamp }, state))
    on(pass(state, null))
    state = { ...state, ranking: [{ unitId: 'hoai-an', rank: 1, hundredths: null }] }
    for (let left = 4; left > 0; left--) on(pass(state, null))
    expect(currentStep(state)).toBe('elect')
    return state
  }
  const ballot = (state: Conference, over: object = {}) =>
    decideOpenConferenceBallot(
      { cluster, book: smallLaw(today) },
      {
        ...{ ballotId: 'ballot', purpose: 'head', award: null, rank: null, seats: 1 },
        optionUnitIds: ['an-lao', 'tay-son'],
        ...stamp,
        ...over,
      },
      state,
    )
  const voting = () => {
    const state = atElection()
    return evolved(state, ballot(state))
  }
  const cast = (state: Conference, unitId: string, ticks: readonly string[]) =>
    decideCastConferenceBallot({ cluster }, { ballotId: 'ballot', unitId, ticks, ...stamp }, state)

  it('keeps the ticks apart from the event that the journal gets', () => {
    const outcome = cast(voting(), 'hoai-an', ['an-lao'])
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    expect(outcome.value.ticks).toEqual(['an-lao'])
    expect(JSON.stringify(outcome.value.event)).not.toContain('an-lao')
  })

  it('takes one paper of each member present, with no more ticks than seats and no strange unit', () => {
    const state = voting()
    const first = cast(state, 'hoai-an', [])
    if (!first.ok) throw new Error(first.refusal.kind)
    const once = evolved(state, { ok: true, value: first.value.event })
    expect(cast(once, 'hoai-an', [])).toMatchObject({ refusal: { kind: 'AlreadyVoted' } })
    expect(cast(once, 'binh-dinh', [])).toMatchObject({ refusal: { kind: 'NotClusterMember' } })
    expect(cast(once, 'an-lao', ['an-lao', 'tay-son'])).toMatchObject({
      refusal: { issues: [{ path: 'choices', code: 'too-long' }] },
    })
    expect(cast(once, 'an-lao', ['vinh-thanh'])).toMatchObject({
      refusal: { issues: [{ path: 'choices.0', code: 'unknown-id' }] },
    })
  })

  it('refuses a box that holds another number of papers than the roll has names', () => {
    expect(
      decideCloseConferenceBallot(
        { cluster },
        { ballotId: 'ballot', box: [[]], ...stamp },
        voting(),
      ),
    ).toMatchObject({ refusal: { issues: [{ code: 'box-differs-from-roll' }] } })
  })

  it('is one at a time, and stops the agenda while it is open', () => {
    const state = voting()
    expect(ballot(state, { ballotId: 'other' })).toMatchObject({
      refusal: { kind: 'BallotsStillOpen' },
    })
    expect(pass(state, null)).toMatchObject({ refusal: { kind: 'BallotsStillOpen' } })
  })

  it('elects no stranger to the cluster, and no head as its own deputy', () => {
    const state = atElection()
    expect(ballot(state, { optionUnitIds: ['an-lao', 'binh-dinh'] })).toMatchObject({
      refusal: { kind: 'HeadOutsideCluster', unitId: 'binh-dinh' },
    })
    const headed = { ...state, headUnitIds: ['an-lao'] }
    expect(ballot(headed, { purpose: 'deputies' })).toMatchObject({
      refusal: { issues: [{ code: 'head-is-deputy' }] },
    })
    expect(ballot(headed)).toMatchObject({ refusal: { kind: 'BallotClosed' } })
  })
})
