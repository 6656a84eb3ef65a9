import { listed, text, understood, year } from '../../shared/search-values.ts'

/** Các phần của trang giao ước, as its address names them. */
export const covenantTabs = [
  'progress',
  'targets',
  'registered',
  'results',
  'signatures',
  'changes',
] as const

/** What the address of the list says. */
export const covenantSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), year: year(raw, 'year'), cluster: text(raw, 'cluster') })
