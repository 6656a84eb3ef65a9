import { all, branch, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'
import { registered } from './titles.ts'

const provenance = recalled(
  'Luật Thi đua, khen thưởng Điều 29, Điều 30',
  'Tiêu chuẩn trước Nghị định 122/2018/NĐ-CP ghi theo trí nhớ; thang điểm của thời kỳ này chưa đọc được.',
)
const judged = (path: string, ...topics: readonly string[]) =>
  topics.map((topic) => when('judged', { topic }).at(at(path)))

/** Gia đình văn hóa và thôn, tổ dân phố văn hóa, before a decree put them into points. */
export const community = [
  criteria(
    ids.culturalFamily,
    { cite: at('29'), provenance },
    branch(
      'family',
      { subjects: ['household'], route: 'merit' },
      all(registered, ...judged('29', 'policy-compliance', 'happy-family', 'effective-work')),
    ).at(at('29')),
  ),
  criteria(
    ids.culturalVillage,
    { cite: at('30'), provenance },
    branch(
      'village',
      { subjects: ['collective'], categories: ['village'], route: 'merit' },
      all(
        registered,
        ...judged('30', 'policy-compliance', 'healthy-cultural-life', 'internal-unity'),
      ),
    ).at(at('30')),
  ),
]
