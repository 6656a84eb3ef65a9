import { citing } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { commendationCases, commendationGround } from '../2017-decree-91/standards.ts'
import { criteria, withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

export const id = '2018-decree-122'
export const at = citing(id)

const scores = read(
  'https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/van-hoa--xa-hoi/thang-diem-cach-cham-diem-doi-voi-danh-hieu-gia-dinh-van-hoa-khu-dan-270046',
)
const titles = read(
  'https://giangbien.longbien.gov.vn/thong-tin-truyen-truyen',
  'Đọc trong trang hướng dẫn của một phường, dẫn Điều 4 và Điều 5.',
)
const exclusions = read(
  'http://hoctapsgk.com/tai-lieu/nghi-dinh-1222018nd-cp-tieu-chuan-moi-ve-xet-tang-danh-hieu-gia-dinh-van-hoa-39051.html',
)
const thresholdUnread = recalled(
  'Nghị định 122/2018/NĐ-CP Điều 5 khoản 4',
  'Tổng điểm tối thiểu của khu dân cư chưa đọc được; người xét xác nhận.',
)

const half = ratio(1, 2)
const judged = (topic: string, path: string) => when('judged', { topic }).at(at(path))
const scored = (percent: number, path: string) =>
  when('communityScore', { total: ratio(percent, 100), each: half }).at(at(path), scores)

const registered = judged('emulation-registered', '4.1')

/** Gia đình văn hóa: the total depends on where the household lives, no standard below half of its points. */
const culturalFamily = criteria(
  ids.culturalFamily,
  { cite: at('5'), provenance: scores },
  branch(
    'family',
    { subjects: ['household'], route: 'merit' },
    all(
      registered,
      any(
        scored(90, '5.2'),
        all(scored(85, '5.2'), judged('outside-urban-districts', '5.2')),
        all(scored(60, '5.2'), judged('difficult-area-or-poor-household', '5.2')),
      ),
      when('judged', { topic: 'no-cultural-family-exclusion' }).at(at('7'), exclusions),
    ),
  ).at(at('5')),
)

/** Khu dân cư văn hóa; its total was not read. */
const culturalVillage = criteria(
  ids.culturalVillage,
  { cite: at('5.4'), provenance: thresholdUnread },
  branch(
    'village',
    { subjects: ['collective'], categories: ['village'], route: 'merit' },
    all(registered, scored(50, '5.4'), judged('village-score-reached', '5.4')),
  ).at(at('5.4')),
)

/** Giấy khen cho gia đình ba năm, khu dân cư năm năm liên tục giữ danh hiệu. */
const kept: readonly Criterion[] = [
  branch(
    'cultural-family-three-years',
    { subjects: ['household'], route: 'merit' },
    when('titleRun', { award: ids.culturalFamily, times: 3, everyYears: 1 }).at(at('4')),
  ).at(at('4'), titles),
  branch(
    'cultural-village-five-years',
    { subjects: ['collective'], categories: ['village'], route: 'merit' },
    when('titleRun', { award: ids.culturalVillage, times: 5, everyYears: 1 }).at(at('4')),
  ).at(at('4'), titles),
]

/** Giấy khen, with the two further cases and the condition of the circular in force. */
export const commendationWithCulture = (general: Criterion): CriteriaProvision =>
  withConditions(
    criteria(ids.commendation, commendationGround, any(...commendationCases, ...kept)),
    general,
  )

export const standards = [culturalFamily, culturalVillage]
