import { inForce } from '@vinhdanh/domain/access'
import type { Reader } from '@vinhdanh/storage/database'
import type { Given } from './from-server.ts'

/** Những gì là "của mình": the councils the person sits in, the clusters the person heads, their member units. */
export interface OwnThings {
  readonly councils: () => Promise<ReadonlySet<string>>
  readonly clusters: () => Promise<ReadonlySet<string>>
  readonly clusterUnits: () => Promise<ReadonlySet<string>>
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
    clusterUnits: async () => new Set((await memberships()).map(({ unitId }) => unitId)),
  }
}
