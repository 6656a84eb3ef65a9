import { entitled } from '../making.ts'
import { natures } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { at, pages } from './sources.ts'

const as = (nature: (typeof natures)[keyof typeof natures], nameVi: string, path: string) =>
  entitled(nature, nameVi, { cite: at(path), provenance: read(pages.gazette) })

/** Danh hiệu thi đua, bằng khen, giấy khen, with their legal names. */
export const awards = [
  as(natures.fighterNational, 'Chiến sĩ thi đua toàn quốc', '21'),
  as(natures.fighterProvincial, 'Chiến sĩ thi đua Bộ, ban, ngành, tỉnh', '22'),
  as(natures.fighterBase, 'Chiến sĩ thi đua cơ sở', '23'),
  as(natures.advancedWorker, 'Lao động tiên tiến', '24'),
  as(natures.flagGovernment, 'Cờ thi đua của Chính phủ', '25'),
  as(natures.flagProvincial, 'Cờ thi đua của Bộ, ban, ngành, tỉnh', '26'),
  as(natures.excellentCollective, 'Tập thể lao động xuất sắc', '27'),
  as(natures.advancedCollective, 'Tập thể lao động tiên tiến', '28'),
  as(natures.meritPrimeMinister, 'Bằng khen của Thủ tướng Chính phủ', '73'),
  as(natures.meritProvincial, 'Bằng khen của Bộ, ban, ngành, tỉnh', '74'),
  as(natures.commendation, 'Giấy khen', '75'),
]
