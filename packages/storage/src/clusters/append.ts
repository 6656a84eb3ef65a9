import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import {
  type Cluster,
  type ClusterConference,
  type ClusterEvent,
  evolveCluster,
} from '@vinhdanh/domain/clusters'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { newId, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/** Writes conferences that were held: the nominations, the elected term, the journal. Compare-and-set on the version. */
export async function appendCluster(
  tx: Tx,
  before: Cluster,
  events: readonly ClusterEvent[],
  context: JournalContext,
): Promise<Result<Cluster, ChangedMeanwhile>> {
  const after = events.reduce(evolveCluster, before)
  const { id, version } = before
  const { count } = await tx.cluster.updateMany({
    where: { id, version },
    data: { version: after.version },
  })
  if (count === 0) {
    const row = await tx.cluster.findUnique({ where: { id }, select: { version: true } })
    return refuse(changedMeanwhile(row?.version ?? 0))
  }
  for (const { conference } of events) {
    await writeConference(tx, id, conference)
    await writeTerm(tx, id, conference)
  }
  journal(tx, 'cluster', id, events, context)
  return ok(after)
}

async function writeConference(tx: Tx, clusterId: string, conference: ClusterConference) {
  const { nominations, deputyUnitIds, ...row } = conference
  const { dataSet } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
  await tx.clusterConference.create({
    data: {
      ...row,
      clusterId,
      dataSet,
      deputies: { create: deputyUnitIds.map((unitId, order) => ({ unitId, order })) },
    },
  })
  await tx.nomination.createMany({
    data: nominations.map((nomination, order) => ({
      ...nomination,
      order,
      conferenceId: conference.id,
    })),
  })
}

/** The elected head and deputies take the place of whoever was written down for that year. */
async function writeTerm(
  tx: Tx,
  clusterId: string,
  { termYear: year, headUnitId, deputyUnitIds }: ClusterConference,
) {
  await tx.clusterTerm.deleteMany({ where: { clusterId, year } })
  const term = { id: newId(), clusterId, year, headUnitId }
  await tx.clusterTerm.create({
    data: {
      ...term,
      deputies: { create: deputyUnitIds.map((unitId, order) => ({ unitId, order })) },
    },
  })
}
