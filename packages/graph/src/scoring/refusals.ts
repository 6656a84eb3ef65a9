import type { ConflictingCell, ScoreFault } from '@vinhdanh/domain/scoring'
import { scoreFaultSentence } from '@vinhdanh/wording/scoring'
import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { ScoreCellType } from './cell-types.ts'
import { BoardStageEnum, ScoreColumnEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const BoardStageForbidsType = builder
  .objectRef<RefusalOf<'BoardStageForbids'>>('BoardStageForbids')
  .implement({
    description: 'Bước hiện tại của bảng điểm không cho phép việc này.',
    interfaces,
    fields: (t) => ({
      stage: t.field({
        type: BoardStageEnum,
        description: 'Bước hiện tại.',
        resolve: ({ stage }) => stage,
      }),
    }),
  })

const ScoreFaultType = builder.objectRef<ScoreFault>('ScoreFault').implement({
  description: 'Một ô không nhận được, và vì sao.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Ô thứ mấy trong lệnh, từ 0.' }),
    unit: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị; null khi không có đơn vị này.',
      resolve: ({ unitId }, _args, { loaders }) => loaders.unit.load(unitId),
    }),
    line: t.exposeString('line', {
      nullable: true,
      description: 'Địa chỉ dòng; null khi là tổng của cột.',
    }),
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ column }) => column,
    }),
    code: t.exposeString('code', { description: 'Mã lỗi.' }),
    limit: t.field({
      type: 'Points',
      nullable: true,
      description: 'Mức bị vượt, khi là điểm.',
      resolve: ({ code, limit }) => (code === 'part-over-whole' ? null : limit),
    }),
    value: t.exposeString('value', { nullable: true, description: 'Giá trị đã gõ, hoặc tổng.' }),
    sentence: t.string({
      description: 'Vì sao, viết thành câu.',
      args: inLanguage,
      resolve: (fault, { language }) => scoreFaultSentence(fault, language),
    }),
  }),
})

export const ScoresRefusedType = builder
  .objectRef<RefusalOf<'ScoresRefused'>>('ScoresRefused')
  .implement({
    description: 'Có ô không hợp lệ; không lưu ô nào của lệnh.',
    interfaces,
    fields: (t) => ({
      faults: t.field({
        type: [ScoreFaultType],
        description: 'Mọi chỗ không hợp lệ.',
        resolve: ({ faults }) => [...faults],
      }),
    }),
  })

const ConflictingCellType = builder.objectRef<ConflictingCell>('ConflictingCell').implement({
  description: 'Ô mà người khác đã ghi trong lúc đó.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    line: t.exposeString('line', { description: 'Địa chỉ dòng.' }),
    column: t.field({
      type: ScoreColumnEnum,
      description: 'Cột.',
      resolve: ({ column }) => column,
    }),
    seen: t.exposeInt('seen', { description: 'Phiên bản mà người ghi đã thấy.' }),
    current: t.field({
      type: ScoreCellType,
      description: 'Ô hiện nay: giá trị của người khác, ai ghi, lúc nào.',
      resolve: ({ current, leaf }) => ({ cell: current, leaf: leaf ?? undefined }),
    }),
  }),
})

export const ScoreChangedMeanwhileType = builder
  .objectRef<RefusalOf<'ScoreChangedMeanwhile'>>('ScoreChangedMeanwhile')
  .implement({
    description: 'Điểm đã được người khác thay đổi; không lưu ô nào của lệnh.',
    interfaces,
    fields: (t) => ({
      cells: t.field({
        type: [ConflictingCellType],
        description: 'Các ô đã khác.',
        resolve: ({ cells }) => [...cells],
      }),
    }),
  })

export const RubricNotUsableType = builder
  .objectRef<RefusalOf<'RubricNotUsable'>>('RubricNotUsable')
  .implement({ description: 'Không chấm theo bảng tiêu chí này được.', interfaces })

export const BoardExistsType = builder
  .objectRef<RefusalOf<'BoardExists'>>('BoardExists')
  .implement({ description: 'Đã có bảng chấm điểm của năm theo bảng tiêu chí này.', interfaces })

export const ConfirmationDiffersType = builder
  .objectRef<RefusalOf<'ConfirmationDiffers'>>('ConfirmationDiffers')
  .implement({
    description: 'Lời gõ để khóa không đúng.',
    interfaces,
    fields: (t) => ({
      phrase: t.exposeString('phrase', { description: 'Lời phải gõ.' }),
    }),
  })

export const BoardIncompleteType = builder
  .objectRef<RefusalOf<'BoardIncomplete'>>('BoardIncomplete')
  .implement({
    description: 'Còn ô chưa có điểm chính thức nên chưa khóa được.',
    interfaces,
    fields: (t) => ({
      missing: t.exposeInt('missing', { description: 'Số ô chưa có điểm.' }),
      units: t.field({
        type: [UnitRef],
        description: 'Của các đơn vị này.',
        resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
      }),
    }),
  })

export const NotTiedType = builder
  .objectRef<RefusalOf<'NotTied'>>('NotTied')
  .implement({ description: 'Các đơn vị này không đồng hạng chờ bỏ phiếu.', interfaces })

export const TooManyFlagsType = builder
  .objectRef<RefusalOf<'TooManyFlags'>>('TooManyFlags')
  .implement({
    description: 'Đề nghị quá số cờ.',
    interfaces,
    fields: (t) => ({
      limit: t.exposeInt('limit', { description: 'Số cờ nhiều nhất.' }),
      nominated: t.exposeInt('nominated', { description: 'Số cờ được đề nghị.' }),
      members: t.exposeInt('members', { description: 'Số đơn vị được chấm.' }),
    }),
  })

export const FlagOutOfOrderType = builder
  .objectRef<RefusalOf<'FlagOutOfOrder'>>('FlagOutOfOrder')
  .implement({
    description: 'Đơn vị được đề nghị cờ không nằm trong số đứng đầu.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        nullable: true,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, { loaders }) => loaders.unit.load(unitId),
      }),
      rank: t.exposeInt('rank', { nullable: true, description: 'Thứ hạng.' }),
      undecided: t.exposeBoolean('undecided', { description: 'Đồng hạng, phải bỏ phiếu trước.' }),
    }),
  })
