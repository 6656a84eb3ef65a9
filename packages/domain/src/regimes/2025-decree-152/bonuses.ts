import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { placeIn, rates } from '../2023-decree-98/bonuses.ts'
import { ids } from '../natures/index.ts'
import { bonusesFrom, type MoneyPart } from '../procedure/rates.ts'
import { inherited, read } from '../provenance.ts'
import { at } from './sources.ts'

const place = placeIn({
  titles: '50',
  orders: '51',
  honorary: '52',
  prizes: '53',
  certificates: '54',
  medals: '55',
})

const money = read('Nghị định 152/2025/NĐ-CP Điều 49, 50, 51, trích tại thuvienphapluat.vn')
const carried = (article: string) =>
  inherited(
    `Nghị định 98/2023/NĐ-CP ${article}`,
    'Điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đọc được; giữ theo Nghị định 98/2023/NĐ-CP.',
  )
const ofArticle: Readonly<Record<MoneyPart, Provenance>> = {
  titles: money,
  orders: money,
  honorary: read(
    'https://ngoisao.vn (bài 463849, 01/10/2025); Nghị định 152/2025/NĐ-CP Điều 52, trích tại thuvienphapluat.vn',
    'Hệ số cá nhân của danh hiệu Anh hùng suy từ một nửa mức của tập thể.',
  ),
  prizes: carried('Điều 57'),
  certificates: read(
    'https://news.laodong.vn/thoi-su (bài 1562282); https://ngoisao.vn (bài 463849); Nghị định 152/2025/NĐ-CP Điều 54',
    'Hệ số cá nhân của bằng khen bộ, tỉnh, quân khu, Đại học Quốc gia suy từ một nửa mức của tập thể.',
  ),
  medals: carried('Điều 59'),
}
const ofAward: Readonly<Record<AwardId, Provenance>> = {
  [ids.culturalFamily]: carried('Điều 54'),
  [ids.commemorativeMedalNationalAssembly]: carried('Điều 58'),
  [ids.commemorativeMedalProvincial]: carried('Điều 58 khoản 1 điểm d'),
}

/** Mức tiền thưởng of Nghị định 152: the rates before it; one rate of giấy khen, whoever decides. */
export const bonuses = bonusesFrom(rates, (award, part) => ({
  cite: at(place(award, part)),
  provenance: ofAward[award] ?? ofArticle[part],
}))
