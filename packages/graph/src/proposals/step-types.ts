import type { ProposalStatus } from '@vinhdanh/domain/proposals'
import { type StepDetail, stepSentence } from '@vinhdanh/wording/statuses'
import { nameOfAccount } from '../access/names.ts'
import { builder, enumOf } from '../builder.ts'
import { inLanguage } from '../language.ts'
import type { AttestationRow, ProposalStepRow } from '../rows.ts'
import { topicLabel } from '../words.ts'

export const ProposalStatusEnum = enumOf<ProposalStatus>('ProposalStatus', 'Trạng thái hồ sơ.', {
  draft: 'Đang soạn.',
  submitted: 'Đã trình, chờ tiếp nhận.',
  returned: 'Bị trả lại để hoàn thiện.',
  'in-appraisal': 'Đang thẩm định.',
  appraised: 'Đã thẩm định, chờ hội đồng.',
  passed: 'Hội đồng đã thông qua, chờ quyết định.',
  'not-passed': 'Hội đồng không thông qua.',
  granted: 'Đã có quyết định khen thưởng.',
  refused: 'Không được khen thưởng.',
  withdrawn: 'Đã rút.',
})

export const StepType = builder.objectRef<ProposalStepRow>('ProposalStep').implement({
  description: 'Một bước trong quá trình của hồ sơ.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ at }) => at }),
    by: t.string({
      description: 'Ai làm.',
      resolve: async ({ by, byName }, _args, context) => byName ?? nameOfAccount(context, by),
    }),
    role: t.exposeString('role', { nullable: true, description: 'Với vai trò nào.' }),
    what: t.string({
      description: 'Bước viết thành câu.',
      args: inLanguage,
      resolve: ({ kind, detail }, { language }) =>
        stepSentence(
          kind as Parameters<typeof stepSentence>[0],
          (detail ?? {}) as StepDetail,
          language,
        ),
    }),
    status: t.field({
      type: ProposalStatusEnum,
      description: 'Trạng thái sau bước này.',
      resolve: ({ status }) => status as ProposalStatus,
    }),
  }),
})

export const AttestationType = builder.objectRef<AttestationRow>('AttestationFact').implement({
  description: 'Xác nhận của người có trách nhiệm về điều luật giao cho người đánh giá.',
  fields: (t) => ({
    topic: t.exposeString('topic', { description: 'Mã nội dung xác nhận.' }),
    label: t.string({
      description: 'Nội dung xác nhận viết thành câu.',
      args: inLanguage,
      resolve: ({ topic }, { language }) => topicLabel(topic, language),
    }),
    holds: t.exposeBoolean('holds', { nullable: true, description: 'Đúng hay không.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Cho năm nào.' }),
    by: t.string({
      nullable: true,
      description: 'Ai xác nhận.',
      resolve: ({ by }, _args, context) => nameOfAccount(context, by),
    }),
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Xác nhận lúc nào.',
      resolve: ({ at }) => at,
    }),
  }),
})
