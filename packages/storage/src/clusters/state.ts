import type {
  Cluster,
  ClusterChange,
  ClusterConference,
  ClusterTerm,
  DayOrMonth,
} from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import { optionalDay, type Prisma, type Reader, type Tx } from '../database/index.ts'

/** What the domain's state of a cluster is read from, beside its own row. */
export const clusterParts = {
  members: { orderBy: { id: 'asc' } },
  terms: {
    orderBy: { year: 'asc' },
    include: { heads: { orderBy: { order: 'asc' } }, deputies: { orderBy: { order: 'asc' } } },
  },
  conferences: {
    orderBy: { id: 'asc' },
    include: {
      nominations: { orderBy: { order: 'asc' } },
      heads: { orderBy: { order: 'asc' } },
      deputies: { orderBy: { order: 'asc' } },
    },
  },
  monitors: { orderBy: [{ from: 'asc' }, { id: 'asc' }] },
  changes: { orderBy: { order: 'asc' } },
} as const satisfies Prisma.ClusterInclude

export type ClusterRow = Prisma.ClusterGetPayload<{ include: typeof clusterParts }>

const conferenceState = (row: ClusterRow['conferences'][number]): ClusterConference => ({
  id: row.id,
  year: row.year,
  heldOn: row.heldOn as Day,
  place: row.place,
  nominations: row.nominations.map(({ id, award, unitId, rank }) => ({ id, award, unitId, rank })),
  termYear: row.termYear,
  headUnitIds: row.heads.map(({ unitId }) => unitId),
  deputyUnitIds: row.deputies.map(({ unitId }) => unitId),
})

export const termState = (row: ClusterRow['terms'][number]): ClusterTerm => ({
  year: row.year,
  headUnitIds: row.heads.map(({ unitId }) => unitId),
  deputyUnitIds: row.deputies.map(({ unitId }) => unitId),
  electedOn: optionalDay(row.electedOn),
  recognition:
    row.recognisedOn === null || row.recognisedNumber === null
      ? null
      : {
          number: row.recognisedNumber,
          on: row.recognisedOn as DayOrMonth,
          issuer: row.recognisedIssuer,
        },
})

const changeState = (row: ClusterRow['changes'][number]): ClusterChange => ({
  kind: row.kind as ClusterChange['kind'],
  on: row.on as DayOrMonth,
  basis: { number: row.decisionNumber, on: row.decisionOn as DayOrMonth, issuer: row.issuer },
  related: row.related,
  joined: row.joined,
  left: row.left,
  year: row.year,
})

export const clusterState = (row: ClusterRow): Cluster => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  organiserUnitId: row.organiserUnitId,
  aliases: row.aliases,
  establishedOn: optionalDay(row.establishedOn),
  closedOn: optionalDay(row.closedOn),
  councilId: row.councilId,
  members: row.members.map(({ unitId, from, until }) => ({
    unitId,
    from: optionalDay(from),
    until: optionalDay(until),
  })),
  membershipComplete: row.membershipComplete,
  terms: row.terms.map(termState),
  conferences: row.conferences.map(conferenceState),
  monitors: row.monitors.map(({ id, seatId, personId, from, until, documentNumber }) => ({
    id,
    seatId,
    personId,
    from: from as Day,
    until: optionalDay(until),
    documentNumber,
  })),
  changes: row.changes.map(changeState),
  version: row.version,
})

export async function loadCluster(reader: Reader, id: string): Promise<Cluster | null> {
  const row = await reader.cluster.findUnique({ where: { id }, include: clusterParts })
  return row === null ? null : clusterState(row)
}

/** The clusters, held until the transaction ends, in the order asked; whoever changes one of them waits. */
export async function lockClusters(tx: Tx, ids: readonly string[]): Promise<readonly Cluster[]> {
  if (ids.length === 0) return []
  // One order of locks for everybody: two who hold one each and wait for the other would never end.
  await tx.$queryRaw`SELECT FROM "Cluster" WHERE "id" = ANY(${[...ids]}::uuid[]) ORDER BY "id" FOR UPDATE`
  const rows = await tx.cluster.findMany({
    where: { id: { in: [...ids] } },
    include: clusterParts,
  })
  const states = new Map(rows.map((row) => [row.id, clusterState(row)]))
  return ids.flatMap((id) => states.get(id) ?? [])
}
