import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá trong luật trước năm 2024; Vietnamese, then English. */
export const before2024 = {} as const satisfies Pairs
