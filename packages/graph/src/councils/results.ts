import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
  StatusForbidsType,
} from '../access/refusals.ts'
import type { Context } from '../context.ts'
import type { Happened } from '../handle.ts'
import { ProposalNotReadyType, ReadingsAgreeType } from '../proposals/refusals.ts'
import { AgendaItemRef, type ItemView, SessionRef, type SessionView } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import {
  AlreadyVotedType,
  BallotClosedType,
  BallotNotOpenType,
  BallotsStillOpenType,
  MemberAbsentType,
  NotACouncilMemberType,
  QuorumNotMetType,
  SessionNotOpenType,
} from './refusals.ts'
import { itemView } from './views.ts'

async function sessionOf({ id }: Happened, { loaders }: Context): Promise<SessionView> {
  const session = await loaders.session.load(id)
  if (session === null) throw new Error(`no session ${id}`)
  return session
}

async function itemOf({ id }: Happened, context: Context): Promise<ItemView> {
  const row = await context.loaders.agendaItem.load(id)
  const view = row === null ? null : await itemView(context, row.sessionId, id)
  if (view === null) throw new Error(`no item ${id}`)
  return view
}

const ofSession = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      session: t.field({
        type: SessionRef,
        description: 'Phiên họp sau bước này.',
        resolve: (event, _args, context) => sessionOf(event, context),
      }),
    }),
  })

const ofItem = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      item: t.field({
        type: AgendaItemRef,
        description: 'Nội dung sau bước này.',
        resolve: (event, _args, context) => itemOf(event, context),
      }),
    }),
  })

/** Refusals that any step of a council may meet. */
const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  StatusForbidsType,
  DayInFutureType,
  SessionNotOpenType,
  QuorumNotMetType,
  NotACouncilMemberType,
  AlreadyVotedType,
  BallotNotOpenType,
  BallotClosedType,
  MemberAbsentType,
  BallotsStillOpenType,
  ProposalNotReadyType,
  ReadingsAgreeType,
]

export const PlanSessionResult = resultOf('PlanSessionResult', 'Kết quả lập phiên họp.', [
  ofSession('SessionPlanned', 'Đã lập phiên họp.'),
  ...common,
])
export const RecordAttendanceResult = resultOf('RecordAttendanceResult', 'Kết quả điểm danh.', [
  ofSession('AttendanceRecorded', 'Đã ghi thành phần dự họp.'),
  ...common,
])
export const OpenSessionResult = resultOf('OpenSessionResult', 'Kết quả khai mạc.', [
  ofSession('SessionOpened', 'Đã khai mạc phiên họp.'),
  ...common,
])
export const CloseSessionResult = resultOf('CloseSessionResult', 'Kết quả bế mạc.', [
  ofSession('SessionClosed', 'Đã bế mạc phiên họp.'),
  ...common,
])
export const OpenBallotResult = resultOf('OpenBallotResult', 'Kết quả mở bỏ phiếu.', [
  ofItem('BallotOpened', 'Đã bắt đầu bỏ phiếu.'),
  ...common,
])
export const CastBallotResult = resultOf('CastBallotResult', 'Kết quả bỏ phiếu.', [
  ofItem('BallotCast', 'Đã nhận phiếu; the choice is never told.'),
  ...common,
])
export const CloseBallotResult = resultOf('CloseBallotResult', 'Kết quả kiểm phiếu.', [
  ofItem('BallotTallied', 'Đã kiểm phiếu.'),
  ...common,
])
export const ChooseBallotReadingResult = resultOf(
  'ChooseBallotReadingResult',
  'Kết quả chọn cách đọc tỷ lệ phiếu.',
  [ofItem('BallotReadingChosen', 'Đã chọn một cách đọc tỷ lệ phiếu.'), ...common],
)
