import type { Day } from '@vinhdanh/domain/kernel'
import type { Prisma } from '../database/index.ts'

/** Ai hỏi, và quyền của người đó đến đâu; paths and keys only, what waits is the domain's to say. */
export interface SeasonWorkAsked {
  readonly today: Day
  readonly year: number
  /** Subtrees of the units that the viewer speaks for. */
  readonly spokenFor: readonly string[]
  /** The very units that the viewer stands for. */
  readonly seatIds: readonly string[]
  /** Units of all roles of the viewer: what their organisation owns is theirs. */
  readonly grantedIds: readonly string[]
  readonly headedClusterIds: readonly string[]
  /** Subtrees whose clusters the viewer sets in order. */
  readonly ordered: readonly string[]
  /** Subtrees whose boards the viewer runs or scores officially. */
  readonly boardsRun: readonly string[]
}

/** Nobody's things can wait for a person with none of these. */
export const isNobody = (asked: SeasonWorkAsked): boolean =>
  [asked.spokenFor, asked.grantedIds, asked.headedClusterIds, asked.ordered, asked.boardsRun].every(
    (list) => list.length === 0,
  )

/** Đơn vị trong các nhánh; in none of them where there is none. */
export const within = (paths: readonly string[]): Prisma.UnitWhereInput => ({
  OR: paths.map((path) => ({ path: { startsWith: path } })),
})

/** Cụm, khối mình đứng đầu hoặc là thành viên. */
export const ownClusters = ({
  spokenFor,
  headedClusterIds,
}: SeasonWorkAsked): Prisma.ClusterWhereInput => ({
  OR: [{ id: { in: [...headedClusterIds] } }, { members: { some: { unit: within(spokenFor) } } }],
})

/** Cụm, khối mà nơi tổ chức còn phải công nhận trưởng, hoặc phân công theo dõi. */
const clustersToOrder = ({ ordered, today, year }: SeasonWorkAsked): Prisma.ClusterWhereInput => ({
  organiser: within(ordered),
  OR: [
    {
      monitors: {
        none: { from: { lte: today }, OR: [{ until: null }, { until: { gte: today } }] },
      },
    },
    { terms: { some: { year: { gte: year }, electedOn: { not: null } } } },
  ],
})

export const mineOrOrdered = (asked: SeasonWorkAsked): Prisma.ClusterWhereInput => ({
  AND: [
    { OR: [{ closedOn: null }, { closedOn: { gte: asked.today } }] },
    { OR: [ownClusters(asked), clustersToOrder(asked)] },
  ],
})
