import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật trong luật trước năm 2024; Vietnamese, then English. */
export const before2024 = {} as const satisfies Pairs
