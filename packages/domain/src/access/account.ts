import type { Day } from '../kernel/index.ts'
import type { AccountId, Stamp } from './grounds.ts'
import type { InvalidInput, NotAllowed } from './refusals.ts'
import type { Role, RoleGrant, UnitPath } from './roles.ts'

/** Tài khoản; the password's hash stays in storage and never enters the domain. */
export interface Account {
  readonly id: AccountId
  readonly email: string
  readonly name: string
  readonly personId: string | null
  readonly grants: readonly RoleGrant[]
}

/** Tạo tài khoản. */
export interface CreateAccount extends Stamp {
  readonly accountId: AccountId
  readonly email: string
  readonly name: string
  readonly passwordLength: number
}

/** Giao vai trò. */
export interface GrantRole extends Stamp {
  readonly role: Role
  readonly unitId: string
  readonly unitPath: UnitPath
  readonly from: Day
  readonly until: Day | null
}

/** Kết thúc vai trò. */
export interface EndRole extends Stamp {
  readonly role: Role
  readonly unitId: string
  readonly until: Day
}

/** Đã tạo tài khoản. */
export interface AccountCreated extends Stamp {
  readonly kind: 'AccountCreated'
  readonly accountId: AccountId
  readonly email: string
  readonly name: string
}

/** Đã giao vai trò. */
export interface RoleGranted extends Stamp {
  readonly kind: 'RoleGranted'
  readonly accountId: AccountId
  readonly grant: RoleGrant
}

/** Đã kết thúc vai trò. */
export interface RoleEnded extends Stamp {
  readonly kind: 'RoleEnded'
  readonly accountId: AccountId
  readonly role: Role
  readonly unitId: string
  readonly until: Day
}

export type AccountEvent = AccountCreated | RoleGranted | RoleEnded
export type AccountRefusal = InvalidInput | NotAllowed
