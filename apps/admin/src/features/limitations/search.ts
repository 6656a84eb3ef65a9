import { listed, oneOf, text, understood, year } from '../../shared/search-values.ts'

/** Các phần của trang hạn chế, as its address names them. */
export const limitationViews = ['overdue', 'open', 'closed', 'plan'] as const
export type LimitationView = (typeof limitationViews)[number]

const view = oneOf(limitationViews)

/** What the address of the page says. */
export const limitationSearch = (raw: Record<string, unknown>) =>
  understood({
    ...listed(raw),
    view: view(raw, 'view'),
    cluster: text(raw, 'cluster'),
    year: year(raw, 'year'),
  })

export type LimitationSearch = ReturnType<typeof limitationSearch>
