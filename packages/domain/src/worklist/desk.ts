import {
  inForce,
  isWithin,
  mayDo,
  type Operation,
  type RoleGrant,
  type Target,
  type UnitPath,
  type Viewer,
} from '../access/index.ts'
import type { Day } from '../kernel/index.ts'

/** Bàn làm việc của một người hôm nay: who looks, and what is known of the units and clusters around. */
export interface Desk {
  readonly viewer: Viewer
  readonly today: Day
  /** Cụm, khối mà người đó đứng đầu hôm nay. */
  readonly headed: ReadonlySet<string>
  /** Đường dẫn của các đơn vị có liên quan; a unit that is not among them is nobody's here. */
  readonly paths: ReadonlyMap<string, UnitPath>
}

/** Who speaks for a unit; an appraiser or an authority may often act for it too, but nothing of it waits for them. */
const officer = ({ role }: RoleGrant): boolean => role === 'unit-officer' || role === 'cluster-head'

const officerGrants = ({ viewer, today }: Pick<Desk, 'viewer' | 'today'>): readonly RoleGrant[] =>
  viewer.grants.filter((grant) => officer(grant) && inForce(grant, today))

/** Đơn vị mà người này đại diện: exactly those of the roles, not what lies below them. */
export const seatsOf = (desk: Pick<Desk, 'viewer' | 'today'>): readonly string[] => [
  ...new Set(officerGrants(desk).map(({ unitId }) => unitId)),
]

/** Những nhánh đơn vị mà người này làm thay: of the roles, and all below. */
export const spokenFor = (desk: Pick<Desk, 'viewer' | 'today'>): readonly UnitPath[] => [
  ...new Set(officerGrants(desk).map(({ unitPath }) => unitPath)),
]

/** Việc của đơn vị này có phải do người này làm không. */
export function answersFor(desk: Desk, operation: Operation, unitId: string | null): boolean {
  const unitPath = unitId === null ? undefined : desk.paths.get(unitId)
  if (unitPath === undefined) return false
  const grants = officerGrants(desk)
  return mayDo({ ...desk.viewer, grants }, operation, { unitPath }, desk.today).ok
}

/** Việc của chính tổ chức đã giao vai trò: what an organisation owns waits for its own people, whatever their role. */
export function actsForItself(desk: Desk, operation: Operation, unitId: string | null): boolean {
  const { viewer, today } = desk
  if (answersFor(desk, operation, unitId)) return true
  const grants = viewer.grants.filter((grant) => grant.unitId === unitId)
  const [grant] = grants
  return (
    grant !== undefined &&
    mayDo({ ...viewer, grants }, operation, { unitPath: grant.unitPath }, today).ok
  )
}

/** Việc của người đứng đầu cụm, khối. */
export const heads = ({ viewer, today, headed }: Desk, operation: Operation, clusterId: string) =>
  headed.has(clusterId) && mayDo(viewer, operation, { own: true }, today).ok

/** Việc của nơi tổ chức, hoặc của người đứng đầu cụm nếu quyền cho phép. */
export function organises(
  { viewer, today, headed }: Desk,
  operation: Operation,
  { organiserPath, clusterId }: { organiserPath: UnitPath | null; clusterId: string | null },
): boolean {
  const target: Target = {
    ...(organiserPath === null ? {} : { unitPath: organiserPath }),
    own: clusterId !== null && headed.has(clusterId),
  }
  return mayDo(viewer, operation, target, today).ok
}

/** Cấp dưới trực tiếp. */
export const isDirectlyBelow = (unit: UnitPath, above: UnitPath): boolean =>
  isWithin(unit, above) && unit.slice(above.length).split('/').length === 2
