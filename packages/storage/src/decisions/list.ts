import type { UnitPath } from '@vinhdanh/domain/access'
import type { DecisionStatus } from '@vinhdanh/domain/decisions'
import {
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

export type DecisionListRow = Prisma.DecisionGetPayload<Record<never, never>>

export interface DecisionFilter {
  readonly status?: DecisionStatus
  /** Units whose decisions may be seen; absent: all. */
  readonly subtrees?: readonly UnitPath[]
}

/** Quyết định: drafts first, then by the day of signing, the newest first. */
export function listDecisions(
  reader: Reader,
  { status, subtrees }: DecisionFilter,
  request: PageRequest,
): Promise<Page<DecisionListRow>> {
  const where = sql`true
    ${when(status, (wanted) => sql`AND d."status" = ${wanted}`)}
    ${when(
      subtrees,
      (paths) => sql`AND EXISTS (SELECT FROM "Unit" u, unnest(${[...paths]}::text[]) AS top
        WHERE u."id" = d."authorityUnitId" AND starts_with(u."path", top))`,
    )}`
  const signed = sql`coalesce(d."signedOn", '9999-12-31')`
  const order = { keys: [textKey(signed), idKey(sql`d."id"`)], descending: true }
  return readPage(reader, { columns: sql`d.*`, from: sql`"Decision" d`, where, order }, request)
}
