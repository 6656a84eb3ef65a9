import type { Account, Role, RoleGrant, Viewer } from '@vinhdanh/domain/access'
import { headGrantsOf } from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import { clusterParts, termState } from '../clusters/index.ts'
import { lock, optionalDay, type Prisma, type Reader, type Tx } from '../database/index.ts'

/** What the domain's state of an account is read from, beside its own row. */
export const accountParts = {
  grants: { orderBy: { id: 'asc' }, include: { unit: { select: { path: true } } } },
} as const satisfies Prisma.UserInclude

export type AccountRow = Prisma.UserGetPayload<{ include: typeof accountParts }>

export const accountState = ({ id, email, name, personId, grants }: AccountRow): Account => ({
  id,
  email,
  name,
  personId,
  grants: grants.map(({ role, unitId, unit, from, until }) => ({
    role: role as Role,
    unitId,
    unitPath: unit.path,
    from: from as Day,
    until: optionalDay(until),
  })),
})

export async function loadAccount(reader: Reader, id: string): Promise<Account | null> {
  const row = await reader.user.findUnique({ where: { id }, include: accountParts })
  return row === null ? null : accountState(row)
}

/** The account, held until the transaction ends: read it so before deciding on its roles. */
export async function lockAccount(tx: Tx, id: string): Promise<Account | null> {
  await lock(tx, 'account', id)
  return loadAccount(tx, id)
}

/** Vai trò trưởng cụm theo nhiệm kỳ, of the officers of the units that are or were elected. */
export async function grantsByTerm(
  reader: Reader,
  grants: readonly RoleGrant[],
): Promise<readonly RoleGrant[]> {
  const officers = grants.filter(({ role }) => role === 'unit-officer')
  if (officers.length === 0) return []
  const unitIds = officers.map(({ unitId }) => unitId)
  const rows = await reader.cluster.findMany({
    where: { terms: { some: { heads: { some: { unitId: { in: unitIds } } } } } },
    select: { closedOn: true, terms: clusterParts.terms },
  })
  const clusters = rows.map(({ closedOn, terms }) => ({
    closedOn: optionalDay(closedOn),
    terms: terms.map(termState),
  }))
  return officers.flatMap((officer) => headGrantsOf(officer, clusters))
}

/** Người dùng, với các vai trò được giao, whether they run today or not, and those that a term gives. */
export async function viewerOf(reader: Reader, accountId: string): Promise<Viewer | null> {
  const account = await loadAccount(reader, accountId)
  if (account === null) return null
  const { personId, grants } = account
  return { accountId, personId, grants: [...grants, ...(await grantsByTerm(reader, grants))] }
}
