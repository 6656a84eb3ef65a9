import type { Chance } from './chance.ts'

/** Phần của tên và tỷ lệ họ theo cả nước (phần trăm), cách viết miền Bắc. */
const families: readonly (readonly [string, number])[] = [
  ['Nguyễn', 38.4],
  ['Trần', 12.1],
  ['Lê', 9.5],
  ['Phạm', 7],
  ['Hoàng', 5.1],
  ['Phan', 4.5],
  ['Vũ', 3.9],
  ['Đặng', 2.1],
  ['Bùi', 2],
  ['Đỗ', 1.4],
  ['Hồ', 1.3],
  ['Ngô', 1.3],
  ['Dương', 1],
  ['Lý', 0.5],
  ['Nông', 1.8],
  ['Triệu', 1.6],
  ['Đinh', 1.2],
  ['Đoàn', 1],
  ['Trịnh', 0.9],
  ['Mai', 0.8],
  ['Lương', 0.8],
  ['Ninh', 0.6],
  ['Ông', 0.3],
  ['Ưng', 0.3],
]

const middle = {
  male: [
    'Văn',
    'Đức',
    'Hữu',
    'Minh',
    'Quang',
    'Đình',
    'Xuân',
    'Công',
    'Thanh',
    'Thế',
    'Duy',
    'Trọng',
    'Bá',
  ],
  female: [
    'Thị',
    'Ngọc',
    'Thanh',
    'Thị Thu',
    'Thị Kim',
    'Thị Minh',
    'Bích',
    'Phương',
    'Hoài',
    'Mỹ',
  ],
} as const

const given = {
  male: [
    'An',
    'Anh',
    'Bảo',
    'Bình',
    'Cường',
    'Chiến',
    'Dũng',
    'Duy',
    'Dương',
    'Đạt',
    'Đại',
    'Đức',
    'Giang',
    'Hải',
    'Hiếu',
    'Hoà',
    'Hóa',
    'Hùng',
    'Huy',
    'Hưng',
    'Khang',
    'Khoa',
    'Kiên',
    'Lâm',
    'Long',
    'Lộc',
    'Mạnh',
    'Nam',
    'Nghĩa',
    'Nhân',
    'Phong',
    'Phú',
    'Phúc',
    'Quý',
    'Quyết',
    'Sơn',
    'Tài',
    'Tâm',
    'Thắng',
    'Toàn',
    'Trung',
    'Tú',
    'Tuấn',
    'Tùng',
    'Uy',
    'Ước',
    'Việt',
    'Vinh',
    'Vượng',
    'Ý',
  ],
  female: [
    'An',
    'Anh',
    'Ánh',
    'Ân',
    'Châu',
    'Chi',
    'Cúc',
    'Duyên',
    'Đào',
    'Diệp',
    'Hà',
    'Hạnh',
    'Hằng',
    'Hiền',
    'Hoa',
    'Hoà',
    'Hồng',
    'Huế',
    'Hương',
    'Khánh',
    'Lan',
    'Lệ',
    'Liên',
    'Linh',
    'Loan',
    'Mai',
    'My',
    'Nga',
    'Ngân',
    'Nguyệt',
    'Nhung',
    'Oanh',
    'Quyên',
    'Quỳnh',
    'Sen',
    'Thảo',
    'Thoa',
    'Thơm',
    'Thu',
    'Thuý',
    'Trang',
    'Trâm',
    'Trinh',
    'Tuyết',
    'Uyên',
    'Út',
    'Vân',
    'Xuân',
    'Yến',
    'Ý',
  ],
} as const

/** Tên người, tách phần để xếp theo tên. */
export interface NameParts {
  readonly familyName: string
  readonly middleName: string
  readonly givenName: string
}

function family(chance: Chance): string {
  const all = families.reduce((sum, [, weight]) => sum + weight, 0)
  let left = chance.unit() * all
  for (const [name, weight] of families) {
    left -= weight
    if (left < 0) return name
  }
  return 'Nguyễn'
}

/** Một tên được đặt ra; shares follow the national frequencies of family names. */
export function inventName(chance: Chance, sex: 'female' | 'male'): NameParts {
  const common = sex === 'male' ? 'Văn' : 'Thị'
  const often = sex === 'male' ? 0.3 : 0.45
  const familyName = family(chance)
  const middleName = chance.holds(0.04)
    ? ''
    : chance.holds(often)
      ? common
      : chance.pick(middle[sex])
  return { familyName, middleName, givenName: chance.pick(given[sex]) }
}

export const fullName = ({ familyName, middleName, givenName }: NameParts): string =>
  [familyName, middleName, givenName].filter((part) => part !== '').join(' ')
