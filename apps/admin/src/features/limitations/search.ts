/** Các phần của trang hạn chế, as its address names them. */
export const limitationViews = ['overdue', 'open', 'closed', 'plan'] as const
export type LimitationView = (typeof limitationViews)[number]
