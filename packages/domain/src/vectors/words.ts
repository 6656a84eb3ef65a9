import { type AuthorityPost, awardCodes, type SubjectKind } from '../awards/index.ts'
import { type Day, parseDay, type Truth } from '../kernel/index.ts'
import type { DisciplineLevel, RatingLevel, Scope } from '../subjects/index.ts'
import { defined, mapped, oneOf, type Reader, simple, text } from './reader.ts'

export const dayReader: Reader<Day> = simple(
  'a day, YYYY-MM-DD',
  { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  (value) => {
    const parsed = typeof value === 'string' ? parseDay(value) : undefined
    return parsed?.ok === true ? parsed.value : undefined
  },
)

export const yearReader: Reader<number> = simple(
  'a year',
  { type: 'integer', minimum: 1900, maximum: 2199 },
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2199
      ? value
      : undefined,
)

/** Danh hiệu, hình thức: by this system's id or by a code of the regimes. */
export const awardReader = defined(
  'award',
  simple(
    'an award id or code, such as emulation-fighter.base or CSTD_CO_SO',
    { enum: [...awardCodes.keys()] },
    (value) => (typeof value === 'string' ? awardCodes.get(value) : undefined),
  ),
)

/** The award asked about; one that no law knows is a fair question, so any text is read. */
export const askedAwardReader = mapped(text, (code) => awardCodes.get(code) ?? { award: code })

export const truthReader: Reader<Truth> = oneOf<Truth>(['met', 'unmet', 'unknown'], {
  đạt: 'met',
  'không đạt': 'unmet',
  'chưa đủ dữ liệu': 'unknown',
})

export const subjectKindReader: Reader<SubjectKind> = oneOf<SubjectKind>(
  ['person', 'collective', 'household'],
  {
    'cá nhân': 'person',
    'tập thể': 'collective',
    'hộ gia đình': 'household',
    INDIVIDUAL: 'person',
    COLLECTIVE: 'collective',
    HOUSEHOLD: 'household',
  },
)

export const ratingReader: Reader<RatingLevel> = oneOf<RatingLevel>(
  ['failed', 'completed', 'good', 'excellent'],
  {
    KHONG_HT: 'failed',
    KHONG_HOAN_THANH: 'failed',
    'không hoàn thành nhiệm vụ': 'failed',
    HTNV: 'completed',
    HOAN_THANH: 'completed',
    'hoàn thành nhiệm vụ': 'completed',
    HTTNV: 'good',
    HTT: 'good',
    HOAN_THANH_TOT: 'good',
    'hoàn thành tốt nhiệm vụ': 'good',
    HTXSNV: 'excellent',
    HTXS: 'excellent',
    HOAN_THANH_XUAT_SAC: 'excellent',
    'hoàn thành xuất sắc nhiệm vụ': 'excellent',
  },
)

export const scopeReader: Reader<Scope> = oneOf<Scope>(
  ['base', 'district', 'provincial', 'national'],
  {
    CO_SO: 'base',
    HUYEN: 'district',
    BO_TINH: 'provincial',
    TOAN_QUOC: 'national',
    'cơ sở': 'base',
    huyện: 'district',
    'bộ, tỉnh': 'provincial',
    'toàn quốc': 'national',
  },
)

export const disciplineReader: Reader<DisciplineLevel> = oneOf<DisciplineLevel>(
  ['reprimand', 'warning', 'demotion', 'dismissal'],
  {
    KHIEN_TRACH: 'reprimand',
    CANH_CAO: 'warning',
    'khiển trách': 'reprimand',
    'cảnh cáo': 'warning',
  },
)

/** Every post that decides; the compiler asks for one that is left out. */
const posts: Readonly<Record<AuthorityPost, true>> = {
  'state-president': true,
  'prime-minister': true,
  minister: true,
  'provincial-chair': true,
  'department-director': true,
  'district-chair': true,
  'commune-chair': true,
  'unit-head': true,
  'enterprise-director': true,
  'enterprise-board-chair': true,
  'national-assembly-standing-committee': true,
  'organisation-head': true,
  'military-region-commander': true,
  'national-university-director': true,
  'military-unit-commander': true,
}
export const postReader = oneOf(Object.keys(posts) as AuthorityPost[])
