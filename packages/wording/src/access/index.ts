import type { Role, RoleGrant } from '@vinhdanh/domain/access'
import { formatDay, type Language } from '../formats/index.ts'

const labels: Readonly<Record<Language, Readonly<Record<Role, string>>>> = {
  vi: {
    'cluster-head': 'Trưởng cụm, khối thi đua',
    'unit-officer': 'Cán bộ thi đua, khen thưởng của đơn vị',
    appraiser: 'Người thẩm định',
    'council-member': 'Thành viên hội đồng',
    'council-secretary': 'Thư ký hội đồng',
    'deciding-authority': 'Người có thẩm quyền quyết định',
    statistician: 'Người làm thống kê',
    'legal-officer': 'Cán bộ pháp chế',
    administrator: 'Quản trị hệ thống',
    public: 'Công chúng',
  },
  en: {
    'cluster-head': 'Head of an emulation cluster',
    'unit-officer': "Unit's emulation and commendation officer",
    appraiser: 'Appraiser',
    'council-member': 'Council member',
    'council-secretary': 'Council secretary',
    'deciding-authority': 'Deciding authority',
    statistician: 'Statistician',
    'legal-officer': 'Legal officer',
    administrator: 'Administrator',
    public: 'Public',
  },
}

/** Tên vai trò. */
export const roleLabel = (role: Role, language: Language): string => labels[language][role]

/** Vai trò được giao, ở đâu, trong thời gian nào: "Người thẩm định, Tỉnh Bình Định, từ 01/01/2026". */
export function grantLabel(
  { role, from, until }: Pick<RoleGrant, 'role' | 'from' | 'until'>,
  unitName: string,
  language: Language,
): string {
  const [start, end] = language === 'vi' ? ['từ', 'đến hết'] : ['from', 'until']
  const term =
    until === null
      ? `${start} ${formatDay(from)}`
      : `${start} ${formatDay(from)} ${end} ${formatDay(until)}`
  return `${roleLabel(role, language)}, ${unitName}, ${term}`
}
