import type { AwardProvision, Provision } from '../../law/index.ts'
import { ids } from '../natures/index.ts'
import { heroes, merits, orders, peoples, prizes, seniorityMedals } from '../procedure/awards.ts'
import { frequencies, payer, route } from '../procedure/making.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './sources.ts'

const routesRead = {
  cite: at('8'),
  provenance: read(
    'https://lawnet.vn/thong-tin-phap-luat (bài 127279, các loại hình khen thưởng)',
    'Phong trào, đột xuất không làm căn cứ khen thưởng công trạng: Điều 4 của nghị định quy định chi tiết.',
  ),
}
const resistance = {
  cite: at('96'),
  provenance: recalled(
    'Luật số 06/2022/QH15 Điều 96',
    'Khen thưởng thành tích kháng chiến còn tồn: ghi theo tài liệu thứ cấp.',
  ),
}

/** Loại hình khen thưởng theo Điều 8. */
export const routes = [
  route('merit', 'Khen thưởng công trạng', 'Commendation by merit', true, routesRead),
  route(
    'movement',
    'Khen thưởng phong trào thi đua',
    'Commendation in an emulation movement',
    false,
    routesRead,
  ),
  route('sudden', 'Khen thưởng đột xuất', 'Commendation of a sudden merit', false, routesRead),
  route(
    'contribution',
    'Khen thưởng quá trình cống hiến',
    'Commendation of a life of service',
    true,
    routesRead,
  ),
  route('seniority', 'Khen thưởng theo niên hạn', 'Commendation by seniority', true, routesRead),
  route('foreign', 'Khen thưởng đối ngoại', 'Commendation in external relations', true, routesRead),
  route(
    'resistance',
    'Khen thưởng thành tích kháng chiến',
    'Commendation of merit in the resistance wars',
    true,
    resistance,
  ),
]

const signerPays = {
  cite: at('11.4'),
  provenance: read('Luật số 06/2022/QH15 Điều 11 khoản 4, trích tại phunuvietnam.vn'),
}
const remembered = (note: string) => ({
  cite: at('11.4'),
  provenance: recalled('Luật số 06/2022/QH15 Điều 11; Nghị định 98/2023/NĐ-CP Điều 50', note),
})

/** Ai chi tiền thưởng: whoever signs pays from the fund that he manages. */
export const payers = [
  payer('base', 'deciding-body', signerPays, { level: 'base' }),
  payer('provincial', 'deciding-body', signerPays, { level: 'provincial' }),
  payer(
    'state',
    'proposing-body',
    remembered(
      'Khen thưởng cấp nhà nước do bộ, ngành, tỉnh đề nghị chi từ quỹ của mình: ghi theo trí nhớ.',
    ),
    { level: 'state' },
  ),
  payer(
    'enterprise',
    'enterprise',
    remembered('Doanh nghiệp chi từ quỹ của doanh nghiệp: ghi theo trí nhớ.'),
    {
      decidedBy: ['enterprise-director', 'enterprise-board-chair'],
    },
  ),
]

const yearly = [
  ids.fighterBase,
  ids.advancedWorker,
  ids.advancedSoldier,
  ids.flagGovernment,
  ids.flagProvincial,
  ids.flagRegional,
  ids.excellentCollective,
  ids.victoriousUnit,
  ids.advancedCollective,
  ids.advancedUnit,
  ids.exemplaryCommune,
  ids.culturalVillage,
  ids.culturalFamily,
]
const earned = [
  ids.fighterNational,
  ids.fighterProvincial,
  ...orders,
  ...seniorityMedals,
  ids.friendshipMedal,
  ids.youthVolunteerMedal,
  ids.heroicProvince,
  ids.heroicMother,
  ids.meritPrimeMinister,
  ids.meritProvincial,
  ids.meritRegional,
  ids.commendation,
]
const told = recalled(
  'Luật số 06/2022/QH15, theo tài liệu thứ cấp',
  'Thời điểm xét tặng chưa đối chiếu từng điều với Công báo.',
)

/** Khi nào xét tặng từng danh hiệu, hình thức mà Luật có tên. */
export const frequenciesOf = (awards: readonly AwardProvision[]) =>
  frequencies(awards, [
    ['yearly', yearly, told],
    ['when-earned', earned, told],
    [
      'every-five-years',
      heroes,
      read('https://dichvucong.gov.vn/p/home/dvc-chi-tiet-cau-hoi.html?id=20303&row_limit=1'),
    ],
    ['periodic-round', [...peoples, ...merits, ...prizes], told],
  ])

/** Ưu tiên người trực tiếp lao động, vùng biên giới, biển, đảo, đặc biệt khó khăn. */
export const priorities: readonly Provision[] = (
  ['direct-workers', 'difficult-areas'] as const
).map((prefer) => ({
  kind: 'priority',
  id: `priority/${prefer}`,
  prefer,
  cite: at('5'),
  provenance: read('Luật số 06/2022/QH15 Điều 5, giới thiệu tại quangngai.dms.gov.vn'),
}))

/** Loại hình, nguồn chi, thời điểm xét, ưu tiên. */
export const procedureOf = (awards: readonly AwardProvision[]) => [
  ...routes,
  ...payers,
  ...frequenciesOf(awards),
  ...priorities,
]
