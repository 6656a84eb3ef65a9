import { listed, oneOf, text, understood, year } from '../../shared/search-values.ts'

export const subjectKinds = ['PERSON', 'COLLECTIVE', 'HOUSEHOLD'] as const
export const subjectKindOf = oneOf(subjectKinds)

/** What the address of the list says. */
export const registerSearch = (raw: Record<string, unknown>) =>
  understood({
    ...listed(raw),
    award: text(raw, 'award'),
    year: year(raw, 'year'),
    kind: subjectKindOf(raw, 'kind'),
  })
