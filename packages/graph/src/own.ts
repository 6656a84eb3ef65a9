import { inForce } from '@vinhdanh/domain/access'
import { actingHeadsOn } from '@vinhdanh/domain/clusters'
import { clusterParts, clusterState } from '@vinhdanh/storage/clusters'
import type { Reader } from '@vinhdanh/storage/database'
import type { Given } from './from-server.ts'

/** Những gì là "của mình": the councils the person sits in, the clusters the person heads, their member units. */
export interface OwnThings {
  readonly councils: () => Promise<ReadonlySet<string>>
  /** Clusters of which a unit where the viewer is cluster head is a member today: who headed them before may read. */
  readonly clusters: () => Promise<ReadonlySet<string>>
  /** Clusters that the viewer heads today, by the term of the year of today; the elected head acts before recognition. */
  readonly headedClusters: () => Promise<ReadonlySet<string>>
  readonly clusterUnits: () => Promise<ReadonlySet<string>>
  /** Clusters of which a unit that the viewer speaks for, or one below it, is a member today. */
  readonly memberClusters: () => Promise<ReadonlySet<string>>
  /** Units for which the viewer heads a cluster today. */
  readonly headedFrom: readonly string[]
}

const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
  let held: Promise<Value> | undefined
  return () => {
    held ??= load()
    return held
  }
}

const runsOn = (today: string) => ({
  AND: [
    { OR: [{ from: null }, { from: { lte: today } }] },
    { OR: [{ until: null }, { until: { gte: today } }] },
  ],
})

/** Read at most once a request, and only when a right depends on it. */
export function ownThingsOf({ viewer, today }: Given, reader: Reader): OwnThings {
  const headedFrom = (viewer?.grants ?? [])
    .filter((grant) => grant.role === 'cluster-head' && inForce(grant, today))
    .map(({ unitId }) => unitId)
  const memberships = once(async () =>
    headedFrom.length === 0
      ? []
      : reader.clusterMember.findMany({
          where: {
            cluster: { members: { some: { unitId: { in: headedFrom }, ...runsOn(today) } } },
          },
          select: { clusterId: true, unitId: true },
        }),
  )
  const seats = (viewer?.grants ?? [])
    .filter((grant) => grant.role === 'cluster-head' || grant.role === 'unit-officer')
    .filter((grant) => inForce(grant, today))
    .map(({ unitPath }) => unitPath)
  const personId = viewer?.personId ?? null
  return {
    headedFrom,
    councils: once(async () => {
      if (personId === null) return new Set<string>()
      const seats = await reader.councilMember.findMany({
        where: { personId, ...runsOn(today) },
        select: { councilId: true },
      })
      return new Set(seats.map(({ councilId }) => councilId))
    }),
    clusters: async () => new Set((await memberships()).map(({ clusterId }) => clusterId)),
    memberClusters: once(async () => {
      if (seats.length === 0) return new Set<string>()
      const rows = await reader.clusterMember.findMany({
        where: {
          unit: { OR: seats.map((path) => ({ path: { startsWith: path } })) },
          ...runsOn(today),
        },
        select: { clusterId: true },
      })
      return new Set(rows.map(({ clusterId }) => clusterId))
    }),
    headedClusters: once(async () => {
      const ids = [...new Set((await memberships()).map(({ clusterId }) => clusterId))]
      if (ids.length === 0) return new Set<string>()
      const rows = await reader.cluster.findMany({
        where: { id: { in: ids } },
        include: clusterParts,
      })
      const headed = rows
        .map(clusterState)
        .filter((cluster) =>
          actingHeadsOn(cluster, today).some((unitId) => headedFrom.includes(unitId)),
        )
      return new Set(headed.map(({ id }) => id))
    }),
    clusterUnits: async () => new Set((await memberships()).map(({ unitId }) => unitId)),
  }
}
