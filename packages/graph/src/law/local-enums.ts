import type { RegulationStatus } from '@vinhdanh/domain/local-law'
import { enumOf } from '../builder.ts'

export const RegulationStatusEnum = enumOf<RegulationStatus>(
  'RegulationStatus',
  'Trạng thái của quy định địa phương, đơn vị.',
  {
    draft: 'Dự thảo.',
    enacted: 'Đã ban hành, đang hoặc sẽ có hiệu lực.',
    withdrawn: 'Đã bãi bỏ.',
  },
)
