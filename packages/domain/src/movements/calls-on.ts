import { isWithin } from '../access/index.ts'

/** Ai phát động và ai hưởng ứng, as the directory of units places them. */
export interface Calling {
  /** Null when nobody here is in charge: such a movement calls on nobody here. */
  readonly owner: {
    readonly path: string
    /** The authority above it; null for a unit at the top. */
    readonly parentPath: string | null
    readonly level: string
  } | null
  readonly unitPath: string
  /** Whether both are members of one cluster today. */
  readonly shareCluster: boolean
}

/** Sở, ban, ngành and hội, đoàn thể serve an authority, and so speak to all of its units. */
const serving: readonly string[] = ['department', 'association']

/**
 * Phong trào gọi đến đơn vị nào: an authority calls on itself and the units below it, a body that serves an authority on
 * all units of that authority, and a unit of a cluster on the other members of its cluster.
 */
export function callsOn({ owner, unitPath, shareCluster }: Calling): boolean {
  if (owner === null) return false
  const reach =
    serving.includes(owner.level) && owner.parentPath !== null ? owner.parentPath : owner.path
  return shareCluster || isWithin(unitPath, reach)
}
