import { listed, oneOf, understood } from '../../shared/search-values.ts'

export const sessionStatuses = ['PLANNED', 'OPEN', 'CLOSED'] as const
const status = oneOf(sessionStatuses)

/** What the address of the list says. */
export const sessionSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), status: status(raw, 'status') })
