import type { FilingProvision, TimeLimitProvision } from '../../law/index.ts'
import { ids } from '../natures/index.ts'
import { filing, limit } from '../procedure/making.ts'
import { read } from '../provenance.ts'
import { at } from './standards.ts'

const ground = {
  cite: at('8.1'),
  provenance: read(
    'https://beta.thuvienphapluat.vn/phap-luat/thoi-su-phap-luat/ho-so-thu-tuc-xet-tang-danh-hieu-gia-dinh-van-hoa-moi-nhat-2024-theo-nghi-dinh-862023ndcp-ra-sao-130423.html; http://tanbinhthanhpho.tayninh.gov.vn/vi/news/xh/mau-bien-ban-hop-thon-to-dan-pho-binh-xet-danh-hieu-gia-dinh-van-hoa-7003.html',
  ),
}
const ofFamilies = {
  unit: 'day',
  level: 'commune',
  awards: [ids.culturalFamily],
  of: ids.culturalFamily,
} as const

/** Thời hạn xét “Gia đình văn hóa”: the list stands at the village for opinions, then the commune's chair decides. */
export const procedure: readonly (TimeLimitProvision | FilingProvision)[] = [
  limit('public-notice', 10, ground, ofFamilies),
  limit('decision', 10, ground, ofFamilies),
  filing(ids.culturalFamily, '25/11', ground, { with: 'commune' }),
]
