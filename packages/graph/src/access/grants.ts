import type { Role, RoleGrant } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import type { Context } from '../context.ts'

/** Các vai trò của một tài khoản. */
export async function grantsOf({ loaders }: Context, accountId: string): Promise<RoleGrant[]> {
  const rows = await loaders.grants.load(accountId)
  return rows.map(({ role, unitId, unit, from, until }) => ({
    role: role as Role,
    unitId,
    unitPath: unit.path,
    from: from as Day,
    until: until as Day | null,
  }))
}
