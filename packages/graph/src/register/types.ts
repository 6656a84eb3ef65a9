import type { Day } from '@vinhdanh/domain/kernel'
import type { RegisterChange, RegisterStatus } from '@vinhdanh/domain/register'
import { registerChangeSentence } from '@vinhdanh/wording/statuses'
import { nameOfAccount } from '../access/names.ts'
import { builder, enumOf } from '../builder.ts'
import { VerdictType } from '../eligibility/types.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { namedAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { DecisionRef, EntryRef, Node, SubjectRef } from '../refs.ts'
import type { ChangeRow } from '../rows.ts'
import { subjectOf } from '../subjects/units.ts'
import { mayRead, proposalTarget, unitTarget } from '../targets.ts'

const RegisterStatusEnum = enumOf<RegisterStatus>(
  'RegisterStatus',
  'Trạng thái của mục trong sổ.',
  {
    granted: 'Đã khen thưởng.',
    corrected: 'Đã đính chính.',
    revoked: 'Đã hủy bỏ.',
  },
)

const changeOf = ({
  what,
  from,
  to,
  reason,
  decisionNumber,
  by,
  ...row
}: ChangeRow): RegisterChange => {
  const common = { reason, decisionNumber, day: row.day as Day, by, at: row.at.toISOString() }
  return what === 'corrected'
    ? { ...common, what, from: from ?? '', to: to ?? '' }
    : { ...common, what: 'revoked' }
}

const RegisterChangeType = builder.objectRef<ChangeRow>('RegisterChange').implement({
  description: 'Một lần đính chính hoặc hủy bỏ; nothing is ever erased.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Ghi lúc nào.', resolve: ({ at }) => at }),
    by: t.string({
      description: 'Người ghi.',
      resolve: async ({ by, byName }, _args, context) => byName ?? nameOfAccount(context, by),
    }),
    what: t.string({
      description: 'Thay đổi viết thành câu, với số quyết định.',
      args: inLanguage,
      resolve: (row, { language }) => registerChangeSentence(changeOf(row), language),
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Lý do.' }),
  }),
})

builder.objectType(EntryRef, {
  description: 'Mục trong Sổ khen thưởng.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('RegisterEntry', id) }),
    subject: t.field({
      type: SubjectRef,
      description: 'Cá nhân, tập thể.',
      resolve: (row, _args, context) => subjectOf(context, row),
    }),
    subjectNameAsWritten: t.exposeString('subjectNameAsWritten', {
      description: 'Tên ghi trong quyết định; the subject may be named otherwise today.',
    }),
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức, theo luật của ngày áp dụng.',
      resolve: (row, _args, context) => namedAward(context, row.award, row.lawDay as Day),
    }),
    awardNameAsWritten: t.exposeString('awardNameAsWritten', {
      description: 'Tên hình thức ghi trong quyết định.',
    }),
    year: t.exposeInt('year', { description: 'Năm thành tích; the last, when there are several.' }),
    firstYear: t.exposeInt('firstYear', { description: 'Năm đầu của thời gian tính thành tích.' }),
    route: t.exposeString('route', {
      nullable: true,
      description: 'Loại hình khen thưởng; null khi không ghi.',
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày quyết định; null khi sổ cũ không ghi.',
      resolve: ({ decidedOn }) => decidedOn as Day | null,
    }),
    decisionNumber: t.exposeString('decisionNumber', {
      nullable: true,
      description: 'Số quyết định; null khi sổ cũ không ghi.',
    }),
    decision: t.field({
      type: DecisionRef,
      nullable: true,
      description: 'Quyết định ký trong hệ thống; null khi không có hoặc không được đọc.',
      resolve: async ({ decisionId }, _args, context) => {
        const row = decisionId === null ? null : await context.loaders.decision.load(decisionId)
        if (row === null) return null
        const target = await unitTarget(context, row.authorityUnitId)
        return mayRead(context, 'decisions', target) ? row : null
      },
    }),
    status: t.field({
      type: RegisterStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ status }) => status as RegisterStatus,
    }),
    lawDay: t.field({
      type: 'Date',
      description: 'Ngày của bộ luật đã áp dụng.',
      resolve: ({ lawDay }) => lawDay as Day,
    }),
    verdict: t.field({
      type: VerdictType,
      nullable: true,
      description: 'Kết luận đã ghi; null khi không có, hoặc người xem không được đọc hồ sơ.',
      complexity: 5,
      resolve: async ({ verdictId, proposalId }, _args, context) => {
        if (verdictId === null || proposalId === null) return null
        const proposal = await context.loaders.proposal.load(proposalId)
        if (proposal === null) return null
        const target = await proposalTarget(context, proposal)
        if (!mayRead(context, 'proposals', target)) return null
        return context.verdicts.recorded(verdictId, proposal.receivedOn as Day | null)
      },
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    origin: t.exposeString('origin', {
      description:
        'Từ đâu: `decision` quyết định ký trong hệ thống, `opening-record` sổ cũ nhập vào.',
    }),
    history: t.field({
      type: [RegisterChangeType],
      description: 'Các lần đính chính, hủy bỏ.',
      resolve: ({ id }, _args, { loaders }) => loaders.changes.load(id),
    }),
  }),
})
