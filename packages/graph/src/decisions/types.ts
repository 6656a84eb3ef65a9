import type { AuthorityPost } from '@vinhdanh/domain/awards'
import type { DecisionCheck, DecisionStatus } from '@vinhdanh/domain/decisions'
import type { Day } from '@vinhdanh/domain/kernel'
import { checkSentence } from '@vinhdanh/wording/refusals'
import { PossibleActionType } from '../access/actions.ts'
import { namesIn } from '../access/names.ts'
import { builder, enumOf } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { AuthorityPostEnum, TruthEnum } from '../law/enums.ts'
import { CitationType } from '../law/types.ts'
import { connectionOf } from '../pages.ts'
import { DecisionRef, EntryRef, Node, PersonRef, ProposalRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { mayRead, proposalTarget } from '../targets.ts'
import { PaymentListType } from './payment-types.ts'
import { paymentsOf } from './payments.ts'
import { QuotaOfDecisionType } from './reading-types.ts'
import { checksOf, decisionActions, quotasOf } from './signing.ts'

export const DecisionStatusEnum = enumOf<DecisionStatus>(
  'DecisionStatus',
  'Trạng thái quyết định.',
  { draft: 'Dự thảo.', signed: 'Đã ký.', revoked: 'Đã hủy bỏ.' },
)

const DecisionCheckType = builder.objectRef<DecisionCheck>('DecisionCheck').implement({
  description: 'Một điều được kiểm tra trước khi ký.',
  fields: (t) => ({
    code: t.string({
      description: 'Mã: thẩm quyền, phiếu, kết luận, số lượng, trùng lặp.',
      resolve: ({ code }) => code,
    }),
    truth: t.field({
      type: TruthEnum,
      description: 'Đạt, không đạt, hay chưa đủ dữ liệu.',
      resolve: ({ truth }) => truth,
    }),
    sentence: t.string({
      description: 'Điều kiểm tra viết thành câu.',
      args: inLanguage,
      resolve: (check, { language }, context) =>
        checkSentence(check, language, namesIn(context, language, new Map())),
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật.',
      resolve: ({ cite }) => cite,
    }),
  }),
})

builder.objectType(DecisionRef, {
  description: 'Quyết định khen thưởng.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Decision', id) }),
    number: t.exposeString('number', { nullable: true, description: 'Số; null khi là dự thảo.' }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Ngày ký.',
      resolve: ({ signedOn }) => signedOn as Day | null,
    }),
    status: t.field({
      type: DecisionStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ status }) => status as DecisionStatus,
    }),
    authorityPost: t.field({
      type: AuthorityPostEnum,
      description: 'Chức vụ có thẩm quyền.',
      resolve: ({ authorityPost }) => authorityPost as AuthorityPost,
    }),
    authorityUnit: t.field({
      type: UnitRef,
      description: 'Cơ quan ra quyết định.',
      resolve: ({ authorityUnitId }, _args, context) => unitOf(context, authorityUnitId),
    }),
    signer: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Người ký, khi có trong danh sách cá nhân.',
      resolve: ({ signerId }, _args, { loaders }) =>
        signerId === null ? null : loaders.person.load(signerId),
    }),
    signerName: t.exposeString('signerName', { description: 'Tên người ký như đã viết.' }),
    proposals: t.field({
      type: [ProposalRef],
      description: 'Các hồ sơ trong quyết định mà người xem được đọc, theo thứ tự.',
      resolve: async ({ id }, _args, context) => {
        const listed = await context.loaders.proposalsOfDecision.load(id)
        const rows = await Promise.all(
          listed.map(async ({ proposalId }) => {
            const row = await context.loaders.proposal.load(proposalId)
            if (row === null) return null
            return mayRead(context, 'proposals', await proposalTarget(context, row)) ? row : null
          }),
        )
        return rows.filter((row) => row !== null)
      },
    }),
    checks: t.field({
      type: [DecisionCheckType],
      description: 'Các điều kiểm tra nếu ký hôm nay; rỗng khi không còn là dự thảo.',
      complexity: 20,
      resolve: (row, _args, context) => checksOf(context, row),
    }),
    quotas: t.field({
      type: [QuotaOfDecisionType],
      description:
        'Giới hạn số lượng nếu ký hôm nay, theo từng cách đọc; rỗng khi không còn là dự thảo.',
      complexity: 20,
      resolve: async (row, _args, context) => [...(await quotasOf(context, row))],
    }),
    paymentList: t.field({
      type: PaymentListType,
      description:
        'Danh sách chi thưởng: nếu ký hôm nay khi còn là dự thảo, theo ngày ký khi đã ký.',
      complexity: 20,
      args: {
        fundBalance: t.arg.float({
          description: 'Số dư quỹ thi đua, khen thưởng của người quyết định, đồng.',
        }),
      },
      resolve: (row, { fundBalance }, context) => paymentsOf(context, row, fundBalance ?? null),
    }),
    entries: t.field({
      type: [EntryRef],
      description: 'Các mục đã ghi vào Sổ khen thưởng.',
      resolve: ({ id }, _args, { loaders }) => loaders.entriesOfDecision.load(id),
    }),
    version: t.exposeInt('version', { description: 'Phiên bản, gửi lại với mỗi lệnh.' }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Các thao tác, làm được hay không và vì sao.',
      complexity: 20,
      resolve: (row, _args, context) => decisionActions(context, row),
    }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
  }),
})

export const DecisionConnection = connectionOf('Decision', DecisionRef, 'quyết định khen thưởng.')
