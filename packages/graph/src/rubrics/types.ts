import { mayDo } from '@vinhdanh/domain/access'
import { baseOf, ceilingOf, formatPoints } from '@vinhdanh/domain/rubrics'
import { publishedElsewhere, rubricStatusLabel } from '@vinhdanh/wording/rubrics'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { Node, RubricRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { RubricStatusEnum } from './enums.ts'
import {
  placedLines,
  RubricBandType,
  RubricIssueType,
  RubricLineType,
  RubricSumType,
  sumsOf,
} from './parts.ts'
import { checkedOf, rubricOf } from './view.ts'

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
      resolve: ({ state, dataSet }, { language }) =>
        state.status === 'draft' && dataSet === 'REAL'
          ? publishedElsewhere(language)
          : rubricStatusLabel(state.status, language),
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
