import type { Provision } from '../../law/index.ts'
import { consultationsUnder, womenFirst } from '../2023-decree-98/procedure.ts'
import { dossiersBefore2024 } from '../before-2024/dossiers.ts'
import type { Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { honorary, orders, prizes } from '../procedure/awards.ts'
import { filing, limit, payer, route } from '../procedure/making.ts'
import { read, recalled } from '../provenance.ts'
import { at } from './standards.ts'

const quoted = (path: string, source: string, note?: string): Ground => ({
  cite: at(path),
  provenance: read(source, note),
})
const remembered = (path: string, note: string): Ground => ({
  cite: at(path),
  provenance: recalled(`Nghị định 91/2017/NĐ-CP Điều ${path.split('.')[0]}`, note),
})
const sets =
  'http://banthiduakhenthuongtw.gov.vn/noi-dung/1396/Ho-so-va-so-luong-ho-so-de-nghi-khen-thuong'
const presumed =
  'Số bộ và thành phần theo trang của Ban Thi đua - Khen thưởng Trung ương; số điều chưa đối chiếu.'
const provincial =
  'https://dichvucong.gov.vn/p/home/dvc-tthc-thu-tuc-hanh-chinh-chi-tiet.html?ma_thu_tuc=185260'
const flagPage = 'https://luattoanquoc.com/ho-xet-tang-co-thi-dua-cua-chinh-phu-cho-chuc/'

const dossiers = dossiersBefore2024({
  national: quoted(
    '49.2',
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/306C2-hd-thu-tuc-xet-tang-danh-hieu-chien-si-thi-dua-toan-quoc-duoc-quy-dinh-nhu-the-nao.html',
  ),
  flag: quoted('51', flagPage),
  primeMinister: quoted('45', sets, presumed),
  high: quoted('45', sets, presumed),
  dedication: remembered(
    '45',
    'Bản khai quá trình giữ chức vụ trong hồ sơ cống hiến ghi theo trí nhớ.',
  ),
  seniority: remembered('45', 'Danh sách theo niên hạn ghi theo trí nhớ.'),
  provincial: quoted(
    '45',
    'http://www.tuvangiayphep.com/thu-tuc-co-thi-dua-cap-tinh/',
    'Số điều chưa đối chiếu.',
  ),
  certificates: quoted('45', provincial, 'Số điều chưa đối chiếu.'),
  base: remembered('45', 'Hồ sơ danh hiệu ở cơ sở ghi theo trí nhớ.'),
  advancedWorker: quoted(
    '45',
    'http://vanthang.bavi.hanoi.gov.vn (thủ tục 760, Lao động tiên tiến cấp xã)',
    'Số điều chưa đối chiếu.',
  ),
  obligations: quoted(
    '45',
    'https://dichvucong.gov.vn/p/home/dvc-chi-tiet-cau-hoi.html?id=16437&row_limit=1',
    'Xác nhận thuế, bảo hiểm của đơn vị và người đứng đầu; số điều chưa đối chiếu.',
  ),
  moved: quoted(
    '10',
    'Nghị định 65/2014/NĐ-CP Điều 5 khoản 5 (toàn văn lưu tại github 21ts444/thcshoangluong); Nghị định 91/2017/NĐ-CP Điều 10',
  ),
})

const pattern = 'Theo Thông tư 57/2020/TT-BQP Điều 22; số điều, khoản của nghị định chưa đối chiếu.'
const timeLimits = [
  limit(
    'appraisal',
    25,
    quoted(
      '48.2',
      provincial,
      'Thời hạn của cấp tỉnh; trung ương cũng 25 ngày làm việc là ghi theo trí nhớ.',
    ),
  ),
  limit(
    'appraisal',
    20,
    remembered('48.2', 'Thời hạn của cấp huyện, cấp xã ghi theo trí nhớ; có nơi rút còn 10 ngày.'),
    { level: 'commune', of: 'decree-91' },
  ),
  limit('appraisal-after-consultation', 30, remembered('48.2', 'Ghi theo trí nhớ.'), {
    level: 'central',
  }),
  limit(
    'consultation',
    10,
    remembered('45', 'Ghi theo trí nhớ; đối chiếu được ở nghị định trước.'),
  ),
  limit('hand-down', 10, remembered('48', pattern)),
  limit('inform-recipients', 7, remembered('48', pattern)),
  limit('notify-refusal', 10, remembered('48', pattern)),
]

/** Loại hình khen thưởng theo Điều 13. */
export const routes = (
  [
    [
      'merit',
      'Khen thưởng theo công trạng và thành tích đạt được',
      'Commendation by merit and achievement',
    ],
    ['movement', 'Khen thưởng theo đợt hoặc chuyên đề', 'Commendation of a drive or a theme'],
    ['sudden', 'Khen thưởng đột xuất', 'Commendation of a sudden merit'],
    ['contribution', 'Khen thưởng quá trình cống hiến', 'Commendation of a life of service'],
    ['seniority', 'Khen thưởng theo niên hạn', 'Commendation by seniority'],
    ['foreign', 'Khen thưởng đối ngoại', 'Commendation in external relations'],
    [
      'resistance',
      'Khen thưởng tổng kết thành tích kháng chiến',
      'Commendation of merit in the resistance wars',
    ],
  ] as const
).map(([of, vi, en]) =>
  route(
    of,
    vi,
    en,
    true,
    remembered('13', 'Tên loại hình đọc qua tài liệu so sánh hai luật; số điều ghi theo trí nhớ.'),
  ),
)

const fund = remembered('65', 'Ai chi tiền thưởng ghi theo trí nhớ, khớp Luật sau.')

/** Ai chi tiền thưởng dưới luật cũ. */
export const payersUnder = (ground: Ground) => [
  payer('base', 'deciding-body', ground, { level: 'base' }),
  payer('provincial', 'deciding-body', ground, { level: 'provincial' }),
  payer('state', 'proposing-body', ground, { level: 'state' }),
  payer('enterprise', 'enterprise', ground, {
    decidedBy: ['enterprise-director', 'enterprise-board-chair'],
  }),
]

/** Thủ tục đơn giản của luật cũ: only with every condition. */
export const simplifiedUnder = (ground: Ground): Provision => ({
  kind: 'simplified',
  id: 'simplified',
  routes: ['sudden'],
  cases: ['political-task', 'clear-merit'],
  needs: 'all',
  documents: ['submission-letter', 'summary-report'],
  sets: 3,
  without: ['council'],
  ...ground,
})

/** Hồ sơ, thời hạn, hạn nộp, công khai, lấy ý kiến, thủ tục đơn giản, cách chi thưởng. */
export const procedure: readonly Provision[] = [
  ...dossiers,
  ...timeLimits,
  ...payersUnder(fund),
  ...consultationsUnder(
    remembered('45', 'Lấy ý kiến (hiệp y) ghi theo trí nhớ, khớp nghị định sau.'),
    remembered('45', 'Lấy ý kiến (hiệp y) ghi theo trí nhớ, khớp nghị định sau.'),
  ),
  filing(
    ids.flagGovernment,
    '31/3',
    remembered('48.1', 'Trước ngày 31/3: ghi theo trí nhớ và theo một tỉnh.'),
    {
      with: 'central',
      yearsAfter: 1,
    },
  ),
  filing(
    ids.flagGovernment,
    '30/9',
    remembered('48.1', 'Ngành giáo dục: ghi theo trí nhớ, chưa chắc ngày.'),
    {
      with: 'central',
      sector: 'education',
    },
  ),
  {
    kind: 'public-notice',
    id: 'public-notice/proposer',
    awards: [...orders, ...honorary, ...prizes, ids.fighterNational],
    by: 'proposer',
    before: 'submission',
    except: [],
    ...quoted(
      '45.10',
      'https://giaoducthoidai.vn/bo-gddt-lay-y-kien-nhan-dan-ve-viec-de-nghi-xet-tang-huan-chuong-doc-lap-hang-nhi-post372746.html',
    ),
  },
  simplifiedUnder(
    quoted(
      '55',
      'https://hethongphapluat.com/thong-tu-151-2018-tt-bqp-huong-dan-thi-dua-khen-thuong-trong-quan-doi-nhan-dan-viet-nam-do-bo-truong-bo-quoc-phong-ban-hanh/dieu-71',
      'Số bộ theo trang của Ban Thi đua - Khen thưởng Trung ương; thông tư của quân đội ghi 04 bộ.',
    ),
  ),
  womenFirst(
    quoted(
      '3',
      'https://baoninhthuan.com.vn/news/63781p155c159/giai-dap-phap-luat-ve-thi-dua-khen-thuong.htm',
    ),
  ),
  {
    kind: 'priority',
    id: 'priority/direct-workers',
    prefer: 'direct-workers',
    ...remembered('3', 'Giữ theo Nghị định 65/2014/NĐ-CP Điều 2.'),
  },
  {
    kind: 'stacking',
    id: 'stacking',
    titlesOfOnePeriod: 'highest',
    titlesOfDifferentPeriods: 'each',
    formsTogether: 'each-when-period-and-merit-differ',
    titleWithForm: 'each',
    ...remembered(
      '66.2',
      'Điểm a, b đã đối chiếu; điểm c, d, đ về nhiều khoản cùng lúc ghi theo trí nhớ.',
    ),
  },
]
