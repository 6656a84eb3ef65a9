/**
 * Nhóm chức vụ xét quá trình cống hiến, by the codes of the decrees' tables: one group keeps its code through the
 * texts (P1–P4 of the older table are G3–G6 of the later one).
 */
export const posts = {
  /** Tổng Bí thư, Chủ tịch nước, Thủ tướng, Chủ tịch Quốc hội. */
  stateLeader: ['G1'],
  /** Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Phó Chủ tịch nước, Phó Thủ tướng, Phó Chủ tịch Quốc hội. */
  deputyStateLeader: ['G2'],
  /** Bộ trưởng, Trưởng ban của Đảng ở Trung ương, Bí thư Tỉnh ủy và tương đương. */
  minister: ['G3', 'P1'],
  /** Thứ trưởng, Phó Trưởng ban của Đảng ở Trung ương, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND, UBND tỉnh. */
  deputyMinister: ['G4', 'P2'],
  /** Tổng cục trưởng. */
  generalDirector: ['TCT'],
  /** Phó Tổng cục trưởng. */
  deputyGeneralDirector: ['PTCT'],
  /** Vụ trưởng, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND, UBND tỉnh, Chủ tịch Ủy ban MTTQ tỉnh. */
  departmentHead: ['G5', 'P3'],
  /** Giám đốc sở, Phó Vụ trưởng, Bí thư, Chủ tịch HĐND, Chủ tịch UBND huyện. */
  provincialHead: ['G6', 'P4'],
  /** Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam. */
  frontChair: ['MTTQ-CT'],
  /** Phó Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam. */
  frontDeputyChair: ['MTTQ-PCT'],
  /** Cấp trưởng trong Mặt trận Tổ quốc và tổ chức thành viên từ cấp tỉnh trở lên. */
  frontHead: ['MTTQ-TRUONG'],
} as const
