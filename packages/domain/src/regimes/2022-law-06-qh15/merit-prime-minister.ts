import type { AwardId } from '../../awards/index.ts'
import { all, any, branch, type Criterion, readings, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { compliance, greatMovement, occasional, restart, unity, unused } from './conditions.ts'
import { foreigners } from './foreigners.ts'
import { at, pages } from './sources.ts'

const workers = read(pages.meritPrimeMinisterWorkers)
const unread = (note: string) => recalled('Luật số 06/2022/QH15 Điều 73, theo trí nhớ', note)

const launchers = recalled(
  pages.meritPrimeMinister,
  'Cấp phát động phong trào không nêu trong trích dẫn; ở đây tính từ cấp bộ, tỉnh trở lên.',
)
const contribution = unread('Khoản về đóng góp chưa đọc được; phạm vi ảnh hưởng chưa rõ.')
const collectiveNote = unread(
  'Tiêu chuẩn của tập thể chưa đọc được trong văn bản; ghi theo Nghị định 91/2017/NĐ-CP, chỉ dùng để tham khảo.',
)
const household = unread('Tiêu chuẩn của hộ gia đình chưa đọc được trong văn bản.')

/** Đã có Bằng khen bộ, tỉnh; then five years and more, with what they must hold. */
const afterProvincial = {
  ...restart,
  award: ids.meritProvincial,
  years: 5,
  excludeRoutes: occasional,
} as const

/** “Trong thời gian đó”: the five years, or all of a longer time without a year below “hoàn thành tốt nhiệm vụ”. */
const sinceProvincial = {
  award: ids.meritProvincial,
  excludeRoutes: occasional,
  unbrokenFrom: 'good',
} as const

const persons: readonly Criterion[] = [
  branch(
    'person-movement',
    { subjects: ['person'], route: 'movement' },
    all(compliance('73.1'), when('movement', greatMovement).at(at('73.1.a'), launchers)),
  ).at(at('73.1.a')),
  branch(
    'person-merit',
    { subjects: ['person'], route: 'merit' },
    all(
      compliance('73.1'),
      any(
        all(
          when('priorAwardThenYears', afterProvincial).at(at('73.1.b')),
          when('ratingRun', { ...restart, min: 'good', years: 5 }).at(at('73.1.b')),
          when('titleCount', {
            ...restart,
            award: ids.fighterBase,
            times: 3,
            years: 5,
            since: sinceProvincial,
          }).at(at('73.1.b')),
        ),
        when('achievement', { kinds: ['many', 'prize'], scope: 'provincial' }).at(at('73.1.c')),
        when('achievement', { kinds: ['contribution'], scope: 'provincial' }).at(
          at('73.1'),
          contribution,
        ),
      ),
    ),
  ).at(at('73.1')),
  branch(
    'person-sudden',
    { subjects: ['person'], route: 'sudden' },
    all(
      compliance('73.1'),
      when('achievement', { kinds: ['sudden', 'prize'], scope: 'provincial' }).at(at('73.1.c')),
    ),
  ).at(at('73.1.c')),
]

const labourers = ['worker', 'farmer', 'labourer'] as const
const of = (categories: readonly ('worker' | 'farmer' | 'labourer')[], route: string) =>
  ({ subjects: ['person'], categories, route }) as const

/** What k2 adds for workers, farmers and labourers; its movement and five-year branches are those of k1. */
const labouring: readonly Criterion[] = [
  branch(
    'labourer-merit',
    of(labourers, 'merit'),
    all(
      compliance('73.2'),
      when('achievement', { kinds: ['many'], scope: 'district' }).at(at('73.2.d')),
    ),
  ).at(at('73.2.d'), workers),
  branch(
    'labourer-sudden',
    of(labourers, 'sudden'),
    all(
      compliance('73.2'),
      when('achievement', { kinds: ['sudden'], scope: 'district' }).at(at('73.2.d')),
    ),
  ).at(at('73.2.d'), workers),
  branch(
    'worker-initiative',
    of(['worker'], 'merit'),
    all(
      compliance('73.2'),
      when('initiatives', { ...unused, scope: 'district', count: 1, years: 5 }).at(at('73.2.đ')),
      when('judged', { topic: 'trains-colleagues' }).at(at('73.2.đ')),
    ),
  ).at(at('73.2.đ'), workers),
  branch(
    'farmer-model',
    of(['farmer'], 'merit'),
    all(
      compliance('73.2'),
      when('achievement', { kinds: ['production-model'], scope: 'district' }).at(at('73.2.e')),
      when('judged', { topic: 'stable-production-model' }).at(at('73.2.e')),
    ),
  ).at(at('73.2.e'), workers),
]

const since = (award: AwardId, count: number) =>
  when('awardsSince', {
    ...restart,
    awards: [{ award, count }],
    since: ids.meritProvincial,
    excludeRoutes: occasional,
  }).at(at('73.4'))

/** What a collective must have been given in the five years: the decree before named the flag alone. Never on memory alone. */
const heldSince = readings(
  'article-73-collective',
  {
    id: 'flag-or-certificates',
    rule: any(since(ids.flagProvincial, 1), since(ids.meritProvincial, 2)),
    cite: at('73.4'),
    provenance: unread(
      'Một Cờ thi đua hoặc hai Bằng khen của bộ, tỉnh: ghi theo trí nhớ, chưa đọc được khoản của tập thể.',
    ),
  },
  {
    id: 'flag',
    rule: since(ids.flagProvincial, 1),
    cite: at('73.4'),
    provenance: recalled(
      'Nghị định 91/2017/NĐ-CP Điều 38 khoản 3, Nghị định 65/2014/NĐ-CP Điều 23 theo tính kế thừa',
      'Quy định trước năm 2024 chỉ kể một Cờ thi đua của bộ, tỉnh.',
    ),
  },
  {
    id: 'confirmed-by-person',
    rule: when('judged', { topic: 'flags-since-prior-award' }).at(at('73.4')),
    cite: at('73.4'),
    provenance: unread(
      'Số cờ, bằng khen của tập thể chưa đọc được trong văn bản; không tự mình loại hồ sơ, người thẩm định đối chiếu.',
    ),
  },
).at(at('73.4'))

const collectivesAndHouseholds: readonly Criterion[] = [
  branch(
    'collective-movement',
    { subjects: ['collective'], route: 'movement' },
    all(compliance('73.4'), when('movement', greatMovement).at(at('73.4'))),
  ).at(at('73.4'), collectiveNote),
  branch(
    'collective-sudden',
    { subjects: ['collective'], route: 'sudden' },
    all(
      compliance('73.4'),
      when('achievement', { kinds: ['sudden'], scope: 'provincial' }).at(at('73.4')),
    ),
  ).at(at('73.4'), collectiveNote),
  branch(
    'collective-merit',
    { subjects: ['collective'], route: 'merit' },
    all(
      compliance('73.4'),
      unity('73.4'),
      any(
        when('achievement', { kinds: ['many', 'contribution'], scope: 'provincial' }).at(
          at('73.4'),
        ),
        all(
          when('priorAwardThenYears', afterProvincial).at(at('73.4')),
          when('ratingRun', {
            ...restart,
            min: 'excellent',
            years: 5,
            orTitles: [ids.excellentCollective, ids.victoriousUnit],
          }).at(at('73.4')),
          heldSince,
        ),
      ),
    ),
  ).at(at('73.4'), collectiveNote),
  branch(
    'household',
    { subjects: ['household'], route: 'merit' },
    all(
      compliance('73.6'),
      when('achievement', { kinds: ['contribution'], scope: 'provincial' }).at(at('73.6')),
    ),
  ).at(at('73.6'), household),
]

export const meritPrimeMinister = criteria(
  ids.meritPrimeMinister,
  { cite: at('73'), provenance: read(pages.meritPrimeMinister) },
  any(...persons, ...labouring, ...collectivesAndHouseholds, ...foreigners),
)
