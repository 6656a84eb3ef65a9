import type { Provision } from '../../law/index.ts'
import { at as ofLaw } from '../2022-law-06-qh15/sources.ts'
import { type DossierGrounds, dossiersUnder } from '../2023-decree-98/dossiers.ts'
import {
  consultationsUnder,
  filingsUnder,
  noticesUnder,
  simplifiedUnder,
  womenFirst,
  youthLimits,
} from '../2023-decree-98/procedure.ts'
import type { Ground } from '../making.ts'
import { limit } from '../procedure/making.ts'
import { inherited, read, recalled } from '../provenance.ts'
import { at } from './sources.ts'

const kept =
  'Điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đọc được; giữ theo Nghị định 98/2023/NĐ-CP.'
const carried = (path: string, of: string): Ground => ({
  cite: at(path),
  provenance: inherited(`Nghị định 98/2023/NĐ-CP ${of}`, kept),
})
const quoted = (path: string, source: string, note?: string): Ground => ({
  cite: at(path),
  provenance: read(source, note),
})

const commune =
  'Quyết định 638/QĐ-BNV năm 2025 phụ lục phần II mục B.II, trích tại thuvienphapluat.vn'
const volunteers = 'Quyết định 637/QĐ-BNV năm 2025, trích tại thuvienphapluat.vn'
/** Each ministry and province sets its own; these are the four papers of the commune's published procedure. */
const local = quoted(
  '6.2.c',
  `Nghị định 152/2025/NĐ-CP Điều 6 khoản 2; ${commune}`,
  'Số bộ hồ sơ do bộ, tỉnh quy định; đọc cho “Chiến sĩ thi đua cơ sở”, danh hiệu khác ở cơ sở lấy theo. Số mẫu 01 và 05 đã đọc, số khác suy từ thứ tự.',
)
const ofProvinces: Ground = {
  cite: ofLaw('84.2'),
  provenance: inherited(
    'Luật số 06/2022/QH15 Điều 84',
    'Hồ sơ khen thưởng cấp bộ, tỉnh do bộ, tỉnh quy định; đây là thành phần thường dùng.',
  ),
}
const youth: Ground = { cite: ofLaw('96'), provenance: read(volunteers) }

const grounds: DossierGrounds = {
  national: carried('36', 'Điều 33'),
  flag: carried('36', 'Điều 33'),
  fighters: local,
  base: local,
  provincialTitles: ofProvinces,
  provincial: ofProvinces,
  orders: carried('33', 'Điều 30'),
  sudden: carried('33', 'Điều 30'),
  heroes: carried('33', 'Điều 41 khoản 2'),
  heroicProvince: carried('33', 'Điều 41'),
  primeMinister: quoted(
    '42.1',
    'https://news.laodong.vn/tu-van-phap-luat/quy-dinh-ve-ho-so-thu-tuc-xet-tang-danh-hieu-bang-khen-cua-thu-tuong-chinh-phu-1576633.ldo',
    'Số mẫu ngoài 01 và 05 suy từ thứ tự của phụ lục.',
  ),
  foreign: quoted(
    '42.2',
    'https://news.laodong.vn/tu-van-phap-luat/quy-dinh-ve-ho-so-thu-tuc-xet-tang-danh-hieu-bang-khen-cua-thu-tuong-chinh-phu-1576633.ldo',
    'Đọc cho Bằng khen của Thủ tướng Chính phủ; hình thức đối ngoại khác lấy theo.',
  ),
  dedication: carried('43', 'Điều 40'),
  seniority: carried('43', 'Điều 40'),
  community: local,
  exemplaryCommune: ofProvinces,
  commemorative: carried('6', 'Luật Điều 71'),
  youth,
  enterprise: carried('33', 'Điều 30'),
  moved: carried('37', 'Điều 34 và Thông tư 01/2024/TT-BNV Điều 2'),
  initiative: {
    cite: at('6.2.c'),
    provenance: recalled(
      'Phần mềm sáng kiến của một xã trên GitHub (số 71371975128)',
      'Mẫu số 13 chỉ thấy ở phần mềm của một xã.',
    ),
  },
}

const timeLimits = [
  limit('appraisal', 20, carried('35', 'Điều 32')),
  limit('appraisal', 20, quoted('6.2.c', commune), { level: 'commune' }),
  limit('appraisal-after-consultation', 10, carried('35', 'Điều 32'), { level: 'central' }),
  limit(
    'return-incomplete',
    5,
    quoted('35', volunteers, 'Đọc ở một thủ tục; số điều suy từ nghị định trước.'),
  ),
  limit(
    'hand-down',
    10,
    quoted('35', volunteers, 'Đọc ở một thủ tục; số điều suy từ nghị định trước.'),
  ),
  limit(
    'inform-recipients',
    10,
    quoted('35', volunteers, 'Đọc ở một thủ tục; số điều suy từ nghị định trước.'),
  ),
  limit('deliver-objects', 10, carried('35', 'Điều 32')),
  limit('notify-refusal', 10, carried('35', 'Điều 32')),
  limit('consultation', 10, carried('34', 'Điều 31')),
  limit(
    'public-notice',
    10,
    quoted('44.2', 'https://tienphong.vn (bài post1803874); https://qdnd.vn (bài 842835)'),
    {
      firstDayCounts: true,
    },
  ),
  limit('public-notice', 10, carried('44.1', 'Điều 46 khoản 1'), { level: 'central' }),
  ...youthLimits(youth),
]

/** Mẫu của phụ lục: 01 and 05 were read, the others follow from the order in which they are listed. */
const forms = {
  letter: '01',
  flag: '02',
  national: '03',
  merit: { collective: '04', person: '05' },
  sudden: '06',
  dedication: '07',
  movement: '08',
  heroes: { collective: '09', person: '10' },
  foreign: { collective: '11', person: '12' },
  initiative: '13',
} as const

/** Hồ sơ, thời hạn, hạn nộp, công khai, lấy ý kiến, thủ tục đơn giản, cách chi thưởng. */
export const procedure: readonly Provision[] = [
  ...dossiersUnder(grounds, forms),
  ...timeLimits,
  ...filingsUnder(carried('35', 'Điều 32 khoản 1 điểm a'), carried('35', 'Điều 32 khoản 1 điểm b')),
  ...consultationsUnder(carried('34', 'Điều 31'), carried('34', 'Điều 31')),
  ...noticesUnder(
    quoted('44.2', 'https://tienphong.vn (bài post1803874); https://qdnd.vn (bài 842835)'),
    carried('44.1', 'Điều 46 khoản 1'),
  ),
  simplifiedUnder(carried('43', 'Điều 40')),
  womenFirst(quoted('4.6', 'Nghị định 152/2025/NĐ-CP Điều 4, trích tại thuvienphapluat.vn')),
  {
    kind: 'stacking',
    id: 'stacking',
    titlesOfOnePeriod: 'highest',
    titlesOfDifferentPeriods: 'each',
    formsTogether: 'each-when-period-and-merit-differ',
    titleWithForm: 'each',
    under: { titles: at('49.5'), forms: at('49.6'), titleWithForm: at('49.7') },
    ...quoted('49', 'Nghị định 152/2025/NĐ-CP Điều 49, trích tại thuvienphapluat.vn'),
  },
]
