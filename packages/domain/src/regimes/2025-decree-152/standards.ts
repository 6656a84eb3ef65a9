import { branch, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { communeConditions, exemplaryCommune, forCommunes } from '../2022-law-06-qh15/community.ts'
import { at as ofTheLaw } from '../2022-law-06-qh15/sources.ts'
import { standards as before } from '../2022-law-06-qh15/standards.ts'
import { withoutViolation } from '../2023-decree-86/standards.ts'
import { isYearlyTitle, specialCases } from '../2024-circular-01/instrument.ts'
import { withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { withDedication } from './dedication.ts'
import { at } from './sources.ts'

const principles = read('Nghị định 152/2025/NĐ-CP Điều 4, trích tại thuvienphapluat.vn')

/** Nguyên tắc chung; once the inspection ends without fault, the review must go on. */
const nothingPending = when('noPendingCase', {}).at(at('4.4'), principles)

export const underPrinciples = (standard: CriteriaProvision): CriteriaProvision =>
  withConditions(standard, nothingPending)

/** No district is left whose movement a commune could lead; the province's own scoring stays. */
const communeWithoutDistrict: CriteriaProvision = {
  ...exemplaryCommune,
  provenance: recalled(
    'Luật số 06/2022/QH15 Điều 29; tổ chức chính quyền địa phương hai cấp từ ngày 01/7/2025',
    'Luật vẫn ghi dẫn đầu phong trào thi đua cấp huyện cho đến khi được sửa; không còn cấp huyện nên không xét điều kiện này.',
  ),
  rule: branch('commune', forCommunes, communeConditions).at(ofTheLaw('29')),
}

/** Tiêu chuẩn của Luật từ ngày chính quyền địa phương hai cấp, cùng nguyên tắc chung của nghị định. */
export const principled: readonly CriteriaProvision[] = before
  .map((standard) => (standard.award === ids.exemplaryCommune ? communeWithoutDistrict : standard))
  .map(withDedication)
  .map(withoutViolation)
  .map(underPrinciples)

const isFamily = ({ award }: CriteriaProvision): boolean => award === ids.culturalFamily

/** What the circular of 2024 and the decree on cultural titles had laid hold of and which stands: replaced here. */
export const standing = [
  ...principled.filter(isYearlyTitle).map((standard) => withConditions(standard, ...specialCases)),
  ...principled.filter(isFamily),
]

/** What ended with the decree before. */
export const fresh = principled.filter(
  (standard) => !isYearlyTitle(standard) && !isFamily(standard),
)
