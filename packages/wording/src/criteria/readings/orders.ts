import type { Pairs } from '../../pairs.ts'

/** Điểm để ngỏ của huân chương; Vietnamese, then English. */
export const openOrders = {
  'bravery-scope': [
    'Phạm vi nêu gương của hành động dũng cảm',
    'How far the brave act must be an example',
  ],
  'labour-first-collective': [
    'Cờ thi đua của tập thể trước Huân chương Lao động hạng Nhất',
    'Flags of a collective before the Labour Order, First Class',
  ],
  'labour-second-collective': [
    'Xếp loại và cờ thi đua của tập thể trước Huân chương Lao động hạng Nhì',
    'Ratings and flags of a collective before the Labour Order, Second Class',
  ],
  'labour-third-collective': [
    'Cờ thi đua của tập thể trước Huân chương Lao động hạng Ba',
    'Flags of a collective before the Labour Order, Third Class',
  ],
  'labour-first-deputy-minister': [
    'Số năm giữ chức Thứ trưởng và tương đương để xét Huân chương Lao động hạng Nhất',
    'Years as deputy minister and the like for the Labour Order, First Class',
  ],
  'dedication-discipline': [
    'Kỷ luật khi nào thì không được xét cống hiến',
    'Which disciplines bar an award for dedication',
  ],
} as const satisfies Pairs

const flags = [
  'Như ghi nhớ: một Cờ thi đua của Chính phủ hoặc hai Cờ thi đua của bộ, ban, ngành, tỉnh',
  'As remembered: one Government flag or two flags of a ministry or province',
] as const
const byPerson = [
  'Số cờ theo văn bản, do người có trách nhiệm xác nhận',
  'The number of the text, as a person confirms it',
] as const

/** Từng cách đọc, by `<open point>/<reading>`. */
export const orderReadings = {
  'bravery-scope/any-scope': ['Ở phạm vi nào cũng được', 'Of any scope'],
  'bravery-scope/province-up': [
    'Nêu gương trong phạm vi bộ, tỉnh trở lên, như Nghị định 91/2017/NĐ-CP',
    'An example in the ministry or province or wider, as in Decree 91/2017',
  ],
  'dedication-discipline/ever': ['Bị kỷ luật vào bất cứ lúc nào', 'A discipline at any time'],
  'dedication-discipline/in-post': [
    'Bị kỷ luật trong thời gian giữ chức vụ được tính',
    'A discipline while in a counted post',
  ],
  'labour-first-collective/remembered': flags,
  'labour-first-collective/confirmed-by-person': byPerson,
  'labour-third-collective/remembered': flags,
  'labour-third-collective/confirmed-by-person': byPerson,
  'labour-second-collective/remembered': [
    'Như ghi nhớ: năm năm hoàn thành xuất sắc; một Cờ thi đua của Chính phủ hoặc hai Cờ thi đua của bộ, ban, ngành, tỉnh',
    'As remembered: five excellent years; one Government flag or two flags of a ministry or province',
  ],
  'labour-second-collective/award-form': [
    'Theo biểu mẫu: năm năm hoàn thành xuất sắc hoặc “Tập thể lao động xuất sắc”; một Cờ thi đua của Chính phủ và một Cờ thi đua của bộ, tỉnh, hoặc ba Cờ thi đua của bộ, tỉnh',
    'By an award form: five years excellent or Excellent Labour Collective; one Government flag and one of a ministry or province, or three of a ministry or province',
  ],
  'labour-first-deputy-minister/from-3': [
    'Từ 3 năm (một nhiệm kỳ), theo ghi nhớ',
    'From 3 years (one term), as remembered',
  ],
  'labour-first-deputy-minister/from-5': [
    'Từ 5 năm, như Nghị định 91/2017/NĐ-CP',
    'From 5 years, as in Decree 91/2017',
  ],
} as const satisfies Pairs
