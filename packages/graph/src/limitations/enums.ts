import type { Limitation, PlanTrace, ReviewKind } from '@vinhdanh/domain/limitations'
import { enumOf } from '../builder.ts'

export const LimitationStatusEnum = enumOf<Limitation['status']>(
  'LimitationStatus',
  'Trạng thái hạn chế.',
  { open: 'Đang mở.', closed: 'Đã đóng, có kết quả.' },
)

export const ReviewKindEnum = enumOf<ReviewKind>('ReviewKind', 'Kỳ họp nêu hạn chế.', {
  'mid-year': 'Sơ kết.',
  annual: 'Tổng kết.',
})

export const TraceKindEnum = enumOf<PlanTrace['kind']>('TraceKind', 'Loại căn cứ.', {
  limitation: 'Hạn chế.',
  document: 'Văn bản chỉ đạo.',
  anniversary: 'Ngày kỷ niệm.',
})
