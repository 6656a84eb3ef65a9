// long because the steps of one decree, from filing to payment, are read together

import { ratio } from '../../kernel/index.ts'
import type { Provision } from '../../law/index.ts'
import { at as ofLaw } from '../2022-law-06-qh15/sources.ts'
import type { Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { heroes, honorary, orders, stateAwards } from '../procedure/awards.ts'
import { filing, limit } from '../procedure/making.ts'
import { read, recalled } from '../provenance.ts'
import { type DossierGrounds, dossiersUnder } from './dossiers.ts'
import { at, pages } from './sources.ts'

const dossiersRead =
  'Quyết định 311/QĐ-BNV năm 2025 phần II mục A (III, X, XIII, XIV, XV, XX), trích tại thuvienphapluat.vn'
const numberPresumed = 'Số điều chưa đối chiếu; nội dung theo thủ tục đã công bố.'
const provinces = recalled(
  'Luật số 06/2022/QH15 Điều 84',
  'Hồ sơ khen thưởng cấp bộ, tỉnh, cơ sở do bộ, tỉnh quy định; đây là thành phần thường dùng.',
)

const grounds: DossierGrounds = {
  national: {
    cite: at('33'),
    provenance: read(`Nghị định 98/2023/NĐ-CP Điều 33; ${dossiersRead}`),
  },
  flag: { cite: at('33'), provenance: read(dossiersRead, numberPresumed) },
  fighters: {
    cite: at('34.1'),
    provenance: read('Nghị định 98/2023/NĐ-CP Điều 34, trích tại thuvienphapluat.vn'),
  },
  base: {
    cite: at('34.2'),
    provenance: read(
      'Nghị định 98/2023/NĐ-CP Điều 34, trích tại thuvienphapluat.vn',
      'Giấy khen lấy theo thủ tục hành chính của địa phương; số điều suy ra.',
    ),
  },
  provincialTitles: {
    cite: at('34.1'),
    provenance: read('Nghị định 98/2023/NĐ-CP Điều 34, trích tại thuvienphapluat.vn'),
  },
  provincial: { cite: ofLaw('84.2'), provenance: provinces },
  orders: { cite: at('30'), provenance: read(dossiersRead, numberPresumed) },
  sudden: { cite: at('30'), provenance: read(dossiersRead, numberPresumed) },
  heroes: { cite: at('41.2'), provenance: read(dossiersRead) },
  heroicProvince: {
    cite: at('41.2'),
    provenance: recalled(
      'Nghị định 98/2023/NĐ-CP Điều 41',
      'Hồ sơ của Tỉnh Anh hùng, Thành phố Anh hùng suy từ hồ sơ danh hiệu Anh hùng.',
    ),
  },
  primeMinister: { cite: at('39'), provenance: read(dossiersRead, numberPresumed) },
  foreign: { cite: at('40'), provenance: read(pages.simplified) },
  dedication: { cite: at('40'), provenance: read(dossiersRead) },
  seniority: { cite: at('40'), provenance: read(pages.simplified) },
  community: {
    cite: ofLaw('84.1'),
    provenance: recalled(
      'Luật số 06/2022/QH15 Điều 84 khoản 1',
      'Hồ sơ danh hiệu của cộng đồng dân cư theo nghị định riêng, chưa đọc được.',
    ),
  },
  exemplaryCommune: {
    cite: ofLaw('84.1'),
    provenance: recalled(
      'Luật số 06/2022/QH15 Điều 84 khoản 1',
      'Hồ sơ của xã, phường, thị trấn tiêu biểu do tỉnh quy định; đây là thành phần thường dùng.',
    ),
  },
  commemorative: {
    cite: ofLaw('71'),
    provenance: recalled(
      'Luật số 06/2022/QH15 Điều 71',
      'Hồ sơ kỷ niệm chương do bộ, tỉnh, tổ chức quy định.',
    ),
  },
  youth: {
    cite: ofLaw('96'),
    provenance: recalled(
      'Quyết định 637/QĐ-BNV năm 2025',
      'Đọc ở thủ tục công bố sau ngày 01/7/2025, dẫn mẫu của Nghị định 28/2024/NĐ-CP.',
    ),
  },
  enterprise: {
    cite: at('30'),
    provenance: recalled(
      'Nghị định 98/2023/NĐ-CP Điều 30',
      'Ý kiến hiệp y và xác nhận thuế, bảo hiểm, môi trường, an toàn của doanh nghiệp trong hồ sơ ghi theo trí nhớ.',
    ),
  },
  moved: {
    cite: at('34'),
    provenance: recalled(
      'Thông tư 01/2024/TT-BNV Điều 2',
      'Nhận xét của đơn vị cũ khi đã ở đó từ 06 tháng: số điều chưa đối chiếu.',
    ),
  },
}

const deadlines: Ground = { cite: at('32'), provenance: read(pages.deadlines) }
const youth: Ground = grounds.youth
const volunteers = {
  unit: 'day',
  awards: [ids.youthVolunteerMedal],
  of: 'youth-volunteer',
} as const

/** Thời hạn làm hồ sơ Huy chương Thanh niên xung phong vẻ vang: from the commune up, in days of the calendar. */
export const youthLimits = (ground: Ground) => [
  limit('public-notice', 5, ground, { level: 'commune', ...volunteers }),
  limit('appraisal', 15, ground, { level: 'commune', ...volunteers }),
  limit('appraisal', 15, ground, { level: 'provincial', ...volunteers }),
  limit('appraisal', 20, ground, { level: 'central', ...volunteers }),
]

const timeLimits = [
  limit('appraisal', 20, {
    cite: at('32'),
    provenance: read(
      pages.deadlines,
      'Thời hạn của Bộ Nội vụ; bộ, tỉnh tự quy định thời hạn của mình, ở đây lấy theo.',
    ),
  }),
  limit('appraisal-after-consultation', 10, deadlines, { level: 'central' }),
  limit('return-incomplete', 5, deadlines),
  limit('hand-down', 10, deadlines),
  limit('inform-recipients', 10, deadlines),
  limit('deliver-objects', 10, deadlines),
  limit('notify-refusal', 10, deadlines),
  limit('consultation', 10, {
    cite: at('31'),
    provenance: recalled(
      'Nghị định 98/2023/NĐ-CP Điều 31; Nghị định 39/2012/NĐ-CP',
      'Đối chiếu được ở nghị định trước; quá hạn không trả lời coi như đồng ý: ghi theo trí nhớ.',
    ),
  }),
  limit('public-notice', 10, { cite: at('46.2'), provenance: read(pages.notice) }),
  limit(
    'public-notice',
    10,
    { cite: at('46.1'), provenance: read('https://banthiduakhenthuongtw.gov.vn/noi-dung/53226') },
    { level: 'central' },
  ),
  ...youthLimits(youth),
]

/** Hạn nộp của “Chiến sĩ thi đua toàn quốc” và “Cờ thi đua của Chính phủ”. */
export const filingsUnder = (fighters: Ground, flags: Ground) => [
  filing(ids.fighterNational, '31/12', fighters, { with: 'central', yearsAfter: 1 }),
  filing(ids.flagGovernment, '30/6', flags, { with: 'central', yearsAfter: 1 }),
  filing(ids.flagGovernment, '31/12', flags, { with: 'central', sector: 'education' }),
]

/** Ai được lấy ý kiến về khen thưởng cấp nhà nước. */
export const consultationsUnder = (province: Ground, ministry: Ground): readonly Provision[] => [
  {
    kind: 'consultation',
    id: 'consultation/province',
    awards: stateAwards,
    of: 'province',
    when: 'central-unit-in-province',
    ...province,
  },
  {
    kind: 'consultation',
    id: 'consultation/field-ministry',
    awards: stateAwards,
    of: 'field-ministry',
    when: 'head-of-provincial-unit',
    ...ministry,
  },
]

/** Công khai: the proposer's notice before its council meets, and that of the centre for the heroes. */
export const noticesUnder = (proposer: Ground, central: Ground): readonly Provision[] => [
  {
    kind: 'public-notice',
    id: 'public-notice/proposer',
    awards: [...orders, ...honorary],
    by: 'proposer',
    before: 'council',
    except: ['state-secret'],
    ...proposer,
  },
  {
    kind: 'public-notice',
    id: 'public-notice/central',
    awards: heroes,
    by: 'central',
    before: 'submission',
    except: ['state-secret'],
    ...central,
  },
]

/** Thủ tục đơn giản: any of five cases, one set of two papers. */
export const simplifiedUnder = (ground: Ground): Provision => ({
  kind: 'simplified',
  id: 'simplified',
  routes: ['sudden', 'contribution', 'seniority', 'foreign'],
  cases: ['political-task', 'found-by-head', 'state-secret'],
  needs: 'any',
  documents: ['submission-letter', 'summary-report'],
  sets: 1,
  without: ['council'],
  ...ground,
})

/** Nữ, tập thể có từ 70% nữ khi ngang nhau. */
export const womenFirst = (ground: Ground): Provision => ({
  kind: 'priority',
  id: 'priority/women',
  prefer: 'women',
  womenShare: ratio(7, 10),
  ...ground,
})

const consulted = (page: string, note?: string): Ground => ({
  cite: at('31'),
  provenance: read(page, note),
})

/** Hồ sơ, thời hạn, hạn nộp, công khai, lấy ý kiến, thủ tục đơn giản, cách chi thưởng. */
export const procedure: readonly Provision[] = [
  ...dossiersUnder(grounds),
  ...timeLimits,
  ...filingsUnder(
    { cite: at('32.1.a'), provenance: read(pages.deadlines) },
    {
      cite: at('32.1.b'),
      provenance: read(
        pages.deadlines,
        'Ngành giáo dục: ngày 31/12 được hiểu là của năm mà năm học kết thúc.',
      ),
    },
  ),
  ...consultationsUnder(
    consulted(
      'https://lawnet.vn/en/laws/how-to-collect-opinions-for-commendations-implemented-according-to-the-latest-regulations-in-decree--166030.html',
    ),
    consulted(
      'https://lawnet.vn/en/laws (bài 173919)',
      'Chỉ đọc được phần đầu: đơn vị đầu ngành của tỉnh và người đứng đầu.',
    ),
  ),
  ...noticesUnder(
    {
      cite: at('46.2'),
      provenance: read(
        pages.notice,
        'Bộ Công Thương còn công khai cả “Chiến sĩ thi đua toàn quốc”.',
      ),
    },
    { cite: at('46.1'), provenance: read('https://banthiduakhenthuongtw.gov.vn/noi-dung/53226') },
  ),
  simplifiedUnder({ cite: at('40'), provenance: read(pages.simplified) }),
  womenFirst({ cite: at('4.6'), provenance: read(pages.principles) }),
  {
    kind: 'stacking',
    id: 'stacking',
    titlesOfOnePeriod: 'highest',
    titlesOfDifferentPeriods: 'each',
    formsTogether: 'each-when-period-and-merit-differ',
    titleWithForm: 'each',
    cite: at('53'),
    provenance: read(
      pages.money,
      'Hai danh hiệu cùng thời gian: bài đã đọc chỉ nói khác thời gian thì chi từng khoản; mức cao nhất là suy ra, khớp nghị định trước và sau.',
    ),
  },
]
