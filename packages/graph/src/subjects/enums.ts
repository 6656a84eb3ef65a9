import type { LabourGroup } from '@vinhdanh/domain/statistics'
import { enumOf } from '../builder.ts'

/** Cấp đơn vị, as stored. */
export type UnitLevel =
  | 'nation'
  | 'province'
  | 'department'
  | 'district'
  | 'commune'
  | 'division'
  | 'school'
  | 'enterprise'
  | 'association'
  | 'other'

export const UnitLevelEnum = enumOf<UnitLevel>('UnitLevel', 'Cấp, loại đơn vị.', {
  nation: 'Cả nước.',
  province: 'Tỉnh, thành phố.',
  department: 'Sở, ban, ngành.',
  district: 'Huyện.',
  commune: 'Xã, phường.',
  division: 'Phòng, ban trong cơ quan.',
  school: 'Trường học.',
  enterprise: 'Doanh nghiệp.',
  association: 'Hội, đoàn thể.',
  other: 'Loại khác.',
})

export const LabourGroupEnum = enumOf<LabourGroup>(
  'LabourGroup',
  'Nhóm lao động; everyone who is not a leader counts as a direct worker.',
  {
    leader: 'Lãnh đạo, quản lý.',
    official: 'Cán bộ, công chức, viên chức không giữ chức vụ.',
    worker: 'Công nhân, người lao động.',
    farmer: 'Nông dân.',
    'armed-forces': 'Lực lượng vũ trang.',
    other: 'Nhóm khác.',
  },
)
