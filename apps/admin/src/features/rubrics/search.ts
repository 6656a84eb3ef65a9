import { day, listed, oneOf, understood, year } from '../../shared/search-values.ts'

export const rubricStatuses = ['DRAFT', 'ISSUED', 'WITHDRAWN'] as const
export const rubricStatusOf = oneOf(rubricStatuses)

/** What the address of the list says: `on` is the day on which a version was in force. */
export const rubricSearch = (raw: Record<string, unknown>) =>
  understood({
    ...listed(raw),
    year: year(raw, 'year'),
    status: rubricStatusOf(raw, 'status'),
    on: day(raw, 'on'),
  })
