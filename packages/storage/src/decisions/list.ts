import type { UnitPath } from '@vinhdanh/domain/access'
import type { DecisionStatus } from '@vinhdanh/domain/decisions'
import {
  dayAsWritten,
  idKey,
  isSearch,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  searching,
  textKey,
  unitWithin,
  when,
} from '../database/index.ts'

const { sql } = Prisma

export type DecisionListRow = Prisma.DecisionGetPayload<Record<never, never>>

export interface DecisionFilter {
  readonly status?: DecisionStatus
  /** In the number, the name of who signs, of the authority's unit, or the day of signing. */
  readonly search?: string
  /** Units whose decisions may be seen; absent: all. */
  readonly subtrees?: readonly UnitPath[]
}

const texts = `vi_fold(coalesce(d."number", '') || ' ' || d."signerName" || ' ' || u."name" || ' ' || ${dayAsWritten('d."signedOn"')})`

/** Quyết định: drafts first, then by the day of signing, the newest first. */
export function listDecisions(
  reader: Reader,
  { status, search, subtrees }: DecisionFilter,
  request: PageRequest,
): Promise<Page<DecisionListRow>> {
  const where = sql`true ${searching(texts, search)}
    ${when(status, (wanted) => sql`AND d."status" = ${wanted}`)}
    ${when(subtrees, (paths) => sql`AND ${unitWithin(sql`d."authorityUnitId"`, paths)}`)}`
  const signed = sql`coalesce(d."signedOn", '9999-12-31')`
  const order = { keys: [textKey(signed), idKey(sql`d."id"`)], descending: true }
  const from = sql`"Decision" d JOIN "Unit" u ON u."id" = d."authorityUnitId"`
  return readPage(
    reader,
    { columns: sql`d.*`, from, where, order, searched: isSearch(search) },
    request,
  )
}
