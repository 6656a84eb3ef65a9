import type { Pairs } from '../../pairs.ts'

/** Tên trong luật trước năm 2024; Vietnamese, then English. */
export const before2024 = {} as const satisfies Pairs
