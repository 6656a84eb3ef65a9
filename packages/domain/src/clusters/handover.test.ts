import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { inForce, type RoleGrant } from '../access/index.ts'
import { addDays, day } from '../kernel/index.ts'
import type { Cluster, ClusterTerm } from './cluster.ts'
import { headGrantsOf } from './handover.ts'
import { headsOn } from './heads.ts'

const term = (year: number, headUnitIds: readonly string[], electedOn: string): ClusterTerm => ({
  ...{ year, headUnitIds, deputyUnitIds: [], electedOn: day(electedOn), recognition: null },
})
const cluster: Cluster = {
  ...{ ...bareCluster, id: 'block', name: 'Khối các sở', kind: 'departments' },
  members: ['finance', 'health', 'works'].map((unitId) => ({ unitId, from: null, until: null })),
  terms: [
    // Given out of order, as a list may hold them.
    term(2026, ['finance', 'health'], '2026-02-20'),
    term(2024, ['health'], '2023-12-15'),
    term(2027, ['works'], '2026-11-21'),
  ],
}
const officerOf = (unitId: string, over: Partial<RoleGrant> = {}): RoleGrant => ({
  ...{ role: 'unit-officer', unitId, unitPath: `/mdm/${unitId}/`, from: day('2021-01-01') },
  ...{ until: null, ...over },
})

describe('The officer of a unit that heads a cluster', () => {
  it('is cluster head on exactly the days on which the unit is one of its heads', () => {
    for (const unitId of ['finance', 'health', 'works']) {
      const grants = headGrantsOf(officerOf(unitId), [cluster])
      for (let on = day('2023-12-01'); on < '2028-02-01'; on = addDays(on, 1))
        expect([on, grants.some((grant) => inForce(grant, on))]).toEqual([
          on,
          headsOn(cluster, on).includes(unitId),
        ])
    }
  })

  it('hands over on 1 January: 31 December is the last day of the old, and the first of the new is the next', () => {
    expect(headGrantsOf(officerOf('finance'), [cluster])).toMatchObject([
      { role: 'cluster-head', from: '2026-02-20', until: '2026-12-31' },
    ])
    expect(headGrantsOf(officerOf('works'), [cluster])).toMatchObject([
      { role: 'cluster-head', from: '2027-01-01', until: null },
    ])
  })

  it('is none beyond the days of the own role, nor after the cluster is closed', () => {
    const until = day('2026-06-30')
    expect(headGrantsOf(officerOf('finance', { until }), [cluster])).toMatchObject([{ until }])
    expect(headGrantsOf(officerOf('works', { until }), [cluster])).toEqual([])
    expect(headGrantsOf(officerOf('works'), [{ ...cluster, closedOn: day('2026-12-31') }])).toEqual(
      [],
    )
    expect(headGrantsOf(officerOf('justice'), [cluster])).toEqual([])
  })
})
