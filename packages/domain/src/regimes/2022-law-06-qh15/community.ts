import { all, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

const remembered = (article: string) =>
  recalled(
    `Luật số 06/2022/QH15 Điều ${article}, theo trí nhớ`,
    'Chưa đọc được điều luật; khung tiêu chuẩn, thang điểm của Nghị định 86/2023/NĐ-CP và quy định của tỉnh không có ở đây.',
  )

const judgedAt = (article: string, topics: readonly string[]): readonly Criterion[] =>
  topics.map((topic) => when('judged', { topic }).at(at(article)))

/** What the commune must reach under every law; who leads whom is asked beside it, while there are districts. */
export const communeConditions = all(
  ...judgedAt('29', [
    'socio-economic-targets',
    'living-standard-and-culture',
    'security-order-environment',
    'policy-compliance',
    'internal-unity',
    'provincial-commune-standard',
  ]),
)

export const forCommunes = {
  subjects: ['collective'],
  categories: ['commune'],
  route: 'merit',
} as const

export const exemplaryCommune = criteria(
  ids.exemplaryCommune,
  { cite: at('29'), provenance: remembered('29') },
  branch(
    'commune',
    forCommunes,
    all(
      when('movement', { launchedBy: ['district'], standing: 'leader', minYears: 0 }).at(
        at('29'),
        recalled(
          'https://dantri.com.vn/noi-vu/bo-noi-vu-de-xuat-thay-the-tieu-chuan-danh-hieu-lao-dong-tien-tien-20251215203438478.htm',
          'Tiêu chuẩn dẫn đầu phong trào thi đua cấp huyện đọc qua bài báo giới thiệu dự thảo sửa đổi.',
        ),
      ),
      communeConditions,
    ),
  ).at(at('29')),
)

export const culturalVillage = criteria(
  ids.culturalVillage,
  { cite: at('30'), provenance: remembered('30') },
  branch(
    'village',
    { subjects: ['collective'], categories: ['village'], route: 'merit' },
    all(
      ...judgedAt('30', [
        'stable-economy',
        'healthy-cultural-life',
        'safe-clean-environment',
        'policy-compliance',
        'solidarity-mutual-help',
      ]),
    ),
  ).at(at('30')),
)

export const culturalFamily = criteria(
  ids.culturalFamily,
  { cite: at('31'), provenance: remembered('31') },
  branch(
    'family',
    { subjects: ['household'], route: 'merit' },
    all(...judgedAt('31', ['policy-compliance', 'takes-part-in-local-movement', 'happy-family'])),
  ).at(at('31')),
)
