import type { UnitPath } from '@vinhdanh/domain/access'
import type { AwardId } from '@vinhdanh/domain/awards'
import type { Truth } from '@vinhdanh/domain/kernel'
import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import {
  type DataSet,
  idKey,
  isSearch,
  type Order,
  type Page,
  type PageRequest,
  Prisma,
  type Reader,
  readPage,
  searching,
  textKey,
  timeKey,
  when,
} from '../database/index.ts'

const { sql } = Prisma

type Sql = ReturnType<typeof sql>

/** Một dòng của danh sách hồ sơ: the whole row, as Prisma gives it. */
export type ProposalListRow = Prisma.ProposalGetPayload<Record<never, never>>

export type ProposalOrderName = 'given-name' | 'status-since' | 'number' | 'award' | 'due-on'

/** Những hồ sơ người dùng được thấy. */
export interface ProposalReach {
  readonly subtrees: readonly UnitPath[]
  /** Hồ sơ của mình: on the agenda of a council of the person, or nominated by one of the clusters. */
  readonly own?: { readonly personId: string | null; readonly clusterIds: readonly string[] }
}

export interface ProposalFilter {
  readonly search?: string
  readonly statuses?: readonly ProposalStatus[]
  readonly award?: AwardId
  readonly year?: number
  /** The submitting unit, with all under it. */
  readonly underPath?: UnitPath
  readonly truth?: Truth
  /** Drafted by this account. */
  readonly draftedBy?: string
  readonly dataSet?: DataSet
  /** Absent: everything may be seen. */
  readonly reach?: ProposalReach
}

const orders: Readonly<Record<ProposalOrderName, Order>> = {
  'given-name': {
    keys: [
      textKey(sql`p."givenName"`),
      textKey(sql`p."familyName"`),
      textKey(sql`p."middleName"`),
      idKey(sql`p."id"`),
    ],
  },
  'status-since': { keys: [timeKey(sql`p."statusSince"`), idKey(sql`p."id"`)], descending: true },
  number: { keys: [textKey(sql`p."number"`), idKey(sql`p."id"`)] },
  award: {
    keys: [textKey(sql`p."award"`), textKey(sql`p."givenName"`), idKey(sql`p."id"`)],
  },
  'due-on': {
    keys: [textKey(sql`coalesce(p."dueOn", '9999-12-31')`), idKey(sql`p."id"`)],
  },
}

function reaching({ subtrees, own }: ProposalReach): Sql {
  const inSubtree = sql`p."submittingUnitId" IN (
    SELECT v."id" FROM "Unit" v, unnest(${[...subtrees]}::text[]) AS top WHERE starts_with(v."path", top))`
  if (own === undefined) return sql`AND ${inSubtree}`
  return sql`AND (${inSubtree}
    OR EXISTS (SELECT FROM "AgendaItem" i JOIN "CouncilSession" s ON s."id" = i."sessionId"
      JOIN "CouncilMember" m ON m."councilId" = s."councilId"
      WHERE i."proposalId" = p."id" AND m."personId" = ${own.personId}::uuid)
    OR EXISTS (SELECT FROM "Nomination" n JOIN "ClusterConference" c ON c."id" = n."conferenceId"
      WHERE n."id" = p."nominationId" AND c."clusterId" = ANY(${[...own.clusterIds]}::uuid[])))`
}

const conditions = (filter: ProposalFilter): Sql => sql`true
  ${searching(`vi_fold(p."subjectName" || ' ' || p."number")`, filter.search)}
  ${when(filter.statuses, (all) => sql`AND p."status" = ANY(${[...all]}::text[])`)}
  ${when(filter.award, (award) => sql`AND p."award" = ${award}`)}
  ${when(filter.year, (year) => sql`AND p."year" = ${year}::int`)}
  ${when(filter.underPath, (path) => sql`AND starts_with(u."path", ${path})`)}
  ${when(filter.truth, (truth) => sql`AND p."truth" = ${truth}`)}
  ${when(filter.dataSet, (set) => sql`AND p."dataSet" = ${set}::"DataSet"`)}
  ${when(
    filter.draftedBy,
    (by) => sql`AND EXISTS (SELECT FROM "ProposalStep" d
      WHERE d."proposalId" = p."id" AND d."version" = 1 AND d."by" = ${by})`,
  )}
  ${when(filter.reach, reaching)}`

const columns = sql`p.*`
const from = sql`"Proposal" p JOIN "Unit" u ON u."id" = p."submittingUnitId"`

/** Danh sách hồ sơ: one statement for a page, one more when the total is asked for. */
export async function listProposals(
  reader: Reader,
  filter: ProposalFilter,
  orderBy: ProposalOrderName,
  request: PageRequest,
): Promise<Page<ProposalListRow>> {
  return readPage(
    reader,
    {
      columns,
      from,
      where: conditions(filter),
      order: orders[orderBy],
      searched: isSearch(filter.search),
    },
    request,
  )
}
