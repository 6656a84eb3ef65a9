/**
 * Nhóm chức vụ xét quá trình cống hiến, by the codes of the decrees' tables: one group keeps its code through the
 * texts (P1–P4 of the older table are G3–G6 of the later one).
 */
export const posts = {
  /** Tổng cục trưởng. */
  generalDirector: ['TCT'],
  /** Phó Tổng cục trưởng. */
  deputyGeneralDirector: ['PTCT'],
  /** Vụ trưởng, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND, UBND tỉnh, Chủ tịch Ủy ban MTTQ tỉnh. */
  departmentHead: ['G5', 'P3'],
  /** Giám đốc sở, Phó Vụ trưởng, Bí thư, Chủ tịch HĐND, Chủ tịch UBND huyện. */
  provincialHead: ['G6', 'P4'],
} as const
