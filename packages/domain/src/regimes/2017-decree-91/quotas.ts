import { ratio } from '../../kernel/index.ts'
import { ballot, quota } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './standards.ts'

const secretly = { yesShare: ratio(9, 10), council: 'provincial', secret: 'required' } as const
const vote = {
  cite: at('45.8'),
  provenance: read('http://banthiduakhenthuongtw.gov.vn/traloi/b6b7af14f6e14ac9a084a21d7a64b00e'),
}

export const ballots = [
  ballot(ids.fighterProvincial, vote, secretly),
  ballot(ids.fighterNational, vote, secretly),
  ballot(ids.heroLabour, vote, secretly),
  ballot(ids.heroArmedForces, vote, secretly),
  ballot(
    ids.flagGovernment,
    {
      cite: at('51.3'),
      provenance: recalled(
        'https://luattoanquoc.com/ho-xet-tang-co-thi-dua-cua-chinh-phu-cho-chuc/',
        'Hồ sơ phải có kết quả bỏ phiếu kín; tỷ lệ 90% là theo thực tế áp dụng, Điều 45 khoản 8 không nêu tên cờ.',
      ),
    },
    secretly,
  ),
]

export const quotas = [
  quota(
    ids.fighterBase,
    {
      cite: at('9.3'),
      provenance: read(
        'https://thuvienphapluat.vn/hoi-dap-phap-luat/45A9C-hd-tieu-chuan-de-xet-tang-danh-hieu-chien-si-thi-dua-co-so.html',
        'Nghị định không nói cách làm tròn; “không quá” được tính tròn xuống. Có ngành cho làm tròn lên.',
      ),
    },
    {
      share: ratio(15, 100),
      of: 'advanced-workers-of-unit',
      rounding: 'floor',
      otherReadings: [
        {
          id: 'rounded',
          value: { share: ratio(15, 100), rounding: 'half-up' },
          cite: at('9.3'),
          provenance: recalled(
            'Thông tư 08/2019/TT-BLĐTBXH',
            'Một bộ cho làm tròn phần lẻ; nghị định không nói cách làm tròn.',
          ),
        },
      ],
    },
  ),
  quota(
    ids.flagGovernment,
    {
      cite: at('11.1'),
      provenance: read(
        'http://banthiduakhenthuongtw.gov.vn/traloi/bdd164a488c44a9da99ce1d36990b69c',
        'Mẫu số gồm cả các tập thể được trình lên, theo một tỉnh đã làm năm 2022.',
      ),
    },
    {
      share: ratio(1, 5),
      of: 'cluster-leaders-of-province',
      rounding: 'floor',
      otherReadings: [
        {
          id: 'rounded',
          value: { share: ratio(1, 5), rounding: 'half-up' },
          cite: at('11.1'),
          provenance: recalled(
            'Nghị định 91/2017/NĐ-CP Điều 11',
            'Nghị định không nói cách làm tròn phần lẻ.',
          ),
        },
      ],
    },
  ),
]
