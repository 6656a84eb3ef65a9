// long because it is one type: every field of a conference in one place
import {
  acclaimedOf,
  agendaOf,
  attendanceOf,
  currentStep,
  flagsProposed,
  headingAgain,
  membersAt,
  runoffsOf,
  seatsLeft,
} from '@vinhdanh/domain/conferences'
import { conferencesOf } from '@vinhdanh/storage/conferences'
import { conferenceTitle } from '@vinhdanh/wording/conferences'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import { QuorumType } from '../councils/types.ts'
import { GeneratedFileType } from '../generated-file.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { connectionOf } from '../pages.ts'
import { ClusterRef, ConferenceRef, Node, UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { BallotType, CandidateType } from './ballot-types.ts'
import { boardRanking, flagsOf } from './board.ts'
import { clusterOf, membersByName } from './cluster-of.ts'
import {
  BallotPurposeEnum,
  ConferenceKindEnum,
  ConferenceStatusEnum,
  ConferenceStepEnum,
} from './enums.ts'
import { ConferenceFlagsType, RunoffType } from './flag-types.ts'
import { minutesOf, paperOf } from './minutes.ts'
import {
  DelegateType,
  MemberRankType,
  PaperBlockType,
  RaisedLimitationType,
  StepType,
  TaskType,
} from './part-types.ts'
import { bookOf, conferenceActions } from './views.ts'

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
    beganAt: t.string({
      nullable: true,
      description: 'Giờ khai mạc, dạng 07:30; null khi không ghi.',
      resolve: ({ state }) => state.beganAt,
    }),
    endedAt: t.string({
      nullable: true,
      description: 'Giờ bế mạc; null khi không ghi.',
      resolve: ({ state }) => state.endedAt,
    }),
    cancelledBecause: t.string({
      nullable: true,
      description: 'Lý do hủy; null khi không hủy.',
      resolve: ({ state }) => state.cancelledBecause,
    }),
    rankingFromBoard: t.boolean({
      description: 'Bảng điểm của năm đã khóa: thứ hạng lấy từ đó, không nhập tay.',
      resolve: async ({ state }, _args, context) => (await boardRanking(context, state)) !== null,
    }),
    flags: t.field({
      type: ConferenceFlagsType,
      description: 'Đề xuất tặng cờ theo thứ hạng và số cờ được đề nghị.',
      resolve: async ({ state }, _args, context) => {
        const { flagsPerCluster = 1 } = await flagsOf(context, state)
        return flagsProposed(await clusterOf(context, state), state, flagsPerCluster)
      },
    }),
    runoffs: t.field({
      type: [RunoffType],
      description: 'Những hình thức phải bỏ phiếu lại trước khi suy tôn.',
      resolve: async (view, _args, context) => {
        const { flagsPerCluster = 1 } = await flagsOf(context, view.state)
        const book = bookOf(context, view.state)
        return runoffsOf(book, view.state, flagsPerCluster).map((part) => ({ part, view }))
      },
    }),
    seatsLeft: t.int({
      nullable: true,
      description: 'Còn bầu thêm bao nhiêu; null khi chưa bầu lần nào.',
      args: { purpose: t.arg({ type: BallotPurposeEnum, required: true, description: 'Bầu ai.' }) },
      resolve: ({ state }, { purpose }) => seatsLeft(state, purpose),
    }),
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
      description: 'Mọi đơn vị thành viên vào ngày họp, theo tên.',
      resolve: async ({ state }, _args, context) =>
        (await membersByName(context, state)).map(({ id: unitId }) => ({
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
    tasksBefore: t.field({
      type: [TaskType],
      description:
        'Nhiệm vụ mà hội nghị sơ kết của năm đã giao cho nửa cuối năm, nêu lại để đánh giá khi tổng kết.',
      resolve: async ({ state }, _args, { reader }) => {
        if (state.kind !== 'annual') return []
        const all = await conferencesOf(reader, state.clusterId, state.year)
        return (
          all.find(({ kind, status }) => kind === 'mid-year' && status === 'closed')?.tasks ?? []
        )
      },
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
    heads: t.field({
      type: [UnitRef],
      description: 'Trưởng cụm, khối được bầu cho năm sau: một hoặc nhiều, theo thứ tự.',
      resolve: ({ state }, _args, context) => unitsOf(context, state.headUnitIds),
    }),
    deputies: t.field({
      type: [UnitRef],
      description: 'Các phó cụm, khối được bầu, theo thứ tự.',
      resolve: ({ state }, _args, context) => unitsOf(context, state.deputyUnitIds),
    }),
    headingNow: t.field({
      type: [UnitRef],
      description: 'Luân phiên: những đơn vị đang làm trưởng năm được sơ kết, tổng kết.',
      resolve: async ({ state }, _args, context) => {
        const cluster = await clusterOf(context, state)
        const members = membersAt(cluster, state).map(({ unitId }) => unitId)
        return unitsOf(context, headingAgain(cluster, state, members))
      },
    }),
    headsTwiceRunning: t.boolean({
      description: 'Luân phiên: đơn vị được bầu làm trưởng đã làm trưởng năm vừa qua.',
      resolve: async ({ state }, _args, context) =>
        headingAgain(await clusterOf(context, state), state, state.headUnitIds).length > 0,
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
