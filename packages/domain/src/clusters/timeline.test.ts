import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { day } from '../kernel/index.ts'
import type { Cluster } from './cluster.ts'
import { decideChangeMembers } from './decide-members.ts'
import { evolveCluster } from './evolve.ts'
import { timelineOf } from './timeline.ts'

const start = day('2020-01-01')
const decision = { number: '121/QĐ-UBND', on: '2021-02', issuer: null } as const
/** As published: dates of members and a recognition, and no decision recorded here. */
const known: Cluster = {
  ...{ ...bareCluster, id: 'block', name: 'Khối các sở', kind: 'departments' },
  ...{ establishedOn: start, closedOn: day('2025-06-30') },
  members: [
    { unitId: 'finance', from: start, until: day('2025-06-30') },
    { unitId: 'health', from: start, until: day('2022-12-31') },
    { unitId: 'works', from: day('2023-01-01'), until: day('2025-06-30') },
  ],
  terms: [
    {
      ...{ year: 2021, headUnitIds: ['finance'], deputyUnitIds: [], electedOn: null },
      recognition: decision,
    },
  ],
}
const told = (cluster: Cluster) =>
  timelineOf(cluster).map(({ on, kind, joined, left }) => [on, kind, joined, left])

describe('The timeline of a cluster', () => {
  it('tells from its dates how it began, who came and went, who was recognised and when it ended', () => {
    expect(told(known)).toEqual([
      ['2020-01-01', 'established', ['finance', 'health'], []],
      ['2021-02', 'recognised', [], []],
      ['2023-01-01', 'members', ['works'], ['health']],
      ['2025-07-01', 'closed', [], []],
    ])
    expect(timelineOf(known)[1]).toMatchObject({ basis: decision, year: 2021 })
  })

  it('tells nothing twice: what a recorded decision changed stands there once, with its decision', () => {
    const open = { ...known, closedOn: null, members: known.members.slice(0, 1) }
    const running = { ...open, members: open.members.map((one) => ({ ...one, until: null })) }
    const on = day('2023-01-01')
    const basis = { number: '7/QĐ-UBND', on, issuer: null }
    const changed = decideChangeMembers(
      { units: new Map(), others: [] },
      { joining: ['works'], leaving: ['finance'], on, basis, by: 'a', at: '2026-11-21T08:00:00Z' },
      running,
    )
    if (!changed.ok) throw new Error(changed.refusal.kind)
    const after = evolveCluster(running, changed.value)
    expect(told(after)).toEqual([
      ['2020-01-01', 'established', ['finance'], []],
      ['2021-02', 'recognised', [], []],
      ['2023-01-01', 'members', ['works'], ['finance']],
    ])
    expect(timelineOf(after)[2]?.basis).toEqual(basis)
  })
})
