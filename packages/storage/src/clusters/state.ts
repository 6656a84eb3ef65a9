import type { Cluster, ClusterConference } from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import { optionalDay, type Prisma, type Reader } from '../database/index.ts'

/** What the domain's state of a cluster is read from, beside its own row. */
export const clusterParts = {
  members: { orderBy: { id: 'asc' } },
  terms: { orderBy: { year: 'asc' }, include: { deputies: { orderBy: { order: 'asc' } } } },
  conferences: {
    orderBy: { id: 'asc' },
    include: {
      nominations: { orderBy: { order: 'asc' } },
      deputies: { orderBy: { order: 'asc' } },
    },
  },
} as const satisfies Prisma.ClusterInclude

export type ClusterRow = Prisma.ClusterGetPayload<{ include: typeof clusterParts }>

const conferenceState = (row: ClusterRow['conferences'][number]): ClusterConference => ({
  id: row.id,
  year: row.year,
  heldOn: row.heldOn as Day,
  place: row.place,
  nominations: row.nominations.map(({ id, award, unitId, rank }) => ({ id, award, unitId, rank })),
  termYear: row.termYear,
  headUnitId: row.headUnitId,
  deputyUnitIds: row.deputies.map(({ unitId }) => unitId),
})

export const clusterState = (row: ClusterRow): Cluster => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  members: row.members.map(({ unitId, from, until }) => ({
    unitId,
    from: optionalDay(from),
    until: optionalDay(until),
  })),
  membershipComplete: row.membershipComplete,
  terms: row.terms.map(({ year, headUnitId, deputies }) => ({
    year,
    headUnitId,
    deputyUnitIds: deputies.map(({ unitId }) => unitId),
  })),
  conferences: row.conferences.map(conferenceState),
  version: row.version,
})

export async function loadCluster(reader: Reader, id: string): Promise<Cluster | null> {
  const row = await reader.cluster.findUnique({ where: { id }, include: clusterParts })
  return row === null ? null : clusterState(row)
}
