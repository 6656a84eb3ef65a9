import { listed, oneOf, understood } from '../../shared/search-values.ts'

export const conferenceStatuses = ['PLANNED', 'OPEN', 'CLOSED', 'CANCELLED'] as const
const status = oneOf(conferenceStatuses)

/** What the address of the list says. */
export const conferenceSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), status: status(raw, 'status') })
