import { ratio } from '../../kernel/index.ts'
import { multiplesOfTitles, withHousehold } from '../2010-decree-42/instrument.ts'
import { ballot, bonus, quota } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './standards.ts'

const { person, collective, twice } = multiplesOfTitles

const titles = read(
  'https://hoatieu.vn/phap-luat/muc-tien-thuong-danh-hieu-thi-dua-bang-khen-giay-khen-moi-211204',
)
const orders = read(
  'http://118.69.201.249:801/hoi-dap-phap-luat/iframe/30881-hd-muc-tien-thuong-huan-chuong-bao-ve-to-quoc-hang-nhat-la-bao-nhieu.html',
)
const certificates = read(
  'https://plo.vn/nhan-bang-khen-cua-thu-tuong-duoc-thuong-4-5-trieu-dong-post456130.html',
  'Chưa thấy hệ số riêng cho hộ gia đình; tính như cá nhân.',
)

export const bonuses = [
  bonus(
    ids.fighterNational,
    { cite: at('69.1.a'), provenance: titles },
    { multiples: person(450) },
  ),
  bonus(
    ids.fighterProvincial,
    { cite: at('69.1.b'), provenance: titles },
    { multiples: person(300) },
  ),
  bonus(ids.fighterBase, { cite: at('69.1.c'), provenance: titles }, { multiples: person(100) }),
  bonus(ids.advancedWorker, { cite: at('69.1.d'), provenance: titles }, { multiples: person(30) }),
  bonus(
    ids.excellentCollective,
    { cite: at('69.2.a'), provenance: titles },
    { multiples: collective(150) },
  ),
  bonus(
    ids.advancedCollective,
    { cite: at('69.2.b'), provenance: titles },
    { multiples: collective(80) },
  ),
  bonus(
    ids.flagGovernment,
    { cite: at('69.2'), provenance: titles },
    { multiples: collective(1200) },
  ),
  bonus(
    ids.flagProvincial,
    { cite: at('69.2'), provenance: titles },
    { multiples: collective(800) },
  ),
  bonus(ids.labourOrderThird, { cite: at('70.2'), provenance: orders }, { multiples: twice(450) }),
  bonus(
    ids.meritPrimeMinister,
    { cite: at('73.1.a'), provenance: certificates },
    { multiples: withHousehold(350) },
  ),
  bonus(
    ids.meritProvincial,
    { cite: at('73.1.b'), provenance: certificates },
    { multiples: withHousehold(100) },
  ),
  bonus(
    ids.commendation,
    { cite: at('73.1'), provenance: certificates },
    { multiples: withHousehold(30), decidedBy: { 'commune-chair': withHousehold(15) } },
  ),
]

const secretly = { yesShare: ratio(9, 10), council: 'provincial', secret: 'required' } as const
const vote = {
  cite: at('45.8'),
  provenance: read('http://banthiduakhenthuongtw.gov.vn/traloi/b6b7af14f6e14ac9a084a21d7a64b00e'),
}

export const ballots = [
  ballot(ids.fighterProvincial, vote, secretly),
  ballot(ids.fighterNational, vote, secretly),
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
    { share: ratio(15, 100), of: 'advanced-workers-of-unit', rounding: 'floor' },
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
    { share: ratio(1, 5), of: 'cluster-leaders-of-province', rounding: 'floor' },
  ),
]
