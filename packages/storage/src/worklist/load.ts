import type { Cluster } from '@vinhdanh/domain/clusters'
import type { Conference } from '@vinhdanh/domain/conferences'
import type { Covenant } from '@vinhdanh/domain/covenants'
import type { Limitation } from '@vinhdanh/domain/limitations'
import type { ScoreBoard } from '@vinhdanh/domain/scoring'
import type { OnMovement } from '@vinhdanh/domain/worklist'
import { clusterParts, clusterState } from '../clusters/index.ts'
import { conferenceParts, conferenceState } from '../conferences/index.ts'
import { covenantParts, covenantState } from '../covenants/index.ts'
import type { DataSet, Reader } from '../database/index.ts'
import { limitationParts, limitationState } from '../limitations/index.ts'
import { boardParts, boardState } from '../scoring/index.ts'
import { type FilledCell, filledCells } from '../season/index.ts'
import { isNobody, mineOrOrdered, ownClusters, type SeasonWorkAsked, within } from './conditions.ts'
import { loadMovementWork } from './movements.ts'

export type { SeasonWorkAsked }

/** Trạng thái của một bản ghi, with the set it belongs to. */
interface Held<State> {
  readonly state: State
  readonly dataSet: DataSet
}

/** Những gì có thể đang chờ một người; so many statements, however much it is. */
export interface SeasonWorkRows {
  readonly clusters: readonly (Held<Cluster> & { readonly organiserPath: string | null })[]
  readonly conferences: readonly Held<Conference>[]
  /** With the lines of the viewer's own members only. */
  readonly covenants: readonly Held<Covenant>[]
  readonly boards: readonly Held<ScoreBoard>[]
  readonly filled: readonly FilledCell[]
  readonly limitations: readonly Held<Limitation>[]
  readonly movements: readonly (Held<Omit<OnMovement, 'fellows'>> & { readonly name: string })[]
  readonly units: readonly { readonly id: string; readonly name: string; readonly path: string }[]
}

const nothing: SeasonWorkRows = {
  ...{ clusters: [], conferences: [], covenants: [], boards: [], filled: [] },
  ...{ limitations: [], movements: [], units: [] },
}

/** More of anything than one person can have before them. */
const most = 500

async function clustersOf(reader: Reader, asked: SeasonWorkAsked) {
  const rows = await reader.cluster.findMany({
    where: mineOrOrdered(asked),
    include: { ...clusterParts, organiser: { select: { path: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({
    state: clusterState(row),
    dataSet: row.dataSet,
    organiserPath: row.organiser?.path ?? null,
  }))
}

async function conferencesOf(reader: Reader, asked: SeasonWorkAsked) {
  const rows = await reader.conference.findMany({
    where: { status: { in: ['planned', 'open'] }, cluster: ownClusters(asked) },
    include: conferenceParts,
    orderBy: [{ heldOn: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({ state: conferenceState(row), dataSet: row.dataSet }))
}

/** A covenant is signed at the review of the year before at the earliest; its last figures come in the year after. */
async function covenantsOf(reader: Reader, asked: SeasonWorkAsked) {
  const { year, spokenFor } = asked
  const rows = await reader.covenant.findMany({
    where: {
      status: { not: 'draft' },
      year: { gte: year - 1, lte: year + 1 },
      cluster: { members: { some: { unit: within(spokenFor) } } },
    },
    include: { ...covenantParts, lines: { where: { unit: within(spokenFor) } } },
    orderBy: [{ year: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({ state: covenantState(row), dataSet: row.dataSet }))
}

/** Boards that are not locked, of the year or the one just ended, on which the viewer scores or which the viewer runs. */
async function boardsOf(reader: Reader, asked: SeasonWorkAsked) {
  const { year, spokenFor, headedClusterIds, boardsRun } = asked
  const mine = within(spokenFor)
  const rows = await reader.scoreBoard.findMany({
    where: {
      stage: { not: 'locked' },
      year: { gte: year - 1 },
      OR: [
        { clusterId: { in: [...headedClusterIds] } },
        { organiser: within(boardsRun) },
        { members: { some: { OR: [{ unit: mine }, { crosser: mine }] } } },
      ],
    },
    include: boardParts,
    orderBy: [{ year: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({ state: boardState(row), dataSet: row.dataSet }))
}

async function limitationsOf(reader: Reader, asked: SeasonWorkAsked) {
  const { spokenFor, headedClusterIds } = asked
  const mine = within(spokenFor)
  const rows = await reader.limitation.findMany({
    where: {
      status: 'open',
      OR: [
        { tasks: { some: { owner: mine, doneOn: null } } },
        { clusterId: { in: [...headedClusterIds] } },
        { clusterId: null, unit: mine },
      ],
    },
    include: limitationParts,
    orderBy: [{ raisedOn: 'asc' }, { id: 'asc' }],
    take: most,
  })
  return rows.map((row) => ({ state: limitationState(row), dataSet: row.dataSet }))
}

/** Tên và đường dẫn của các đơn vị được nhắc đến. */
async function unitsOf(reader: Reader, rows: SeasonWorkRows, asked: SeasonWorkAsked) {
  const named = [
    ...asked.seatIds,
    ...asked.grantedIds,
    ...rows.clusters.flatMap(({ state }) => [
      ...state.members.map(({ unitId }) => unitId),
      ...state.terms.flatMap(({ headUnitIds }) => headUnitIds),
    ]),
    ...rows.boards.flatMap(({ state }) => state.members.map(({ unitId }) => unitId)),
    ...rows.limitations.flatMap(({ state }) => [
      ...state.tasks.map(({ ownerUnitId }) => ownerUnitId),
      ...(state.unitId === null ? [] : [state.unitId]),
    ]),
    ...rows.movements.flatMap(({ state }) => [
      ...state.participants.map(({ unitId }) => unitId),
      ...(state.unitId === null ? [] : [state.unitId]),
    ]),
  ]
  return reader.unit.findMany({
    where: { id: { in: [...new Set(named)] } },
    select: { id: true, name: true, path: true },
  })
}

/** Đọc những gì của mùa thi đua có thể đang chờ một người. */
export async function loadSeasonWork(
  reader: Reader,
  asked: SeasonWorkAsked,
): Promise<SeasonWorkRows> {
  if (isNobody(asked)) return nothing
  const [clusters, conferences, covenants, boards, limitations, movements] = await Promise.all([
    clustersOf(reader, asked),
    conferencesOf(reader, asked),
    covenantsOf(reader, asked),
    boardsOf(reader, asked),
    limitationsOf(reader, asked),
    loadMovementWork(reader, asked, most),
  ])
  const found = { ...nothing, clusters, conferences, covenants, boards, limitations, movements }
  const [filled, units] = await Promise.all([
    filledCells(
      reader,
      boards.map(({ state }) => state),
    ),
    unitsOf(reader, found, asked),
  ])
  return { ...found, filled, units }
}
