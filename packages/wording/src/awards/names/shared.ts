import type { Pairs } from '../../pairs.ts'

/** Tên mười hai danh hiệu, hình thức đầu tiên và các huân chương cùng loại; Vietnamese, then English. */
export const shared = {
  'advanced-worker': ['Lao động tiên tiến', 'Advanced Worker'],
  'emulation-fighter.base': ['Chiến sĩ thi đua cơ sở', 'Grassroots Emulation Fighter'],
  'emulation-fighter.provincial': ['Chiến sĩ thi đua cấp tỉnh', 'Provincial Emulation Fighter'],
  'emulation-fighter.national': ['Chiến sĩ thi đua toàn quốc', 'National Emulation Fighter'],
  'advanced-collective': ['Tập thể lao động tiên tiến', 'Advanced Labour Collective'],
  'excellent-collective': ['Tập thể lao động xuất sắc', 'Excellent Labour Collective'],
  'emulation-flag.provincial': ['Cờ thi đua cấp tỉnh', 'Provincial Emulation Flag'],
  'emulation-flag.government': ['Cờ thi đua của Chính phủ', "Government's Emulation Flag"],
  'merit-certificate.provincial': ['Bằng khen cấp tỉnh', 'Provincial Certificate of Merit'],
  'merit-certificate.prime-minister': [
    'Bằng khen của Thủ tướng Chính phủ',
    "Prime Minister's Certificate of Merit",
  ],
  'commendation-certificate': ['Giấy khen', 'Certificate of Commendation'],
  'labour-order.first': ['Huân chương Lao động hạng Nhất', 'Labour Order, First Class'],
  'labour-order.second': ['Huân chương Lao động hạng Nhì', 'Labour Order, Second Class'],
  'labour-order.third': ['Huân chương Lao động hạng Ba', 'Labour Order, Third Class'],
  'independence-order.first': ['Huân chương Độc lập hạng Nhất', 'Independence Order, First Class'],
  'independence-order.second': ['Huân chương Độc lập hạng Nhì', 'Independence Order, Second Class'],
  'independence-order.third': ['Huân chương Độc lập hạng Ba', 'Independence Order, Third Class'],
} as const satisfies Pairs
