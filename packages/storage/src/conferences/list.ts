import type { ConferenceKind, ConferenceStatus } from '@vinhdanh/domain/conferences'
import { type ClusterReach, clusterNames, clusterWithin } from '../clusters/index.ts'
import {
  dayAsWritten,
  idKey,
  type Keyed,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  textKey,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export interface ConferenceFilter {
  readonly clusterId?: string
  readonly year?: number
  readonly kind?: ConferenceKind
  readonly status?: ConferenceStatus
  /** In the name of the cluster, the place, the day or the year. */
  readonly search?: string
  /** Absent: everything may be seen. */
  readonly reach?: ClusterReach
}

const texts = [...clusterNames, 'x."place"', 'x."year"', dayAsWritten('x."heldOn"')]

/** Hội nghị, mới nhất trước. */
export function listConferences(
  reader: Reader,
  { clusterId, year, kind, status, search, reach }: ConferenceFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true
    ${when(clusterId, (id) => sql`AND x."clusterId" = ${id}::uuid`)}
    ${when(year, (wanted) => sql`AND x."year" = ${wanted}::int`)}
    ${when(kind, (wanted) => sql`AND x."kind" = ${wanted}`)}
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(reach, (within) => sql`AND ${clusterWithin(within)}`)}`
  const list = {
    from: sql`"Conference" x JOIN "Cluster" c ON c."id" = x."clusterId"`,
    where,
    order: { keys: [textKey(sql`x."heldOn"`), idKey(sql`x."id"`)], descending: true },
    texts,
    search,
  }
  return readKeys(reader, list, request)
}
