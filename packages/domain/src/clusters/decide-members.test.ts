import { describe, expect, it } from 'vitest'
import { bareCluster } from '../../fixtures/cluster.ts'
import { day } from '../kernel/index.ts'
import type { Cluster } from './cluster.ts'
import type { EstablishCluster } from './commands.ts'
import { decideChangeMembers, decideEstablish } from './decide-members.ts'

const on = day('2026-11-01')
const stamp = { by: 'account', at: '2026-11-21T08:00:00+07:00' }
const basis = { number: '9/QĐ-UBND', on, issuer: null }

const block = (kind: string, over: Partial<Cluster> = {}): Cluster => ({
  ...{ ...bareCluster, id: `of ${kind}`, name: `Khối ${kind}`, kind },
  members: [{ unitId: 'health', from: day('2020-01-01'), until: null }],
  ...over,
})

const establish = (kind: EstablishCluster['kind'], others: readonly Cluster[]) =>
  decideEstablish(
    { units: new Map(), others },
    {
      ...{ clusterId: 'new', name: 'Khối mới', aliases: [], memberUnitIds: ['health'], kind },
      ...{ organiserUnitId: 'province', councilId: null, leaders: null, on, basis, ...stamp },
    },
  )
const held = (other: string) => ({
  refusal: { kind: 'AlreadyInCluster', unitId: 'health', clusterId: `of ${other}` },
})

describe('A unit belongs to one cluster of a kind at a time (SYS-12)', () => {
  it('given a member of a block of departments, when another is set up with it, then it is refused', () => {
    expect(establish('departments', [block('departments')])).toMatchObject(held('departments'))
    expect(establish('sector', [block('departments')]).ok).toBe(true)
  })

  it('given a member of a block of no stated kind, then no kind of block takes it, and a cluster of communes does', () => {
    for (const kind of ['departments', 'associations', 'enterprises', 'sector'] as const)
      expect(establish(kind, [block('block')])).toMatchObject(held('block'))
    expect(establish('communes', [block('block')]).ok).toBe(true)
  })

  it('given that its membership ended the day before, or the other block is closed since then, then it joins', () => {
    const until = day('2026-10-31')
    const left = block('block', { members: [{ unitId: 'health', from: null, until }] })
    expect(establish('departments', [left]).ok).toBe(true)
    const stays = { ...left, members: [{ unitId: 'health', from: null, until: on }] }
    expect(establish('departments', [stays])).toMatchObject(held('block'))
  })

  it('given a block of no stated kind, when a member of a block of departments joins it, then it is refused', () => {
    const joined = decideChangeMembers(
      { units: new Map(), others: [block('departments')] },
      { joining: ['health'], leaving: [], on, basis, ...stamp },
      block('block', { members: [] }),
    )
    expect(joined).toMatchObject(held('departments'))
  })
})
