import type { ListSearch } from './search-values.ts'

const pageSize = 50

/** Trang theo con trỏ, as a query takes it from the address. */
export const pageVariables = (search: ListSearch) =>
  search.before === undefined
    ? { first: pageSize, after: search.after ?? null }
    : { last: pageSize, before: search.before }
