import type { Pairs } from '../../pairs.ts'

/** Tên của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {} as const satisfies Pairs
