import type { Pairs } from '../../pairs.ts'

/** Điểm để ngỏ của luật: what is not agreed; Vietnamese, then English. Ids as in `readings(id, …)`. */
export const openPoints = {
  'article-23': [
    'Tiêu chuẩn “Chiến sĩ thi đua cơ sở” từ ngày 01/10/2026: hai cách đọc',
    'Standard of the Grassroots Emulation Fighter from 01/10/2026: two readings',
  ],
} as const satisfies Pairs

/** Từng cách đọc, by `<open point>/<reading>`. */
export const readingWords = {
  'article-23/before': [
    'Như trước ngày 01/10/2026: hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến',
    'As before 01/10/2026: excellent rating or initiative',
  ],
  'article-23/draft': [
    'Theo dự thảo: hoàn thành xuất sắc nhiệm vụ và có sáng kiến',
    'By the draft: excellent rating and initiative',
  ],
} as const satisfies Pairs
