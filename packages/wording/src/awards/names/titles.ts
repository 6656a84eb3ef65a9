import type { Pairs } from '../../pairs.ts'

/** Tên của danh hiệu thi đua, danh hiệu cộng đồng, bằng khen, giấy khen; Vietnamese, then English. */
export const titles = {
  'advanced-soldier': ['Chiến sĩ tiên tiến', 'Advanced Soldier'],
  'advanced-unit': ['Đơn vị tiên tiến', 'Advanced Unit'],
  'victorious-unit': ['Đơn vị quyết thắng', 'Determined-to-Win Unit'],
  'emulation-flag.regional': [
    'Cờ thi đua của quân khu và tương đương, Đại học Quốc gia',
    'Emulation Flag of a Military Region or National University',
  ],
  'exemplary-commune': ['Xã tiêu biểu', 'Exemplary Commune'],
  'cultural-village': ['Thôn, tổ dân phố văn hóa', 'Cultural Village'],
  'cultural-family': ['Gia đình văn hóa', 'Cultural Family'],
  'merit-certificate.regional': [
    'Bằng khen của quân khu và tương đương, Đại học Quốc gia',
    'Certificate of Merit of a Military Region or National University',
  ],
} as const satisfies Pairs
