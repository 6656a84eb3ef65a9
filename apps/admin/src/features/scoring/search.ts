export const scoreColumns = ['SELF', 'CROSS', 'OFFICIAL'] as const
/** Cột đang xem, as the address says it. */
export const shownColumns = ['SELF', 'CROSS', 'OFFICIAL', 'ALL'] as const
export type Shown = (typeof shownColumns)[number]
export const boardTabs = ['all', 'unit', 'ranking'] as const
