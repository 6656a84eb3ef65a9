import type { Pairs } from '../pairs.ts'

/** Nhóm chức vụ trong bảng cống hiến; Vietnamese, then English. */
export const postWords = {
  G1: [
    'Tổng Bí thư, Chủ tịch nước, Thủ tướng Chính phủ, Chủ tịch Quốc hội',
    'General Secretary, State President, Prime Minister, Chair of the National Assembly',
  ],
  G2: [
    'Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Phó Chủ tịch nước, Phó Thủ tướng, Phó Chủ tịch Quốc hội và tương đương',
    'member of the Politburo or Secretariat, Vice President, Deputy Prime Minister, Vice Chair of the National Assembly and the like',
  ],
  G3: [
    'Bộ trưởng, Trưởng ban của Đảng ở Trung ương, Bí thư Tỉnh ủy và tương đương',
    'minister, head of a central Party commission, provincial Party secretary and the like',
  ],
  G4: [
    'Thứ trưởng, Phó Trưởng ban của Đảng ở Trung ương, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND, UBND tỉnh và tương đương',
    'deputy minister, deputy head of a central Party commission, deputy provincial Party secretary, chair of the province and the like',
  ],
  TCT: ['Tổng cục trưởng', 'general director'],
  PTCT: ['Phó Tổng cục trưởng', 'deputy general director'],
  G5: [
    'Vụ trưởng, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND, UBND tỉnh và tương đương',
    'department head, member of the provincial Party standing committee, vice chair of the province and the like',
  ],
  G6: [
    'Giám đốc sở, Phó Vụ trưởng, Bí thư, Chủ tịch HĐND, UBND huyện và tương đương',
    'director of a provincial department, deputy department head, head of a district and the like',
  ],
  'MTTQ-CT': [
    'Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'President of the Central Committee of the Vietnam Fatherland Front',
  ],
  'MTTQ-PCT': [
    'Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
    'Vice President of the Central Committee of the Vietnam Fatherland Front',
  ],
  'MTTQ-TRUONG': [
    'cấp trưởng trong Mặt trận Tổ quốc và tổ chức thành viên từ cấp tỉnh trở lên',
    'head in the Fatherland Front or a member organisation from province level up',
  ],
} as const satisfies Pairs
