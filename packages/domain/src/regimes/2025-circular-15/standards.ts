import { citing } from '../../citations/index.ts'
import { all, any, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { SubjectCategory } from '../../subjects/index.ts'
import { isYearlyTitle } from '../2024-circular-01/instrument.ts'
import { principled } from '../2025-decree-152/standards.ts'
import { withConditions } from '../making.ts'
import { inherited, read } from '../provenance.ts'

export const id = '2025-circular-15'
export const at = citing(id)

const unread = inherited(
  'Thông tư 01/2024/TT-BNV',
  'Điều tương ứng của Thông tư 15/2025/TT-BNV chưa đọc được; giữ theo thông tư trước.',
)

/** Trường hợp đặc thù của danh hiệu hằng năm, kept as the circular before had them. */
const specialCases = [
  when('serviceMonths', { months: 6 }).at(at('2'), unread),
  when('trainingCounted', { fromMonths: 12, minResult: 'none' }).at(at('2'), unread),
  when('unitRemark', { of: 'transfer', fromMonths: 6 }).at(at('2'), unread),
  when('unitRemark', { of: 'secondment', fromMonths: 0 }).at(at('2'), unread),
]

const stillThere = when('notDissolved', {}).at(
  at('2'),
  read(
    'Giới thiệu Thông tư 15/2025/TT-BNV tại thuvienphapluat.vn (668075)',
    'Không khen thưởng cơ quan, đơn vị đã giải thể do sắp xếp; số điều chưa đọc được.',
  ),
)

/** Who is no agency or unit of ours, so that no reorganisation dissolves it. */
const outside: readonly SubjectCategory[] = ['foreign-organisation', 'co-authors']

/** Every case of the law that is for our collectives asks that the unit is still there. */
function ofStandingUnits(rule: Criterion): Criterion {
  if (rule.kind === 'all' || rule.kind === 'any')
    return { ...rule, of: rule.of.map(ofStandingUnits) }
  if (rule.kind !== 'branch' || !rule.subjects.includes('collective')) return rule
  const { categories } = rule
  if (categories.length > 0 && categories.every((category) => outside.includes(category)))
    return rule
  const units: Criterion = {
    ...rule,
    subjects: ['collective'],
    rule: all(rule.rule, stillThere),
  }
  const others = rule.subjects.filter((subject) => subject !== 'collective')
  return others.length === 0 ? units : any({ ...rule, subjects: others }, units)
}

export const forStandingUnits = (standard: CriteriaProvision): CriteriaProvision => ({
  ...standard,
  rule: ofStandingUnits(standard.rule),
})

/** Tiêu chuẩn của Luật cùng nguyên tắc của nghị định và trường hợp đặc thù của thông tư. */
export const standards: readonly CriteriaProvision[] = principled.map((standard) =>
  isYearlyTitle(standard) ? withConditions(standard, ...specialCases) : forStandingUnits(standard),
)
