import { citing } from '../../citations/index.ts'
import { ids } from '../natures/index.ts'
import { honorary, medals, orders } from '../procedure/awards.ts'
import { limit } from '../procedure/making.ts'
import { read } from '../provenance.ts'

const at = citing('2012-decree-39')

const page =
  'http://banthiduakhenthuongtw.gov.vn/noi-dung/1397/Thoi-gian-tham-dinh-tra-ket-qua-khen-thuong'
const read1 = {
  cite: at('1'),
  provenance: read(page, 'Ngày có hiệu lực của nghị định ghi theo trí nhớ.'),
}
const press = {
  cite: at('1'),
  provenance: read('https://plo.vn/sua-doi-quy-dinh-ve-thi-dua-khen-thuong-post46777.html'),
}

/** Hình thức mà bộ, tỉnh trình Thủ tướng trong 15 ngày. */
const sooner: readonly string[] = [
  ids.meritPrimeMinister,
  ids.flagGovernment,
  ids.labourOrderFirst,
  ids.labourOrderSecond,
  ids.labourOrderThird,
  ids.featOrderFirst,
  ids.featOrderSecond,
  ids.featOrderThird,
  ids.fatherlandDefenceOrderFirst,
  ids.fatherlandDefenceOrderSecond,
  ids.fatherlandDefenceOrderThird,
  ...medals,
]
/** Hình thức cao hơn: 30 ngày. */
const later = [...orders, ...honorary, ids.fighterNational].filter(
  (award) => !sooner.includes(award),
)

/** Thời hạn thẩm định và trình. */
export const procedure = [
  limit('appraisal', 10, read1),
  limit('appraisal', 15, read1, { level: 'provincial', awards: sooner, of: 'sooner' }),
  limit('appraisal', 30, read1, { level: 'provincial', awards: later, of: 'later' }),
  limit('appraisal-after-consultation', 20, press, { level: 'central' }),
  limit('consultation', 10, press),
]
