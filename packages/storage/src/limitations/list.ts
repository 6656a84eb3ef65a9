import type { Day } from '@vinhdanh/domain/kernel'
import type { Limitation } from '@vinhdanh/domain/limitations'
import { type ClusterReach, clusterNames, clusterWithin } from '../clusters/index.ts'
import {
  idKey,
  type Keyed,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  textKey,
  unitWithin,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export interface LimitationFilter {
  readonly clusterId?: string
  /** Of this unit, or with a task that it owns. */
  readonly unitId?: string
  readonly year?: number
  readonly status?: Limitation['status']
  /** Open, with a task not done whose last day is before this one. */
  readonly overdueOn?: Day
  /** In the theme, the text, its tasks, the name of the unit or of the cluster. */
  readonly search?: string
  /** Absent: everything may be seen. */
  readonly reach?: ClusterReach
}

const tasks = `(SELECT string_agg(t."text", ' ') FROM "LimitationTask" t WHERE t."limitationId" = x."id")`
const texts = ['x."theme"', 'x."text"', 'u."name"', ...clusterNames, tasks]

/** Hạn chế, tồn tại, mới nêu trước. */
export function listLimitations(
  reader: Reader,
  { clusterId, unitId, year, status, overdueOn, search, reach }: LimitationFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true
    ${when(clusterId, (id) => sql`AND x."clusterId" = ${id}::uuid`)}
    ${when(
      unitId,
      (id) => sql`AND (x."unitId" = ${id}::uuid OR EXISTS (SELECT FROM "LimitationTask" t
        WHERE t."limitationId" = x."id" AND t."ownerUnitId" = ${id}::uuid))`,
    )}
    ${when(year, (wanted) => sql`AND x."year" = ${wanted}::int`)}
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(
      overdueOn,
      (day) => sql`AND x."status" = 'open' AND EXISTS (SELECT FROM "LimitationTask" t
        WHERE t."limitationId" = x."id" AND t."doneOn" IS NULL AND t."dueOn" < ${day})`,
    )}
    ${when(
      reach,
      (within) => sql`AND (${clusterWithin(within)}
        OR x."clusterId" IS NULL AND ${unitWithin(sql`x."unitId"`, within.subtrees)})`,
    )}`
  const list = {
    from: sql`"Limitation" x LEFT JOIN "Cluster" c ON c."id" = x."clusterId"
      LEFT JOIN "Unit" u ON u."id" = x."unitId"`,
    where,
    order: { keys: [textKey(sql`x."raisedOn"`), idKey(sql`x."id"`)], descending: true },
    texts,
    search,
  }
  return readKeys(reader, list, request)
}
