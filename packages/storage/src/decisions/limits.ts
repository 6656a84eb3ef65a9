import type { UnitPath } from '@vinhdanh/domain/access'
import type { AwardId } from '@vinhdanh/domain/awards'
import { type Day, yearOf } from '@vinhdanh/domain/kernel'
import type { QuotaProvision } from '@vinhdanh/domain/law'
import type { ProposalStatus, SubjectRef } from '@vinhdanh/domain/proposals'
import { lock, type Reader, type Tx } from '../database/index.ts'
import { subjectColumns } from '../subjects/index.ts'

/** Whether a number is used in the authority's year; nobody else can use it until the transaction ends. */
export async function lockDecisionNumber(
  tx: Tx,
  authorityUnitId: string,
  number: string,
  signedOn: Day,
): Promise<boolean> {
  const signedYear = yearOf(signedOn)
  const wanted = number.trim()
  await lock(tx, 'decision-number', authorityUnitId, signedYear, wanted)
  return (await tx.decision.count({ where: { authorityUnitId, signedYear, number: wanted } })) > 0
}

/** Giới hạn số lượng: which award of which year, counted over which units. */
export interface QuotaScope {
  readonly award: AwardId
  readonly year: number
  readonly of: QuotaProvision['of']
  /** The unit or province in which base and grants are counted, with all units under it. */
  readonly unit: { readonly id: string; readonly path: string }
}

/** Số làm gốc và số đã tặng; a base that nobody has recorded is not known, never zero. */
export interface QuotaUse {
  readonly base: number | null
  readonly granted: number
}

/** What a quota counts, without holding it: for showing. */
export async function quotaUse(
  reader: Reader,
  { award, year, of, unit }: QuotaScope,
): Promise<QuotaUse> {
  const [row] = await reader.$queryRaw<{ granted: number; workers: number; leaders: number }[]>`
    WITH granted AS (
      SELECT e."award" FROM "RegisterEntry" e JOIN "Unit" u ON u."id" = coalesce(e."placeUnitId", e."unitId")
      WHERE e."year" = ${year}::int AND e."status" <> 'revoked'
        AND e."award" IN (${award}, 'advanced-worker') AND starts_with(u."path", ${unit.path})
    )
    SELECT (SELECT count(*)::int FROM granted WHERE "award" = ${award}) AS "granted",
      (SELECT count(*)::int FROM granted WHERE "award" = 'advanced-worker') AS "workers",
      (SELECT count(DISTINCT r."unitId")::int FROM "ClusterResult" r JOIN "Unit" u ON u."id" = r."unitId"
        WHERE r."year" = ${year}::int AND r."rank" = 1 AND r."organisedBy" = 'provincial'
          AND starts_with(u."path", ${unit.path})) AS "leaders"`
  const base = (of === 'advanced-workers-of-unit' ? row?.workers : row?.leaders) ?? 0
  return { base: base === 0 ? null : base, granted: row?.granted ?? 0 }
}

/** The same; nobody else can grant from this quota until the transaction ends. */
export async function lockQuota(tx: Tx, scope: QuotaScope): Promise<QuotaUse> {
  await lock(tx, 'quota', scope.award, scope.year, scope.unit.id)
  return quotaUse(tx, scope)
}

/** Một lượt khen: ai, hình thức nào, năm nào. */
export interface Grant {
  readonly subject: SubjectRef
  readonly award: AwardId
  readonly year: number
}

const isHeld = async (reader: Reader, { subject, award, year }: Grant): Promise<boolean> => {
  const { personId, unitId } = subjectColumns(subject)
  const where = { personId, unitId, award, year, status: { not: 'revoked' } }
  return (await reader.registerEntry.count({ where })) > 0
}

/** Which of these the register holds already, in force; nobody else can grant them until the transaction ends. */
export async function lockGrants(tx: Tx, grants: readonly Grant[]): Promise<readonly boolean[]> {
  const names = grants.map(({ subject, award, year }) => `${subject.id}|${award}|${year}`)
  for (const name of [...new Set(names)].sort()) await lock(tx, 'grant', name)
  const held: boolean[] = []
  for (const grant of grants) held.push(await isHeld(tx, grant))
  return held
}

/** Hồ sơ để soạn quyết định, và có đang nằm trong dự thảo khác không. */
export interface DecidableProposal {
  readonly id: string
  readonly number: string
  readonly status: ProposalStatus
  readonly onOtherDraft: boolean
  /** Path of the unit that submitted it. */
  readonly unitPath: UnitPath
}

/** The dossiers in the order asked for; nobody else can put them into a draft until the transaction ends. */
export async function lockDecidable(
  tx: Tx,
  proposalIds: readonly string[],
): Promise<readonly DecidableProposal[]> {
  for (const id of [...new Set(proposalIds)].sort()) await lock(tx, 'draft-decision', id)
  const rows = await tx.proposal.findMany({
    where: { id: { in: [...proposalIds] } },
    include: {
      decisions: { where: { decision: { status: 'draft' } } },
      submittingUnit: { select: { path: true } },
    },
  })
  const found = new Map(rows.map((row) => [row.id, row]))
  return proposalIds.flatMap((id) => {
    const row = found.get(id)
    return row === undefined
      ? []
      : {
          id,
          number: row.number,
          status: row.status as ProposalStatus,
          onOtherDraft: row.decisions.length > 0,
          unitPath: row.submittingUnit.path,
        }
  })
}
