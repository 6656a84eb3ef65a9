import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day, day } from '../kernel/index.ts'
import type { Cluster } from './cluster.ts'
import { decideChangeMembers, decideEstablish } from './decide-members.ts'
import { decideMerge, decideSplit } from './decide-reshape.ts'
import type { ClusterEvent } from './events.ts'
import { evolveCluster } from './evolve.ts'
import { membersOn } from './membership.ts'

const units = Array.from({ length: 12 }, (_, index) => `unit-${index}`)
const stamp = { by: 'account', at: '2026-11-21T08:00:00+07:00' }
const first = day('2020-01-01')

/** A wish, with numbers that choose among what is there when its turn comes. */
const wish = fc.record({
  kind: fc.constantFrom('split', 'merge', 'join', 'leave', 'move'),
  days: fc.integer({ min: 0, max: 40 }),
  a: fc.nat(1000),
  b: fc.nat(1000),
  parts: fc.integer({ min: 2, max: 3 }),
})
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never

/** The clusters of one organiser, changed by decision after decision. */
class Province {
  readonly clusters = new Map<string, Cluster>()
  private made = 0
  /** Where each unit is now; what the clusters must say. */
  readonly place = new Map<string, string>()

  constructor() {
    const half = units.length / 2
    for (const members of [units.slice(0, half), units.slice(half)]) {
      const clusterId = this.next()
      const established = decideEstablish(this.around(), {
        ...{ clusterId, name: clusterId, aliases: [], memberUnitIds: members, on: first },
        ...{ kind: 'departments', organiserUnitId: 'province', councilId: null },
        ...{ leaders: null, ...stamp },
        basis: { number: '1', on: first, issuer: null },
      })
      if (!established.ok) throw new Error(established.refusal.kind)
      this.take(established.value)
      for (const unitId of members) this.place.set(unitId, clusterId)
    }
  }

  next(): string {
    this.made += 1
    return `khối ${this.made}`
  }

  around(but: readonly string[] = []) {
    return {
      units: new Map(units.map((id) => [id, { id, level: 'department', category: 'unit' }])),
      others: [...this.clusters.values()].filter(({ id }) => !but.includes(id)),
    }
  }

  take(events: readonly ClusterEvent[]): void {
    for (const event of events)
      this.clusters.set(
        event.clusterId,
        evolveCluster(this.clusters.get(event.clusterId) ?? null, event),
      )
  }

  open(): readonly Cluster[] {
    return [...this.clusters.values()].filter(({ closedOn }) => closedOn === null)
  }

  /** Where the clusters say that a unit is. */
  held(unitId: string, on: Day): readonly string[] {
    return [...this.clusters.values()]
      .filter((cluster) => membersOn(cluster, on).some((member) => member.unitId === unitId))
      .map(({ id }) => id)
  }

  try({ kind, a, b, parts }: Wish, on: Day): void {
    const open = this.open()
    const one = open[a % open.length]
    const other = open[b % open.length]
    const unitId = units[b % units.length] ?? ''
    if (one === undefined || other === undefined) return
    const step = { on, basis: { number: '2', on, issuer: null }, ...stamp }
    const change = (joining: readonly string[], leaving: readonly string[], of: Cluster) =>
      decideChangeMembers(this.around([of.id]), { joining, leaving, ...step }, of)
    switch (kind) {
      case 'join': {
        const joined = change([unitId], [], one)
        if (!joined.ok) return
        this.take([joined.value])
        this.place.set(unitId, one.id)
        return
      }
      case 'leave': {
        const left = change([], [unitId], one)
        if (!left.ok) return
        this.take([left.value])
        this.place.delete(unitId)
        return
      }
      case 'move': {
        const left = change([], [unitId], one)
        if (!left.ok) return
        this.take([left.value])
        this.place.delete(unitId)
        const to = this.clusters.get(other.id)
        const joined = to === undefined ? left : change([unitId], [], to)
        if (to === undefined || !joined.ok) return
        this.take([joined.value])
        this.place.set(unitId, to.id)
        return
      }
      case 'split': {
        const members = membersOn(one, on).map((member) => member.unitId)
        const made = Array.from({ length: parts }, (_, part) => {
          const clusterId = this.next()
          const memberUnitIds = members.filter((_unit, at) => (at + b) % parts === part)
          return { clusterId, name: clusterId, aliases: [], memberUnitIds }
        })
        const split = decideSplit(this.around([one.id]), { parts: made, ...step }, one)
        if (!split.ok) return
        this.take(split.value)
        for (const part of made)
          for (const unit of part.memberUnitIds) this.place.set(unit, part.clusterId)
        return
      }
      case 'merge': {
        const clusterId = this.next()
        const into = { clusterId, name: clusterId, aliases: [] }
        const merged = decideMerge(this.around(), { into, ...step }, [one, other])
        if (!merged.ok) return
        this.take(merged.value)
        for (const [unit, at] of this.place)
          if (at === one.id || at === other.id) this.place.set(unit, clusterId)
        return
      }
    }
  }
}

describe('Splits, merges, joins and leaves in any order (SYS-13)', () => {
  it('never lose or double a member, and never change where a unit was on a day gone by', () => {
    let changes = 0
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 25 }), (wishes) => {
        const province = new Province()
        let on = addDays(first, 1)
        const seen: { readonly on: Day; readonly where: ReadonlyMap<string, string> }[] = []
        for (const each of wishes) {
          // A day later only when its own days are over: some changes fall on the same day.
          const then = addDays(on, each.days)
          if (then > on) seen.push({ on: addDays(then, -1), where: new Map(province.place) })
          on = then
          province.try(each, on)
          for (const unitId of units)
            expect(province.held(unitId, on)).toEqual(
              [province.place.get(unitId)].filter((id) => id !== undefined),
            )
        }
        for (const past of seen)
          for (const unitId of units)
            expect(province.held(unitId, past.on)).toEqual(
              [past.where.get(unitId)].filter((id) => id !== undefined),
            )
        changes += province.clusters.size - 2
      }),
      { numRuns: 300, seed: 4 },
    )
    // The sequences did reshape: without splits and mergers nothing above could have failed.
    expect(changes).toBeGreaterThan(300)
  }, 60_000)
})
