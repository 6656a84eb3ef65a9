import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import type { Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import {
  bonusesFrom,
  collective,
  everyone,
  honourRates,
  type MoneyPart,
  orderRates,
  type Rate,
  titleRates,
  twice,
} from '../procedure/rates.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const flags: readonly Rate[] = [
  { part: 'titles', multiples: collective(1200), awards: [ids.flagGovernment] },
  { part: 'titles', multiples: collective(800), awards: [ids.flagProvincial] },
  { part: 'titles', multiples: collective(600), awards: [ids.flagRegional] },
  { part: 'titles', multiples: collective(200), awards: [ids.exemplaryCommune] },
]
const certificates: readonly Rate[] = [
  { part: 'certificates', multiples: everyone(350), awards: [ids.meritPrimeMinister] },
  { part: 'certificates', multiples: everyone(150), awards: [ids.meritProvincial] },
  { part: 'certificates', multiples: twice(100), awards: [ids.meritRegional] },
  { part: 'certificates', multiples: everyone(30), awards: [ids.commendation] },
]

/** Mức tiền thưởng of Nghị định 98, kept unchanged by the decree after it. */
export const rates: readonly Rate[] = [
  ...titleRates,
  ...flags,
  ...orderRates,
  ...Object.values(honourRates),
  ...certificates,
]

/** Clause and point inside the article of its part, where one is known. */
const paths: Readonly<Record<AwardId, string>> = {
  [ids.fighterNational]: '1.a',
  [ids.fighterProvincial]: '1.b',
  [ids.fighterBase]: '1.c',
  [ids.advancedWorker]: '1.d',
  [ids.advancedSoldier]: '1.d',
  [ids.culturalFamily]: '3',
  [ids.meritPrimeMinister]: '1.a',
  [ids.meritProvincial]: '1.b',
  [ids.meritRegional]: '1.đ',
  [ids.commendation]: '1',
  [ids.commemorativeMedalNationalAssembly]: '1.c',
  [ids.commemorativeMedalProvincial]: '1.d',
}
const ofPart: Readonly<Partial<Record<MoneyPart, string>>> = { titles: '2', orders: '1' }

/** The place of a rate: its article in one decree, then the clause that both decrees number alike. */
export const placeIn =
  (articles: Readonly<Record<MoneyPart, string>>) =>
  (award: AwardId, part: MoneyPart): string =>
    [articles[part], paths[award] ?? ofPart[part]].filter((each) => each !== undefined).join('.')

const place = placeIn({
  titles: '54',
  orders: '55',
  honorary: '56',
  prizes: '57',
  certificates: '58',
  medals: '59',
})

const unread = (text: string, note: string) => recalled(`Nghị định 98/2023/NĐ-CP ${text}`, note)
const honours = read('Nghị định 98/2023/NĐ-CP Điều 56, trích tại thuvienphapluat.vn')
const cap = read('Nghị định 98/2023/NĐ-CP Điều 58 khoản 1 điểm d, trích tại thuvienphapluat.vn')
const ofAward: Readonly<Record<AwardId, Provenance>> = {
  [ids.culturalFamily]: unread('Điều 54', 'Hệ số 0,1 của Gia đình văn hóa ghi theo trí nhớ.'),
  [ids.commemorativeMedalProvincial]: cap,
  [ids.commemorativeMedalNationalAssembly]: unread(
    'Điều 58 khoản 1 điểm c',
    'Mức tối đa 0,8 lần ghi theo trí nhớ.',
  ),
}
const ofArticle: Readonly<Record<MoneyPart, Provenance>> = {
  titles: read(pages.money),
  orders: read(pages.money),
  honorary: honours,
  prizes: unread(
    'Điều 57',
    'Hệ số 270 và 170 ghi theo trí nhớ và theo Nghị định 91/2017/NĐ-CP Điều 72.',
  ),
  certificates: unread(
    'Điều 58; Nghị định 91/2017/NĐ-CP Điều 73; Nghị định 152/2025/NĐ-CP Điều 54',
    'Hệ số bằng khen, giấy khen, hệ số 1,5 của hộ gia đình và mức 0,15 của cấp xã chưa đối chiếu trong Nghị định 98/2023/NĐ-CP.',
  ),
  medals: unread(
    'Điều 59',
    'Hệ số 1,5 của huy chương ghi theo trí nhớ và theo Nghị định 91/2017/NĐ-CP Điều 74.',
  ),
}
const groundOf = (award: AwardId, part: MoneyPart): Ground => ({
  cite: at(place(award, part)),
  provenance: ofAward[award] ?? ofArticle[part],
})

/** Whether the commune's chair still had a lower rate is open: one text before says so, one after has one rate. */
const ofCommune = {
  decidedBy: { 'commune-chair': everyone(15) },
  otherReadings: [
    {
      id: 'one-rate',
      value: { multiples: everyone(30) },
      cite: at('58.1'),
      provenance: unread(
        'Điều 58; Nghị định 152/2025/NĐ-CP Điều 54',
        'Nghị định sau chỉ có một mức giấy khen; chưa rõ Nghị định 98/2023/NĐ-CP còn mức riêng của cấp xã hay không.',
      ),
    },
  ],
} as const

export const bonuses = bonusesFrom(rates, groundOf, (award) =>
  award === ids.commendation ? ofCommune : {},
)
