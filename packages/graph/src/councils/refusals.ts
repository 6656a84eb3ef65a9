import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { SessionStatusEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const SessionNotOpenType = builder
  .objectRef<RefusalOf<'SessionNotOpen'>>('SessionNotOpen')
  .implement({
    description: 'Phiên họp không trong lúc họp.',
    interfaces,
    fields: (t) => ({
      status: t.field({
        type: SessionStatusEnum,
        description: 'Trạng thái phiên họp.',
        resolve: ({ status }) => status,
      }),
    }),
  })

export const QuorumNotMetType = builder
  .objectRef<RefusalOf<'QuorumNotMet'>>('QuorumNotMet')
  .implement({
    description: 'Không đủ số thành viên dự họp.',
    interfaces,
    fields: (t) => ({
      present: t.exposeInt('present', { description: 'Số người có mặt.' }),
      needed: t.exposeInt('needed', { description: 'Số người cần có mặt.' }),
    }),
  })

const plain = <Kind extends Parameters<typeof refOf>[0]>(kind: Kind, description: string) =>
  refOf(kind).implement({ description, interfaces })

const refOf = <
  Kind extends
    | 'NotACouncilMember'
    | 'AlreadyVoted'
    | 'BallotNotOpen'
    | 'BallotClosed'
    | 'MemberAbsent'
    | 'BallotsStillOpen',
>(
  kind: Kind,
) => builder.objectRef<RefusalOf<Kind>>(kind)

export const NotACouncilMemberType = plain(
  'NotACouncilMember',
  'Không phải thành viên hội đồng vào ngày họp.',
)
export const AlreadyVotedType = plain('AlreadyVoted', 'Thành viên đã bỏ phiếu nội dung này.')
export const BallotNotOpenType = plain('BallotNotOpen', 'Chưa bắt đầu bỏ phiếu.')
export const BallotClosedType = plain('BallotClosed', 'Đã kết thúc bỏ phiếu.')
export const MemberAbsentType = plain(
  'MemberAbsent',
  'Thành viên vắng mặt và không gửi ý kiến bằng văn bản.',
)
export const BallotsStillOpenType = plain('BallotsStillOpen', 'Còn nội dung đang bỏ phiếu.')
