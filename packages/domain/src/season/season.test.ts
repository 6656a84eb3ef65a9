// long because it is one year, each step looked at just before and just after its day
import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import type { Cluster } from '../clusters/index.ts'
import { day } from '../kernel/index.ts'
import type { SeasonFacts, SeasonStepName } from './season.ts'
import { dayOfSeason, seasonOf } from './steps.ts'

const heldOn = day('2022-01-18')
const term = {
  year: 2021,
  headUnitIds: ['hoai-an'],
  deputyUnitIds: [],
  electedOn: day('2020-12-20'),
  recognition: { number: '1/QĐ', on: day('2021-01-05'), issuer: null },
}
const monitor = {
  id: 'm',
  seatId: 's',
  personId: 'p',
  from: day('2021-01-10'),
  until: null,
  documentNumber: '2/TB',
}
const cluster: Cluster = {
  ...bareCluster,
  id: 'mountain-districts',
  name: 'Cụm thi đua các huyện miền núi',
  kind: 'districts',
  members: ['hoai-an', 'tay-son', 'an-lao'].map((unitId) => ({ unitId, from: null, until: null })),
  terms: [term],
  monitors: [monitor],
}
const signed = {
  id: 'g',
  status: 'signed',
  signedOn: day('2021-02-01'),
  signing: { missing: [], needed: 3 },
} as const
const calm: SeasonFacts = {
  cluster,
  covenant: signed,
  board: null,
  reviews: [],
  dossiers: [],
  granted: [],
  lateTasks: [],
}
const on = (today: string, over: Partial<SeasonFacts> = {}, year = 2021) =>
  seasonOf({ ...calm, ...over }, { year, today: day(today) })
const step = (name: SeasonStepName, today: string, over: Partial<SeasonFacts> = {}) => {
  const found = on(today, over).steps.find((each) => each.step === name)
  if (found === undefined) throw new Error(name)
  return found
}
const kinds = (name: SeasonStepName, today: string, over: Partial<SeasonFacts> = {}) =>
  step(name, today, over).gaps.map(({ kind }) => kind)

const honoured: Cluster = {
  ...cluster,
  conferences: [
    {
      ...{ id: 'h', year: 2021, heldOn, place: null, termYear: 2022 },
      nominations: ['hoai-an', 'tay-son'].map((unitId) => ({
        ...{ id: `n-${unitId}`, unitId, rank: null },
        award: 'emulation-flag.provincial' as const,
      })),
      headUnitIds: ['an-lao'],
      deputyUnitIds: [],
    },
  ],
}
const dossier = (unitId: string, status: 'draft' | 'submitted' | 'passed' | 'granted') => ({
  ...{ id: `d-${unitId}`, nominationId: `n-${unitId}`, status },
  dueOn: null,
})

describe('The launch of a season', () => {
  it('is done once somebody leads, somebody watches and all have signed', () => {
    expect(step('launch', '2021-06-01')).toMatchObject({
      ...{ standing: 'done', gaps: [], recordId: 'g', on: '2021-02-01' },
    })
  })

  it('names each thing that lacks: the head, the monitor, the covenant, the signatures', () => {
    expect(
      kinds('launch', '2021-06-01', { cluster: { ...cluster, terms: [], monitors: [] } }),
    ).toEqual(['no-head', 'unassigned'])
    expect(kinds('launch', '2021-06-01', { covenant: null })).toEqual(['no-covenant'])
    const open = {
      ...signed,
      status: 'open',
      signedOn: null,
      signing: { missing: ['an-lao'], needed: 3 },
    } as const
    expect(step('launch', '2021-06-01', { covenant: open }).gaps).toEqual([
      { kind: 'unsigned', count: 1, total: 3, unitIds: ['an-lao'], recordId: 'g', since: null },
    ])
  })

  it('tells an elected head that waits for the decision from one that nobody elected', () => {
    const elected = { ...cluster, terms: [{ ...term, recognition: null }] }
    expect(kinds('launch', '2021-06-01', { cluster: elected })).toEqual(['head-unrecognised'])
  })

  it('asks nothing of a year that was concluded, for nothing of it can be mended', () => {
    const bare = { ...honoured, terms: [], monitors: [] }
    const past = { cluster: bare, covenant: null }
    expect(step('launch', '2022-02-15', past)).toMatchObject({ standing: 'no-record', gaps: [] })
    const open = { ...signed, status: 'open' } as const
    expect(step('launch', '2022-02-15', { cluster: bare, covenant: open })).toMatchObject({
      ...{ standing: 'no-record', recordId: 'g' },
    })
    expect(step('launch', '2022-02-15', { cluster: bare }).standing).toBe('done')
    expect(kinds('launch', '2021-12-31', past)).toEqual(['no-head', 'unassigned', 'no-covenant'])
  })

  it('asks nothing of a year to come', () => {
    const { steps } = on('2021-06-01', { covenant: null }, 2022)
    expect(steps.flatMap(({ gaps }) => gaps)).toEqual([])
    expect(steps[0]?.standing).toBe('not-due')
  })
})

describe('A conference of the season', () => {
  const planned = {
    id: 'r',
    kind: 'mid-year',
    status: 'planned',
    heldOn: day('2021-07-20'),
  } as const
  it('is late the day after the day it was planned for, not on it', () => {
    expect(step('mid-year', '2021-07-20', { reviews: [planned] })).toMatchObject({
      ...{ standing: 'running', gaps: [] },
    })
    expect(step('mid-year', '2021-07-21', { reviews: [planned] })).toMatchObject({
      standing: 'gap',
      gaps: [{ kind: 'conference-late', recordId: 'r', since: '2021-07-20' }],
    })
  })

  it('lacks where none is planned and its time has passed', () => {
    expect(kinds('mid-year', '2021-07-31')).toEqual([])
    expect(kinds('mid-year', '2021-08-01')).toEqual(['no-mid-year'])
    expect(kinds('conference', '2022-01-31')).toEqual([])
    expect(kinds('conference', '2022-02-01')).toEqual(['no-conference'])
  })

  it('is done by its recorded result; a mid-year one that nobody recorded is then no gap any more', () => {
    expect(step('conference', '2022-02-15', { cluster: honoured })).toMatchObject({
      ...{ standing: 'done', recordId: null, on: heldOn },
    })
    const run = { id: 'h', kind: 'annual', status: 'closed', heldOn } as const
    expect(step('conference', '2022-02-15', { cluster: honoured, reviews: [run] })).toMatchObject({
      recordId: 'h',
    })
    expect(step('mid-year', '2022-02-15', { cluster: honoured }).standing).toBe('no-record')
    expect(step('scoring', '2022-02-15', { cluster: honoured }).standing).toBe('no-record')
  })

  it('that was called off counts as none', () => {
    const off = { ...planned, status: 'cancelled' } as const
    expect(kinds('mid-year', '2021-08-01', { reviews: [off] })).toEqual(['no-mid-year'])
  })
})

describe('Scoring', () => {
  const board = (over: object) => ({
    board: { id: 'b', stage: 'cross', missing: [], ...over } as const,
  })
  it('lacks what is missing in the open column, by unit; zero missing is no gap', () => {
    const missing = [
      { unitId: 'hoai-an', cells: 0, of: 40 },
      { unitId: 'tay-son', cells: 12, of: 40 },
    ]
    expect(step('scoring', '2021-12-01', board({ missing })).gaps).toEqual([
      { kind: 'unscored', count: 12, total: 80, unitIds: ['tay-son'], recordId: 'b', since: null },
    ])
    expect(step('scoring', '2021-12-01', board({})).standing).toBe('running')
    expect(step('scoring', '2021-12-01', board({ stage: 'locked', missing })).standing).toBe('done')
  })

  it('lacks a board when the year is over, and not before', () => {
    expect(kinds('scoring', '2021-12-31')).toEqual([])
    expect(kinds('scoring', '2022-01-01')).toEqual(['no-board'])
  })

  it('claims nothing about units that the viewer does not see yet', () => {
    expect(step('scoring', '2021-12-01', board({ missing: null })).standing).toBe('running')
  })
})

describe('What became of those whom the conference proposed', () => {
  const proposed = (dossiers: SeasonFacts['dossiers'], today = '2022-02-15') =>
    on(today, { cluster: honoured, dossiers }).steps.slice(4)

  it('is not due before the conference', () => {
    expect(
      on('2021-12-01')
        .steps.slice(4)
        .map(({ standing }) => standing),
    ).toEqual(Array(4).fill('not-due'))
  })

  it('lacks the dossiers that nobody drafted, and those not sent', () => {
    expect(proposed([dossier('hoai-an', 'draft')])[0]?.gaps).toMatchObject([
      { kind: 'dossier-missing', count: 1, unitIds: ['tay-son'] },
      { kind: 'dossier-unsent', count: 1, recordId: 'd-hoai-an' },
    ])
  })

  it('goes on to the council, the decision, and a ceremony of which nothing is recorded', () => {
    const standings = (one: 'submitted' | 'passed' | 'granted', other: 'passed' | 'granted') =>
      proposed([dossier('hoai-an', one), dossier('tay-son', other)]).map(({ standing }) => standing)
    expect(standings('submitted', 'passed')).toEqual(['done', 'running', 'running', 'not-due'])
    expect(standings('passed', 'granted')).toEqual(['done', 'done', 'running', 'no-record'])
    expect(standings('granted', 'granted')).toEqual(['done', 'done', 'done', 'no-record'])
  })

  it('asks for no dossier of an award that is known to have been granted', () => {
    const granted = ['hoai-an', 'tay-son'].map((unitId) => ({
      ...{ unitId, award: 'emulation-flag.provincial' },
    }))
    const of = (known: SeasonFacts['granted']) =>
      on('2022-02-15', { cluster: honoured, granted: known }).steps.slice(4)
    expect(of(granted).map(({ standing }) => standing)).toEqual([
      ...['no-record', 'no-record', 'done', 'no-record'],
    ])
    expect(of(granted.slice(1))[0]?.gaps).toMatchObject([
      { kind: 'dossier-missing', count: 1, unitIds: ['hoai-an'] },
    ])
    const other = granted.map((each) => ({ ...each, award: 'merit-certificate.provincial' }))
    expect(of(other)[0]?.gaps).toMatchObject([{ kind: 'dossier-missing', count: 2 }])
  })

  it('is late the day after its term', () => {
    const due = { ...dossier('hoai-an', 'submitted'), dueOn: day('2022-02-15') }
    const others = [due, dossier('tay-son', 'granted')]
    expect(proposed(others)[1]?.gaps).toEqual([])
    expect(proposed(others, '2022-02-16')[1]?.gaps).toMatchObject([
      { kind: 'dossier-late', count: 1, recordId: 'd-hoai-an', since: '2022-02-15' },
    ])
  })
})

describe('What the viewer may not read', () => {
  it('is not shown, and never undone', () => {
    const hidden = { covenant: 'hidden', board: 'hidden', reviews: 'hidden' } as const
    const { steps, late, lateHidden } = on('2022-02-15', {
      ...{ ...hidden, dossiers: 'hidden', lateTasks: 'hidden' },
    })
    expect(steps.slice(0, 4).map(({ standing }) => standing)).toEqual(Array(4).fill('hidden'))
    expect(steps.flatMap(({ gaps }) => gaps)).toEqual([])
    expect([late, lateHidden]).toEqual([null, true])
    const { steps: later } = on('2022-02-15', { cluster: honoured, dossiers: 'hidden' })
    expect(later.slice(4).map(({ standing }) => standing)).toEqual(Array(4).fill('hidden'))
  })
})

describe('Tasks that are late', () => {
  it('are counted with the units that owe them and the first day that passed', () => {
    const owed = (unitId: string, dueOn: string) => ({ unitId, dueOn: day(dueOn) })
    const lateTasks = [owed('an-lao', '2021-10-01'), owed('an-lao', '2021-09-01')]
    expect(on('2021-12-01', { lateTasks }).late).toMatchObject({
      ...{ kind: 'task-late', count: 2, unitIds: ['an-lao'], since: '2021-09-01' },
    })
    expect(on('2021-12-01').late).toBeNull()
  })
})

describe('The day a year is looked at', () => {
  it('is today while it runs, else its last or its first day', () => {
    const today = day('2022-02-15')
    expect([2021, 2022, 2023].map((year) => dayOfSeason(year, today))).toEqual([
      '2021-12-31',
      '2022-02-15',
      '2023-01-01',
    ])
  })
})
