import { when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { withConditions } from '../making.ts'
import { read } from '../provenance.ts'
import { at, pages } from './sources.ts'

/**
 * Chưa xét, chưa đề nghị khi đang xem xét kỷ luật, đang thanh tra, kiểm tra có dấu hiệu vi phạm, đang xác minh tố cáo.
 */
const nothingPending = when('noPendingCase', {}).at(at('4.4'), read(pages.principles))

/** Nguyên tắc chung của nghị định, which stands beside every standard of the law. */
export const underPrinciples = (standard: CriteriaProvision): CriteriaProvision =>
  withConditions(standard, nothingPending)
