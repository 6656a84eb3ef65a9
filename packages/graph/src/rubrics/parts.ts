// long because every part of a rubric says in Vietnamese what it is
import {
  type CheckedRubric,
  ceilingOf,
  checkRubric,
  groupsOf,
  type KnownRubric,
  type LeftOut,
  linesOf,
  type PlacedLine,
  type Points,
  publishedCases,
  type Rubric,
  type RubricIssue,
  sumOfMaxima,
} from '@vinhdanh/domain/rubrics'
import { methodSentence, rubricIssueSentence } from '@vinhdanh/wording/rubrics'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { RubricMethodEnum, RubricPartEnum, RubricSeverityEnum } from './enums.ts'

export const RubricIssueType = builder.objectRef<RubricIssue>('RubricIssue').implement({
  description: 'Một chỗ chưa đúng hoặc đáng ngờ của bảng tiêu chí.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Chỗ nào trong văn bản, như `criteria.0.children.1.max`.',
    }),
    severity: t.field({
      type: RubricSeverityEnum,
      description: 'Mức độ: lỗi thì chưa ban hành được.',
      resolve: ({ severity }) => severity,
    }),
    code: t.exposeString('code', { description: 'Mã lỗi.' }),
    stated: t.field({
      type: 'Points',
      nullable: true,
      description: 'Số đã ghi.',
      resolve: ({ stated }) => stated ?? null,
    }),
    found: t.field({
      type: 'Points',
      nullable: true,
      description: 'Số tìm thấy: tổng, điểm rơi vào chỗ hở hoặc chỗ chồng.',
      resolve: ({ found }) => found ?? null,
    }),
    sentence: t.string({
      description: 'Vì sao chưa đúng, viết thành câu.',
      args: inLanguage,
      resolve: (issue, { language }) => rubricIssueSentence(issue, language),
    }),
  }),
})

interface LineOf extends PlacedLine {
  readonly rubric: Rubric
}

export const RubricLineType = builder.objectRef<LineOf>('RubricLine').implement({
  description:
    'Một dòng của bảng tiêu chí: nhóm, tiêu chí, điểm thưởng, điểm trừ hoặc dấu hạn chế.',
  fields: (t) => ({
    key: t.string({
      description: 'Địa chỉ của dòng; ô điểm gọi dòng bằng địa chỉ này.',
      resolve: ({ line }) => line.key,
    }),
    parent: t.string({
      nullable: true,
      description: 'Địa chỉ của nhóm chứa dòng này.',
      resolve: ({ parent }) => parent,
    }),
    depth: t.exposeInt('depth', { description: 'Độ sâu, từ 0.' }),
    path: t.string({
      description: 'Chỗ của dòng trong văn bản.',
      resolve: ({ line }) => line.path,
    }),
    number: t.string({
      description: 'Số thứ tự như đã in.',
      resolve: ({ line }) => ('number' in line ? line.number : line.key),
    }),
    text: t.string({ description: 'Nội dung tiêu chí.', resolve: ({ line }) => line.text }),
    part: t.field({
      type: RubricPartEnum,
      description: 'Thuộc phần nào của bảng.',
      resolve: ({ part }) => part,
    }),
    leaf: t.boolean({
      description: 'Được chấm điểm hoặc đánh dấu; nhóm thì không.',
      resolve: ({ line }) => !('kind' in line) || line.kind === 'leaf',
    }),
    maximum: t.field({
      type: 'Points',
      nullable: true,
      description: 'Điểm tối đa; null khi bảng không nêu.',
      resolve: ({ line }) => ('max' in line ? line.max : null),
    }),
    method: t.field({
      type: RubricMethodEnum,
      nullable: true,
      description: 'Cách chấm; null với nhóm.',
      resolve: ({ line }) => {
        if (!('kind' in line)) return 'yes-no' as const
        return line.kind === 'leaf' ? line.method.is : null
      },
    }),
    rule: t.string({
      description: 'Cách chấm, viết thành câu; rỗng với nhóm.',
      args: inLanguage,
      resolve: ({ line }, { language }) =>
        'kind' in line && line.kind === 'group' ? '' : methodSentence(line, language),
    }),
    measuresShare: t.boolean({
      description: 'Cần cả hai số: số thực hiện và tổng số.',
      resolve: ({ line }) =>
        'kind' in line &&
        line.kind === 'leaf' &&
        (line.method.is === 'ratio' ||
          (line.method.is === 'bands' && line.method.measure === 'ratio')),
    }),
    partName: t.string({
      nullable: true,
      description: 'Số thực hiện là số gì.',
      resolve: ({ line }) =>
        'kind' in line && line.kind === 'leaf' && line.method.is === 'ratio'
          ? line.method.part
          : null,
    }),
    wholeName: t.string({
      nullable: true,
      description: 'Tổng số là số gì.',
      resolve: ({ line }) =>
        'kind' in line && line.kind === 'leaf' && line.method.is === 'ratio'
          ? line.method.whole
          : null,
    }),
    step: t.field({
      type: 'Points',
      description: 'Bước nhỏ nhất của điểm chấm trực tiếp.',
      resolve: ({ rubric }) => rubric.step,
    }),
    precondition: t.string({
      nullable: true,
      description: 'Điều kiện trước; không đạt thì không có điểm.',
      resolve: ({ line }) => ('kind' in line && line.kind === 'leaf' ? line.precondition : null),
    }),
  }),
})

export const RubricBandType = builder.objectRef<Rubric['bands'][number]>('RubricBand').implement({
  description: 'Mức xếp loại.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Mã mức.' }),
    label: t.exposeString('label', { description: 'Tên mức.' }),
    from: t.field({ type: 'Points', description: 'Từ.', resolve: ({ from }) => from }),
    to: t.field({ type: 'Points', description: 'Đến.', resolve: ({ to }) => to }),
    fromIncluded: t.exposeBoolean('fromIncluded', { description: 'Gồm cả điểm đầu mức.' }),
    toIncluded: t.exposeBoolean('toIncluded', { description: 'Gồm cả điểm cuối mức.' }),
  }),
})

interface Sum {
  readonly path: string
  readonly key: string | null
  readonly maximum: Points | null
  readonly sum: Points | null
}

/** Tổng của từng nhóm và của cả bảng. */
export const sumsOf = (rubric: Rubric): readonly Sum[] => [
  ...groupsOf([...rubric.criteria, ...rubric.bonus.lines, ...rubric.deductions.lines]).map(
    ({ path, key, max, children }) => ({ path, key, maximum: max, sum: sumOfMaxima(children) }),
  ),
  {
    path: 'total',
    key: null,
    maximum: rubric.total,
    sum: rubric.criteria.length === 0 ? null : sumOfMaxima(rubric.criteria),
  },
]

export const RubricSumType = builder.objectRef<Sum>('RubricSum').implement({
  description: 'Tổng của một nhóm: điểm tối đa đã ghi và tổng các dòng bên trong.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'Chỗ của nhóm trong văn bản; `total` là cả bảng.',
    }),
    key: t.exposeString('key', { nullable: true, description: 'Địa chỉ của nhóm.' }),
    maximum: t.field({
      type: 'Points',
      nullable: true,
      description: 'Điểm tối đa đã ghi.',
      resolve: ({ maximum }) => maximum,
    }),
    sum: t.field({
      type: 'Points',
      nullable: true,
      description: 'Tổng các dòng bên trong; null khi một dòng không nêu điểm tối đa.',
      resolve: ({ sum }) => sum,
    }),
  }),
})

/** Các dòng theo thứ tự in, each with its rubric. */
export const placedLines = (rubric: Rubric): LineOf[] =>
  linesOf(rubric).map((line) => ({ ...line, rubric }))

export const RubricCheckType = builder.objectRef<CheckedRubric>('RubricCheck').implement({
  description: 'Kết quả kiểm tra một văn bản bảng tiêu chí; không lưu gì.',
  fields: (t) => ({
    issues: t.field({
      type: [RubricIssueType],
      description: 'Các chỗ chưa đúng hoặc đáng ngờ.',
      resolve: ({ issues }) => [...issues],
    }),
    lines: t.field({
      type: [RubricLineType],
      description: 'Các dòng đọc được, theo thứ tự in.',
      resolve: ({ rubric }) => placedLines(rubric),
    }),
    sums: t.field({
      type: [RubricSumType],
      description: 'Tổng của từng nhóm và của cả bảng.',
      resolve: ({ rubric }) => [...sumsOf(rubric)],
    }),
    total: t.field({
      type: 'Points',
      nullable: true,
      description: 'Tổng đã ghi của phần nền.',
      resolve: ({ rubric }) => rubric.total,
    }),
    ceiling: t.field({
      type: 'Points',
      nullable: true,
      description: 'Trần: phần nền và điểm thưởng.',
      resolve: ({ rubric }) => ceilingOf(rubric),
    }),
  }),
})

const LeftOutType = builder.objectRef<LeftOut>('RubricLeftOut').implement({
  description: 'Điều đã công bố mà không có trong bảng tiêu chí.',
  fields: (t) => ({
    what: t.exposeString('what', { description: 'Điều gì.' }),
    why: t.exposeString('why', { description: 'Vì sao không có.' }),
  }),
})

export const KnownRubricType = builder.objectRef<KnownRubric>('KnownRubric').implement({
  description: 'Bảng tiêu chí đã công bố, để bắt đầu từ đó.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Mã.' }),
    case: t.exposeString('case', { description: 'Trường hợp đã công bố, như `RB-17`.' }),
    title: t.string({
      description: 'Tên.',
      resolve: ({ document }) => checkRubric(document).rubric.title,
    }),
    document: t.field({
      type: 'JSON',
      description: 'Văn bản dưới dạng dữ liệu.',
      resolve: ({ document }) => document,
    }),
    issues: t.field({
      type: [RubricIssueType],
      description: 'Các chỗ chưa đúng của bản đã công bố.',
      resolve: ({ document }) => [...checkRubric(document).issues],
    }),
    leftOut: t.field({
      type: [LeftOutType],
      description: 'Những điều của trường hợp này không có trong bảng, và vì sao.',
      resolve: ({ case: of }) => [
        ...(publishedCases.find((each) => each.case === of)?.leftOut ?? []),
      ],
    }),
  }),
})
