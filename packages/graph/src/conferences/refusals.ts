import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { ConferenceKindEnum, ConferenceStatusEnum, ConferenceStepEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const ConferenceStatusForbidsType = builder
  .objectRef<RefusalOf<'ConferenceStatusForbids'>>('ConferenceStatusForbids')
  .implement({
    description: 'Trạng thái của hội nghị không cho phép việc này.',
    interfaces,
    fields: (t) => ({
      status: t.field({
        type: ConferenceStatusEnum,
        description: 'Trạng thái hội nghị.',
        resolve: ({ status }) => status,
      }),
    }),
  })

export const AgendaOutOfOrderType = builder
  .objectRef<RefusalOf<'AgendaOutOfOrder'>>('AgendaOutOfOrder')
  .implement({
    description: 'Chưa đến hoặc đã qua bước này của chương trình.',
    interfaces,
    fields: (t) => ({
      asked: t.field({
        type: ConferenceStepEnum,
        description: 'Bước được yêu cầu.',
        resolve: ({ asked }) => asked,
      }),
      current: t.field({
        type: ConferenceStepEnum,
        nullable: true,
        description: 'Bước hiện tại; null khi đã qua hết.',
        resolve: ({ current }) => current,
      }),
    }),
  })

export const StepNotDoneType = builder
  .objectRef<RefusalOf<'StepNotDone'>>('StepNotDone')
  .implement({
    description: 'Bước chưa có kết quả nên chưa qua được.',
    interfaces,
    fields: (t) => ({
      step: t.field({
        type: ConferenceStepEnum,
        description: 'Bước.',
        resolve: ({ step }) => step,
      }),
      lack: t.exposeString('lack', {
        description:
          'Còn thiếu gì: `no-results`, `no-tasks`, `no-ranking`, `tie-at-the-top`, `award-not-voted`, `nobody-elected`, `no-covenant`, `covenant-unsigned`.',
      }),
    }),
  })

export const UnitWithoutVotesType = builder
  .objectRef<RefusalOf<'UnitWithoutVotes'>>('UnitWithoutVotes')
  .implement({
    description: 'Đơn vị không đủ phiếu bình chọn nên không được suy tôn.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      yes: t.exposeInt('yes', { description: 'Số phiếu chọn.' }),
      needed: t.exposeInt('needed', { description: 'Số phiếu cần có; 0 khi chưa bỏ phiếu.' }),
    }),
  })

export const MoreVotesPassedOverType = builder
  .objectRef<RefusalOf<'MoreVotesPassedOver'>>('MoreVotesPassedOver')
  .implement({
    description: 'Đơn vị khác nhiều phiếu hơn, hoặc bằng phiếu, mà không được suy tôn.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị được chọn.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      other: t.field({
        type: UnitRef,
        description: 'Đơn vị bị bỏ qua.',
        resolve: ({ otherUnitId }, _args, context) => unitOf(context, otherUnitId),
      }),
      equal: t.exposeBoolean('equal', { description: 'Bằng phiếu: phải bỏ phiếu lại.' }),
    }),
  })

export const NoLockedBoardType = builder
  .objectRef<RefusalOf<'NoLockedBoard'>>('NoLockedBoard')
  .implement({
    description: 'Cụm, khối chưa khóa bảng điểm nào của năm.',
    interfaces,
    fields: (t) => ({ year: t.exposeInt('year', { description: 'Năm.' }) }),
  })

export const BoardDecidesRanksType = builder
  .objectRef<RefusalOf<'BoardDecidesRanks'>>('BoardDecidesRanks')
  .implement({
    description: 'Bảng điểm của năm đã khóa: thứ hạng không nhập tay.',
    interfaces,
    fields: (t) => ({ year: t.exposeInt('year', { description: 'Năm.' }) }),
  })

export const ReviewExistsType = builder
  .objectRef<RefusalOf<'ReviewExists'>>('ReviewExists')
  .implement({
    description: 'Đã có hội nghị cùng loại của năm.',
    interfaces,
    fields: (t) => ({
      conferenceKind: t.field({
        type: ConferenceKindEnum,
        description: 'Loại hội nghị.',
        resolve: ({ conferenceKind }) => conferenceKind,
      }),
      year: t.exposeInt('year', { description: 'Năm.' }),
    }),
  })

export const MidYearOutOfTimeType = builder
  .objectRef<RefusalOf<'MidYearOutOfTime'>>('MidYearOutOfTime')
  .implement({ description: 'Sơ kết ngoài thời gian.', interfaces })
