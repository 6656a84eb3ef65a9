import { listed, oneOf, understood } from '../../shared/search-values.ts'

/** Các phần của trang quản trị, as its address names them. */
export const administrationTabs = ['accounts', 'windows', 'calendar'] as const
export const administrationTabOf = oneOf(administrationTabs)

/** What the address of the page says: a tab, and of the accounts the words looked for and the place. */
export const administrationSearch = (raw: Record<string, unknown>) =>
  understood({ ...listed(raw), tab: administrationTabOf(raw, 'tab') })
