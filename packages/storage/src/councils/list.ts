import type { UnitPath } from '@vinhdanh/domain/access'
import type { SessionStatus } from '@vinhdanh/domain/councils'
import {
  dayAsWritten,
  idKey,
  type Keyed,
  oneOfKeys,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readKeys,
  readPage,
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

const texts = ['k."name"', 'x."place"', dayAsWritten('x."heldOn"')]

/** Phiên họp, phiên mới nhất trước. */
export function listSessions(
  reader: Reader,
  { status, councilId, search, reach }: SessionFilter,
  request: PageRequest,
): Promise<Page<Keyed>> {
  const where = sql`true
    ${when(status, (wanted) => sql`AND x."status" = ${wanted}`)}
    ${when(councilId, (id) => sql`AND x."councilId" = ${id}::uuid`)}
    ${when(reach, reaching)}`
  const order = { keys: [textKey(sql`x."heldOn"`), idKey(sql`x."id"`)], descending: true }
  const from = sql`"CouncilSession" x JOIN "Council" k ON k."id" = x."councilId"`
  return readKeys(reader, { from, where, order, texts, search }, request)
}
