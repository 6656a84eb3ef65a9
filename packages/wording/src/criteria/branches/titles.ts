import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của danh hiệu thi đua, danh hiệu cộng đồng, bằng khen, giấy khen; Vietnamese, then English. */
export const titles = {} as const satisfies Pairs
