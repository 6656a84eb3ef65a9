import type {
  ConferenceBallot,
  ConferenceCandidate,
  ConferenceStep,
  ConferenceTask,
  Delegate,
  OptionCount,
  RaisedLimitation,
  RankLine,
} from '@vinhdanh/domain/conferences'
import {
  acclaimedOf,
  agendaOf,
  attendanceOf,
  countedFor,
  currentStep,
  headingAgain,
  membersAt,
  tiesIn,
} from '@vinhdanh/domain/conferences'
import {
  conferenceStepLabel,
  conferenceTitle,
  type PaperBlock,
} from '@vinhdanh/wording/conferences'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { BallotStatusEnum } from '../councils/enums.ts'
import { QuorumType } from '../councils/types.ts'
import { GeneratedFileType } from '../generated-file.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { connectionOf } from '../pages.ts'
import {
  ClusterRef,
  ConferenceRef,
  type ConferenceView,
  Node,
  ProposalRef,
  UnitRef,
} from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { mayRead, proposalTarget } from '../targets.ts'
import { clusterOf } from './cluster-of.ts'
import {
  BallotPurposeEnum,
  ConferenceKindEnum,
  ConferenceStatusEnum,
  ConferenceStepEnum,
} from './enums.ts'
import { minutesOf, paperOf } from './minutes.ts'
import { conferenceActions, mayVoteFor, seatsAt } from './views.ts'

/** A part of a conference beside the conference it belongs to. */
interface Of<Part> {
  readonly part: Part
  readonly view: ConferenceView
}

const StepType = builder.objectRef<Of<ConferenceStep>>('ConferenceStepState').implement({
  description: 'Một bước của chương trình, đã qua hay chưa.',
  fields: (t) => ({
    step: t.field({
      type: ConferenceStepEnum,
      description: 'Bước.',
      resolve: ({ part }) => part,
    }),
    label: t.string({
      description: 'Tên bước.',
      args: inLanguage,
      resolve: ({ part }, { language }) => conferenceStepLabel(part, language),
    }),
    passed: t.boolean({
      description: 'Đã qua.',
      resolve: ({ part, view }) => view.state.outcomes.some(({ step }) => step === part),
    }),
    outcome: t.string({
      nullable: true,
      description: 'Kết luận đã ghi; null khi chưa qua.',
      resolve: ({ part, view }) =>
        view.state.outcomes.find(({ step }) => step === part)?.outcome ?? null,
    }),
  }),
})

const DelegateType = builder
  .objectRef<{ readonly unitId: string; readonly row: Delegate | undefined }>('Delegate')
  .implement({
    description: 'Một đơn vị thành viên dự họp hay vắng.',
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      present: t.boolean({
        nullable: true,
        description: 'Có mặt; null khi chưa điểm danh.',
        resolve: ({ row }) => row?.present ?? null,
      }),
      representative: t.string({
        description: 'Người đại diện.',
        resolve: ({ row }) => row?.representative ?? '',
      }),
    }),
  })

const RaisedLimitationType = builder.objectRef<RaisedLimitation>('ConferenceLimitation').implement({
  description: 'Tồn tại, hạn chế được nêu tại hội nghị.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    text: t.exposeString('text', { description: 'Nội dung.' }),
    carriedOver: t.boolean({
      description: 'Chuyển từ hội nghị sơ kết sang, mở lại ở đây.',
      resolve: ({ carriedFrom }) => carriedFrom !== null,
    }),
  }),
})

const TaskType = builder.objectRef<ConferenceTask>('ConferenceTask').implement({
  description: 'Nhiệm vụ hội nghị đề ra cho kỳ sau.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Nội dung.' }),
    owner: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị thực hiện; null là cả cụm, khối.',
      resolve: ({ ownerUnitId }, _args, context) =>
        ownerUnitId === null ? null : unitOf(context, ownerUnitId),
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Thời hạn.',
      resolve: ({ dueOn }) => dueOn,
    }),
    limitation: t.id({
      nullable: true,
      description: 'Để khắc phục tồn tại, hạn chế nào của hội nghị.',
      resolve: ({ limitationId }) => limitationId,
    }),
  }),
})

const MemberRankType = builder.objectRef<Of<RankLine>>('MemberRank').implement({
  description: 'Thứ hạng của một thành viên.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ part }, _args, context) => unitOf(context, part.unitId),
    }),
    rank: t.int({ description: 'Xếp thứ.', resolve: ({ part }) => part.rank }),
    hundredths: t.int({
      nullable: true,
      description: 'Tổng điểm, phần trăm điểm; null khi không chấm điểm.',
      resolve: ({ part }) => part.hundredths,
    }),
    tied: t.boolean({
      description: 'Đồng hạng với đơn vị khác, chờ hội nghị bỏ phiếu phân định.',
      resolve: ({ part, view }) => tiesIn(view.state.ranking).includes(part.rank),
    }),
  }),
})

const awardOfPart = (context: Context, award: string, { state }: ConferenceView) =>
  awardNamed(context, award, state.heldOn)

const CandidateType = builder.objectRef<Of<ConferenceCandidate>>('ConferenceCandidate').implement({
  description: 'Một đơn vị được bình xét cho một danh hiệu, hình thức.',
  fields: (t) => ({
    id: t.id({ description: 'Mã.', resolve: ({ part }) => part.id }),
    award: t.field({
      type: AwardType,
      description: 'Danh hiệu, hình thức.',
      resolve: ({ part, view }, _args, context) => awardOfPart(context, part.award, view),
    }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ part }, _args, context) => unitOf(context, part.unitId),
    }),
    votes: t.int({
      nullable: true,
      description: 'Số phiếu bình chọn; null khi chưa kiểm phiếu.',
      resolve: ({ part, view }) =>
        countedFor(view.state, part.award)?.count?.options.find(
          ({ unitId }) => unitId === part.unitId,
        )?.yes ?? null,
    }),
    carried: t.boolean({
      description: 'Đủ phiếu để được suy tôn.',
      resolve: ({ part, view }) =>
        countedFor(view.state, part.award)?.count?.options.some(
          ({ unitId, passed }) => unitId === part.unitId && passed,
        ) ?? false,
    }),
    acclaimed: t.boolean({
      description: 'Đã được suy tôn.',
      resolve: ({ part, view }) => view.state.acclaimed.includes(part.id),
    }),
    proposal: t.field({
      type: ProposalRef,
      nullable: true,
      description: 'Hồ sơ lập khi bế mạc; null when there is none or it may not be read.',
      resolve: async ({ part }, _args, context) => {
        const proposals = await context.loaders.proposalsOfNomination.load(part.id)
        const [live] = proposals.filter(({ status }) => status !== 'withdrawn')
        if (live === undefined) return null
        return mayRead(context, 'proposals', await proposalTarget(context, live)) ? live : null
      },
    }),
  }),
})

const OptionCountType = builder.objectRef<OptionCount>('BallotOptionCount').implement({
  description: 'Số phiếu của một đơn vị.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    yes: t.exposeInt('yes', { description: 'Số phiếu chọn.' }),
    yesNeeded: t.exposeInt('yesNeeded', { description: 'Số phiếu cần có.' }),
    passed: t.exposeBoolean('passed', { description: 'Đủ phiếu.' }),
  }),
})

const BallotType = builder.objectRef<Of<ConferenceBallot>>('ConferenceBallot').implement({
  description:
    'Một lần bỏ phiếu kín. While open it shows only how many have voted and for whom the viewer still may: never a choice.',
  fields: (t) => ({
    id: t.id({ description: 'Mã.', resolve: ({ part }) => part.id }),
    purpose: t.field({
      type: BallotPurposeEnum,
      description: 'Về việc gì.',
      resolve: ({ part }) => part.purpose,
    }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Danh hiệu, hình thức, khi bình chọn.',
      resolve: ({ part, view }, _args, context) =>
        part.award === null ? null : awardOfPart(context, part.award, view),
    }),
    rank: t.int({
      nullable: true,
      description: 'Hạng đang đồng nhau, khi phân định.',
      resolve: ({ part }) => part.rank,
    }),
    options: t.field({
      type: [UnitRef],
      description: 'Các đơn vị trên phiếu, theo thứ tự.',
      resolve: ({ part }, _args, context) => unitsOf(context, part.optionUnitIds),
    }),
    seats: t.int({
      description: 'Được chọn nhiều nhất bao nhiêu.',
      resolve: ({ part }) => part.seats,
    }),
    status: t.field({
      type: BallotStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ part }) => part.status,
    }),
    cast: t.int({ description: 'Số phiếu đã bỏ.', resolve: ({ part }) => part.voted.length }),
    members: t.int({
      description: 'Tổng số đơn vị thành viên: số làm gốc của tỷ lệ.',
      resolve: async ({ view }, _args, context) =>
        membersAt(await clusterOf(context, view.state), view.state).length,
    }),
    mayVoteFor: t.field({
      type: [UnitRef],
      description: 'Những đơn vị mà người xem có thể bỏ phiếu thay mặt bây giờ.',
      resolve: async ({ part, view }, _args, context) =>
        unitsOf(context, await mayVoteFor(context, view, part)),
    }),
    votedFor: t.field({
      type: [UnitRef],
      description: 'Những đơn vị của người xem đã bỏ phiếu; of other units it is not told.',
      resolve: async ({ part, view }, _args, context) => {
        const seats = await seatsAt(context, view.state)
        return unitsOf(
          context,
          seats.filter((unitId) => part.voted.includes(unitId)),
        )
      },
    }),
    headingAgain: t.field({
      type: [UnitRef],
      description: 'Luân phiên: những đơn vị trên phiếu đang làm trưởng năm vừa qua; custom warns.',
      resolve: async ({ part, view }, _args, context) =>
        part.purpose === 'head'
          ? unitsOf(
              context,
              headingAgain(await clusterOf(context, view.state), view.state, part.optionUnitIds),
            )
          : [],
    }),
    count: t.field({
      type: [OptionCountType],
      nullable: true,
      description: 'Kết quả, chỉ sau khi kiểm phiếu.',
      resolve: ({ part }) => (part.status === 'closed' ? (part.count?.options ?? null) : null),
    }),
    blank: t.int({
      nullable: true,
      description: 'Phiếu trắng, chỉ sau khi kiểm phiếu.',
      resolve: ({ part }) => (part.status === 'closed' ? (part.count?.blank ?? null) : null),
    }),
  }),
})

const PaperBlockType = builder.objectRef<PaperBlock>('PaperBlock').implement({
  description: 'Một đoạn của biên bản.',
  fields: (t) => ({
    as: t.exposeString('as', { description: '`heading`, `line`, `item` hoặc `table`.' }),
    text: t.string({
      nullable: true,
      description: 'Lời; null của một bảng.',
      resolve: (block) => (block.as === 'table' ? null : block.text),
    }),
    rows: t.field({
      type: ['JSON'],
      description: 'Các dòng của bảng, dòng đầu là tên cột; rỗng khi không phải bảng.',
      resolve: (block) => (block.as === 'table' ? [block.head, ...block.rows] : []),
    }),
  }),
})

builder.objectType(ConferenceRef, {
  description: 'Hội nghị sơ kết, tổng kết của cụm, khối.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Mã toàn cục.',
      resolve: ({ state }) => globalId('Conference', state.id),
    }),
    title: t.string({
      description: 'Tên hội nghị.',
      args: inLanguage,
      resolve: ({ state }, { language }) => conferenceTitle(state.kind, state.year, language),
    }),
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối.',
      resolve: async ({ state }, _args, { loaders }) => {
        const cluster = await loaders.cluster.load(state.clusterId)
        if (cluster === null) throw new Error(`no cluster ${state.clusterId}`)
        return cluster
      },
    }),
    kind: t.field({
      type: ConferenceKindEnum,
      description: 'Loại.',
      resolve: ({ state }) => state.kind,
    }),
    year: t.int({ description: 'Năm được sơ kết, tổng kết.', resolve: ({ state }) => state.year }),
    heldOn: t.field({
      type: 'Date',
      description: 'Ngày họp.',
      resolve: ({ state }) => state.heldOn,
    }),
    place: t.string({
      nullable: true,
      description: 'Nơi họp.',
      resolve: ({ state }) => state.place,
    }),
    host: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị đăng cai.',
      resolve: ({ state }, _args, context) =>
        state.hostUnitId === null ? null : unitOf(context, state.hostUnitId),
    }),
    status: t.field({
      type: ConferenceStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ state }) => state.status,
    }),
    version: t.int({
      description: 'Phiên bản, gửi lại với mỗi lệnh.',
      resolve: ({ state }) => state.version,
    }),
    chair: t.string({ description: 'Người chủ trì.', resolve: ({ state }) => state.chair }),
    secretary: t.string({ description: 'Thư ký.', resolve: ({ state }) => state.secretary }),
    guests: t.string({ description: 'Đại biểu mời.', resolve: ({ state }) => state.guests }),
    step: t.field({
      type: ConferenceStepEnum,
      nullable: true,
      description: 'Bước hiện tại; null trước khai mạc và khi đã qua hết.',
      resolve: ({ state }) => currentStep(state),
    }),
    steps: t.field({
      type: [StepType],
      description: 'Chương trình, theo thứ tự.',
      resolve: (view) => agendaOf(view.state.kind).map((part) => ({ part, view })),
    }),
    attendance: t.field({
      type: [DelegateType],
      description: 'Mọi đơn vị thành viên vào ngày họp.',
      resolve: async ({ state }, _args, context) =>
        membersAt(await clusterOf(context, state), state).map(({ unitId }) => ({
          unitId,
          row: state.attendance.find((row) => row.unitId === unitId),
        })),
    }),
    quorum: t.field({
      type: QuorumType,
      description: 'Bao nhiêu đơn vị dự trên tổng số, cần bao nhiêu.',
      resolve: async ({ state }, _args, context) =>
        attendanceOf(await clusterOf(context, state), state),
    }),
    limitations: t.field({
      type: [RaisedLimitationType],
      description: 'Tồn tại, hạn chế.',
      resolve: ({ state }) => state.limitations,
    }),
    tasks: t.field({
      type: [TaskType],
      description: 'Nhiệm vụ của kỳ sau.',
      resolve: ({ state }) => state.tasks,
    }),
    ranking: t.field({
      type: [MemberRankType],
      description: 'Xếp hạng.',
      resolve: (view) => view.state.ranking.map((part) => ({ part, view })),
    }),
    candidates: t.field({
      type: [CandidateType],
      description: 'Các đơn vị được bình xét.',
      resolve: (view) => view.state.candidates.map((part) => ({ part, view })),
    }),
    nominations: t.field({
      type: [CandidateType],
      description: 'Các đơn vị được suy tôn, đề nghị; proposed, not granted.',
      resolve: (view) => acclaimedOf(view.state).map((part) => ({ part, view })),
    }),
    ballots: t.field({
      type: [BallotType],
      description: 'Các lần bỏ phiếu, theo thứ tự.',
      resolve: (view) => view.state.ballots.map((part) => ({ part, view })),
    }),
    head: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Trưởng cụm, khối được bầu cho năm sau.',
      resolve: ({ state }, _args, context) =>
        state.headUnitId === null ? null : unitOf(context, state.headUnitId),
    }),
    deputies: t.field({
      type: [UnitRef],
      description: 'Các phó cụm, khối được bầu, theo thứ tự.',
      resolve: ({ state }, _args, context) => unitsOf(context, state.deputyUnitIds),
    }),
    headsTwiceRunning: t.boolean({
      description: 'Luân phiên: đơn vị được bầu làm trưởng đã làm trưởng năm vừa qua.',
      resolve: async ({ state }, _args, context) =>
        state.headUnitId !== null &&
        headingAgain(await clusterOf(context, state), state, [state.headUnitId]).length > 0,
    }),
    minutes: t.field({
      type: [PaperBlockType],
      description: 'Biên bản đến lúc này; it never names a vote.',
      complexity: 20,
      resolve: async (view, _args, context) => (await paperOf(context, view)).blocks,
    }),
    minutesFile: t.field({
      type: GeneratedFileType,
      description: 'Biên bản, tệp Word: as it was kept at the close, a draft before.',
      complexity: 50,
      resolve: (view, _args, context) => minutesOf(context, view),
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Các thao tác, làm được hay không và vì sao.',
      resolve: (view, _args, context) => conferenceActions(context, view),
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

export const ConferenceConnection = connectionOf('Conference', ConferenceRef, 'hội nghị.')
