import type { Cluster } from '@vinhdanh/domain/clusters'
import type { ConferenceKind, ConferenceStatus } from '@vinhdanh/domain/conferences'
import type { CovenantStatus } from '@vinhdanh/domain/covenants'
import type { Day } from '@vinhdanh/domain/kernel'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import type { ScoreBoard } from '@vinhdanh/domain/scoring'
import type { DossierFact, ReviewFact } from '@vinhdanh/domain/season'
import { type ClusterReach, clusterParts, clusterState } from '../clusters/index.ts'
import { type DataSet, optionalDay, type Prisma, type Reader } from '../database/index.ts'
import { boardParts, boardState } from '../scoring/index.ts'
import { awardsOfClusters, type ClusterAward } from './awards.ts'

/** Cụm, khối nào của một năm, xem vào ngày nào. */
export interface SeasonAsked {
  /** Undefined: every cluster. */
  readonly within: ClusterReach | undefined
  readonly year: number
  /** The day on which a cluster has to exist. */
  readonly asOf: Day
  readonly today: Day
  readonly dataSet?: DataSet | null | undefined
}

/** Giao ước, with the units whose signature still counts. */
export interface CovenantSigned {
  readonly id: string
  readonly clusterId: string
  readonly status: CovenantStatus
  readonly signedOn: Day | null
  readonly signatures: readonly { readonly unitId: string; readonly voidedAt: null }[]
}

/** Một ô đã có điểm của cột đang mở. */
export interface FilledCell {
  readonly boardId: string
  readonly unitId: string
  readonly line: string
  readonly points: number
}

/** Mọi điều cần biết về các cụm, khối trong một năm; so many statements, however many clusters there are. */
export interface SeasonRows {
  readonly clusters: readonly Cluster[]
  readonly covenants: readonly CovenantSigned[]
  readonly boards: readonly ScoreBoard[]
  readonly filled: readonly FilledCell[]
  readonly reviews: readonly (ReviewFact & { readonly clusterId: string })[]
  readonly dossiers: readonly DossierFact[]
  readonly granted: readonly ClusterAward[]
  readonly lateTasks: readonly {
    readonly clusterId: string
    readonly unitId: string
    readonly dueOn: Day
  }[]
}

/** More than any province has; a board of clusters is no list to page through. */
const mostClusters = 500

const existing = ({ within, year, asOf, dataSet }: SeasonAsked): Prisma.ClusterWhereInput => ({
  ...(dataSet == null ? {} : { dataSet }),
  AND: [
    { OR: [{ year: null }, { year }] },
    { OR: [{ establishedOn: null }, { establishedOn: { lte: asOf } }] },
    { OR: [{ closedOn: null }, { closedOn: { gte: asOf } }] },
    within === undefined
      ? {}
      : {
          OR: [
            { id: { in: [...within.clusterIds] } },
            ...within.subtrees.map((path) => ({ organiser: { path: { startsWith: path } } })),
          ],
        },
  ],
})

/** Điểm đã có trong cột đang mở của những bảng chưa khóa. */
export async function filledCells(
  reader: Reader,
  boards: readonly ScoreBoard[],
): Promise<readonly FilledCell[]> {
  const open = boards.filter(({ stage }) => stage !== 'locked')
  if (open.length === 0) return []
  const rows = await reader.scoreCell.findMany({
    where: {
      points: { not: null },
      OR: open.map(({ id, stage }) => ({ boardId: id, column: stage })),
    },
    select: { boardId: true, unitId: true, line: true, points: true },
  })
  return rows.flatMap(({ points, ...row }) => (points === null ? [] : [{ ...row, points }]))
}

/** Nhiệm vụ khắc phục quá hạn vào hôm nay, of limitations named up to this year. */
async function tasksLate(reader: Reader, clusterIds: string[], { year, today }: SeasonAsked) {
  const rows = await reader.limitationTask.findMany({
    where: {
      doneOn: null,
      dueOn: { lt: today },
      limitation: { clusterId: { in: clusterIds }, year: { lte: year }, status: 'open' },
    },
    select: { ownerUnitId: true, dueOn: true, limitation: { select: { clusterId: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.flatMap(({ ownerUnitId: unitId, dueOn, limitation: { clusterId } }) =>
    clusterId === null ? [] : [{ clusterId, unitId, dueOn: dueOn as Day }],
  )
}

/** Đọc mùa thi đua của các cụm, khối. */
export async function loadSeason(reader: Reader, asked: SeasonAsked): Promise<SeasonRows> {
  const { year } = asked
  const found = await reader.cluster.findMany({
    where: existing(asked),
    include: clusterParts,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostClusters,
  })
  const clusters = found.map(clusterState)
  const ids = clusters.map(({ id }) => id)
  const ofYear = { clusterId: { in: ids }, year }
  const nominations = clusters
    .flatMap(({ conferences }) => conferences.filter((held) => held.year === year))
    .flatMap((held) => held.nominations)
  const nominationIds = nominations.map(({ id }) => id)
  const awards = [...new Set(nominations.map(({ award }) => award))]
  const [covenants, boards, reviews, dossiers, granted, lateTasks] = await Promise.all([
    reader.covenant.findMany({
      where: ofYear,
      select: {
        ...{ id: true, clusterId: true, status: true, signedOn: true },
        signatures: { where: { voidedAt: null }, select: { unitId: true } },
      },
    }),
    reader.scoreBoard.findMany({ where: ofYear, include: boardParts, orderBy: { id: 'asc' } }),
    reader.conference.findMany({
      where: ofYear,
      select: { id: true, clusterId: true, kind: true, status: true, heldOn: true },
      orderBy: { id: 'desc' },
    }),
    reader.proposal.findMany({
      where: { nominationId: { in: nominationIds } },
      select: { id: true, nominationId: true, status: true, dueOn: true },
      orderBy: { id: 'asc' },
    }),
    awardsOfClusters(reader, { fromYear: year, toYear: year, awards }),
    tasksLate(reader, ids, asked),
  ])
  const states = boards.map(boardState)
  return {
    clusters,
    covenants: covenants.map(({ status, signedOn, signatures, ...row }) => ({
      ...row,
      status: status as CovenantStatus,
      signedOn: optionalDay(signedOn),
      signatures: signatures.map(({ unitId }) => ({ unitId, voidedAt: null })),
    })),
    boards: states,
    filled: await filledCells(reader, states),
    reviews: reviews.map(({ kind, status, heldOn, ...row }) => ({
      ...row,
      kind: kind as ConferenceKind,
      status: status as ConferenceStatus,
      heldOn: heldOn as Day,
    })),
    dossiers: dossiers.flatMap(({ nominationId, status, dueOn, id }) =>
      nominationId === null
        ? []
        : [{ id, nominationId, status: status as ProposalStatus, dueOn: optionalDay(dueOn) }],
    ),
    granted,
    lateTasks,
  }
}
