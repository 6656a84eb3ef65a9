import { day, listed, understood, year } from '../../shared/search-values.ts'

/** What the address of the list says. */
export const clusterSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), year: year(raw, 'year'), on: day(raw, 'on') })
