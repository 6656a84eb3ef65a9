import type { Day } from '../kernel/index.ts'
import type { AccountId } from './grounds.ts'

export const roles = [
  'cluster-head',
  'unit-officer',
  'appraiser',
  'council-member',
  'council-secretary',
  'deciding-authority',
  'statistician',
  'legal-officer',
  'administrator',
  'public',
] as const

/** Vai trò. */
export type Role = (typeof roles)[number]

/** Đường dẫn đơn vị, từ gốc: `/root/province/dept/`. Starts and ends with a slash. */
export type UnitPath = string

/** Vai trò được giao: ở đơn vị nào, từ ngày nào đến ngày nào (both days included). */
export interface RoleGrant {
  readonly role: Role
  readonly unitId: string
  readonly unitPath: UnitPath
  readonly from: Day
  readonly until: Day | null
}

/** Người đang dùng hệ thống; `null` stands for someone not signed in. */
export interface Viewer {
  readonly accountId: AccountId
  readonly personId: string | null
  readonly grants: readonly RoleGrant[]
}

export const inForce = (grant: RoleGrant, today: Day): boolean =>
  grant.from <= today && (grant.until === null || today <= grant.until)

/** Whether the unit lies in the subtree, its top included. */
export const isWithin = (unit: UnitPath, subtree: UnitPath): boolean => unit.startsWith(subtree)
