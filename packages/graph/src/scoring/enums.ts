import type { Column, Sight, Stage } from '@vinhdanh/domain/scoring'
import { enumOf } from '../builder.ts'

export const ScoreColumnEnum = enumOf<Column>('ScoreColumn', 'Cột điểm.', {
  self: 'Tự chấm.',
  cross: 'Chấm chéo.',
  official: 'Chính thức.',
})

export const BoardStageEnum = enumOf<Stage>('BoardStage', 'Bước chấm điểm.', {
  self: 'Đang tự chấm.',
  cross: 'Đang chấm chéo.',
  official: 'Đang chấm chính thức.',
  locked: 'Đã khóa.',
})

export const SightEnum = enumOf<Sight>('Sight', 'Được xem đến đâu.', {
  all: 'Mọi đơn vị.',
  own: 'Đơn vị mình và đơn vị mình chấm chéo.',
  none: 'Chưa được xem.',
})

export const boardActions = [
  'enter-self',
  'enter-cross',
  'enter-official',
  'assign-crossers',
  'move-stage',
  'resolve-tie',
  'nominate-flags',
] as const

/** Việc trên một bảng chấm điểm. */
export type BoardAction = (typeof boardActions)[number]

export const BoardActionEnum = enumOf<BoardAction>('BoardAction', 'Việc trên một bảng chấm điểm.', {
  'enter-self': 'Nhập điểm tự chấm.',
  'enter-cross': 'Nhập điểm chấm chéo.',
  'enter-official': 'Nhập điểm chính thức.',
  'assign-crossers': 'Phân công chấm chéo.',
  'move-stage': 'Chuyển bước.',
  'resolve-tie': 'Ghi kết quả bỏ phiếu khi đồng hạng.',
  'nominate-flags': 'Đề nghị tặng cờ.',
})
