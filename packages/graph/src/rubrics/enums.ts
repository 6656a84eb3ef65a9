import type { Method, Part, RubricIssue, RubricStatus } from '@vinhdanh/domain/rubrics'
import { enumOf } from '../builder.ts'

export const RubricStatusEnum = enumOf<RubricStatus>('RubricStatus', 'Tình trạng bảng tiêu chí.', {
  draft: 'Bản thảo.',
  issued: 'Đã ban hành.',
  withdrawn: 'Thôi áp dụng.',
})

export const RubricSeverityEnum = enumOf<RubricIssue['severity']>(
  'RubricSeverity',
  'Mức độ của một chỗ chưa đúng.',
  { error: 'Lỗi: chưa ban hành được.', warning: 'Cảnh báo: ban hành được.' },
)

export const RubricPartEnum = enumOf<Part>('RubricPart', 'Phần của bảng tiêu chí.', {
  base: 'Phần nền.',
  bonus: 'Điểm thưởng.',
  deduction: 'Điểm trừ.',
  limit: 'Dấu hạn chế xếp loại, không tính điểm.',
})

export const RubricMethodEnum = enumOf<Method['is']>('RubricMethod', 'Cách chấm một tiêu chí.', {
  direct: 'Chấm trực tiếp.',
  ratio: 'Theo tỷ lệ.',
  sample: 'Theo mẫu.',
  'yes-no': 'Có hoặc không.',
  bands: 'Theo mức.',
  count: 'Số liệu để xếp thứ tự.',
  'per-case': 'Theo số trường hợp.',
})
