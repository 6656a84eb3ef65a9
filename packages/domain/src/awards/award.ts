/** Mã danh hiệu thi đua và hình thức khen thưởng; tên pháp lý tiếng Việt nằm ở `AwardProvision`. */
export type AwardId = string

/**
 * Nhóm: danh hiệu thi đua, cờ thi đua, bằng khen và giấy khen, huân chương, huy chương, danh hiệu vinh dự nhà nước,
 * giải thưởng, kỷ niệm chương.
 */
export type AwardGroup =
  | 'emulation-title'
  | 'emulation-flag'
  | 'certificate'
  | 'commemorative-medal'
  | 'medal'
  | 'order'
  | 'prize'
  | 'honorary-title'
  /** Danh hiệu riêng của tỉnh, bộ, đơn vị, by its own regulation. */
  | 'local-title'

/** Cấp của danh hiệu, hình thức: cơ sở, tỉnh (bộ), nhà nước. */
export type AwardLevel = 'base' | 'provincial' | 'state'

/** Đối tượng: cá nhân, tập thể, hộ gia đình. */
export type SubjectKind = 'person' | 'collective' | 'household'

/**
 * Loại hình khen thưởng: công trạng, phong trào (chuyên đề), đột xuất, cống hiến, niên hạn, đối ngoại.
 * A string and not a closed union, because instruments add routes (law of 2026).
 */
export type Route = string

/** Chức vụ, cơ quan có thẩm quyền quyết định. */
export type AuthorityPost =
  | 'state-president'
  | 'prime-minister'
  | 'minister'
  | 'provincial-chair'
  | 'department-director'
  | 'district-chair'
  | 'commune-chair'
  | 'unit-head'
  | 'enterprise-director'
  | 'enterprise-board-chair'
  | 'national-assembly-standing-committee'
  | 'organisation-head'
  | 'military-region-commander'
  | 'national-university-director'
  | 'military-unit-commander'
