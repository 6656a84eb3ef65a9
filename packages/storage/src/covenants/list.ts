import type { CovenantStatus } from '@vinhdanh/domain/covenants'
import { type ClusterReach, clusterNames, clusterWithin } from '../clusters/index.ts'
import {
  idKey,
  type Keyed,
  numberKey,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  textKey,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export interface CovenantFilter {
  readonly clusterId?: string
  readonly year?: number
  readonly status?: CovenantStatus
  /** In the name of the cluster or the year. */
  readonly search?: string
  /** Absent: everything may be seen. */
  readonly reach?: ClusterReach
}

const texts = [...clusterNames, 'x."year"']

/** Giao ước thi đua, năm gần nhất trước, rồi theo tên cụm, khối. */
export function listCovenants(
  reader: Reader,
  { clusterId, year, status, search, reach }: CovenantFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true
    ${when(clusterId, (id) => sql`AND x."clusterId" = ${id}::uuid`)}
    ${when(year, (wanted) => sql`AND x."year" = ${wanted}::int`)}
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(reach, (within) => sql`AND ${clusterWithin(within)}`)}`
  const list = {
    from: sql`"Covenant" x JOIN "Cluster" c ON c."id" = x."clusterId"`,
    where,
    // One direction for the whole order: the years count down as their negatives count up.
    order: { keys: [numberKey(sql`-x."year"`), textKey(sql`c."name"`), idKey(sql`x."id"`)] },
    texts,
    search,
  }
  return readKeys(reader, list, request)
}
