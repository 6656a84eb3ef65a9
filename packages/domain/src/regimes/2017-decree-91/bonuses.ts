import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { ids } from '../natures/index.ts'
import {
  bonusesFrom,
  collective,
  honourRates,
  householdAsPerson,
  type MoneyPart,
  orderRates,
  type Rate,
  titleRates,
} from '../procedure/rates.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './standards.ts'

const flags: readonly Rate[] = [
  { part: 'titles', multiples: collective(1200), awards: [ids.flagGovernment] },
  { part: 'titles', multiples: collective(800), awards: [ids.flagProvincial] },
]
const certificates: readonly Rate[] = [
  { part: 'certificates', multiples: householdAsPerson(350), awards: [ids.meritPrimeMinister] },
  { part: 'certificates', multiples: householdAsPerson(100), awards: [ids.meritProvincial] },
  { part: 'certificates', multiples: householdAsPerson(30), awards: [ids.commendation] },
]
const { assembly: _, ...honours } = honourRates
const rates: readonly Rate[] = [
  ...titleRates,
  ...flags,
  ...orderRates,
  ...Object.values(honours),
  ...certificates,
]

const paths: Readonly<Record<AwardId, string>> = {
  [ids.fighterNational]: '69.1.a',
  [ids.fighterProvincial]: '69.1.b',
  [ids.fighterBase]: '69.1.c',
  [ids.advancedWorker]: '69.1.d',
  [ids.advancedSoldier]: '69.1.d',
  [ids.excellentCollective]: '69.2.a',
  [ids.victoriousUnit]: '69.2.a',
  [ids.advancedCollective]: '69.2.b',
  [ids.advancedUnit]: '69.2.b',
  [ids.flagProvincial]: '69.2.d',
  [ids.culturalFamily]: '69',
  [ids.greatUnityOrder]: '70.1',
  [ids.braveryOrder]: '70.1',
  [ids.meritPrimeMinister]: '73.1.a',
  [ids.meritProvincial]: '73.1.b',
  [ids.commendation]: '73.1',
  [ids.commemorativeMedalProvincial]: '74',
}
const ofPart: Readonly<Record<MoneyPart, string>> = {
  titles: '69.2',
  orders: '70.2',
  honorary: '71',
  prizes: '72',
  certificates: '73.1',
  medals: '74',
}

const plo = 'https://plo.vn/nhan-bang-khen-cua-thu-tuong-duoc-thuong-4-5-trieu-dong-post456130.html'
const byPart: Readonly<Record<MoneyPart, Provenance>> = {
  titles: read(
    'https://hoatieu.vn/phap-luat/muc-tien-thuong-danh-hieu-thi-dua-bang-khen-giay-khen-moi-211204',
  ),
  orders: read(
    'http://118.69.201.249:801/hoi-dap-phap-luat/iframe/30881-hd-muc-tien-thuong-huan-chuong-bao-ve-to-quoc-hang-nhat-la-bao-nhieu.html',
  ),
  honorary: read(plo),
  prizes: read(plo),
  certificates: read(plo, 'Chưa thấy hệ số riêng cho hộ gia đình; tính như cá nhân.'),
  medals: read(plo),
}
const memory = (article: string, note: string) =>
  recalled(`Nghị định 91/2017/NĐ-CP Điều ${article}`, note)
const byAward: Readonly<Record<AwardId, Provenance>> = {
  [ids.culturalFamily]: memory('69', 'Hệ số 0,1 của Gia đình văn hóa ghi theo trí nhớ.'),
  [ids.greatUnityOrder]: memory('70', 'Hệ số 7,5 ghi theo nghị định sau.'),
  [ids.braveryOrder]: memory('70', 'Hệ số 4,5 ghi theo nghị định sau.'),
  [ids.heroicMother]: memory('71', 'Hệ số 15,5 ghi theo nghị định sau.'),
  [ids.commemorativeMedalProvincial]: memory(
    '74',
    'Mức tối đa 0,6 lần do bộ, tỉnh quy định: ghi theo trí nhớ.',
  ),
}

/** Giấy khen của Chủ tịch UBND cấp xã: half of that of the others. */
const ofCommune = { decidedBy: { 'commune-chair': householdAsPerson(15) } }

/** Mức tiền thưởng theo Điều 69 đến Điều 74. */
export const bonuses = bonusesFrom(
  rates,
  (award, part) => ({
    cite: at(paths[award] ?? ofPart[part]),
    provenance: byAward[award] ?? byPart[part],
  }),
  (award) => (award === ids.commendation ? ofCommune : {}),
)
