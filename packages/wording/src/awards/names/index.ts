import { before2024 } from './before-2024.ts'
import { honours } from './honours.ts'
import { orders } from './orders.ts'
import { shared } from './shared.ts'
import { titles } from './titles.ts'

/** Tên mọi danh hiệu, hình thức. */
export const awardNames = { ...shared, ...titles, ...orders, ...honours, ...before2024 } as const
