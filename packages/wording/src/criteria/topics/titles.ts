import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của danh hiệu thi đua, danh hiệu cộng đồng, bằng khen, giấy khen; Vietnamese, then English. */
export const titles = {} as const satisfies Pairs
