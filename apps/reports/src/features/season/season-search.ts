/** Năm đang xem và chỉ tiêu của biểu đồ, kept in the address. */
export interface SeasonSearch {
  readonly year?: number | undefined
  readonly target?: string | undefined
  /** Nơi tổ chức: its id, or `all`. */
  readonly organiser?: string | undefined
}

/** Reads the address; what is not understood is left out. */
export function readSeasonSearch(search: Record<string, unknown>): SeasonSearch {
  const year = Number(search['year'])
  const target = search['target']
  const organiser = search['organiser']
  return {
    ...(Number.isInteger(year) && year >= 2003 && year <= 2199 ? { year } : {}),
    ...(typeof target === 'string' && target !== '' ? { target } : {}),
    ...(typeof organiser === 'string' && organiser !== '' ? { organiser } : {}),
  }
}
