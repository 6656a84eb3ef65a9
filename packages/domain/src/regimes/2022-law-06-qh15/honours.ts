import type { AwardProvision, CompetenceProvision, CriteriaProvision } from '../../law/index.ts'

/** Tên huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương. */
export const honourAwards: readonly AwardProvision[] = []

/** Tiêu chuẩn của chúng. */
export const honourStandards: readonly CriteriaProvision[] = []

/** Thẩm quyền quyết định. */
export const honourAuthorities: readonly CompetenceProvision[] = []
