import type { FoundRating } from '@vinhdanh/domain/criteria'
import type {
  Achievement,
  ClusterResult,
  DisciplineLevel,
  MovementResult,
  ObligationItem,
  RatingLevel,
  Scope,
  Service,
  ServicePeriod,
  Training,
} from '@vinhdanh/domain/subjects'
import type { Pairs } from '../pairs.ts'
import { postWords } from './posts.ts'

interface Terms {
  readonly launchers: Readonly<Record<MovementResult['launchedBy'], string>>
  readonly organisers: Readonly<Record<ClusterResult['organisedBy'], string>>
  readonly standings: Readonly<Record<MovementResult['standing'], string>>
  readonly achievements: Readonly<Record<Achievement['kind'], string>>
  readonly results: Readonly<Record<Training['result'], string>>
  readonly forces: Readonly<Record<Service['force'], string>>
  readonly obligations: Readonly<Record<ObligationItem, string>>
  readonly periods: Readonly<Record<ServicePeriod, string>>
  /** Nhóm chức vụ, told by the first code of a group that has a name. */
  readonly posts: (codes: readonly string[]) => string
}

const named = (language: 0 | 1) => (codes: readonly string[]) => {
  const names: Pairs = postWords
  return (
    codes.map((code) => names[code]?.[language]).find((name) => name !== undefined) ??
    codes.join(', ')
  )
}

export const words: Readonly<Record<'vi' | 'en', Terms>> = {
  vi: {
    launchers: {
      base: 'cơ sở',
      district: 'cấp huyện',
      provincial: 'bộ, tỉnh',
      'prime-minister': 'Thủ tướng Chính phủ',
      'state-president': 'Chủ tịch nước',
    },
    organisers: {
      provincial: 'tỉnh',
      ministry: 'bộ, ban, ngành',
      'central-council': 'Hội đồng Thi đua - Khen thưởng Trung ương',
      district: 'cấp huyện',
    },
    standings: { leader: 'Dẫn đầu', outstanding: 'Tiêu biểu, được bình xét' },
    achievements: {
      sudden: 'thành tích xuất sắc đột xuất',
      many: 'nhiều thành tích',
      contribution: 'đóng góp cho phát triển kinh tế - xã hội, từ thiện nhân đạo',
      'production-model': 'mô hình sản xuất hiệu quả',
      prize: 'giải thưởng quốc gia, quốc tế',
      invention: 'phát minh, sáng chế, công trình khoa học hoặc tác phẩm xuất sắc',
      feat: 'chiến công, thành tích chiến đấu, bảo vệ an ninh',
      'brave-act': 'hành động dũng cảm cứu người, cứu tài sản',
    },
    results: {
      poor: 'yếu',
      average: 'trung bình',
      fair: 'khá',
      good: 'giỏi',
      excellent: 'xuất sắc',
    },
    forces: { army: 'quân đội', police: 'công an', 'youth-volunteer': 'thanh niên xung phong' },
    obligations: {
      tax: 'thuế',
      insurance: 'bảo hiểm',
      environment: 'bảo vệ môi trường',
      'labour-safety': 'an toàn, vệ sinh lao động',
      'food-safety': 'an toàn thực phẩm',
    },
    periods: {
      'before-1945': 'trước ngày 01/01/1945',
      'pre-uprising': 'tiền khởi nghĩa',
      'both-wars': 'kháng chiến chống Pháp và chống Mỹ liên tục',
      'anti-french': 'kháng chiến chống Pháp',
      'anti-american': 'kháng chiến chống Mỹ',
      'southern-battlefield': 'kháng chiến, liên tục ở chiến trường miền Nam',
      'since-1975': 'xây dựng và bảo vệ Tổ quốc sau ngày 30/4/1975',
    },
    posts: named(0),
  },
  en: {
    launchers: {
      base: 'the grassroots unit',
      district: 'the district',
      provincial: 'the ministry or province',
      'prime-minister': 'the Prime Minister',
      'state-president': 'the State President',
    },
    organisers: {
      provincial: 'the province',
      ministry: 'the ministry',
      'central-council': 'the Central Council',
      district: 'the district',
    },
    standings: { leader: 'Leading', outstanding: 'Outstanding, chosen by review' },
    achievements: {
      sudden: 'a sudden outstanding achievement',
      many: 'many achievements',
      contribution: 'a contribution to society, the economy or charity',
      'production-model': 'an effective production model',
      prize: 'a national or international prize',
      invention: 'an invention, scientific work or outstanding work of art',
      feat: 'a feat of arms or of security',
      'brave-act': 'a brave rescue of people or property',
    },
    results: {
      poor: 'poor',
      average: 'average',
      fair: 'fair',
      good: 'good',
      excellent: 'excellent',
    },
    forces: {
      army: 'the army',
      police: 'the police',
      'youth-volunteer': 'the youth volunteer force',
    },
    obligations: {
      tax: 'tax',
      insurance: 'insurance',
      environment: 'environment',
      'labour-safety': 'labour safety',
      'food-safety': 'food safety',
    },
    periods: {
      'before-1945': 'before 01/01/1945',
      'pre-uprising': 'before the uprising of 1945',
      'both-wars': 'in both wars of resistance',
      'anti-french': 'in the resistance against France',
      'anti-american': 'in the resistance against America',
      'southern-battlefield': 'on the southern battlefield throughout',
      'since-1975': 'in building and defending the country since 30/04/1975',
    },
    posts: named(1),
  },
}

const ratings: Readonly<Record<RatingLevel | 'none', readonly [string, string]>> = {
  failed: ['không hoàn thành nhiệm vụ', 'not completed'],
  completed: ['hoàn thành nhiệm vụ', 'completed'],
  good: ['hoàn thành tốt nhiệm vụ', 'well completed'],
  excellent: ['hoàn thành xuất sắc nhiệm vụ', 'excellently completed'],
  none: ['không được xếp loại', 'not rated'],
}
export const ratingVi = (level: FoundRating) =>
  level === null ? 'chưa có dữ liệu' : ratings[level][0]
export const ratingEn = (level: FoundRating) => (level === null ? 'not known' : ratings[level][1])

const scopes: Readonly<Record<Scope, readonly [string, string]>> = {
  base: ['cơ sở', 'the grassroots unit'],
  district: ['cấp huyện', 'the district'],
  provincial: ['bộ, ban, ngành, tỉnh', 'the ministry or province'],
  national: ['toàn quốc', 'the whole country'],
}
export const scopeVi = (scope: Scope) => scopes[scope][0]
/** Phạm vi ảnh hưởng. */
export const scopeLabel = (scope: Scope, language: 'vi' | 'en'): string =>
  scopes[scope][language === 'vi' ? 0 : 1]
export const scopeEn = (scope: Scope) => scopes[scope][1]
/** Từ phạm vi này trở lên; nothing is wider than the whole country. */
export const scopeUpVi = (scope: Scope) =>
  scope === 'national' ? scopeVi(scope) : `từ ${scopeVi(scope)} trở lên`
export const scopeUpEn = (scope: Scope) =>
  scope === 'national' ? scopeEn(scope) : `${scopeEn(scope)} or wider`

const disciplines: Readonly<Record<DisciplineLevel, readonly [string, string]>> = {
  reprimand: ['khiển trách', 'reprimand'],
  warning: ['cảnh cáo', 'warning'],
  demotion: ['hạ bậc lương, giáng chức', 'demotion'],
  dismissal: ['cách chức, buộc thôi việc', 'dismissal'],
}
export const disciplineVi = (level: DisciplineLevel) => disciplines[level][0]
export const disciplineEn = (level: DisciplineLevel) => disciplines[level][1]
