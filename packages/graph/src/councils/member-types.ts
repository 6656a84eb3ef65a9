import type { Council, CouncilMember } from '@vinhdanh/domain/councils'
import type { Day } from '@vinhdanh/domain/kernel'
import { builder } from '../builder.ts'
import { PersonRef } from '../refs.ts'
import type { CouncilChangeRow } from '../rows.ts'
import { personOf } from '../subjects/units.ts'

export const CouncilMemberType = builder.objectRef<CouncilMember>('CouncilMember').implement({
  description: 'Thành viên hội đồng, hoặc thư ký giúp việc.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã thành viên, để điểm danh.' }),
    person: t.field({
      type: PersonRef,
      description: 'Người.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    post: t.exposeString('post', { description: 'Chức vụ.' }),
    role: t.string({
      description:
        'Cương vị: `chair` chủ tịch, `vice-chair` phó chủ tịch, `standing` ủy viên thường trực, `member` ủy viên, `secretary` thư ký.',
      resolve: ({ role }) => role,
    }),
    votes: t.exposeBoolean('votes', { description: 'Có quyền bỏ phiếu.' }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Từ ngày; null khi từ đầu.',
      resolve: ({ from }) => from,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi còn tham gia.',
      resolve: ({ until }) => until,
    }),
  }),
})

interface CouncilChangeView {
  readonly row: CouncilChangeRow
  readonly state: Council
}

const among = ({ members }: Council, ids: readonly string[]) =>
  members.filter(({ id }) => ids.includes(id))

export const CouncilChangeType = builder.objectRef<CouncilChangeView>('CouncilChange').implement({
  description: 'Một lần kiện toàn hội đồng.',
  fields: (t) => ({
    on: t.field({
      type: 'Date',
      description: 'Ngày có hiệu lực.',
      resolve: ({ row }) => row.on as Day,
    }),
    decisionNumber: t.string({
      description: 'Số quyết định.',
      resolve: ({ row }) => row.decisionNumber,
    }),
    decisionOn: t.field({
      type: 'Date',
      description: 'Ngày ký.',
      resolve: ({ row }) => row.decisionOn as Day,
    }),
    joined: t.field({
      type: [CouncilMemberType],
      description: 'Người vào.',
      resolve: ({ row, state }) => among(state, row.joined),
    }),
    left: t.field({
      type: [CouncilMemberType],
      description: 'Người thôi tham gia.',
      resolve: ({ row, state }) => among(state, row.left),
    }),
  }),
})
