import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { Operation } from './operations.ts'
import { permissions, type Relation } from './permissions.ts'
import type { DenialReason, NotAllowed } from './refusals.ts'
import {
  inForce,
  isWithin,
  type Role,
  type RoleGrant,
  type UnitPath,
  type Viewer,
} from './roles.ts'

/**
 * Đối tượng của thao tác: the path of the unit it belongs to, and whether it is the viewer's own
 * (their cluster, council, session, or dossier). An empty target asks "anything at all?", as a menu does.
 */
export interface Target {
  readonly unitPath?: UnitPath
  readonly own?: boolean
}

/** Phạm vi của một người đối với một thao tác; a list query filters by it. */
export interface Reach {
  readonly anywhere: boolean
  readonly subtrees: readonly UnitPath[]
  readonly own: boolean
}

export const notAllowed = (operation: Operation, reason: DenialReason): NotAllowed => ({
  kind: 'NotAllowed',
  operation,
  reason,
  cites: [],
  rule:
    reason === 'recused'
      ? 'recusal'
      : reason === 'own-account'
        ? 'no-self-grant'
        : 'roles-and-units',
})

const relationsOf = (role: Role, operation: Operation): readonly Relation[] =>
  permissions[role][operation] ?? permissions.public[operation] ?? []

const carrying = (grants: readonly RoleGrant[], operation: Operation) =>
  grants.filter(({ role }) => relationsOf(role, operation).length > 0)

/** How far the viewer's roles of today carry an operation. */
export function reachOf(viewer: Viewer | null, operation: Operation, today: Day): Reach {
  const grants = carrying(viewer?.grants ?? [], operation).filter((grant) => inForce(grant, today))
  const has = (relation: Relation) => (grant: RoleGrant) =>
    relationsOf(grant.role, operation).includes(relation)
  return {
    anywhere: relationsOf('public', operation).includes('anywhere') || grants.some(has('anywhere')),
    subtrees: [...new Set(grants.filter(has('subtree')).map(({ unitPath }) => unitPath))],
    own: grants.some(has('own')),
  }
}

function denial(viewer: Viewer | null, operation: Operation, reach: Reach): DenialReason {
  if (reach.subtrees.length > 0) return 'outside-unit'
  if (reach.own) return 'not-own'
  if (viewer === null) return 'signed-out'
  return carrying(viewer.grants, operation).length > 0 ? 'grant-not-in-force' : 'no-role'
}

/** Whether the viewer may carry out the operation on the target today; deny by default. */
export function mayDo(
  viewer: Viewer | null,
  operation: Operation,
  { unitPath, own }: Target,
  today: Day,
): Result<true, NotAllowed> {
  const reach = reachOf(viewer, operation, today)
  const unaimed = unitPath === undefined && own === undefined
  const allowed =
    reach.anywhere ||
    (reach.own && (unaimed || own === true)) ||
    (unitPath === undefined
      ? unaimed && reach.subtrees.length > 0
      : reach.subtrees.some((subtree) => isWithin(unitPath, subtree)))
  return allowed ? ok(true) : refuse(notAllowed(operation, denial(viewer, operation, reach)))
}
