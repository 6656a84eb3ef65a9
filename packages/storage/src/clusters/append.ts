import { type ChangedMeanwhile, changedMeanwhile } from '@vinhdanh/domain/access'
import {
  type Cluster,
  type ClusterConference,
  type ClusterEstablished,
  type ClusterEvent,
  type ClusterTerm,
  type ConferenceRecorded,
  evolveCluster,
  nameKeysOf,
} from '@vinhdanh/domain/clusters'
import { assertNever, ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { newId, type Tx } from '../database/index.ts'
import { type JournalContext, journal } from '../journal/index.ts'

/**
 * Writes what happened to one cluster, with the journal. Compare-and-set on the version.
 * @param before null for a cluster just established
 */
export async function appendCluster(
  tx: Tx,
  before: Cluster | null,
  events: readonly ClusterEvent[],
  context: JournalContext,
): Promise<Result<Cluster, ChangedMeanwhile>> {
  let state = before
  for (const event of events) {
    state = evolveCluster(state, event)
    if (event.kind === 'ClusterEstablished') await create(tx, event)
  }
  if (state === null) throw new Error('nothing to append')
  const { id, closedOn } = state
  if (before !== null) {
    const { count } = await tx.cluster.updateMany({
      where: { id, version: before.version },
      data: { version: state.version, closedOn },
    })
    if (count === 0) {
      const row = await tx.cluster.findUnique({ where: { id }, select: { version: true } })
      return refuse(changedMeanwhile(row?.version ?? 0))
    }
  }
  for (const event of events) await write(tx, state, event)
  await writeChanges(tx, before, state)
  journal(tx, 'cluster', id, events, context)
  return ok(state)
}

async function create(
  tx: Tx,
  { clusterId: id, cluster, on, from }: ClusterEstablished,
): Promise<void> {
  const { name, aliases, memberUnitIds, kind, organiserUnitId, councilId } = cluster
  // What comes of a simulated cluster, or is organised in the simulated province, stays simulated.
  const origin = await tx.cluster.findFirst({ where: { id: { in: [...from] } } })
  const organiser =
    organiserUnitId === null
      ? null
      : await tx.unit.findUnique({ where: { id: organiserUnitId }, select: { dataSet: true } })
  const dataSet = origin?.dataSet ?? (organiser?.dataSet === 'SYNTHETIC' ? 'SYNTHETIC' : 'ENTERED')
  await tx.cluster.create({
    data: {
      ...{ id, name, kind, organiserUnitId, councilId, dataSet },
      aliases: [...aliases],
      nameKeys: [...nameKeysOf(cluster)],
      establishedOn: on,
      membershipComplete: cluster.membershipComplete,
    },
  })
  await tx.clusterMember.createMany({
    data: memberUnitIds.map((unitId) => ({ id: newId(), clusterId: id, unitId, from: on })),
  })
}

async function write(tx: Tx, state: Cluster, event: ClusterEvent): Promise<void> {
  const clusterId = state.id
  switch (event.kind) {
    case 'ClusterEstablished':
      return
    case 'ConferenceRecorded':
      await writeConference(tx, clusterId, event.conference)
      await writeResults(tx, state, event)
      return writeTerm(tx, state, event.conference.termYear)
    case 'HeadsRecognised':
      return writeTerm(tx, state, event.year)
    case 'ClusterClosed':
      await endMonitors(tx, state)
      return writeMembers(tx, state)
    case 'ClusterMembersChanged':
      return writeMembers(tx, state)
    case 'MonitorsAssigned': {
      const { monitors, on: from, documentNumber } = event
      await endMonitors(tx, state)
      await tx.clusterMonitor.createMany({
        data: monitors.map((monitor) => ({ ...monitor, clusterId, from, documentNumber })),
      })
      return
    }
    case 'MonitoringNoted': {
      const { noteId: id, personId, on, text } = event.note
      await tx.monitoringNote.create({ data: { id, clusterId, personId, on, text } })
      return
    }
    case 'ClusterRecognitionKept': {
      const { recognitionId: id, names, ...kept } = event.recognition
      const { dataSet } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
      await tx.clusterRecognition.create({
        data: { id, clusterId, ...kept, names: [...names], dataSet },
      })
      return
    }
    case 'ExchangeShared': {
      const { exchangeId: id, exchange: kind, ...shared } = event.exchange
      await tx.clusterExchange.create({ data: { id, clusterId, kind, ...shared } })
      return
    }
    default:
      assertNever(event)
  }
}

/** Ends what has ended and adds what has begun; a membership of the past is never touched. */
async function writeMembers(tx: Tx, { id: clusterId, members }: Cluster): Promise<void> {
  const rows = await tx.clusterMember.findMany({ where: { clusterId } })
  for (const row of rows) {
    const now = members.find(({ unitId, from }) => unitId === row.unitId && from === row.from)
    if (now !== undefined && now.until !== row.until)
      await tx.clusterMember.update({ where: { id: row.id }, data: { until: now.until } })
  }
  const added = members.filter(
    ({ unitId, from }) => !rows.some((row) => row.unitId === unitId && row.from === from),
  )
  await tx.clusterMember.createMany({
    data: added.map(({ unitId, from, until }) => ({ id: newId(), clusterId, unitId, from, until })),
  })
}

async function endMonitors(tx: Tx, { monitors }: Cluster): Promise<void> {
  for (const { id, until } of monitors)
    if (until !== null)
      await tx.clusterMonitor.updateMany({ where: { id, until: null }, data: { until } })
}

/** The lines of history that are new. */
async function writeChanges(tx: Tx, before: Cluster | null, after: Cluster): Promise<void> {
  const known = before?.changes.length ?? 0
  await tx.clusterChange.createMany({
    data: after.changes.slice(known).map(({ basis, related, joined, left, ...change }, index) => ({
      id: newId(),
      clusterId: after.id,
      ...change,
      decisionNumber: basis.number,
      decisionOn: basis.on,
      issuer: basis.issuer,
      related: [...related],
      joined: [...joined],
      left: [...left],
      order: known + index,
    })),
  })
}

const inOrder = (unitIds: readonly string[]) => unitIds.map((unitId, order) => ({ unitId, order }))

async function writeConference(tx: Tx, clusterId: string, conference: ClusterConference) {
  const { nominations, headUnitIds, deputyUnitIds, ...row } = conference
  const { dataSet } = await tx.cluster.findUniqueOrThrow({ where: { id: clusterId } })
  await tx.clusterConference.create({
    data: {
      ...row,
      clusterId,
      dataSet,
      heads: { create: inOrder(headUnitIds) },
      deputies: { create: inOrder(deputyUnitIds) },
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

/** Cấp tổ chức của cụm, khối, as the criterion "dẫn đầu cụm, khối" reads it. */
const organisers: Readonly<Partial<Record<string, string>>> = {
  nation: 'central-council',
  province: 'provincial',
  district: 'district',
}

/**
 * The ranks of the year, on which the awards of the next dossiers rest. What is known already, of a published source, is
 * not written again; of an organiser whose level no criterion names, nothing is claimed.
 */
async function writeResults(
  tx: Tx,
  { id: clusterId }: Cluster,
  { conference: { year, nominations }, results }: ConferenceRecorded,
): Promise<void> {
  const { dataSet, organiser } = await tx.cluster.findUniqueOrThrow({
    where: { id: clusterId },
    select: { dataSet: true, organiser: { select: { level: true } } },
  })
  const organisedBy = organiser === null ? undefined : organisers[organiser.level]
  if (organisedBy === undefined) return
  const known = await tx.clusterResult.findMany({ where: { clusterId, year } })
  await tx.clusterResult.createMany({
    data: results
      .filter(({ unitId }) => !known.some((row) => row.unitId === unitId))
      .map(({ unitId, rank, hundredths }) => ({
        ...{ id: newId(), clusterId, unitId, year, rank, organisedBy, dataSet },
        score: hundredths === null ? null : hundredths / 100,
        // Said in words when it is read, in the language of who reads.
        outcome: '',
        award: nominations.find((each) => each.unitId === unitId)?.award ?? null,
      })),
  })
}

/** The heads and deputies take the place of whoever was written down for that year. */
async function writeTerm(tx: Tx, { id: clusterId, terms }: Cluster, year: number): Promise<void> {
  const term = terms.find((each): each is ClusterTerm => each.year === year)
  if (term === undefined) return
  const { headUnitIds, deputyUnitIds, electedOn, recognition } = term
  await tx.clusterTerm.deleteMany({ where: { clusterId, year } })
  await tx.clusterTerm.create({
    data: {
      ...{ id: newId(), clusterId, year, electedOn },
      recognisedOn: recognition?.on ?? null,
      recognisedNumber: recognition?.number ?? null,
      recognisedIssuer: recognition?.issuer ?? null,
      heads: { create: inOrder(headUnitIds) },
      deputies: { create: inOrder(deputyUnitIds) },
    },
  })
}
