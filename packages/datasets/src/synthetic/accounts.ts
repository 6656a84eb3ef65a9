import type { Role } from '@vinhdanh/domain/access'
import { idOf } from './ids.ts'

/** Vai trò của một tài khoản dùng thử, ở một đơn vị. */
export interface DemoGrant {
  readonly role: Role
  readonly unitCode: string
}

/** Tài khoản dùng thử. */
export interface DemoAccount {
  readonly id: string
  readonly email: string
  /** Named by the role, so that nobody takes it for a real person. */
  readonly name: string
  readonly grants: readonly DemoGrant[]
  /** Chức vụ của người mô phỏng đứng sau tài khoản: posting title and unit; null when nobody does. */
  readonly post: readonly [unitCode: string, title: string, place: number] | null
}

/** Printed at start; it opens simulated data only. */
export const demoPassword = 'VinhDanh-2026'

const account = (
  name: string,
  email: string,
  grants: readonly DemoGrant[],
  post: DemoAccount['post'] = null,
): DemoAccount => ({
  id: idOf('account', email),
  email: `${email}@vinhdanh.example`,
  name: `${name} (mô phỏng)`,
  grants,
  post,
})

const member: DemoGrant = { role: 'council-member', unitCode: 'mdm' }

/** Ghế của Hội đồng tỉnh, theo thứ tự: who sits there and under which role. */
export const councilSeats: readonly {
  readonly email: string
  readonly role: 'chair' | 'vice-chair' | 'standing' | 'member' | 'secretary'
  readonly post: readonly [string, string, number]
}[] = [
  { email: 'chutich', role: 'chair', post: ['mdm', 'Chủ tịch Ủy ban nhân dân tỉnh', 0] },
  { email: 'hoidong02', role: 'vice-chair', post: ['mdm', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', 0] },
  { email: 'hoidong03', role: 'standing', post: ['mdm-snv', 'Giám đốc Sở', 0] },
  { email: 'hoidong04', role: 'member', post: ['mdm', 'Phó Chủ tịch Ủy ban nhân dân tỉnh', 1] },
  { email: 'hoidong05', role: 'member', post: ['mdm-stc', 'Giám đốc Sở', 0] },
  { email: 'hoidong06', role: 'member', post: ['mdm-syt', 'Giám đốc Sở', 0] },
  { email: 'hoidong07', role: 'member', post: ['mdm-sgd', 'Giám đốc Sở', 0] },
  { email: 'hoidong08', role: 'member', post: ['mdm-sxd', 'Giám đốc Sở', 0] },
  { email: 'hoidong09', role: 'member', post: ['mdm-bv', 'Giám đốc Bệnh viện', 0] },
  { email: 'hieutruong', role: 'member', post: ['mdm-thpt', 'Hiệu trưởng', 0] },
  { email: 'hoidong11', role: 'member', post: ['mdm-cty', 'Giám đốc Công ty', 0] },
  {
    email: 'hoidong12',
    role: 'member',
    post: ['mdm-mt', 'Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh', 0],
  },
  { email: 'hoidong13', role: 'member', post: ['mdm-ctd', 'Chủ tịch Hội', 0] },
  { email: 'thuky', role: 'secretary', post: ['mdm-snv-nv', 'Trưởng phòng', 0] },
]

const seatOf = (email: string) => councilSeats.find((seat) => seat.email === email)?.post ?? null

/** Tài khoản dùng thử: at least one for each of the ten roles, and enough members for a ballot to pass. */
export const demoAccounts: readonly DemoAccount[] = [
  account('Quản trị hệ thống', 'quantri', [{ role: 'administrator', unitCode: 'vn' }]),
  account('Cụm trưởng Khối thi đua các sở', 'cumtruong', [
    { role: 'cluster-head', unitCode: 'mdm-stc' },
  ]),
  account('Cán bộ thi đua Trường Trung học phổ thông', 'donvi', [
    { role: 'unit-officer', unitCode: 'mdm-thpt' },
  ]),
  account('Cán bộ thi đua Bệnh viện tỉnh', 'benhvien', [
    { role: 'unit-officer', unitCode: 'mdm-bv' },
  ]),
  account('Cán bộ thi đua xã Mẫu Thượng', 'xa', [{ role: 'unit-officer', unitCode: 'mdm-xmt' }]),
  account(
    'Chuyên viên thẩm định Sở Nội vụ',
    'thamdinh',
    [{ role: 'appraiser', unitCode: 'mdm' }],
    ['mdm-snv-nv', 'Chuyên viên', 0],
  ),
  account(
    'Thư ký hội đồng',
    'thuky',
    [{ role: 'council-secretary', unitCode: 'mdm' }],
    seatOf('thuky'),
  ),
  account(
    'Chủ tịch Ủy ban nhân dân tỉnh',
    'chutich',
    [{ role: 'deciding-authority', unitCode: 'mdm' }, member],
    seatOf('chutich'),
  ),
  account(
    'Hiệu trưởng, Ủy viên hội đồng',
    'hieutruong',
    [{ role: 'deciding-authority', unitCode: 'mdm-thpt' }, member],
    seatOf('hieutruong'),
  ),
  ...councilSeats
    .filter((seat) => seat.email.startsWith('hoidong'))
    .map((seat) =>
      account(
        `${seat.role === 'vice-chair' ? 'Phó Chủ tịch hội đồng' : seat.role === 'standing' ? 'Ủy viên thường trực hội đồng' : 'Ủy viên hội đồng'} ${seat.email.slice(-2)}`,
        seat.email,
        [member],
        seat.post,
      ),
    ),
  account('Chuyên viên thống kê', 'thongke', [{ role: 'statistician', unitCode: 'mdm' }]),
  account('Cán bộ pháp chế Sở Nội vụ', 'phapche', [{ role: 'legal-officer', unitCode: 'mdm' }]),
  account('Người dân', 'congdan', [{ role: 'public', unitCode: 'vn' }]),
]
