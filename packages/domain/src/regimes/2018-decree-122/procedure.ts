import type { Provision } from '../../law/index.ts'
import { ids } from '../natures/index.ts'
import { filing, limit } from '../procedure/making.ts'
import { read } from '../provenance.ts'
import { at } from './standards.ts'

const yearly = {
  cite: at('4.1'),
  provenance: read(
    'https://giangbien.longbien.gov.vn/thong-tin-truyen-truyen (Nghị định 122/2018/NĐ-CP Điều 4)',
    'Trường hợp đặc biệt được xét đến trước ngày 30/01 năm sau.',
  ),
}

/** Thời điểm bình xét và thời hạn quyết định “Gia đình văn hóa”. */
export const procedure: readonly Provision[] = [
  filing(ids.culturalFamily, '19/12', yearly, { with: 'commune' }),
  limit(
    'decision',
    5,
    {
      cite: at('12'),
      provenance: read(
        'https://tthccapxa.gialai.gov.vn/tthc/index/view/id/314',
        'Đọc trong thủ tục hành chính cấp xã; số điều chưa đối chiếu.',
      ),
    },
    { level: 'commune', awards: [ids.culturalFamily], of: ids.culturalFamily },
  ),
]
