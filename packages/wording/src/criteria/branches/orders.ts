import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của huân chương; Vietnamese, then English. */
export const orders = {} as const satisfies Pairs
