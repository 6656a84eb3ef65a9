/** Trang theo con trỏ, in the address: `after` going down, `before` going back up. */
export interface PageSearch {
  readonly after?: string | undefined
  readonly before?: string | undefined
}

export const pageSize = 50

export const pageVariables = (search: PageSearch) =>
  search.before === undefined
    ? { first: pageSize, after: search.after ?? null }
    : { last: pageSize, before: search.before }
