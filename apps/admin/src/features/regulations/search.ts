import { listed, oneOf, understood } from '../../shared/search-values.ts'

export const regulationStatuses = ['DRAFT', 'ENACTED', 'WITHDRAWN'] as const
const status = oneOf(regulationStatuses)

/** What the address of the list says. */
export const regulationSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), status: status(raw, 'status') })
