// long because it is one list: every place of the invented province
import type { AuthorityPost } from '@vinhdanh/domain/awards'
import { type Day, day } from '@vinhdanh/domain/kernel'
import type { KnownSector } from '@vinhdanh/domain/movements'
import type { Group, UnitLevel } from './records.ts'

/** Ngày bỏ cấp huyện. */
export const reform: Day = day('2025-07-01')
const lastDistrictDay: Day = day('2025-06-30')

/** Vị trí việc làm: nhóm, chức vụ, số người. */
export interface Slots {
  readonly title: string
  readonly group: Group
  readonly count: number
}

/** Một đơn vị của tỉnh mô phỏng, với vị trí việc làm của nó. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly level: UnitLevel
  readonly parent: string | null
  readonly decides?: AuthorityPost
  /** Ngành mà đơn vị phụ trách. */
  readonly sector?: KnownSector
  readonly opened?: Day
  readonly closed?: Day
  readonly staff?: readonly Slots[]
}

const leader = (title: string, count = 1): Slots => ({ title, group: 'leader', count })
const official = (title: string, count: number): Slots => ({ title, group: 'official', count })
const worker = (count: number): Slots => ({ title: 'Công nhân', group: 'worker', count })

function department(
  code: string,
  name: string,
  second: string,
  sector: KnownSector,
): readonly Place[] {
  const staff = (count: number) => [leader('Trưởng phòng'), official('Chuyên viên', count)]
  return [
    {
      code,
      name,
      level: 'department',
      parent: 'mdm',
      decides: 'department-director',
      sector,
      staff: [leader('Giám đốc Sở'), leader('Phó Giám đốc Sở')],
    },
    {
      code: `${code}-vp`,
      name: `Văn phòng ${name}`,
      level: 'division',
      parent: code,
      staff: [leader('Chánh Văn phòng'), official('Chuyên viên', 6)],
    },
    {
      code: `${code}-nv`,
      name: `${second}, ${name}`,
      level: 'division',
      parent: code,
      staff: staff(6),
    },
  ]
}

function district(
  code: string,
  name: string,
  communes: readonly [string, string],
): readonly Place[] {
  const end = { closed: lastDistrictDay }
  const commune = (index: number, title: string): Place => ({
    code: `${code}-x${index}`,
    name: title,
    level: 'commune',
    parent: code,
    ...end,
    staff: [leader('Chủ tịch Ủy ban nhân dân xã'), official('Công chức xã', 4)],
  })
  return [
    {
      code,
      name,
      level: 'district',
      parent: 'mdm',
      decides: 'district-chair',
      ...end,
      staff: [
        leader('Chủ tịch Ủy ban nhân dân huyện'),
        leader('Phó Chủ tịch Ủy ban nhân dân huyện'),
        { title: 'Nông dân', group: 'farmer', count: 3 },
      ],
    },
    {
      code: `${code}-vp`,
      name: `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${name}`,
      level: 'division',
      parent: code,
      ...end,
      staff: [leader('Chánh Văn phòng'), official('Chuyên viên', 5)],
    },
    {
      code: `${code}-kt`,
      name: `Phòng Kinh tế ${name}`,
      level: 'division',
      parent: code,
      ...end,
      staff: [official('Chuyên viên', 5)],
    },
    commune(1, communes[0]),
    commune(2, communes[1]),
  ]
}

function newCommune(code: string, name: string): readonly Place[] {
  const start = { opened: reform }
  return [
    { code, name, level: 'commune', parent: 'mdm', decides: 'commune-chair', ...start },
    {
      code: `${code}-vp`,
      name: `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${name}`,
      level: 'division',
      parent: code,
      ...start,
    },
    {
      code: `${code}-kt`,
      name: `Phòng Kinh tế ${name}`,
      level: 'division',
      parent: code,
      ...start,
    },
  ]
}

/** Tỉnh Đông Mẫu: invented; no name is that of a real unit with these parts. */
export const places: readonly Place[] = [
  {
    code: 'mdm',
    name: 'Tỉnh Đông Mẫu',
    level: 'province',
    parent: 'vn',
    decides: 'provincial-chair',
    staff: [
      leader('Chủ tịch Ủy ban nhân dân tỉnh'),
      leader('Phó Chủ tịch Ủy ban nhân dân tỉnh', 2),
      official('Thư ký Chủ tịch', 1),
    ],
  },
  ...department('mdm-snv', 'Sở Nội vụ', 'Phòng Thi đua - Khen thưởng', 'administration'),
  ...department('mdm-stc', 'Sở Tài chính', 'Phòng Ngân sách', 'finance'),
  ...department('mdm-syt', 'Sở Y tế', 'Phòng Nghiệp vụ Y', 'health'),
  ...department('mdm-sgd', 'Sở Giáo dục và Đào tạo', 'Phòng Giáo dục Trung học', 'education'),
  ...department('mdm-sxd', 'Sở Xây dựng', 'Phòng Quản lý xây dựng', 'construction'),
  {
    code: 'mdm-bv',
    name: 'Bệnh viện Đa khoa tỉnh Đông Mẫu',
    level: 'other',
    parent: 'mdm',
    decides: 'unit-head',
    staff: [leader('Giám đốc Bệnh viện'), leader('Phó Giám đốc Bệnh viện')],
  },
  {
    code: 'mdm-bv-noi',
    name: 'Khoa Nội, Bệnh viện Đa khoa tỉnh Đông Mẫu',
    level: 'division',
    parent: 'mdm-bv',
    staff: [leader('Trưởng khoa'), official('Bác sĩ', 4), official('Điều dưỡng', 6)],
  },
  {
    code: 'mdm-bv-ngoai',
    name: 'Khoa Ngoại, Bệnh viện Đa khoa tỉnh Đông Mẫu',
    level: 'division',
    parent: 'mdm-bv',
    staff: [leader('Trưởng khoa'), official('Bác sĩ', 4), official('Điều dưỡng', 6)],
  },
  {
    code: 'mdm-thpt',
    name: 'Trường Trung học phổ thông Đông Mẫu',
    level: 'school',
    parent: 'mdm',
    decides: 'unit-head',
    staff: [leader('Hiệu trưởng'), leader('Phó Hiệu trưởng')],
  },
  {
    code: 'mdm-thpt-tn',
    name: 'Tổ Khoa học tự nhiên, Trường Trung học phổ thông Đông Mẫu',
    level: 'division',
    parent: 'mdm-thpt',
    staff: [official('Giáo viên', 11)],
  },
  {
    code: 'mdm-thpt-xh',
    name: 'Tổ Khoa học xã hội, Trường Trung học phổ thông Đông Mẫu',
    level: 'division',
    parent: 'mdm-thpt',
    staff: [official('Giáo viên', 11)],
  },
  {
    code: 'mdm-cty',
    name: 'Công ty Cổ phần Nông sản Đông Mẫu',
    level: 'enterprise',
    parent: 'mdm',
    decides: 'enterprise-director',
    staff: [leader('Giám đốc Công ty'), leader('Phó Giám đốc Công ty')],
  },
  {
    code: 'mdm-cty-s1',
    name: 'Tổ Sản xuất số 1, Công ty Cổ phần Nông sản Đông Mẫu',
    level: 'division',
    parent: 'mdm-cty',
    staff: [worker(10)],
  },
  {
    code: 'mdm-cty-s2',
    name: 'Tổ Sản xuất số 2, Công ty Cổ phần Nông sản Đông Mẫu',
    level: 'division',
    parent: 'mdm-cty',
    staff: [worker(10)],
  },
  {
    code: 'mdm-mt',
    name: 'Ủy ban Mặt trận Tổ quốc tỉnh Đông Mẫu',
    level: 'other',
    parent: 'mdm',
    decides: 'unit-head',
    staff: [leader('Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh')],
  },
  {
    code: 'mdm-mt-pt',
    name: 'Ban Phong trào, Ủy ban Mặt trận Tổ quốc tỉnh Đông Mẫu',
    level: 'division',
    parent: 'mdm-mt',
    staff: [official('Chuyên viên', 7)],
  },
  {
    code: 'mdm-ctd',
    name: 'Hội Chữ thập đỏ tỉnh Đông Mẫu',
    level: 'association',
    parent: 'mdm',
    decides: 'unit-head',
    staff: [leader('Chủ tịch Hội'), official('Chuyên viên', 5)],
  },
  ...district('mdm-hmt', 'Huyện Mẫu Thượng', ['Xã Suối Mẫu', 'Xã Đồi Mẫu']),
  ...district('mdm-hmh', 'Huyện Mẫu Hạ', ['Xã Ruộng Mẫu', 'Xã Bến Mẫu']),
  ...newCommune('mdm-xmt', 'Xã Mẫu Thượng'),
  ...newCommune('mdm-pmh', 'Phường Mẫu Hạ'),
]
