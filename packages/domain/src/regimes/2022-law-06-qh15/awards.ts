import { entitled } from '../making.ts'
import { natures } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const as = (nature: (typeof natures)[keyof typeof natures], nameVi: string, path: string) =>
  entitled(nature, nameVi, { cite: at(path), provenance: read(pages.gazette) })

const fullName = recalled(
  pages.armyTitles,
  'Có trong thông tư của Bộ Quốc phòng viết theo Điều 20, 32, 72; tên đầy đủ kể các cấp tương đương ghi theo tài liệu thứ cấp.',
)

/** Danh hiệu thi đua, bằng khen, giấy khen, with their legal names. */
export const awards = [
  as(natures.fighterNational, 'Chiến sĩ thi đua toàn quốc', '21'),
  as(natures.fighterProvincial, 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', '22'),
  as(natures.fighterBase, 'Chiến sĩ thi đua cơ sở', '23'),
  as(natures.advancedWorker, 'Lao động tiên tiến', '24'),
  as(natures.advancedSoldier, 'Chiến sĩ tiên tiến', '24'),
  as(natures.flagGovernment, 'Cờ thi đua của Chính phủ', '25'),
  as(natures.flagProvincial, 'Cờ thi đua của Bộ, ban, ngành, tỉnh', '26'),
  entitled(
    natures.flagRegional,
    'Cờ thi đua của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương; của Đại học Quốc gia',
    { cite: at('26'), provenance: fullName },
  ),
  as(natures.excellentCollective, 'Tập thể lao động xuất sắc', '27'),
  as(natures.victoriousUnit, 'Đơn vị quyết thắng', '27'),
  as(natures.advancedCollective, 'Tập thể lao động tiên tiến', '28'),
  as(natures.advancedUnit, 'Đơn vị tiên tiến', '28'),
  as(natures.exemplaryCommune, 'Xã, phường, thị trấn tiêu biểu', '29'),
  as(natures.culturalVillage, 'Thôn, tổ dân phố văn hóa', '30'),
  as(natures.culturalFamily, 'Gia đình văn hóa', '31'),
  as(natures.meritPrimeMinister, 'Bằng khen của Thủ tướng Chính phủ', '73'),
  as(natures.meritProvincial, 'Bằng khen của Bộ, ban, ngành, tỉnh', '74'),
  entitled(
    natures.meritRegional,
    'Bằng khen của quân khu, quân đoàn, quân chủng, binh chủng, tổng cục và tương đương; của Đại học Quốc gia',
    { cite: at('72'), provenance: fullName },
  ),
  as(natures.commendation, 'Giấy khen', '75'),
]
