import {
  formatPoints,
  type Leaf,
  type Limit,
  type Points,
  type RubricIssue,
  type RubricStatus,
} from '@vinhdanh/domain/rubrics'
import type { Language } from '../formats/index.ts'
import { inLanguage, type Pair } from '../pairs.ts'

const at = ([vi, en]: Pair, language: Language): string => (language === 'vi' ? vi : en)

/** Điểm viết cho người đọc: a comma in Vietnamese, a point in English. */
export const pointsText = (points: Points, language: Language): string =>
  language === 'vi' ? formatPoints(points).replace('.', ',') : formatPoints(points)

const statuses = {
  draft: ['Bản thảo', 'Draft'],
  issued: ['Đã ban hành', 'Issued'],
  withdrawn: ['Thôi áp dụng', 'Withdrawn'],
} as const satisfies Record<RubricStatus, Pair>

/** Tình trạng của bảng tiêu chí. */
export const rubricStatusLabel = (status: RubricStatus, language: Language): string =>
  inLanguage(statuses, language)[status]

/** Văn bản đã công bố mà hệ thống chưa có bảng: it was issued long ago, elsewhere; it is no draft of anybody here. */
export const publishedElsewhere = (language: Language): string =>
  at(
    ['Văn bản đã công bố; hệ thống chưa có bảng điểm', 'Published; its table is not in the system'],
    language,
  )

export { rubricPlace } from './place.ts'

type Numbers = { readonly stated: string; readonly found: string }

const issues = {
  missing: () => ['Chưa được nhập', 'Not given'],
  'wrong-value': () => ['Giá trị không đúng mẫu', 'The value has a wrong form'],
  'unknown-key': () => ['Mẫu không có mục này', 'The form has no such entry'],
  'not-points': () => [
    'Phải là số điểm, nhiều nhất hai chữ số thập phân',
    'Must be points with two decimals at most',
  ],
  'not-positive': () => ['Phải là số dương', 'Must be positive'],
  'duplicate-key': () => ['Trùng số thứ tự với dòng khác', 'Another line has this number'],
  'unknown-line': () => ['Bảng không có dòng này', 'The rubric has no such line'],
  'unknown-band': () => ['Bảng không có mức này', 'The rubric has no such band'],
  'empty-group': () => ['Nhóm chưa có tiêu chí nào', 'The group has no criterion'],
  'children-do-not-sum': ({ stated, found }) => [
    `Các tiêu chí bên trong cộng lại ${found} điểm, khác điểm tối đa của nhóm ${stated}`,
    `The criteria inside make ${found}, not the group’s maximum of ${stated}`,
  ],
  'total-does-not-sum': ({ stated, found }) => [
    `Các nhóm cộng lại ${found} điểm, khác tổng đã ghi ${stated}`,
    `The groups make ${found}, not the declared total of ${stated}`,
  ],
  'cap-above-ceiling': ({ stated, found }) => [
    `Mức trần ${stated} cao hơn tổng điểm có thể đạt ${found}`,
    `The cap of ${stated} is above all that can be reached, ${found}`,
  ],
  'bonus-below-cap': ({ stated, found }) => [
    `Các dòng điểm thưởng cộng lại ${found}, không tới mức tối đa ${stated}`,
    `The bonus lines make ${found} and never reach the cap of ${stated}`,
  ],
  'sample-does-not-sum': ({ stated, found }) => [
    `Số mẫu nhân điểm mỗi mẫu bằng ${found}, khác điểm tối đa ${stated}`,
    `Sample size times points each is ${found}, not the maximum of ${stated}`,
  ],
  'band-points-above-max': ({ stated, found }) => [
    `Điểm của mức ${found} vượt điểm tối đa ${stated}`,
    `The ${found} points of the band are over the maximum of ${stated}`,
  ],
  'bands-overlap': ({ found }) => [
    `Hai mức cùng chứa ${found}: phải chọn ${found} thuộc mức nào`,
    `Two bands hold ${found}: choose the one that ${found} belongs to`,
  ],
  'bands-gap': ({ found }) => [
    `${found} không thuộc mức nào: sửa mức hoặc ghi rõ cách làm tròn`,
    `No band holds ${found}: mend the bands or state the rounding`,
  ],
  'bands-empty': () => ['Mức kết thúc trước khi bắt đầu', 'The band ends before it begins'],
  'vote-not-last': () => [
    'Bỏ phiếu phải là bước cuối của thứ tự phân định',
    'The vote has to be the last of the order',
  ],
  'not-a-step': ({ stated, found }) => [
    `${stated} không phải là bội của bước điểm ${found}`,
    `${stated} is no multiple of the step of ${found}`,
  ],
  'ends-before-it-begins': () => ['Hết hiệu lực trước khi bắt đầu', 'Ends before it begins'],
  'rest-not-visible': ({ stated, found }) => [
    `Bản đã công bố chỉ thấy ${found} trên ${stated} điểm`,
    `Only ${found} of ${stated} points are visible in what was published`,
  ],
  'maximum-not-stated': () => ['Không nêu điểm tối đa', 'No maximum is stated'],
  'total-not-stated': () => ['Không nêu tổng điểm', 'No total is stated'],
  'partly-published': () => [
    'Bảng mới đọc được một phần nên không ban hành',
    'Only a part of the rubric is known, so it is not issued',
  ],
  'no-criteria': () => ['Chưa có tiêu chí nào', 'There is no criterion'],
} as const satisfies Record<RubricIssue['code'], (numbers: Numbers) => Pair>

/** Chỗ chưa đúng của bảng tiêu chí, viết thành câu. */
export function rubricIssueSentence(
  { code, stated, found }: RubricIssue,
  language: Language,
): string {
  const text = (points: Points | undefined) =>
    points === undefined ? '?' : pointsText(points, language)
  const say: (numbers: Numbers) => Pair = issues[code]
  return `${at(say({ stated: text(stated), found: text(found) }), language)}.`
}

/** Cách chấm một tiêu chí, viết thành câu. */
export function methodSentence(line: Leaf | Limit, language: Language): string {
  if (!('method' in line))
    return at(
      ['Đánh dấu có hoặc không; không tính điểm', 'Marked yes or no; gives no points'],
      language,
    )
  const { method, max } = line
  const most = max === null ? '…' : pointsText(max, language)
  const points = (of: Points) => pointsText(of, language)
  switch (method.is) {
    case 'direct':
      return at(
        max === null
          ? ['Chấm trực tiếp', 'Scored directly']
          : [`Chấm trực tiếp, từ 0 đến ${most}`, `Scored directly, 0 to ${most}`],
        language,
      )
    case 'ratio':
      return at(
        [
          `${method.part ?? 'b'} chia ${method.whole ?? 'a'}, nhân ${most}`,
          `${method.part ?? 'b'} over ${method.whole ?? 'a'}, times ${most}`,
        ],
        language,
      )
    case 'sample':
      return at(
        [
          `Chọn mẫu ${method.size}, mỗi trường hợp đạt ${points(method.each)} điểm`,
          `A sample of ${method.size}, ${points(method.each)} points each`,
        ],
        language,
      )
    case 'yes-no':
      return at([`Có: ${most} điểm; không: 0`, `Yes: ${most} points; no: 0`], language)
    case 'bands': {
      const per = method.measure === 'ratio' ? '%' : ''
      const spans = method.bands.map(({ from, to, points: gives, fromIncluded, toIncluded }) =>
        from === to
          ? `${points(from)}${per}: ${points(gives)}`
          : `${fromIncluded ? '[' : '('}${points(from)}${per}; ${points(to)}${per}${toIncluded ? ']' : ')'}: ${points(gives)}`,
      )
      return at([`Theo mức: ${spans.join(' · ')}`, `By span: ${spans.join(' · ')}`], language)
    }
    case 'count':
      return at(
        ['Số liệu để xếp thứ tự, không tính điểm', 'A count for the order; gives no points'],
        language,
      )
    case 'per-case':
      return at(
        [
          `Mỗi trường hợp ${points(method.each)} điểm${max === null ? '' : `, nhiều nhất ${most}`}`,
          `${points(method.each)} points for each case${max === null ? '' : `, ${most} at most`}`,
        ],
        language,
      )
  }
}
