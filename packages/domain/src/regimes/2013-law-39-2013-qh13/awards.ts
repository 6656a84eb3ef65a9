import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { named } from '../making.ts'
import { natures } from '../natures/index.ts'
import { recalled } from '../provenance.ts'

const provenance = recalled(
  'Luật số 15/2003/QH11, sửa đổi năm 2005 và 2013',
  'Số điều của tên danh hiệu, hình thức ghi theo tài liệu thứ cấp.',
)

const as = (nature: (typeof natures)[keyof typeof natures], nameVi: string, path: string) => {
  const { award, ...rest } = nature
  return named(award, { cite: at(path), provenance }, { nameVi, ...rest })
}

/** Danh hiệu thi đua và hình thức khen thưởng. The law spoke of ministry and province apart; both are one award here. */
export const awards = [
  as(natures.fighterNational, 'Chiến sĩ thi đua toàn quốc', '21'),
  as(natures.fighterProvincial, 'Chiến sĩ thi đua cấp tỉnh', '22'),
  as(natures.fighterBase, 'Chiến sĩ thi đua cơ sở', '23'),
  as(natures.advancedWorker, 'Lao động tiên tiến', '24'),
  as(natures.flagGovernment, 'Cờ thi đua của Chính phủ', '25'),
  as(natures.flagProvincial, 'Cờ thi đua cấp tỉnh', '26'),
  as(natures.excellentCollective, 'Tập thể lao động xuất sắc', '27'),
  as(natures.advancedCollective, 'Tập thể lao động tiên tiến', '28'),
  as(natures.labourOrderThird, 'Huân chương Lao động hạng Ba', '44'),
  as(natures.meritPrimeMinister, 'Bằng khen của Thủ tướng Chính phủ', '71'),
  as(natures.meritProvincial, 'Bằng khen cấp tỉnh', '72'),
  as(natures.commendation, 'Giấy khen', '74'),
]
