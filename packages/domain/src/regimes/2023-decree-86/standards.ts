import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { standards as ofTheLaw } from '../2023-decree-98/standards.ts'
import { withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'

export const id = '2023-decree-86'
export const at = citing(id)

const noViolation = when('judged', { topic: 'no-family-violation' }).at(
  at('6.4'),
  read(
    'https://lawnet.vn/laws/nghi-dinh-862023ndcp-quy-dinh-nhung-truong-hop-nao-khong-xet-tang-danh-hieu-gia-dinh-van-hoa-131296.html',
  ),
)

/** Trường hợp không xét tặng “Gia đình văn hóa”: what a member of the family must not have done. */
export const withoutViolation = (standard: CriteriaProvision): CriteriaProvision =>
  standard.award === ids.culturalFamily ? withConditions(standard, noViolation) : standard

export const standards: readonly CriteriaProvision[] = ofTheLaw
  .filter(({ award }) => award === ids.culturalFamily)
  .map(withoutViolation)
