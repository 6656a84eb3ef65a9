import type { Picked } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'

/** Đơn vị mà người dùng phụ trách: the first unit of a role that may do this, offered and not imposed. */
export function useOwnUnit(operation: string): Picked | null {
  const { viewer, can } = useFrame()
  if (!can(operation)) return null
  const grant = viewer?.grants.find(({ role }) => role === 'UNIT_OFFICER' || role === 'APPRAISER')
  if (grant === undefined) return null
  const { id, name, code, kind, dataSet } = grant.unit
  return { id, name, kind, detail: code, dataSet }
}
