import type {
  ConferenceStep,
  ConferenceTask,
  Delegate,
  RaisedLimitation,
  RankLine,
} from '@vinhdanh/domain/conferences'
import { tiesIn } from '@vinhdanh/domain/conferences'
import { conferenceStepLabel, type PaperBlock } from '@vinhdanh/wording/conferences'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { type ConferenceView, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { ConferenceStepEnum } from './enums.ts'

/** A part of a conference beside the conference it belongs to. */
export interface Of<Part> {
  readonly part: Part
  readonly view: ConferenceView
}

export const StepType = builder.objectRef<Of<ConferenceStep>>('ConferenceStepState').implement({
  description: 'Một bước của chương trình, đã qua hay chưa.',
  fields: (t) => ({
    step: t.field({
      type: ConferenceStepEnum,
      description: 'Bước.',
      resolve: ({ part }) => part,
    }),
    label: t.string({
      description: 'Tên bước.',
      args: inLanguage,
      resolve: ({ part }, { language }) => conferenceStepLabel(part, language),
    }),
    passed: t.boolean({
      description: 'Đã qua.',
      resolve: ({ part, view }) => view.state.outcomes.some(({ step }) => step === part),
    }),
    outcome: t.string({
      nullable: true,
      description: 'Kết luận đã ghi; null khi chưa qua.',
      resolve: ({ part, view }) =>
        view.state.outcomes.find(({ step }) => step === part)?.outcome ?? null,
    }),
  }),
})

export const DelegateType = builder
  .objectRef<{ readonly unitId: string; readonly row: Delegate | undefined }>('Delegate')
  .implement({
    description: 'Một đơn vị thành viên dự họp hay vắng.',
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      present: t.boolean({
        nullable: true,
        description: 'Có mặt; null khi chưa điểm danh.',
        resolve: ({ row }) => row?.present ?? null,
      }),
      representative: t.string({
        description: 'Người đại diện.',
        resolve: ({ row }) => row?.representative ?? '',
      }),
    }),
  })

export const RaisedLimitationType = builder
  .objectRef<RaisedLimitation>('ConferenceLimitation')
  .implement({
    description: 'Tồn tại, hạn chế được nêu tại hội nghị.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Mã.' }),
      theme: t.exposeString('theme', { description: 'Chủ đề.' }),
      text: t.exposeString('text', { description: 'Nội dung.' }),
      carriedOver: t.boolean({
        description: 'Chuyển từ hội nghị sơ kết sang, mở lại ở đây.',
        resolve: ({ carriedFrom }) => carriedFrom !== null,
      }),
    }),
  })

export const TaskType = builder.objectRef<ConferenceTask>('ConferenceTask').implement({
  description: 'Nhiệm vụ hội nghị đề ra cho kỳ sau.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Nội dung.' }),
    owner: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị thực hiện; null là cả cụm, khối.',
      resolve: ({ ownerUnitId }, _args, context) =>
        ownerUnitId === null ? null : unitOf(context, ownerUnitId),
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Thời hạn.',
      resolve: ({ dueOn }) => dueOn,
    }),
    limitation: t.id({
      nullable: true,
      description: 'Để khắc phục tồn tại, hạn chế nào của hội nghị.',
      resolve: ({ limitationId }) => limitationId,
    }),
  }),
})

export const MemberRankType = builder.objectRef<Of<RankLine>>('MemberRank').implement({
  description: 'Thứ hạng của một thành viên.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ part }, _args, context) => unitOf(context, part.unitId),
    }),
    rank: t.int({ description: 'Xếp thứ.', resolve: ({ part }) => part.rank }),
    hundredths: t.int({
      nullable: true,
      description: 'Tổng điểm, phần trăm điểm; null khi không chấm điểm.',
      resolve: ({ part }) => part.hundredths,
    }),
    tied: t.boolean({
      description: 'Đồng hạng với đơn vị khác, chờ hội nghị bỏ phiếu phân định.',
      resolve: ({ part, view }) => tiesIn(view.state.ranking).includes(part.rank),
    }),
  }),
})

export const PaperBlockType = builder.objectRef<PaperBlock>('PaperBlock').implement({
  description: 'Một đoạn của biên bản.',
  fields: (t) => ({
    as: t.exposeString('as', { description: '`heading`, `line`, `item` hoặc `table`.' }),
    text: t.string({
      nullable: true,
      description: 'Lời; null của một bảng.',
      resolve: (block) => (block.as === 'table' ? null : block.text),
    }),
    rows: t.field({
      type: ['JSON'],
      description: 'Các dòng của bảng, dòng đầu là tên cột; rỗng khi không phải bảng.',
      resolve: (block) => (block.as === 'table' ? [block.head, ...block.rows] : []),
    }),
  }),
})
