import type { Pairs } from '../../pairs.ts'

/** Điều giao cho người đánh giá của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {} as const satisfies Pairs
