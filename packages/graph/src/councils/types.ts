import type { AttendanceRow, CouncilMember, Quorum } from '@vinhdanh/domain/councils'
import { seatedOn, votingMembers } from '@vinhdanh/domain/councils'
import { minutes } from '@vinhdanh/wording/minutes'
import { PossibleActionType } from '../access/actions.ts'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { CitationType } from '../law/types.ts'
import { connectionOf } from '../pages.ts'
import { AgendaItemRef, CouncilRef, Node, SessionRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { CouncilChangeType, CouncilMemberType } from './member-types.ts'
import { accountOf } from './minutes.ts'
import { councilOf, quorumIn, sessionActions } from './views.ts'
import './agenda-types.ts'
import { AttendanceEnum, SessionStatusEnum } from './enums.ts'

const AttendanceRowType = builder
  .objectRef<{ readonly member: CouncilMember; readonly row: AttendanceRow | undefined }>(
    'AttendanceRow',
  )
  .implement({
    description: 'Sự có mặt của một thành viên.',
    fields: (t) => ({
      member: t.field({
        type: CouncilMemberType,
        description: 'Thành viên.',
        resolve: ({ member }) => member,
      }),
      attendance: t.field({
        type: AttendanceEnum,
        nullable: true,
        description: 'Có mặt hay không; null khi chưa điểm danh.',
        resolve: ({ row }) => row?.attendance ?? null,
      }),
    }),
  })

export const QuorumType = builder.objectRef<Quorum>('Quorum').implement({
  description: 'Điều kiện họp: bao nhiêu người dự trên tổng số, cần bao nhiêu.',
  fields: (t) => ({
    present: t.exposeInt('present', { description: 'Số người có mặt.' }),
    members: t.exposeInt('members', { description: 'Tổng số thành viên.' }),
    needed: t.exposeInt('needed', { description: 'Số người cần có mặt.' }),
    met: t.exposeBoolean('met', { description: 'Đủ điều kiện họp.' }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật; null khi là quy chế làm việc của hội đồng.',
      resolve: ({ cite }) => cite,
    }),
  }),
})

const MinutesType = builder
  .objectRef<{ readonly text: string; readonly html: string }>('Minutes')
  .implement({
    description: 'Biên bản họp; it never names a vote.',
    fields: (t) => ({
      text: t.exposeString('text', { description: 'Biên bản dạng chữ.' }),
      html: t.exposeString('html', { description: 'Biên bản dạng HTML, để in.' }),
    }),
  })

builder.objectType(CouncilRef, {
  description: 'Hội đồng thi đua, khen thưởng.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Mã toàn cục.',
      resolve: ({ state }) => globalId('Council', state.id),
    }),
    name: t.string({ description: 'Tên hội đồng.', resolve: ({ state }) => state.name }),
    level: t.string({
      description: 'Cấp: `base` cơ sở, `provincial` tỉnh, `central` trung ương.',
      resolve: ({ state }) => state.level,
    }),
    unit: t.field({
      type: UnitRef,
      description: 'Hội đồng của đơn vị nào.',
      resolve: ({ state }, _args, context) => unitOf(context, state.unitId),
    }),
    version: t.int({
      description: 'Phiên bản, gửi lại khi kiện toàn.',
      resolve: ({ state }) => state.version,
    }),
    members: t.field({
      type: [CouncilMemberType],
      description: 'Thành viên, theo thứ tự; của một ngày khi nêu ngày.',
      args: { on: t.arg({ type: 'Date', description: 'Ngày; mọi thành viên khi không nói.' }) },
      resolve: ({ state }, { on }) => (on == null ? state.members : seatedOn(state, on)),
    }),
    changes: t.field({
      type: [CouncilChangeType],
      description: 'Các lần kiện toàn, mới nhất trước.',
      resolve: async ({ state }, _args, { loaders }) =>
        (await loaders.councilChanges.load(state.id)).map((row) => ({ row, state })),
    }),
    sessions: t.field({
      type: [SessionRef],
      description: 'Các phiên họp, mới nhất trước.',
      resolve: async ({ state }, _args, { loaders }) => {
        const rows = await loaders.sessionsOfCouncil.load(state.id)
        const sessions = await Promise.all(rows.map(({ id }) => loaders.session.load(id)))
        return sessions.filter((session) => session !== null)
      },
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

builder.objectType(SessionRef, {
  description: 'Phiên họp hội đồng.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Mã toàn cục.',
      resolve: ({ state }) => globalId('CouncilSession', state.id),
    }),
    council: t.field({
      type: CouncilRef,
      description: 'Hội đồng.',
      resolve: async ({ state }, _args, { loaders }) => {
        const council = await loaders.council.load(state.councilId)
        if (council === null) throw new Error(`no council ${state.councilId}`)
        return council
      },
    }),
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
    status: t.field({
      type: SessionStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ state }) => state.status,
    }),
    version: t.int({
      description: 'Phiên bản, gửi lại với mỗi lệnh.',
      resolve: ({ state }) => state.version,
    }),
    attendance: t.field({
      type: [AttendanceRowType],
      description: 'Thành phần dự họp: mọi thành viên có quyền bỏ phiếu vào ngày họp.',
      resolve: async ({ state }, _args, context) =>
        votingMembers(await councilOf(context, state), state.heldOn).map((member) => ({
          member,
          row: state.attendance.find(({ memberId }) => memberId === member.id),
        })),
    }),
    quorum: t.field({
      type: QuorumType,
      description: 'Điều kiện họp.',
      resolve: ({ state }, _args, context) => quorumIn(context, state),
    }),
    agenda: t.field({
      type: [AgendaItemRef],
      description: 'Chương trình, theo thứ tự.',
      resolve: (session) => session.state.agenda.map((item) => ({ item, session })),
    }),
    minutes: t.field({
      type: MinutesType,
      description: 'Biên bản.',
      args: inLanguage,
      complexity: 20,
      resolve: async (session, { language }, context) =>
        minutes(await accountOf(context, session, language), language),
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Các thao tác, làm được hay không và vì sao.',
      resolve: (session, _args, context) => sessionActions(context, session),
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

export const CouncilConnection = connectionOf('Council', CouncilRef, 'hội đồng.')
export const SessionConnection = connectionOf('Session', SessionRef, 'phiên họp hội đồng.')
