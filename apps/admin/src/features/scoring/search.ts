import { listed, text, understood, year } from '../../shared/search-values.ts'

export const scoreColumns = ['SELF', 'CROSS', 'OFFICIAL'] as const
/** Cột đang xem, as the address says it. */
export const shownColumns = ['SELF', 'CROSS', 'OFFICIAL', 'ALL'] as const
export type Shown = (typeof shownColumns)[number]
export const boardTabs = ['all', 'unit', 'ranking'] as const

/** What the address of the list says. */
export const boardSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), year: year(raw, 'year'), cluster: text(raw, 'cluster') })
