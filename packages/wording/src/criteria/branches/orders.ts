import type { Pairs } from '../../pairs.ts'

/** Các trường hợp của điều luật của huân chương; Vietnamese, then English. */
export const orders = {
  'ministry-after-order': [
    'Bộ, ban, ngành, tỉnh đã có huân chương trước',
    'Ministry or province with an earlier order',
  ],
  'unit-after-order': [
    'Đơn vị lực lượng vũ trang đã có huân chương trước',
    'Unit of the armed forces with an earlier order',
  ],
  foreign: [
    'Người nước ngoài, người Việt Nam ở nước ngoài, tổ chức nước ngoài',
    'Foreigners, overseas Vietnamese, foreign organisations',
  ],
  'soldier-exploit': ['Quân nhân, công an lập chiến công', 'Soldier or police officer, exploit'],
  'unit-exploit': ['Đơn vị lực lượng vũ trang lập chiến công', 'Unit of the armed forces, exploit'],
  'brave-act-from-abroad': [
    'Hành động dũng cảm của tổ chức nước ngoài',
    'Brave act of a foreign organisation',
  ],
  'labourer-work': [
    'Công nhân, nông dân, người lao động có công trình, đóng góp',
    'Worker, farmer or labourer with a work or contribution',
  ],
} as const satisfies Pairs
