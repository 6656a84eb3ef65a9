import type { Provision } from '../../law/index.ts'
import { allAwards } from '../2022-law-06-qh15/instrument.ts'
import { procedureOf } from '../2022-law-06-qh15/procedure.ts'
import { route } from '../procedure/making.ts'
import { recalled } from '../provenance.ts'
import { at, unread } from './sources.ts'

const digest =
  'Bản tổng hợp 9 luật mới của kỳ họp thứ nhất Quốc hội khóa XVI (github diepxuan/diepxuan.github.io)'
const passed = {
  cite: at('1'),
  provenance: recalled(
    digest,
    'Loại hình mới đã thông qua theo bản tổng hợp; chưa rõ thay thế hay đứng cạnh khen thưởng phong trào thi đua. Không làm căn cứ khen thưởng công trạng là theo nghị định đang có hiệu lực.',
  ),
}

/** Điều giữ theo Luật năm 2022 cho đến khi đọc được điều sửa đổi. */
export const carriedProcedure: readonly Provision[] = procedureOf(allAwards).map((provision) => ({
  ...provision,
  provenance: unread,
}))

/** Hai loại hình mới, and the preference for ethnic-minority and mountainous areas. */
export const newProcedure: readonly Provision[] = [
  route(
    'thematic-movement',
    'Khen thưởng phong trào thi đua theo chuyên đề',
    'Commendation in a thematic emulation movement',
    false,
    passed,
  ),
  route('thematic', 'Khen thưởng chuyên đề', 'Thematic commendation', false, passed),
  {
    kind: 'priority',
    id: 'priority/ethnic-minority-areas',
    prefer: 'ethnic-minority-areas',
    cite: at('1'),
    provenance: recalled(
      digest,
      'Nguyên tắc đã thông qua theo bản tổng hợp; chưa đọc được điều sửa đổi.',
    ),
  },
]
