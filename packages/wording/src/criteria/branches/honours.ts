import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của huy chương, danh hiệu vinh dự, giải thưởng, kỷ niệm chương; Vietnamese, then English. */
export const honours = {
  seniority: ['Cá nhân phục vụ đủ niên hạn', 'Person with the years of service'],
  'youth-volunteer': ['Thanh niên xung phong', 'Youth volunteer'],
  province: ['Tỉnh, thành phố trực thuộc trung ương', 'Province or city'],
  'by-ordinance': ['Xét theo pháp lệnh riêng', 'By an ordinance of its own'],
  'soldier-merit': [
    'Cá nhân lực lượng vũ trang, theo công trạng',
    'Person of the armed forces, by merit',
  ],
  'soldier-sudden': [
    'Cá nhân lực lượng vũ trang, lập thành tích đột xuất',
    'Person of the armed forces, sudden achievement',
  ],
  'armed-forces-unit': ['Đơn vị lực lượng vũ trang', 'Unit of the armed forces'],
  'by-decree': ['Xét theo nghị định riêng', 'By a decree of its own'],
  author: ['Tác giả', 'Author'],
  'co-authors': ['Đồng tác giả', 'Co-authors'],
  'by-own-regulation': [
    'Xét theo quy định của cơ quan tặng',
    'By the rules of the body that gives it',
  ],
} as const satisfies Pairs
