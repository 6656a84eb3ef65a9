import type { Picked } from '../../shared/pickers.tsx'
import { useFrame } from '../../shared/viewer.tsx'

const useGrant = () => {
  const { viewer } = useFrame()
  return viewer?.grants.find(({ role }) => role === 'UNIT_OFFICER' || role === 'APPRAISER')
}

/** Đơn vị mà người dùng phụ trách: the first unit of a role that may do this, offered and not imposed. */
export function useOwnUnit(operation: string): Picked | null {
  const { can } = useFrame()
  const grant = useGrant()
  if (grant === undefined || !can(operation)) return null
  const { id, name, code, kind, dataSet } = grant.unit
  return { id, name, kind, detail: code, dataSet }
}

/** Ngành mà đơn vị ấy phụ trách; null when it answers for no single one. */
export const useOwnSector = (): string | null => useGrant()?.unit.sector ?? null
