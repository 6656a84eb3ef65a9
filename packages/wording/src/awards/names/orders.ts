import type { Pairs } from '../../pairs.ts'

/** Tên của huân chương; Vietnamese, then English. */
export const orders = {} as const satisfies Pairs
