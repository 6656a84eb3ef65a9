import type { ProposalOrderName } from '@vinhdanh/storage/proposals'
import { listProposals, proposalWindows } from '@vinhdanh/storage/proposals'
import { builder, enumOf } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { DataSetEnum } from '../language.ts'
import { TruthEnum } from '../law/enums.ts'
import { badInput } from '../outcome.ts'
import { connected, costOfPage, pageArgs, pageRequest } from '../pages.ts'
import { given } from '../present.ts'
import { ownDossiers, reach } from '../targets.ts'
import { ProposalStatusEnum } from './step-types.ts'
import { ProposalConnection, ProposalWindowType } from './types.ts'

const ProposalFilterInput = builder.inputType('ProposalFilter', {
  description: 'Lọc hồ sơ.',
  fields: (t) => ({
    search: t.string({ description: 'Tên đối tượng hoặc số hồ sơ, không cần gõ dấu.' }),
    statuses: t.field({ type: [ProposalStatusEnum], description: 'Trạng thái.' }),
    award: t.string({ description: 'Mã danh hiệu, hình thức.' }),
    year: t.int({ description: 'Năm thành tích.' }),
    unit: t.id({ description: 'Đơn vị trình, cùng các đơn vị trực thuộc.' }),
    truth: t.field({ type: TruthEnum, description: 'Kết luận lúc ghi gần nhất.' }),
    mine: t.boolean({ description: 'Chỉ hồ sơ do tôi lập.' }),
    dataSet: t.field({ type: DataSetEnum, description: 'Bộ dữ liệu.' }),
  }),
})

const ProposalOrderEnum = enumOf<ProposalOrderName>(
  'ProposalOrder',
  'Thứ tự của danh sách hồ sơ.',
  {
    'given-name': 'Theo tên, họ, chữ đệm.',
    'status-since': 'Mới thay đổi trước.',
    number: 'Theo số hồ sơ.',
    award: 'Theo danh hiệu, hình thức.',
    'due-on': 'Theo hạn, gần nhất trước.',
  },
)

/** Những hồ sơ người dùng được thấy; the list filters by it in SQL, so that pages and totals are right. */
async function readable(context: Context) {
  const { anywhere, subtrees, own } = reach(context, 'proposals')
  if (anywhere) return {}
  return { reach: own ? { subtrees, own: await ownDossiers(context) } : { subtrees } }
}

async function pathOf(unit: string, { loaders }: Context): Promise<string> {
  const key = keyOf(unit, 'Unit')
  const row = key === null ? null : await loaders.unit.load(key)
  if (row === null) throw badInput('filter.unit', 'unknown-id')
  return row.path
}

builder.queryFields((t) => ({
  proposals: t.field({
    ...reading('proposals'),
    type: ProposalConnection,
    description: 'Danh sách hồ sơ trong phạm vi được đọc.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      filter: t.arg({ type: ProposalFilterInput, description: 'Lọc.' }),
      orderBy: t.arg({ type: ProposalOrderEnum, description: 'Thứ tự; theo tên khi không nói.' }),
    },
    resolve: async (_root, { filter, orderBy, ...page }, context) => {
      const { unit, mine, ...plain } = filter ?? {}
      return connected(
        listProposals(
          context.reader,
          {
            ...given(plain),
            ...(unit == null ? {} : { underPath: await pathOf(unit, context) }),
            ...(mine === true && context.viewer !== null
              ? { draftedBy: context.viewer.accountId }
              : {}),
            ...(await readable(context)),
          },
          orderBy ?? 'given-name',
          pageRequest(page),
        ),
      )
    },
  }),
  proposalWindows: t.field({
    ...reading('proposalWindows'),
    type: [ProposalWindowType],
    description: 'Thời gian nhận đề nghị.',
    args: { year: t.arg.int({ description: 'Năm thành tích; mọi năm khi không nói.' }) },
    resolve: (_root, { year }, { reader }) => proposalWindows(reader, year ?? undefined),
  }),
}))
