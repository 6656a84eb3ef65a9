import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { posts } from '../posts.ts'
import { read, recalled } from '../provenance.ts'
import { compliance, occasional, restart, unity, unused } from './conditions.ts'
import { at, pages } from './sources.ts'

const byAnalogy = recalled(
  pages.labourOrderSecond,
  'Nhánh năm năm của hạng Ba viết theo cấu trúc của hạng Nhì (đã đọc); danh hiệu phải có trong năm năm chưa đối chiếu.',
)
const person = recalled(
  pages.labourOrderThird,
  'Các điểm của khoản 1 Điều 44 đọc qua trích dẫn không đầy đủ.',
)
const workersAndFarmers = recalled(
  pages.labourOrderThird,
  'Số sáng kiến của công nhân và số năm của mô hình của nông dân ghi theo trí nhớ.',
)
const collectiveMerit = recalled(
  'Luật số 06/2022/QH15 Điều 44 khoản 4, theo trí nhớ',
  'Số cờ và mức xếp loại của tập thể chưa đọc được trong văn bản; chỉ dùng để tham khảo, không tự mình loại hồ sơ.',
)
const tenureTable = recalled(
  'Nghị định 152/2025/NĐ-CP Điều 21 (ja.laodong.vn, bản dịch máy); Nghị định 98/2023/NĐ-CP Điều 18 theo tính kế thừa',
  'Số năm giữ chức vụ đọc qua bản dịch máy của nghị định sau.',
)

const afterPrimeMinister = {
  ...restart,
  award: ids.meritPrimeMinister,
  years: 5,
  excludeRoutes: occasional,
} as const

/** “Trong thời gian đó”: the five years, or all of a longer time without a year below “hoàn thành tốt nhiệm vụ”. */
const sincePrimeMinister = {
  award: ids.meritPrimeMinister,
  excludeRoutes: occasional,
  unbrokenFrom: 'good',
} as const

const persons: readonly Criterion[] = [
  branch(
    'person-sudden',
    { subjects: ['person'], route: 'sudden' },
    all(
      compliance('44.1'),
      any(
        when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('44.1')),
        when('achievement', { kinds: ['prize'], scope: 'national' }).at(at('44.1')),
      ),
    ),
  ).at(at('44.1'), person),
  branch(
    'person-work',
    { subjects: ['person'], route: 'merit' },
    all(
      compliance('44.1'),
      when('achievement', { kinds: ['invention', 'contribution'], scope: 'provincial' }).at(
        at('44.1'),
      ),
    ),
  ).at(at('44.1'), person),
  branch(
    'person-merit',
    { subjects: ['person'], route: 'merit' },
    all(
      compliance('44.1'),
      when('priorAwardThenYears', afterPrimeMinister).at(at('44.1.đ')),
      when('ratingRun', { ...restart, min: 'good', years: 5 }).at(at('44.1.đ')),
      when('ratingCount', {
        ...restart,
        min: 'excellent',
        count: 2,
        years: 5,
        since: sincePrimeMinister,
      }).at(at('44.1.đ')),
      any(
        when('titleCount', {
          ...restart,
          award: ids.fighterProvincial,
          times: 1,
          years: 5,
          since: sincePrimeMinister,
        }).at(at('44.1.đ')),
        when('awardsSince', {
          ...restart,
          awards: [{ award: ids.meritProvincial, count: 2 }],
          since: ids.meritPrimeMinister,
          excludeRoutes: occasional,
        }).at(at('44.1.đ')),
      ),
    ),
  ).at(at('44.1.đ'), byAnalogy),
]

const women = { womenReduction: ratio(1, 3) } as const
const held = (of: readonly string[], years: number, below: number) =>
  when('tenure', { posts: of, years, below, ...women }).at(at('44.1.g'))

/** Quá trình cống hiến: how long which post was held; below the upper bound, since above it a higher class is due. */
const dedication: readonly Criterion[] = [
  branch(
    'dedication',
    { subjects: ['person'], route: 'contribution' },
    all(
      compliance('44.1'),
      any(
        held(posts.generalDirector, 3, 5),
        held(posts.deputyGeneralDirector, 5, 8),
        held(posts.departmentHead, 6, 10),
        held(posts.provincialHead, 10, 15),
      ),
    ),
  ).at(at('44.1.g'), tenureTable),
]

const labourers = ['worker', 'farmer', 'labourer'] as const
const of = (categories: readonly ('worker' | 'farmer' | 'labourer')[], route: string) =>
  ({ subjects: ['person'], categories, route }) as const

const labouring: readonly Criterion[] = [
  branch(
    'labourer-movement',
    of(labourers, 'movement'),
    all(
      compliance('44.2'),
      when('movement', { launchedBy: ['provincial'], standing: 'outstanding', minYears: 5 }).at(
        at('44.2'),
      ),
    ),
  ).at(at('44.2'), read(pages.labourOrderThird)),
  branch(
    'worker-initiatives',
    of(['worker'], 'merit'),
    all(
      compliance('44.2'),
      when('initiatives', { ...unused, scope: 'provincial', count: 1, years: 5 }).at(at('44.2')),
      when('judged', { topic: 'trains-colleagues' }).at(at('44.2')),
    ),
  ).at(at('44.2'), workersAndFarmers),
  branch(
    'farmer-model',
    of(['farmer'], 'merit'),
    all(
      compliance('44.2'),
      when('achievement', { kinds: ['production-model'], scope: 'provincial' }).at(at('44.2')),
      when('judged', { topic: 'stable-production-model' }).at(at('44.2')),
    ),
  ).at(at('44.2'), workersAndFarmers),
]

/** Cờ thi đua trong thời gian từ sau Bằng khen của Thủ tướng Chính phủ. */
const flags = any(
  when('awardsSince', {
    ...restart,
    awards: [{ award: ids.flagGovernment, count: 1 }],
    since: ids.meritPrimeMinister,
    excludeRoutes: occasional,
  }).at(at('44.4')),
  when('awardsSince', {
    ...restart,
    awards: [{ award: ids.flagProvincial, count: 2 }],
    since: ids.meritPrimeMinister,
    excludeRoutes: occasional,
  }).at(at('44.4')),
)

const fiveYears = (clause: string) => [
  compliance(clause),
  unity(clause),
  when('priorAwardThenYears', afterPrimeMinister).at(at(clause)),
  when('ratingRun', { ...restart, min: 'excellent', years: 5 }).at(at(clause)),
  flags,
]

const collective = (route: string) => ({ subjects: ['collective'], route }) as const

const collectives: readonly Criterion[] = [
  branch(
    'collective-sudden',
    collective('sudden'),
    all(
      compliance('44.4'),
      when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('44.4')),
    ),
  ).at(at('44.4'), read(pages.labourOrderThird)),
  branch(
    'collective-contribution',
    collective('merit'),
    all(
      compliance('44.4'),
      when('achievement', { kinds: ['contribution'], scope: 'provincial' }).at(at('44.4')),
    ),
  ).at(at('44.4'), read(pages.labourOrderThird)),
  branch(
    'collective-movement',
    collective('movement'),
    all(
      compliance('44.4'),
      any(
        when('movement', {
          launchedBy: ['prime-minister'],
          standing: 'outstanding',
          minYears: 0,
        }).at(at('44.4')),
        when('movement', { launchedBy: ['provincial'], standing: 'outstanding', minYears: 5 }).at(
          at('44.4'),
        ),
      ),
    ),
  ).at(at('44.4'), read(pages.labourOrderThird)),
  branch(
    'collective-merit',
    { ...collective('merit'), categories: ['unit', 'ministry-or-province'] },
    all(...fiveYears('44.4')),
  ).at(at('44.4'), collectiveMerit),
  branch(
    'enterprise-merit',
    { ...collective('merit'), categories: ['enterprise'] },
    all(...fiveYears('44.5'), when('judged', { topic: 'enterprise-obligations' }).at(at('44.5'))),
  ).at(at('44.5'), collectiveMerit),
]

export const labourOrderThird = criteria(
  ids.labourOrderThird,
  { cite: at('44'), provenance: person },
  any(...persons, ...dedication, ...labouring, ...collectives),
)
