import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { day } from '../kernel/index.ts'
import type { Cluster, ClusterTerm } from './cluster.ts'
import type { EstablishCluster, RecogniseHeads } from './commands.ts'
import { decideRecogniseHeads } from './decide-heads.ts'
import { decideEstablish } from './decide-members.ts'
import type { ClusterEvent } from './events.ts'
import { evolveCluster } from './evolve.ts'
import { actingHeadsOn, headsOn, suggestedHosts } from './heads.ts'
import { headsTwiceRunning } from './membership.ts'

const stamp = { by: 'account', at: '2026-11-21T08:00:00+07:00' }
const members = (...unitIds: string[]) =>
  unitIds.map((unitId) => ({ unitId, from: null, until: null }))

/** Four districts, given the terms that are known of them. */
const given = (...terms: ClusterTerm[]): Cluster => ({
  ...{ ...bareCluster, id: 'mountain', name: 'Cụm miền núi', kind: 'districts', terms },
  members: members('an-lao', 'tay-son', 'hoai-an', 'vinh-thanh'),
})

const elected = (over: Partial<ClusterTerm> = {}): ClusterTerm => ({
  ...{ year: 2026, headUnitIds: ['an-lao', 'hoai-an'], deputyUnitIds: ['tay-son', 'vinh-thanh'] },
  ...{ electedOn: day('2025-12-20'), recognition: null, ...over },
})

const decision: RecogniseHeads = {
  ...{ year: 2026, headUnitIds: ['an-lao', 'hoai-an'], deputyUnitIds: ['tay-son', 'vinh-thanh'] },
  basis: { number: '15/QĐ-UBND', on: day('2026-02-10'), issuer: null },
  ...stamp,
}
const recognise = (cluster: Cluster, over: Partial<RecogniseHeads> = {}) =>
  decideRecogniseHeads({ ...decision, ...over }, cluster)

describe('A decision that recognises several heads and deputies', () => {
  it('given two heads and two deputies elected, when they are named in that order, then the term keeps the order', () => {
    const cluster = given(elected())
    const recognised = recognise(cluster)
    if (!recognised.ok) throw new Error(recognised.refusal.kind)
    expect(evolveCluster(cluster, recognised.value).terms).toEqual([
      elected({ recognition: decision.basis }),
    ])
  })

  it('given that election, when the heads or the deputies stand in another order or one is left out, then it differs', () => {
    for (const other of [
      { headUnitIds: ['hoai-an', 'an-lao'] },
      { headUnitIds: ['an-lao'] },
      { deputyUnitIds: ['vinh-thanh', 'tay-son'] },
    ])
      expect(recognise(given(elected()), other)).toMatchObject({
        refusal: { kind: 'RecognitionDiffers', electedUnitIds: ['an-lao', 'hoai-an'] },
      })
  })

  it('when nobody is named head, a unit twice, or a head as deputy too, then every fault is named', () => {
    const issuesOf = (over: Partial<RecogniseHeads>) => {
      const outcome = recognise(given(), over)
      return outcome.ok || outcome.refusal.kind !== 'InvalidInput' ? [] : outcome.refusal.issues
    }
    expect(issuesOf({ headUnitIds: [] })).toEqual([{ path: 'heads', code: 'empty' }])
    expect(
      issuesOf({ headUnitIds: ['an-lao', 'an-lao'], deputyUnitIds: ['tay-son', 'tay-son'] }),
    ).toEqual([
      { path: 'heads', code: 'duplicate' },
      { path: 'deputies', code: 'duplicate' },
    ])
    expect(issuesOf({ deputyUnitIds: ['tay-son', 'hoai-an'] })).toEqual([
      { path: 'deputies', code: 'head-is-deputy' },
    ])
  })

  it('given no election, when the second head is no member, then that unit is refused', () => {
    expect(recognise(given(), { headUnitIds: ['an-lao', 'phu-cat'] })).toMatchObject({
      refusal: { kind: 'HeadOutsideCluster', unitId: 'phu-cat' },
    })
  })
})

describe('Several heads of one year', () => {
  it('all act from 1 January, in their order, and the heads of the year before no longer', () => {
    const before = elected({ year: 2025, headUnitIds: ['tay-son'], deputyUnitIds: [] })
    const cluster = given({ ...before, electedOn: day('2024-12-20') }, elected())
    expect(actingHeadsOn(cluster, day('2025-12-31'))).toEqual(['tay-son'])
    expect(actingHeadsOn(cluster, day('2026-01-01'))).toEqual(['an-lao', 'hoai-an'])
  })

  it('leave the other acting when one of them leaves the cluster', () => {
    const whole = given(elected())
    const cluster = {
      ...whole,
      members: whole.members.map((member) =>
        member.unitId === 'an-lao' ? { ...member, until: day('2026-06-30') } : member,
      ),
    }
    expect(headsOn(cluster, day('2026-06-30'))).toEqual(['an-lao', 'hoai-an'])
    expect(headsOn(cluster, day('2026-07-01'))).toEqual(['hoai-an'])
  })

  it('are none of them proposed as host, and each counts when it is elected again', () => {
    const cluster = given(elected())
    expect(suggestedHosts(cluster, day('2026-03-01'))).toEqual(['tay-son', 'vinh-thanh'])
    const again = ['an-lao', 'hoai-an', 'tay-son'].map((unitId) =>
      headsTwiceRunning(cluster, unitId, 2027),
    )
    expect(again).toEqual([true, true, false])
  })
})

describe('A decision that establishes a cluster and names its heads', () => {
  const command: EstablishCluster = {
    ...{ clusterId: 'new', name: 'Cụm số 1', aliases: [], kind: 'districts' },
    ...{ organiserUnitId: 'province', councilId: null },
    memberUnitIds: ['an-lao', 'tay-son', 'hoai-an'],
    leaders: { year: 2026, headUnitIds: ['tay-son', 'an-lao'], deputyUnitIds: ['hoai-an'] },
    on: day('2026-01-01'),
    // Signed before the first day: nobody is a member yet when it is signed.
    basis: { number: '9/QĐ-UBND', on: day('2025-12-25'), issuer: null },
    ...stamp,
  }
  const establish = (over: Partial<EstablishCluster> = {}) =>
    decideEstablish({ units: new Map(), others: [] }, { ...command, ...over })

  it('makes them heads of its first year, recognised by that decision', () => {
    const outcome = establish()
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    const cluster = outcome.value.reduce<Cluster | null>(
      (state, event: ClusterEvent) => evolveCluster(state, event),
      null,
    )
    expect(cluster?.terms).toEqual([
      { ...command.leaders, electedOn: null, recognition: command.basis },
    ])
    expect(cluster && actingHeadsOn(cluster, day('2026-01-01'))).toEqual(['tay-son', 'an-lao'])
  })

  it('is refused when one of them is not among the members, or the year is not one of its first two', () => {
    const leaders = { year: 2026, headUnitIds: ['tay-son', 'phu-cat'], deputyUnitIds: [] }
    expect(establish({ leaders })).toMatchObject({
      refusal: { kind: 'HeadOutsideCluster', unitId: 'phu-cat' },
    })
    expect(
      establish({ leaders: { ...leaders, headUnitIds: ['tay-son'], year: 2028 } }),
    ).toMatchObject({
      refusal: { kind: 'InvalidInput', issues: [{ path: 'year', code: 'year-out-of-range' }] },
    })
  })
})
