import type { AwardProvision, Provision } from '../../law/index.ts'
import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { routes } from '../2017-decree-91/procedure.ts'
import { ids } from '../natures/index.ts'
import { heroes, merits, orders, peoples, prizes, seniorityMedals } from '../procedure/awards.ts'
import { frequencies } from '../procedure/making.ts'
import { read, recalled } from '../provenance.ts'
import { pages } from './sources.ts'

const yearly = [
  ids.fighterBase,
  ids.advancedWorker,
  ids.advancedSoldier,
  ids.flagGovernment,
  ids.flagProvincial,
  ids.excellentCollective,
  ids.victoriousUnit,
  ids.advancedCollective,
  ids.advancedUnit,
  ids.culturalVillage,
  ids.culturalFamily,
]
const earned = [
  ids.fighterNational,
  ids.fighterProvincial,
  ...orders,
  ...seniorityMedals,
  ids.friendshipMedal,
  ids.heroicProvince,
  ids.heroicMother,
  ids.meritPrimeMinister,
  ids.meritProvincial,
  ids.commendation,
]
const told = recalled(
  'Luật số 15/2003/QH11 đã sửa đổi năm 2013',
  'Thời điểm xét tặng ghi theo trí nhớ.',
)

/** Loại hình và thời điểm xét tặng dưới luật cũ. */
export const procedureOf = (awards: readonly AwardProvision[]): readonly Provision[] => [
  ...routes.map((each) => ({
    ...each,
    cite: at('4'),
    provenance: read(
      pages.amendment,
      'Tên loại hình lấy theo nghị định sau; Điều 4 sửa đổi năm 2013 chỉ nêu các nhóm.',
    ),
  })),
  ...frequencies(awards, [
    ['yearly', yearly, told],
    ['when-earned', earned, told],
    [
      'every-five-years',
      heroes,
      read('https://dichvucong.gov.vn/p/home/dvc-chi-tiet-cau-hoi.html?id=20303&row_limit=1'),
    ],
    ['periodic-round', [...peoples, ...merits, ...prizes], told],
  ]),
]
