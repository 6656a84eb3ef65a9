import { type Role, type RoleGrant, roles, type Viewer } from '@vinhdanh/domain/access'
import type { Day } from '@vinhdanh/domain/kernel'
import type { Database } from '@vinhdanh/storage/database'

const isRole = (written: string): written is Role => (roles as readonly string[]).includes(written)

/**
 * The account with its grants as they stand now: they are read at every request, so that a role that was ended is
 * ended at once. Which of them hold today is the domain's question.
 */
export async function viewerOf(db: Database, accountId: string): Promise<Viewer> {
  const { personId, grants } = await db.prisma.user.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      personId: true,
      grants: {
        select: {
          role: true,
          unitId: true,
          from: true,
          until: true,
          unit: { select: { path: true } },
        },
      },
    },
  })
  return {
    accountId,
    personId,
    grants: grants.flatMap(({ role, unitId, unit, from, until }): readonly RoleGrant[] =>
      // The columns' checks hold days; a role that this version does not know gives nothing.
      isRole(role)
        ? [{ role, unitId, unitPath: unit.path, from: from as Day, until: until as Day | null }]
        : [],
    ),
  }
}
