import type { UnitPath } from '@vinhdanh/domain/access'
import type { SessionStatus } from '@vinhdanh/domain/councils'
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

type Sql = ReturnType<typeof sql>

export type CouncilListRow = Prisma.CouncilGetPayload<Record<never, never>>
export type SessionListRow = Prisma.CouncilSessionGetPayload<Record<never, never>>

/** Những hội đồng người dùng được thấy. */
export interface CouncilReach {
  readonly subtrees: readonly UnitPath[]
  /** Also the councils in which this person sits. */
  readonly personId?: string
}

/** `k` is the council. */
const reaching = ({ subtrees, personId }: CouncilReach): Sql => sql`AND (
  EXISTS (SELECT FROM "Unit" u, unnest(${[...subtrees]}::text[]) AS top
    WHERE u."id" = k."unitId" AND starts_with(u."path", top))
  ${when(
    personId,
    (id) => sql`OR EXISTS (SELECT FROM "CouncilMember" m
      WHERE m."councilId" = k."id" AND m."personId" = ${id}::uuid)`,
  )})`

/** Hội đồng, theo tên. */
export function listCouncils(
  reader: Reader,
  { reach }: { readonly reach?: CouncilReach },
  request: PageRequest,
): Promise<Page<CouncilListRow>> {
  const where = sql`true ${when(reach, reaching)}`
  const order = { keys: [textKey(sql`k."name"`), idKey(sql`k."id"`)] }
  return readPage(reader, { columns: sql`k.*`, from: sql`"Council" k`, where, order }, request)
}

export interface SessionFilter {
  readonly status?: SessionStatus
  readonly councilId?: string
  readonly reach?: CouncilReach
}

/** Phiên họp, phiên mới nhất trước. */
export function listSessions(
  reader: Reader,
  { status, councilId, reach }: SessionFilter,
  request: PageRequest,
): Promise<Page<SessionListRow>> {
  const where = sql`true
    ${when(status, (wanted) => sql`AND s."status" = ${wanted}`)}
    ${when(councilId, (id) => sql`AND s."councilId" = ${id}::uuid`)}
    ${when(reach, reaching)}`
  const order = { keys: [textKey(sql`s."heldOn"`), idKey(sql`s."id"`)], descending: true }
  const from = sql`"CouncilSession" s JOIN "Council" k ON k."id" = s."councilId"`
  return readPage(reader, { columns: sql`s.*`, from, where, order }, request)
}
