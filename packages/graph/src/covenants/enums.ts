import type {
  CovenantStatus,
  LineOutcome,
  TargetCounting,
  TargetDirection,
  Trend,
} from '@vinhdanh/domain/covenants'
import { enumOf } from '../builder.ts'

export const CovenantStatusEnum = enumOf<CovenantStatus>('CovenantStatus', 'Trạng thái giao ước.', {
  draft: 'Đang soạn.',
  open: 'Đang lấy chữ ký.',
  signed: 'Đã ký đủ.',
})

export const TargetDirectionEnum = enumOf<TargetDirection>(
  'TargetDirection',
  'Chiều của chỉ tiêu.',
  { up: 'Càng cao càng tốt.', down: 'Càng thấp càng tốt.', reach: 'Đạt mức là đủ.' },
)

export const TargetCountingEnum = enumOf<TargetCounting>(
  'TargetCounting',
  'Cách lấy số của năm từ bốn quý.',
  { sum: 'Cộng các quý.', last: 'Lấy số cuối kỳ.' },
)

export const LineOutcomeEnum = enumOf<LineOutcome>('LineOutcome', 'Tình hình một chỉ tiêu.', {
  met: 'Đạt.',
  unmet: 'Không đạt.',
  ongoing: 'Đang thực hiện.',
  missing: 'Thiếu số liệu của quý đã hết.',
  'not-due': 'Chưa đến kỳ.',
  'not-registered': 'Chưa đăng ký.',
})

export const TrendEnum = enumOf<Trend>('Trend', 'Xu hướng hai quý gần nhất.', {
  better: 'Tốt lên.',
  worse: 'Giảm sút.',
  same: 'Không đổi.',
})
