import type { Pairs } from '../../pairs.ts'

/** Tên của huân chương; Vietnamese, then English. */
export const orders = {
  'gold-star-order': ['Huân chương Sao vàng', 'Gold Star Order'],
  'ho-chi-minh-order': ['Huân chương Hồ Chí Minh', 'Ho Chi Minh Order'],
  'military-exploit-order.first': [
    'Huân chương Quân công hạng Nhất',
    'Military Exploit Order, First Class',
  ],
  'military-exploit-order.second': [
    'Huân chương Quân công hạng Nhì',
    'Military Exploit Order, Second Class',
  ],
  'military-exploit-order.third': [
    'Huân chương Quân công hạng Ba',
    'Military Exploit Order, Third Class',
  ],
  'fatherland-defence-order.first': [
    'Huân chương Bảo vệ Tổ quốc hạng Nhất',
    'Fatherland Defence Order, First Class',
  ],
  'fatherland-defence-order.second': [
    'Huân chương Bảo vệ Tổ quốc hạng Nhì',
    'Fatherland Defence Order, Second Class',
  ],
  'fatherland-defence-order.third': [
    'Huân chương Bảo vệ Tổ quốc hạng Ba',
    'Fatherland Defence Order, Third Class',
  ],
  'feat-order.first': ['Huân chương Chiến công hạng Nhất', 'Feat-of-Arms Order, First Class'],
  'feat-order.second': ['Huân chương Chiến công hạng Nhì', 'Feat-of-Arms Order, Second Class'],
  'feat-order.third': ['Huân chương Chiến công hạng Ba', 'Feat-of-Arms Order, Third Class'],
  'great-unity-order': ['Huân chương Đại đoàn kết dân tộc', 'Great National Unity Order'],
  'bravery-order': ['Huân chương Dũng cảm', 'Bravery Order'],
  'friendship-order': ['Huân chương Hữu nghị', 'Friendship Order'],
} as const satisfies Pairs
