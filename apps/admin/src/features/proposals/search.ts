import { listed, oneOf, someOf, text, understood, year } from '../../shared/search-values.ts'

/** What the address of the list of proposals may say. */
export const proposalStatuses = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'IN_APPRAISAL',
  'APPRAISED',
  'PASSED',
  'NOT_PASSED',
  'GRANTED',
  'REFUSED',
  'WITHDRAWN',
] as const
export const truths = ['MET', 'UNMET', 'UNKNOWN'] as const
export const proposalOrders = ['STATUS_SINCE', 'GIVEN_NAME', 'NUMBER', 'AWARD', 'DUE_ON'] as const

export const orderOf = oneOf(proposalOrders)
export const truthOf = oneOf(truths)
const statuses = someOf(proposalStatuses)

export const proposalSearch = (raw: Record<string, unknown>) =>
  understood({
    ...listed(raw),
    status: statuses(raw, 'status'),
    award: text(raw, 'award'),
    year: year(raw, 'year'),
    truth: truthOf(raw, 'truth'),
    mine: raw['mine'] === true ? true : undefined,
    order: orderOf(raw, 'order'),
  })

export type ProposalSearch = ReturnType<typeof proposalSearch>
