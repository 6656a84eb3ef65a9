import { listed, oneOf, understood } from '../../shared/search-values.ts'

export const decisionStatuses = ['DRAFT', 'SIGNED', 'REVOKED'] as const
const status = oneOf(decisionStatuses)

/** What the address of the list says. */
export const decisionSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), status: status(raw, 'status') })
