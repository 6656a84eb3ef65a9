import type { UnitPath } from '@vinhdanh/domain/access'
import type { SessionStatus } from '@vinhdanh/domain/councils'
import {
  dayAsWritten,
  idKey,
  isSearch,
  type Keyed,
  oneOfKeys,
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

type Sql = ReturnType<typeof sql>

/** Những hội đồng người dùng được thấy: of a unit in a subtree, or one of their own. */
export interface CouncilReach {
  readonly subtrees: readonly UnitPath[]
  readonly councilIds: readonly string[]
}

/** `k` is the council. */
const reaching = ({ subtrees, councilIds }: CouncilReach): Sql => sql`AND (
  ${unitWithin(sql`k."unitId"`, subtrees)} OR ${oneOfKeys(sql`k."id"`, councilIds)})`

/** Hội đồng, theo tên. */
export function listCouncils(
  reader: Reader,
  { reach }: { readonly reach?: CouncilReach },
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true ${when(reach, reaching)}`
  const order = { keys: [textKey(sql`k."name"`), idKey(sql`k."id"`)] }
  return readPage(reader, { columns: sql`k."id"`, from: sql`"Council" k`, where, order }, request)
}

export interface SessionFilter {
  readonly status?: SessionStatus
  readonly councilId?: string
  /** In the name of the council, the place, or the day as it is written here: 18/01/2022. */
  readonly search?: string
  readonly reach?: CouncilReach
}

const sessionTexts = `vi_fold(k."name" || ' ' || coalesce(s."place", '') || ' ' || ${dayAsWritten('s."heldOn"')})`

/** Phiên họp, phiên mới nhất trước. */
export function listSessions(
  reader: Reader,
  { status, councilId, search, reach }: SessionFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true ${searching(sessionTexts, search)}
    ${when(status, (wanted) => sql`AND s."status" = ${wanted}`)}
    ${when(councilId, (id) => sql`AND s."councilId" = ${id}::uuid`)}
    ${when(reach, reaching)}`
  const order = { keys: [textKey(sql`s."heldOn"`), idKey(sql`s."id"`)], descending: true }
  const from = sql`"CouncilSession" s JOIN "Council" k ON k."id" = s."councilId"`
  const list = { columns: sql`s."id"`, from, where, order, searched: isSearch(search) }
  return readPage(reader, list, request)
}
