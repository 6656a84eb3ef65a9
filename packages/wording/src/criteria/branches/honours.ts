import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {} as const satisfies Pairs
