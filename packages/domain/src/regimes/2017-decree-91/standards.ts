import { citing } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { flagProvincial } from '../2013-law-39-2013-qh13/collectives.ts'
import { personsAndCollectives } from '../2013-law-39-2013-qh13/commendation.ts'
import { otherOrders } from '../2013-law-39-2013-qh13/honours.ts'
import { pages as lawPages } from '../2013-law-39-2013-qh13/sources.ts'
import { advancedSoldier, advancedWorker } from '../2013-law-39-2013-qh13/titles.ts'
import { specialCases } from '../before-2024/advanced-worker.ts'
import { fighterBase, fighterProvincial } from '../before-2024/fighters.ts'
import { householdCommendation, largeOfHousehold } from '../before-2024/household.ts'
import { meritPrimeMinister } from '../before-2024/merit-prime-minister.ts'
import { meritProvincial } from '../before-2024/merit-provincial.ts'
import { fighterNational, flagGovernment } from '../before-2024/national.ts'
import { detailedOrders } from '../before-2024/orders.ts'
import type { Place } from '../before-2024/place.ts'
import { criteria, type Ground, withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

export const id = '2017-decree-91'
export const at = citing(id)

/** Điều kiện mà thông tư thêm vào: of a regular proposal for a State award, and of a collective. */
export interface Further {
  readonly regular: readonly Criterion[]
  readonly collective: readonly Criterion[]
  readonly higherPostsCount: boolean
}

const fighters = read(
  'https://thuvienphapluat.vn/hoi-dap-phap-luat/45A9C-hd-tieu-chuan-de-xet-tang-danh-hieu-chien-si-thi-dua-co-so.html',
)
const carried = recalled(
  'Nghị định 65/2014/NĐ-CP',
  'Nội dung đọc trong Nghị định 65/2014/NĐ-CP, được cho là giữ nguyên; chưa đọc lại trong Nghị định 91/2017/NĐ-CP.',
)

const place = (article: string, source: string, further: Further): Place => ({
  at: (path) => at(`${article}.${path}`),
  cite: at(article),
  person: read(source),
  others: carried,
  ...further,
  fromDecision: false,
})

const labourers = ['worker', 'farmer', 'labourer'] as const
const labourersNote = recalled(
  'Nghị định 91/2017/NĐ-CP Điều 39 khoản 2',
  'Nhánh của công nhân, nông dân, người lao động ghi theo trí nhớ.',
)
const labourersMerit: readonly Criterion[] = [
  branch(
    'labourer-merit',
    { subjects: ['person'], categories: labourers, route: 'merit' },
    when('achievement', { kinds: ['many'], scope: 'base' }).at(at('39.2')),
  ).at(at('39.2'), labourersNote),
  branch(
    'worker-initiative',
    { subjects: ['person'], categories: ['worker'], route: 'merit' },
    when('initiatives', { scope: 'base', count: 1, years: 1, unused: false }).at(at('39.2')),
  ).at(at('39.2'), labourersNote),
  branch(
    'farmer-model',
    { subjects: ['person'], categories: ['farmer'], route: 'merit' },
    all(
      when('achievement', { kinds: ['production-model'], scope: 'base' }).at(at('39.2')),
      when('judged', { topic: 'production-model-2-years' }).at(at('39.2')),
    ),
  ).at(at('39.2'), labourersNote),
]

const provincialFighters = read(lawPages.fighterProvincial)

export const commendationGround: Ground = {
  cite: at('40'),
  provenance: recalled(
    'Luật Thi đua, khen thưởng Điều 74 đến 76; Nghị định 91/2017/NĐ-CP Điều 40',
    'Tiêu chuẩn giấy khen và số điều ghi theo trí nhớ.',
  ),
}
/** Các trường hợp được tặng Giấy khen. */
export const commendationCases: readonly Criterion[] = [
  ...personsAndCollectives,
  householdCommendation(at('40'), carried),
]

const yearly = specialCases(
  { exclusions: at('10.6'), study: at('10.3'), moves: at('10.5') },
  read(
    'https://baotintuc.vn/van-de-quan-tam/nghi-40-ngay-lam-viec-tro-len-van-duoc-xet-lao-dong-tien-tien-20170827160626805.htm',
  ),
)

/** Where something of an article was read in the decree itself or in an official answer. */
const readOf: Readonly<Record<string, string>> = {
  '22': 'https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/from-october-01-awarding-the-labor-medal-to-farmers-and-workers-160387.html',
  '23': 'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-cau-hoi.html?id=20340&row_limit=1',
  '24': 'http://118.69.201.250:801/phap-luat/ca-nhan-hoan-thanh-xuat-sac-nhiem-vu-tu-2012--2019-co-du-dieu-kien-ve-thoi-gian-de-xet-khen-thuong--9533.html',
}
const inferred = recalled(
  'Nghị định 91/2017/NĐ-CP Điều 22 (hạng Nhất)',
  'Số sáng kiến và số năm của hạng này suy từ hạng Nhất.',
)

/** Các huân chương, Huy chương Hữu nghị. Only the third class was read for persons; the rest is carried over. */
const orders = (further: Further): readonly CriteriaProvision[] => {
  const placed = (article: string): Place => ({
    ...place(article, readOf[article] ?? '', further),
    person: article === '24' ? read(readOf[article] ?? '') : carried,
  })
  const unknown = recalled(
    'Nghị định 91/2017/NĐ-CP Điều 28 đến Điều 37',
    'Số điều và tiêu chuẩn ghi theo trí nhớ.',
  )
  return [
    ...detailedOrders(
      placed,
      {
        goldStar: '14',
        hoChiMinh: '15',
        independence: { first: '16', second: '17', third: '18' },
        militaryExploit: { first: '19', second: '20', third: '21' },
        labour: { first: '22', second: '23', third: '24' },
        fatherlandDefence: { first: '25', second: '26', third: '27' },
      },
      {
        women: { womenReduction: ratio(1, 3) },
        tenure: recalled(
          readOf['23'] ?? '',
          'Bảng chức vụ của “Huân chương Lao động” hạng Nhì đã đọc; hạng khác và mức giảm một phần ba cho nữ ghi theo trí nhớ.',
        ),
      },
      {
        first: {
          workerInitiatives: { scope: 'provincial', count: 4 },
          modelYears: 5,
          workers: read(readOf['22'] ?? ''),
        },
        second: {
          workerInitiatives: { scope: 'provincial', count: 3 },
          modelYears: 4,
          workers: inferred,
        },
        third: {
          workerInitiatives: { scope: 'district', count: 2 },
          modelYears: 3,
          workers: inferred,
        },
      },
    ),
    ...otherOrders((article) => ({ ...placed(article), person: unknown, others: unknown }), {
      feat: ['28', '29', '30'],
      greatUnity: '31',
      bravery: '32',
      friendshipOrder: '33',
      friendshipMedal: '37',
    }),
  ]
}

/** Mọi tiêu chuẩn của nghị định, with what a circular adds to them. */
export const standards = (further: Further): readonly CriteriaProvision[] => [
  withConditions(advancedWorker, ...yearly),
  withConditions(advancedSoldier, ...yearly),
  fighterBase({
    cite: at('9.3'),
    provenance: fighters,
    first: at('9.3.a'),
    firstKnown: fighters,
    initiative: at('9.3.b'),
    initiativeKnown: fighters,
  }),
  fighterProvincial({
    cite: at('9.2'),
    provenance: provincialFighters,
    first: at('9.2'),
    firstKnown: read(lawPages.consecutive),
    initiative: at('9.2'),
    initiativeKnown: provincialFighters,
  }),
  fighterNational({ cite: at('9.1'), provenance: read(lawPages.consecutive) }, further.regular),
  withConditions(
    flagProvincial(
      at('12.1'),
      {
        cite: at('12'),
        provenance: recalled(
          lawPages.flags,
          'Việc bình xét, so sánh trong cụm, khối đã đọc; các điều kiện khác của Điều 26 Luật ghi theo trí nhớ.',
        ),
      },
      read(lawPages.flags),
    ),
    ...further.collective,
  ),
  flagGovernment(
    (clause) => at(`11.${clause}`),
    {
      cite: at('11'),
      provenance: read(
        'http://banthiduakhenthuongtw.gov.vn/traloi/bdd164a488c44a9da99ce1d36990b69c',
      ),
    },
    further.collective,
  ),
  ...orders(further),
  meritPrimeMinister(
    place(
      '38',
      'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/bo-may-hanh-chinh/what-are-the-criteria-for-an-individual-to-be-awarded-a-certificate-of-commendation-from-the-prime-minister-in-vietnam-402376',
      further,
    ),
    largeOfHousehold(at('38.4'), {
      amount: carried,
      large: recalled(
        'https://ngoisao.vn/theo-dong-su-kien/tin-nong-trong-ngay/tin-vui-cong-chuc-vien-chuc-se-duoc-thuong-hon-8000000-dong-neu-dat-duoc-thanh-tich-nay-463849.htm',
        'Báo tóm tắt chỉ nói “đóng góp lớn”, không nêu số tiền.',
      ),
    }),
  ),
  meritProvincial(
    {
      ...place('39', 'Nghị định 65/2014/NĐ-CP Điều 24', further),
      person: carried,
    },
    labourersMerit,
  ),
  criteria(ids.commendation, commendationGround, any(...commendationCases)),
]
