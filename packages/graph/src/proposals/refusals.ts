import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { MissingFactType, VerdictType } from '../eligibility/types.ts'
import { judgedOf } from '../eligibility/verdicts.ts'
import { globalId } from '../ids.ts'
import { AwardLevelEnum } from '../law/enums.ts'
import { ProposalRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { mayRead, proposalTarget } from '../targets.ts'

const interfaces = [RefusalRef]

export const ProposalWindowClosedType = builder
  .objectRef<RefusalOf<'ProposalWindowClosed'>>('ProposalWindowClosed')
  .implement({
    description: 'Ngoài thời gian nhận đề nghị.',
    interfaces,
    fields: (t) => ({
      opensOn: t.expose('opensOn', { type: 'Date', description: 'Ngày bắt đầu nhận.' }),
      closesOn: t.expose('closesOn', { type: 'Date', description: 'Ngày cuối nhận.' }),
      day: t.expose('day', { type: 'Date', description: 'Ngày trình.' }),
    }),
  })

export const ProposalWindowNotSetType = builder
  .objectRef<RefusalOf<'ProposalWindowNotSet'>>('ProposalWindowNotSet')
  .implement({
    description: 'Chưa đặt thời gian nhận đề nghị của năm và cấp này.',
    interfaces,
    fields: (t) => ({
      year: t.exposeInt('year', { description: 'Năm thành tích.' }),
      level: t.field({
        type: AwardLevelEnum,
        description: 'Cấp khen thưởng.',
        resolve: ({ level }) => level,
      }),
    }),
  })

export const ProposalExistsType = builder
  .objectRef<RefusalOf<'ProposalExists'>>('ProposalExists')
  .implement({
    description: 'Đã có hồ sơ của cùng đối tượng, cùng hình thức, cùng năm.',
    interfaces,
    fields: (t) => ({
      proposal: t.field({
        type: ProposalRef,
        nullable: true,
        description: 'Hồ sơ đã có; null khi người xem không được đọc.',
        resolve: async ({ proposalId }, _args, context) => {
          const row = await context.loaders.proposal.load(proposalId)
          if (row === null) return null
          return mayRead(context, 'proposals', await proposalTarget(context, row)) ? row : null
        },
      }),
      number: t.exposeString('number', { description: 'Số hồ sơ đã có.' }),
    }),
  })

export const UnitClosedOnDayType = builder
  .objectRef<RefusalOf<'UnitClosedOnDay'>>('UnitClosedOnDay')
  .implement({
    description: 'Đơn vị chưa thành lập hoặc đã kết thúc hoạt động vào ngày này.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      day: t.expose('day', { type: 'Date', description: 'Ngày được xét.' }),
    }),
  })

export const VerdictUnmetType = builder
  .objectRef<RefusalOf<'VerdictUnmet'>>('VerdictUnmet')
  .implement({
    description: 'Không đạt tiêu chuẩn theo luật áp dụng cho hồ sơ.',
    interfaces,
    fields: (t) => ({
      verdict: t.field({
        type: VerdictType,
        description: 'Kết luận không đạt, với các dòng quyết định.',
        resolve: ({ verdict }) => judgedOf(verdict),
      }),
    }),
  })

export const VerdictDeferredType = builder
  .objectRef<RefusalOf<'VerdictDeferred'>>('VerdictDeferred')
  .implement({
    description: 'Tạm dừng xét vì một vụ việc chưa kết luận; the dossier is kept.',
    interfaces,
    fields: (t) => ({
      verdict: t.field({
        type: VerdictType,
        description: 'Kết luận, với vụ việc đang chờ.',
        resolve: ({ verdict }) => judgedOf(verdict),
      }),
    }),
  })

export const ReadingsAgreeType = builder
  .objectRef<RefusalOf<'ReadingsAgree'>>('ReadingsAgree')
  .implement({
    description: 'Mọi cách đọc cho cùng một kết quả; không có gì phải chọn.',
    interfaces,
    fields: (t) => ({
      openPoint: t.exposeString('openPoint', { description: 'Mã điểm để ngỏ.' }),
    }),
  })

export const VerdictUnknownType = builder
  .objectRef<RefusalOf<'VerdictUnknown'>>('VerdictUnknown')
  .implement({
    description: 'Chưa đủ dữ liệu để kết luận.',
    interfaces,
    fields: (t) => ({
      missing: t.field({
        type: [MissingFactType],
        description: 'Dữ kiện còn thiếu.',
        resolve: ({ missing }) => missing.map((key) => ({ key })),
      }),
    }),
  })

export const ProposalNotReadyType = builder
  .objectRef<RefusalOf<'ProposalNotReady'>>('ProposalNotReady')
  .implement({
    description: 'Hồ sơ chưa đến bước này, hoặc đã đi quá.',
    interfaces,
    fields: (t) => ({
      proposalId: t.id({
        description: 'Mã toàn cục của hồ sơ.',
        resolve: ({ proposalId }) => globalId('Proposal', proposalId),
      }),
      number: t.exposeString('number', { description: 'Số hồ sơ.' }),
    }),
  })
