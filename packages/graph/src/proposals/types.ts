import type { AwardLevel } from '@vinhdanh/domain/awards'
import type { Day } from '@vinhdanh/domain/kernel'
import type { ProposalStatus, ProposalWindow } from '@vinhdanh/domain/proposals'
import { proposalStatusSentence } from '@vinhdanh/wording/statuses'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import { NominationType } from '../clusters/types.ts'
import { itemView } from '../councils/views.ts'
import { ReadingChoiceType } from '../eligibility/readings.ts'
import { VerdictType } from '../eligibility/types.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { namedAward } from '../law/books.ts'
import { AwardLevelEnum } from '../law/enums.ts'
import { AwardType } from '../law/types.ts'
import { connectionOf } from '../pages.ts'
import {
  AgendaItemRef,
  DecisionRef,
  EntryRef,
  Node,
  ProposalRef,
  SubjectRef,
  UnitRef,
} from '../refs.ts'
import { dayIn } from '../scalars.ts'
import { subjectOf, unitOf } from '../subjects/units.ts'
import { councilTarget, mayRead, unitTarget } from '../targets.ts'
import { actionsOn, dossierDay } from './dossier.ts'
import { procedureOf } from './procedure.ts'
import { DossierProcedureType } from './procedure-types.ts'
import { AttestationType, ProposalStatusEnum, StepType } from './step-types.ts'

export const ProposalWindowType = builder.objectRef<ProposalWindow>('ProposalWindow').implement({
  description: 'Thời gian nhận đề nghị của một năm và một cấp.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã bản ghi.' }),
    year: t.exposeInt('year', { description: 'Năm thành tích.' }),
    level: t.field({
      type: AwardLevelEnum,
      description: 'Cấp khen thưởng.',
      resolve: ({ level }): AwardLevel => level,
    }),
    opensOn: t.expose('opensOn', { type: 'Date', description: 'Ngày bắt đầu nhận.' }),
    closesOn: t.expose('closesOn', { type: 'Date', description: 'Ngày cuối nhận.' }),
  }),
})

builder.objectType(ProposalRef, {
  description: 'Hồ sơ đề nghị khen thưởng.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Proposal', id) }),
    number: t.exposeString('number', { description: 'Số hồ sơ.' }),
    status: t.field({
      type: ProposalStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ status }) => status as ProposalStatus,
    }),
    statusSentence: t.string({
      description: 'Trạng thái viết thành câu, với hạn.',
      args: inLanguage,
      resolve: (row, { language }, { today }) =>
        proposalStatusSentence(
          {
            status: row.status as ProposalStatus,
            since: dayIn(row.statusSince),
            dueOn: row.dueOn as Day | null,
            today,
          },
          language,
        ),
    }),
    statusSince: t.field({
      type: 'DateTime',
      description: 'Từ lúc nào.',
      resolve: ({ statusSince }) => statusSince,
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Hạn của bước đang chờ; null khi luật không đặt hạn.',
      resolve: ({ dueOn }) => dueOn as Day | null,
    }),
    overdue: t.boolean({
      description: 'Đã quá hạn.',
      resolve: ({ dueOn }, _args, { today }) => dueOn !== null && dueOn < today,
    }),
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức được đề nghị.',
      resolve: (row, _args, context) => namedAward(context, row.award, dossierDay(context, row)),
    }),
    subject: t.field({
      type: SubjectRef,
      description: 'Cá nhân, tập thể được đề nghị.',
      resolve: (row, _args, context) => subjectOf(context, row),
    }),
    year: t.exposeInt('year', { description: 'Năm thành tích.' }),
    route: t.exposeString('route', {
      nullable: true,
      description: 'Loại hình khen thưởng; null: mọi loại hình của danh hiệu đều được xét.',
    }),
    submittingUnit: t.field({
      type: UnitRef,
      description: 'Đơn vị trình.',
      resolve: ({ submittingUnitId }, _args, context) => unitOf(context, submittingUnitId),
    }),
    merits: t.exposeString('merits', { description: 'Tóm tắt thành tích.' }),
    receivedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày cơ quan thẩm định nhận đủ hồ sơ.',
      resolve: ({ receivedOn }) => receivedOn as Day | null,
    }),
    decidedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày quyết định.',
      resolve: ({ decidedOn }) => decidedOn as Day | null,
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    version: t.exposeInt('version', { description: 'Phiên bản, gửi lại với mỗi lệnh.' }),
    verdict: t.field({
      type: VerdictType,
      description: 'Kết luận tính bây giờ, theo luật áp dụng cho hồ sơ này.',
      complexity: 5,
      resolve: async ({ id, award }, _args, { verdicts }) => {
        const judged = await verdicts.ofProposal(id)
        if (judged?.ok !== true) throw new Error(`proposal ${id}: ${award} cannot be judged`)
        return judged.value
      },
    }),
    recordedVerdict: t.field({
      type: VerdictType,
      nullable: true,
      description: 'Kết luận đã ghi khi thẩm định, dựng lại từ luật và dữ kiện của lúc đó.',
      complexity: 5,
      resolve: ({ verdictId, receivedOn }, _args, { verdicts }) =>
        verdictId === null ? null : verdicts.recorded(verdictId, receivedOn as Day | null),
    }),
    attestations: t.field({
      type: [AttestationType],
      description: 'Các xác nhận.',
      resolve: ({ id }, _args, { loaders }) => loaders.attestations.load(id),
    }),
    readingChoices: t.field({
      type: [ReadingChoiceType],
      description: 'Các cách đọc đã chọn, theo thứ tự; the latest for an open point counts.',
      resolve: ({ id }, _args, { loaders }) => loaders.readingChoices.load(id),
    }),
    procedure: t.field({
      type: DossierProcedureType,
      description: 'Giấy tờ, hạn nộp, công khai, lấy ý kiến theo luật áp dụng cho hồ sơ.',
      complexity: 5,
      resolve: (row, _args, context) => procedureOf(context, row),
    }),
    steps: t.field({
      type: [StepType],
      description: 'Các bước đã qua, theo thứ tự.',
      resolve: ({ id }, _args, { loaders }) => loaders.steps.load(id),
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Các thao tác, làm được hay không và vì sao.',
      complexity: 10,
      resolve: (row, _args, context) => actionsOn(context, row),
    }),
    agendaItem: t.field({
      type: AgendaItemRef,
      nullable: true,
      description:
        'Nội dung mới nhất trong chương trình họp; null khi chưa có hoặc không được đọc.',
      resolve: async ({ id }, _args, context) => {
        const [latest] = await context.loaders.agendaOfProposal.load(id)
        if (latest === undefined) return null
        const council = await context.loaders.council.load(latest.session.councilId)
        if (council === null) return null
        const readable = mayRead(context, 'sessions', await councilTarget(context, council.state))
        return readable ? itemView(context, latest.sessionId, latest.id) : null
      },
    }),
    decision: t.field({
      type: DecisionRef,
      nullable: true,
      description: 'Quyết định hoặc dự thảo mới nhất; null khi chưa có hoặc không được đọc.',
      resolve: async ({ id }, _args, context) => {
        const [latest] = await context.loaders.decisionsOfProposal.load(id)
        const row =
          latest === undefined ? null : await context.loaders.decision.load(latest.decisionId)
        if (row === null) return null
        const target = await unitTarget(context, row.authorityUnitId)
        return mayRead(context, 'decisions', target) ? row : null
      },
    }),
    registerEntry: t.field({
      type: EntryRef,
      nullable: true,
      description: 'Mục trong Sổ khen thưởng.',
      resolve: async ({ id }, _args, { loaders }) =>
        (await loaders.entriesOfProposal.load(id))[0] ?? null,
    }),
    nomination: t.field({
      type: NominationType,
      nullable: true,
      description: 'Suy tôn của cụm, khối mà hồ sơ này tiếp nối.',
      resolve: ({ nominationId }, _args, { loaders }) =>
        nominationId === null ? null : loaders.nomination.load(nominationId),
    }),
  }),
})

export const ProposalConnection = connectionOf('Proposal', ProposalRef, 'hồ sơ đề nghị.')
