import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import type { Role, Viewer } from '../access/index.ts'
import type { Cluster } from '../clusters/index.ts'
import { type Day, day } from '../kernel/index.ts'
import type { Limitation } from '../limitations/index.ts'
import {
  type Desk,
  seatsOf,
  waitingOnCluster,
  waitingOnLimitation,
  waitingOnMovement,
} from './index.ts'
import type { OnMovement } from './movements.ts'

const today = day('2026-07-20')
const paths = new Map([
  ['province', '/province/'],
  ['finance', '/province/finance/'],
  ['health', '/province/health/'],
  ['hospital', '/province/health/hospital/'],
  ['other', '/other/'],
])

const desk = (role: Role, unitId: string, over: Partial<Desk> = {}): Desk => {
  const unitPath = paths.get(unitId) ?? ''
  const viewer: Viewer = {
    ...{ accountId: 'someone', personId: null },
    grants: [{ role, unitId, unitPath, from: day('2026-01-01'), until: null }],
  }
  return { viewer, today, headed: new Set(), paths, ...over }
}
const kinds = (works: readonly { readonly kind: string }[]) => works.map(({ kind }) => kind)

const movement: OnMovement = {
  ...{ id: 'm', status: 'launched', unitId: 'province', launcher: 'province' },
  ...{ from: day('2026-02-01'), until: day('2026-12-31'), launchedOn: day('2026-02-01') },
  ...{ completedOn: null, targets: [], participants: [], actuals: [], respondedBy: [] },
  owner: { path: '/province/', parentPath: null, level: 'province' },
  fellows: new Set(),
}

describe('Whose work it is', () => {
  it('stands for the very unit of the role, while the role is in force', () => {
    expect(seatsOf(desk('unit-officer', 'health'))).toEqual(['health'])
    expect(seatsOf({ ...desk('unit-officer', 'health'), today: day('2025-12-31') })).toEqual([])
    expect(seatsOf(desk('appraiser', 'province'))).toEqual([])
  })
})

describe('A movement', () => {
  const asked = (who: Desk, over: Partial<OnMovement> = {}) =>
    kinds(waitingOnMovement(who, { ...movement, ...over }))

  it('goes to the units right below its owner, who pass it on', () => {
    expect(asked(desk('unit-officer', 'health'))).toEqual(['respond-to-movement'])
    expect(asked(desk('unit-officer', 'hospital'))).toEqual([])
    expect(asked(desk('unit-officer', 'other'))).toEqual([])
    expect(asked(desk('unit-officer', 'province'))).toEqual([])
  })

  it('of a department is open to the other units of its authority, and sent to its own alone', () => {
    const ofHealth = {
      unitId: 'health',
      owner: { path: '/province/health/', parentPath: '/province/', level: 'department' },
    }
    expect(asked(desk('unit-officer', 'finance'), ofHealth)).toEqual([])
    expect(asked(desk('unit-officer', 'hospital'), ofHealth)).toEqual(['respond-to-movement'])
    expect(asked(desk('unit-officer', 'health'), ofHealth)).toEqual([])
  })

  it('of a cluster goes to its members, and one of a member for itself does not', () => {
    const ofFinance = {
      unitId: 'finance',
      owner: { path: '/province/finance/', parentPath: '/province/', level: 'commune' },
      fellows: new Set(['finance', 'health']),
    }
    const health = desk('unit-officer', 'health')
    expect(asked(health, { ...ofFinance, launcher: 'cluster' })).toEqual(['respond-to-movement'])
    expect(asked(health, { ...ofFinance, launcher: 'commune' })).toEqual([])
  })

  it('waits for no answer once it is over, and then for its owner to sum it up', () => {
    const over = { until: day('2026-07-19') }
    expect(asked(desk('unit-officer', 'health'), over)).toEqual([])
    expect(asked(desk('appraiser', 'province'), over)).toEqual(['close-movement'])
    expect(asked(desk('appraiser', 'province'), { until: today })).toEqual([])
    expect(asked(desk('statistician', 'province'), over)).toEqual([])
  })

  it('of a unit is summed up by that unit, not by the province that may do so too', () => {
    const ofHealth = { unitId: 'health', until: day('2026-07-19') }
    expect(asked(desk('unit-officer', 'health'), ofHealth)).toEqual(['close-movement'])
    expect(asked(desk('appraiser', 'province'), ofHealth)).toEqual([])
  })

  it('of the sources alone is read only and waits for nobody', () => {
    const published = { unitId: null, until: day('2026-07-19') }
    expect(asked(desk('appraiser', 'province'), published)).toEqual([])
  })
})

describe('A limitation', () => {
  const task = (doneOn: Day | null) => ({
    ...{ id: 't', text: 'Sửa hồ sơ', ownerUnitId: 'health', dueOn: day('2026-07-01'), doneOn },
    result: doneOn === null ? null : 'Đã sửa',
  })
  const limitation: Limitation = {
    ...{ id: 'l', clusterId: 'cluster', unitId: null, year: 2026, review: 'mid-year' },
    ...{ raisedOn: day('2026-06-01'), conferenceId: null, theme: 'hồ sơ', text: 'Chậm' },
    ...{ status: 'open', closedOn: null, tasks: [task(null)], turns: [], version: 1 },
  }
  const head = desk('cluster-head', 'finance', { headed: new Set(['cluster']) })

  it('asks the owner of a task for its result, and nobody who only may report it', () => {
    expect(kinds(waitingOnLimitation(desk('unit-officer', 'health'), limitation))).toEqual([
      'report-task',
    ])
    expect(waitingOnLimitation(desk('appraiser', 'province'), limitation)).toEqual([])
    expect(waitingOnLimitation(head, limitation)).toEqual([])
  })

  it('is closed by who keeps it, a unit’s own by the unit', () => {
    const done = { ...limitation, tasks: [task(day('2026-07-02'))] }
    expect(kinds(waitingOnLimitation(head, done))).toEqual(['close-limitation'])
    expect(waitingOnLimitation(desk('cluster-head', 'finance'), done)).toEqual([])
    const own = { ...done, clusterId: null, unitId: 'health' }
    expect(kinds(waitingOnLimitation(desk('unit-officer', 'health'), own))).toEqual([
      'close-limitation',
    ])
  })

  it('that is closed waits for nobody', () => {
    const closed = { ...limitation, status: 'closed', closedOn: day('2026-07-03') } as const
    expect(waitingOnLimitation(desk('unit-officer', 'health'), closed)).toEqual([])
  })
})

describe('A cluster', () => {
  const term = (year: number, recognised: boolean) => ({
    ...{ year, headUnitIds: ['finance'], deputyUnitIds: [], electedOn: day('2026-01-10') },
    recognition: recognised ? { number: '1/QĐ', on: day('2026-02-01'), issuer: null } : null,
  })
  const cluster: Cluster = {
    ...{ ...bareCluster, id: 'c', name: 'Khối', kind: 'departments', members: [] },
    terms: [term(2025, false), term(2026, true), term(2027, false)],
  }
  const on = (who: Desk, over: Partial<Cluster> = {}) =>
    waitingOnCluster(who, { cluster: { ...cluster, ...over }, organiserPath: '/province/' })

  it('wants its heads of this year and the next recognised; a year gone by is gone', () => {
    expect(on(desk('appraiser', 'province'))).toMatchObject([
      { kind: 'recognise-heads', year: 2027, unitIds: ['finance'] },
      { kind: 'assign-monitor' },
    ])
  })

  it('waits for its organiser alone, and for nobody once it is closed', () => {
    expect(on(desk('appraiser', 'other'))).toEqual([])
    expect(on(desk('cluster-head', 'finance', { headed: new Set(['c']) }))).toEqual([])
    expect(on(desk('appraiser', 'province'), { closedOn: day('2026-07-19') })).toEqual([])
  })
})
