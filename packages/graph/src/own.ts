import { inForce } from '@vinhdanh/domain/access'
import { actingHeadsOn, membersOn, onceHeadedBy } from '@vinhdanh/domain/clusters'
import { clusterParts, clusterState } from '@vinhdanh/storage/clusters'
import type { Prisma, Reader } from '@vinhdanh/storage/database'
import type { Given } from './from-server.ts'

/** Những gì là "của mình": the councils the person sits in, the clusters the person heads, their members of today. */
export interface OwnThings {
  readonly councils: () => Promise<ReadonlySet<string>>
  /** Clusters that the viewer heads today or headed in a year gone by as a member: who headed them may read. */
  readonly onceHeadedClusters: () => Promise<ReadonlySet<string>>
  /** Clusters that the viewer heads today, by the term of the year of today; the elected head acts before recognition. */
  readonly headedClusters: () => Promise<ReadonlySet<string>>
  /** The members of today of the clusters that the viewer heads today. */
  readonly headedMembers: () => Promise<ReadonlySet<string>>
  /**
   * Clusters of which a unit that the viewer speaks for, or one below it, is a member today; and those that have ended
   * while it was one: who signed goes on reading what it signed.
   */
  readonly memberClusters: () => Promise<ReadonlySet<string>>
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
  const memberships = async (unit: Prisma.ClusterMemberWhereInput) => {
    const rows = await reader.clusterMember.findMany({
      where: { AND: [unit, { OR: [runsOn(today), { cluster: { closedOn: { lt: today } } }] }] },
      select: { clusterId: true, until: true, cluster: { select: { closedOn: true } } },
    })
    // Of a cluster that has ended, who stayed to its last day.
    return rows
      .filter(
        ({ until, cluster }) => until === cluster.closedOn || until === null || until >= today,
      )
      .map(({ clusterId }) => clusterId)
  }
  // A cluster of which no unit of the viewer is a member is nobody's own.
  const joined = once(async () => {
    if (headedFrom.length === 0) return []
    const rows = await reader.cluster.findMany({
      where: { id: { in: await memberships({ unitId: { in: headedFrom } }) } },
      include: clusterParts,
    })
    return rows.map(clusterState)
  })
  const headed = once(async () =>
    (await joined()).filter((cluster) =>
      actingHeadsOn(cluster, today).some((unitId) => headedFrom.includes(unitId)),
    ),
  )
  const seats = (viewer?.grants ?? [])
    .filter((grant) => grant.role === 'cluster-head' || grant.role === 'unit-officer')
    .filter((grant) => inForce(grant, today))
    .map(({ unitPath }) => unitPath)
  const personId = viewer?.personId ?? null
  return {
    councils: once(async () => {
      if (personId === null) return new Set<string>()
      const seats = await reader.councilMember.findMany({
        where: { personId, ...runsOn(today) },
        select: { councilId: true },
      })
      return new Set(seats.map(({ councilId }) => councilId))
    }),
    onceHeadedClusters: once(async () => {
      const before = (await joined()).filter((cluster) => onceHeadedBy(cluster, headedFrom, today))
      return new Set([...(await headed()), ...before].map(({ id }) => id))
    }),
    memberClusters: once(async () => {
      if (seats.length === 0) return new Set<string>()
      const below = { unit: { OR: seats.map((path) => ({ path: { startsWith: path } })) } }
      return new Set(await memberships(below))
    }),
    headedClusters: async () => new Set((await headed()).map(({ id }) => id)),
    headedMembers: async () =>
      new Set(
        (await headed()).flatMap((cluster) =>
          membersOn(cluster, today).map(({ unitId }) => unitId),
        ),
      ),
  }
}
