import { mayDo } from '@vinhdanh/domain/access'
import {
  baseOf,
  type CheckedRubric,
  ceilingOf,
  checkRubric,
  formatPoints,
  groupsOf,
  type KnownRubric,
  linesOf,
  type PlacedLine,
  type Points,
  type Rubric,
  type RubricIssue,
  sumOfMaxima,
} from '@vinhdanh/domain/rubrics'
import { methodSentence, rubricIssueSentence, rubricStatusLabel } from '@vinhdanh/wording/rubrics'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { Node, RubricRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { RubricMethodEnum, RubricPartEnum, RubricSeverityEnum, RubricStatusEnum } from './enums.ts'
import { checkedOf, rubricOf } from './view.ts'

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

const sumsOf = (rubric: Rubric): readonly Sum[] => [
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

const RubricSumType = builder.objectRef<Sum>('RubricSum').implement({
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

const placedLines = (rubric: Rubric): LineOf[] =>
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
  }),
})

builder.objectType(RubricRef, {
  description: 'Một phiên bản bảng tiêu chí, thang điểm chấm thi đua.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Rubric', id) }),
    version: t.int({ description: 'Phiên bản ghi.', resolve: ({ state }) => state.version }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị ban hành, tổ chức chấm điểm.',
      resolve: ({ state }, _args, context) => unitOf(context, state.unitId),
    }),
    status: t.field({
      type: RubricStatusEnum,
      description: 'Tình trạng.',
      resolve: ({ state }) => state.status,
    }),
    statusSentence: t.string({
      description: 'Tình trạng, viết bằng lời.',
      args: inLanguage,
      resolve: ({ state }, { language }) => rubricStatusLabel(state.status, language),
    }),
    title: t.string({ description: 'Tên.', resolve: ({ state }) => rubricOf(state).title }),
    number: t.string({
      nullable: true,
      description: 'Số, ký hiệu văn bản.',
      resolve: ({ state }) => rubricOf(state).number,
    }),
    issuer: t.string({
      nullable: true,
      description: 'Cơ quan ban hành như đã ghi.',
      resolve: ({ state }) => rubricOf(state).issuer,
    }),
    signed: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày ký.',
      resolve: ({ state }) => rubricOf(state).signed,
    }),
    source: t.string({
      nullable: true,
      description: 'Nơi đã đọc văn bản.',
      resolve: ({ state }) => rubricOf(state).source,
    }),
    notes: t.string({
      nullable: true,
      description: 'Ghi chú của người lập.',
      resolve: ({ state }) => rubricOf(state).notes,
    }),
    unitType: t.string({
      description: 'Loại đơn vị được chấm.',
      resolve: ({ state }) => rubricOf(state).unitType,
    }),
    year: t.int({
      nullable: true,
      description: 'Năm thi đua; null khi áp dụng mọi năm còn hiệu lực.',
      resolve: ({ state }) => rubricOf(state).year,
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Có hiệu lực từ ngày.',
      resolve: ({ state }) => rubricOf(state).from,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày.',
      resolve: ({ state }) => state.until ?? rubricOf(state).until,
    }),
    replaces: t.string({
      nullable: true,
      description: 'Số của văn bản bị thay thế.',
      resolve: ({ state }) => rubricOf(state).replaces,
    }),
    renews: t.field({
      type: RubricRef,
      nullable: true,
      description: 'Phiên bản trước, mà phiên bản này được lập từ đó.',
      resolve: ({ state }, _args, { loaders }) =>
        state.renews === null ? null : loaders.rubric.load(state.renews),
    }),
    partly: t.boolean({
      description: 'Mới công bố một phần: không ban hành.',
      resolve: ({ state }) => rubricOf(state).partly,
    }),
    total: t.field({
      type: 'Points',
      nullable: true,
      description: 'Tổng điểm phần nền; null khi không nêu.',
      resolve: ({ state }) => baseOf(rubricOf(state)),
    }),
    ceiling: t.field({
      type: 'Points',
      nullable: true,
      description: 'Trần: phần nền và điểm thưởng.',
      resolve: ({ state }) => ceilingOf(rubricOf(state)),
    }),
    selfCap: t.field({
      type: 'Points',
      nullable: true,
      description: 'Mức trần riêng của điểm tự chấm.',
      resolve: ({ state }) => rubricOf(state).caps.self,
    }),
    document: t.field({
      type: 'JSON',
      description: 'Văn bản dưới dạng dữ liệu, theo mẫu `rubric.schema.json`.',
      resolve: ({ state }) => state.document,
    }),
    issues: t.field({
      type: [RubricIssueType],
      description: 'Các chỗ chưa đúng hoặc đáng ngờ.',
      resolve: ({ state }) => [...checkedOf(state).issues],
    }),
    lines: t.field({
      type: [RubricLineType],
      description: 'Các dòng theo thứ tự in.',
      resolve: ({ state }) => placedLines(rubricOf(state)),
    }),
    sums: t.field({
      type: [RubricSumType],
      description: 'Tổng của từng nhóm và của cả bảng.',
      resolve: ({ state }) => [...sumsOf(rubricOf(state))],
    }),
    bands: t.field({
      type: [RubricBandType],
      description: 'Các mức xếp loại.',
      resolve: ({ state }) => [...rubricOf(state).bands],
    }),
    bandRounding: t.string({
      nullable: true,
      description: 'Bước làm tròn trước khi xếp mức; null khi không làm tròn.',
      resolve: ({ state }) => {
        const { bandRounding } = rubricOf(state)
        return bandRounding === null ? null : formatPoints(bandRounding)
      },
    }),
    tieBreaks: t.stringList({
      description: 'Thứ tự phân định khi bằng điểm, như đã công bố.',
      resolve: ({ state }) => rubricOf(state).tieBreak.map(({ text }) => text),
    }),
    issuedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày ban hành trong hệ thống.',
      resolve: ({ state }) => state.issuedOn,
    }),
    savedAt: t.field({
      type: 'DateTime',
      description: 'Lưu lần cuối lúc nào.',
      resolve: ({ state }) => state.savedAt,
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    mayEdit: t.boolean({
      description: 'Người xem sửa được bản thảo này.',
      resolve: ({ state }, _args, { viewer, today }) =>
        state.status === 'draft' &&
        mayDo(viewer, 'saveRubric', { unitPath: state.unitPath }, today).ok,
    }),
    mayIssue: t.boolean({
      description: 'Người xem ban hành được: có quyền, là bản thảo và không còn lỗi.',
      resolve: ({ state }, _args, { viewer, today }) =>
        state.status === 'draft' &&
        !checkedOf(state).issues.some(({ severity }) => severity === 'error') &&
        mayDo(viewer, 'issueRubric', { unitPath: state.unitPath }, today).ok,
    }),
    mayRenew: t.boolean({
      description: 'Người xem lập được phiên bản mới từ phiên bản này.',
      resolve: ({ state }, _args, { viewer, today }) =>
        mayDo(viewer, 'renewRubric', { unitPath: state.unitPath }, today).ok,
    }),
    mayWithdraw: t.boolean({
      description: 'Người xem cho thôi áp dụng được.',
      resolve: ({ state }, _args, { viewer, today }) =>
        state.status !== 'withdrawn' &&
        mayDo(viewer, 'withdrawRubric', { unitPath: state.unitPath }, today).ok,
    }),
  }),
})

export const RubricConnection = connectionOf('Rubric', RubricRef, 'bảng tiêu chí.')
