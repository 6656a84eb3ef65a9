import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { Multiples } from '../../law/index.ts'
import { bonus } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

/** Hệ số nhân mức lương cơ sở, in hundredths. A collective has twice, a household one and a half of a person's. */
const times = (hundredths: number) => ratio(hundredths, 100)
const person = (hundredths: number): Multiples => ({ person: times(hundredths) })
const collective = (hundredths: number): Multiples => ({ collective: times(hundredths) })
const personAndCollective = (hundredths: number): Multiples => ({
  person: times(hundredths),
  collective: times(hundredths * 2),
})
export const everyone = (hundredths: number): Multiples => ({
  person: times(hundredths),
  collective: times(hundredths * 2),
  household: ratio(hundredths * 3, 200),
})

type Article = 'titles' | 'orders' | 'certificates'

/** Mức tiền thưởng of Nghị định 98, kept unchanged by the decree after it. */
export const rates: readonly (readonly [AwardId, Article, string, Multiples])[] = [
  [ids.fighterNational, 'titles', '1.a', person(450)],
  [ids.fighterProvincial, 'titles', '1.b', person(300)],
  [ids.fighterBase, 'titles', '1.c', person(100)],
  [ids.advancedWorker, 'titles', '1.d', person(30)],
  [ids.flagGovernment, 'titles', '2', collective(1200)],
  [ids.flagProvincial, 'titles', '2', collective(800)],
  [ids.excellentCollective, 'titles', '2', collective(150)],
  [ids.advancedCollective, 'titles', '2', collective(80)],
  [ids.labourOrderThird, 'orders', '1', personAndCollective(450)],
  [ids.meritPrimeMinister, 'certificates', '1.a', everyone(350)],
  [ids.meritProvincial, 'certificates', '1.b', everyone(150)],
  [ids.commendation, 'certificates', '1', everyone(30)],
]

/** The rates at the articles of one decree; the commune's own rate only where that decree has one. */
export const bonusesAt = (
  articles: Readonly<Record<Article, string>>,
  cite: typeof at,
  known: (article: Article) => Provenance,
  byPost: Readonly<Partial<Record<AuthorityPost, Multiples>>> | undefined,
) =>
  rates.map(([award, article, path, multiples]) =>
    bonus(
      award,
      { cite: cite(`${articles[article]}.${path}`), provenance: known(article) },
      {
        multiples,
        ...(byPost === undefined || award !== ids.commendation ? {} : { decidedBy: byPost }),
      },
    ),
  )

const certificates = recalled(
  'Nghị định 98/2023/NĐ-CP Điều 58; Nghị định 91/2017/NĐ-CP Điều 73; Nghị định 152/2025/NĐ-CP Điều 54',
  'Hệ số bằng khen, giấy khen, hệ số 1,5 của hộ gia đình và mức 0,15 của cấp xã chưa đối chiếu trong Nghị định 98/2023/NĐ-CP.',
)

export const bonuses = bonusesAt(
  { titles: '54', orders: '55', certificates: '58' },
  at,
  (article) => (article === 'certificates' ? certificates : read(pages.money)),
  { 'commune-chair': everyone(15) },
)
