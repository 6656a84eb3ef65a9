import { day } from '@vinhdanh/domain/kernel'
import { councilSeats } from './accounts.ts'
import { idOf } from './ids.ts'
import type { CouncilRow } from './season-records.ts'
import { postedOn, type Staff } from './staff.ts'

const today = day('2026-11-21')

/** Người đang giữ chức vụ này ở đơn vị này. */
export function holderOf(
  staff: Staff,
  [unitCode, title, place]: readonly [string, string, number],
): string {
  const holder = staff.postings.filter(
    (row) => row.unitCode === unitCode && row.title === title && postedOn(row, today),
  )[place]
  if (holder === undefined) throw new Error(`nobody is ${title} of ${unitCode}`)
  return holder.personCode
}

/** Hội đồng tỉnh: 13 members who vote and a secretary who does not. */
export function provincialCouncil(staff: Staff): CouncilRow {
  return {
    id: idOf('council', 'mdm'),
    code: 'mp-hoi-dong-tinh',
    name: 'Hội đồng Thi đua - Khen thưởng tỉnh Đông Mẫu',
    level: 'provincial',
    unitCode: 'mdm',
    members: councilSeats.map((seat, index) => ({
      id: idOf('council-member', seat.email),
      personCode: holderOf(staff, seat.post),
      order: index + 1,
      post: seat.post[1],
      role: seat.role,
      votes: seat.role !== 'secretary',
    })),
  }
}

/** Hội đồng cơ sở của trường: the two heads and five teachers. */
export function schoolCouncil(staff: Staff): CouncilRow {
  const seats = [
    ['chair', ['mdm-thpt', 'Hiệu trưởng', 0]],
    ['vice-chair', ['mdm-thpt', 'Phó Hiệu trưởng', 0]],
    ['secretary', ['mdm-thpt-tn', 'Giáo viên', 0]],
    ['member', ['mdm-thpt-tn', 'Giáo viên', 1]],
    ['member', ['mdm-thpt-tn', 'Giáo viên', 2]],
    ['member', ['mdm-thpt-xh', 'Giáo viên', 0]],
    ['member', ['mdm-thpt-xh', 'Giáo viên', 1]],
  ] as const
  return {
    id: idOf('council', 'mdm-thpt'),
    code: 'mp-hoi-dong-thpt',
    name: 'Hội đồng Thi đua - Khen thưởng Trường Trung học phổ thông Đông Mẫu',
    level: 'base',
    unitCode: 'mdm-thpt',
    members: seats.map(([role, post], index) => ({
      id: idOf('council-member', `thpt|${index}`),
      personCode: holderOf(staff, post),
      order: index + 1,
      post: post[1],
      role,
      votes: true,
    })),
  }
}
