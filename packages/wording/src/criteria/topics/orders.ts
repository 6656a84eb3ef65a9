import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của huân chương; Vietnamese, then English. */
export const orders = {} as const satisfies Pairs
