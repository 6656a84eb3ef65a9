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

export interface ProposalSearch {
  readonly q?: string | undefined
  readonly status?: readonly (typeof proposalStatuses)[number][] | undefined
  readonly award?: string | undefined
  readonly year?: number | undefined
  readonly truth?: (typeof truths)[number] | undefined
  readonly mine?: boolean | undefined
  readonly order?: (typeof proposalOrders)[number] | undefined
  readonly after?: string | undefined
  readonly before?: string | undefined
}
