import {
  type DataSet,
  idKey,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  textKey,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export type ClusterListRow = Prisma.ClusterGetPayload<Record<never, never>>

export interface ClusterFilter {
  /** Clusters of this year, and those that are not tied to one. */
  readonly year?: number
  readonly dataSet?: DataSet
}

/** Cụm, khối thi đua, theo tên. */
export function listClusters(
  reader: Reader,
  { year, dataSet }: ClusterFilter,
  request: PageRequest,
): Promise<Page<ClusterListRow>> {
  const where = sql`true
    ${when(year, (wanted) => sql`AND (c."year" IS NULL OR c."year" = ${wanted}::int)`)}
    ${when(dataSet, (set) => sql`AND c."dataSet" = ${set}::"DataSet"`)}`
  const order = { keys: [textKey(sql`c."name"`), idKey(sql`c."id"`)] }
  return readPage(reader, { columns: sql`c.*`, from: sql`"Cluster" c`, where, order }, request)
}
