import type { Stage } from '@vinhdanh/domain/scoring'
import { clusterNames } from '../clusters/index.ts'
import {
  idKey,
  type Keyed,
  numberKey,
  oneOfKeys,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  unitWithin,
  when,
} from '../database/index.ts'

const { sql } = Prisma

/** Bảng chấm điểm người dùng được đọc. */
export interface BoardReach {
  /** Of an organiser in one of these subtrees. */
  readonly subtrees: readonly string[]
  readonly clusterIds: readonly string[]
  /** A unit of one of these subtrees is scored on it. */
  readonly scoredWithin: readonly string[]
}

export interface BoardFilter {
  readonly year?: number
  readonly clusterId?: string
  readonly stage?: Stage
  /** In the title, the name of the cluster, of the organiser or of the rubric, or the year. */
  readonly search?: string
  readonly reach: BoardReach
}

const reaching = ({ subtrees, clusterIds, scoredWithin }: BoardReach) => sql`(
  ${unitWithin(sql`x."organiserId"`, subtrees)}
  OR ${oneOfKeys(sql`x."clusterId"`, clusterIds)}
  OR EXISTS (SELECT FROM "ScoreBoardMember" m
    WHERE m."boardId" = x."id" AND ${unitWithin(sql`m."unitId"`, scoredWithin)}))`

const texts = ['x."title"', ...clusterNames, 'o."name"', 'r."title"', 'x."year"']

/** Các bảng chấm điểm, năm gần nhất trước. */
export function listBoards(
  reader: Reader,
  { year, clusterId, stage, search, reach }: BoardFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`${reaching(reach)}
    ${when(year, (wanted) => sql`AND x."year" = ${wanted}::int`)}
    ${when(clusterId, (id) => sql`AND x."clusterId" = ${id}::uuid`)}
    ${when(stage, (wanted) => sql`AND x."stage" = ${wanted}`)}`
  const list = {
    from: sql`"ScoreBoard" x JOIN "Unit" o ON o."id" = x."organiserId"
      JOIN "Rubric" r ON r."id" = x."rubricId" LEFT JOIN "Cluster" c ON c."id" = x."clusterId"`,
    where,
    order: { keys: [numberKey(sql`x."year"`), idKey(sql`x."id"`)], descending: true },
    texts,
    search,
  }
  return readKeys(reader, list, request)
}
