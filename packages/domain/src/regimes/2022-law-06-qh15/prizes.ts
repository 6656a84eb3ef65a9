import type { AwardId } from '../../awards/index.ts'
import { any, branch } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { fromMemory, topic } from './order-grounds.ts'
import { at } from './sources.ts'

/** Giải thưởng cho công trình, tác phẩm: to its author or its co-authors. */
function prize(award: AwardId, article: string, value: string) {
  const provenance = fromMemory(
    article,
    'Tiêu chuẩn cụ thể ở Nghị định 18/2024/NĐ-CP (khoa học và công nghệ) và Nghị định 36/2024/NĐ-CP (văn học, nghệ thuật), chưa mã hoá.',
  )
  return criteria(
    award,
    { cite: at(article), provenance },
    any(
      branch('author', { subjects: ['person'], route: 'merit' }, topic(value, article)).at(
        at(article),
        provenance,
      ),
      branch(
        'co-authors',
        { subjects: ['collective'], categories: ['co-authors'], route: 'merit' },
        topic(value, article),
      ).at(at(article), provenance),
    ),
  )
}

/** Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước, Điều 69 và Điều 70. */
export const prizes = [
  prize(ids.hoChiMinhPrize, '69', 'work-of-exceptional-value'),
  prize(ids.statePrize, '70', 'work-of-high-value'),
]

const assembly = fromMemory(
  '71',
  'Tiêu chuẩn do Ủy ban Thường vụ Quốc hội quy định, chưa đọc được.',
)
const body = fromMemory(
  '71',
  'Tiêu chuẩn do từng bộ, ban, ngành, tỉnh, tổ chức quy định theo khoản 2.',
)

/** Kỷ niệm chương, Điều 71. */
export const commemorativeMedals = [
  criteria(
    ids.commemorativeMedalNationalAssembly,
    { cite: at('71'), provenance: assembly },
    any(
      branch(
        'by-own-regulation',
        { subjects: ['person'], route: 'contribution' },
        topic('standard-of-the-assembly', '71'),
      ).at(at('71'), assembly),
    ),
  ),
  criteria(
    ids.commemorativeMedalProvincial,
    { cite: at('71'), provenance: body },
    any(
      branch(
        'by-own-regulation',
        { subjects: ['person'], route: 'contribution' },
        topic('contribution-to-the-sector-or-province', '71.1'),
      ).at(at('71.1'), body),
      branch(
        'foreign',
        { subjects: ['collective'], categories: ['foreign-organisation'], route: 'foreign' },
        topic('contribution-to-the-sector-or-province', '71.1'),
      ).at(at('71.1'), body),
    ),
  ),
]
