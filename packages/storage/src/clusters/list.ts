import { clusterNameKey } from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  type DataSet,
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
import { namesAt } from './reach.ts'

const { sql } = Prisma

export interface ClusterFilter {
  /** With a term, a conference or a result of this year, or set up for it. */
  readonly year?: number
  readonly dataSet?: DataSet
  readonly kind?: string
  readonly organiserId?: string
  /** Established and not closed on this day. */
  readonly asOf?: Day
  /** By any of its names, as people write them. */
  readonly search?: string
}

const ofYear = (year: number) => sql`AND (x."year" = ${year}::int
  OR EXISTS (SELECT FROM "ClusterTerm" t WHERE t."clusterId" = x."id" AND t."year" = ${year}::int)
  OR EXISTS (SELECT FROM "ClusterConference" m WHERE m."clusterId" = x."id" AND m."year" = ${year}::int)
  OR EXISTS (SELECT FROM "ClusterResult" r WHERE r."clusterId" = x."id" AND r."year" = ${year}::int))`

const onDay = (day: Day) => sql`AND (x."establishedOn" IS NULL OR x."establishedOn" <= ${day})
  AND (x."closedOn" IS NULL OR x."closedOn" >= ${day})`

/** Cụm, khối được gọi đúng như vậy, whatever the writing: "Cụm 1" is "Cụm thi đua số 01", and not "Cụm 10". */
async function calledExactly(reader: Reader, search: string): Promise<Prisma.Sql | null> {
  const key = clusterNameKey(search)
  if (key === '') return null
  const known = await reader.cluster.count({ where: { nameKeys: { has: key } } })
  return known === 0 ? null : sql`AND x."nameKeys" @> ARRAY[${key}]::text[]`
}

/** Cụm, khối thi đua, theo tên; who is called exactly as the search says stands for all that resemble it. */
export async function listClusters(
  reader: Reader,
  { year, dataSet, kind, organiserId, asOf, search }: ClusterFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const exact = search === undefined ? null : await calledExactly(reader, search)
  const where = sql`true ${exact ?? Prisma.empty}
    ${when(year, ofYear)}
    ${when(dataSet, (set) => sql`AND x."dataSet" = ${set}::"DataSet"`)}
    ${when(kind, (wanted) => sql`AND x."kind" = ${wanted}`)}
    ${when(organiserId, (id) => sql`AND x."organiserUnitId" = ${id}::uuid`)}
    ${when(asOf, onDay)}`
  const list = {
    from: sql`"Cluster" x`,
    where,
    order: { keys: [textKey(sql`x."name"`), idKey(sql`x."id"`)] },
    texts: namesAt('x'),
    search: exact === null ? search : undefined,
  }
  return readKeys(reader, list, request)
}
