import type { Runoff } from '@vinhdanh/domain/conferences'
import type { FlagProposal } from '@vinhdanh/domain/scoring'
import { flagLimitSentence } from '@vinhdanh/wording/scoring'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { awardNamed } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { UnitRef } from '../refs.ts'
import { BlockedFlagType } from '../scoring/types.ts'
import { unitsOf } from '../subjects/units.ts'
import type { Of } from './part-types.ts'

export const ConferenceFlagsType = builder.objectRef<FlagProposal>('ConferenceFlags').implement({
  description: 'Đề xuất tặng cờ tại hội nghị: số cờ, ai đứng đầu, ai xếp sau.',
  fields: (t) => ({
    limit: t.exposeInt('limit', { description: 'Số cờ nhiều nhất.' }),
    members: t.exposeInt('members', { description: 'Số đơn vị thành viên.' }),
    sentence: t.string({
      description: 'Viết thành câu.',
      args: inLanguage,
      resolve: (proposal, { language }) => flagLimitSentence(proposal, language),
    }),
    proposed: t.field({
      type: [UnitRef],
      description: 'Các đơn vị đứng đầu, trong số cờ.',
      resolve: ({ proposed }, _args, context) => unitsOf(context, proposed),
    }),
    undecided: t.field({
      type: [UnitRef],
      description: 'Đồng hạng ở mức chỉ còn chỗ cho một phần: phải bỏ phiếu trước.',
      resolve: ({ undecided }, _args, context) => unitsOf(context, undecided),
    }),
    blocked: t.field({
      type: [BlockedFlagType],
      description: 'Các đơn vị xếp sau số cờ, và vì sao.',
      resolve: ({ blocked, limit }) => blocked.map((each) => ({ ...each, limit })),
    }),
  }),
})

export const RunoffType = builder
  .objectRef<Of<Runoff & { readonly award: string }>>('ConferenceRunoff')
  .implement({
    description: 'Phải bỏ phiếu lại: các đơn vị bằng phiếu ở chỗ cuối cùng.',
    fields: (t) => ({
      award: t.field({
        type: AwardType,
        description: 'Danh hiệu, hình thức.',
        resolve: ({ part, view }, _args, context) =>
          awardNamed(context, part.award, view.state.heldOn),
      }),
      units: t.field({
        type: [UnitRef],
        description: 'Các đơn vị bằng phiếu.',
        resolve: ({ part }, _args, context) => unitsOf(context, part.optionUnitIds),
      }),
      seats: t.int({ description: 'Còn bao nhiêu chỗ.', resolve: ({ part }) => part.seats }),
    }),
  })
