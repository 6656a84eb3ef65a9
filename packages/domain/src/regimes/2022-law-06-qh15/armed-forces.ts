import { all, branch, readings, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

export const advancedSoldier = criteria(
  ids.advancedSoldier,
  { cite: at('24.2'), provenance: read(pages.titles) },
  branch(
    'soldiers',
    { subjects: ['person'], categories: ['armed-forces'], route: 'merit' },
    all(
      when('ratingInYear', { min: 'good' }).at(at('24.2')),
      when('judged', { topic: 'emulation-spirit' }).at(at('24.2')),
    ),
  ).at(at('24.2')),
)

const unit = {
  subjects: ['collective'],
  categories: ['armed-forces-unit'],
  route: 'merit',
} as const
const members = (share: ReturnType<typeof ratio>) =>
  when('memberShare', { award: ids.advancedSoldier, share, strict: false })

const cutShort = recalled(
  pages.excellentCollective,
  'Khoản 2 Điều 27 đọc qua trích dẫn bị cắt; các điểm ghi theo khoản 1, thay “Lao động tiên tiến” bằng “Chiến sĩ tiên tiến”.',
)

export const victoriousUnit = criteria(
  ids.victoriousUnit,
  { cite: at('27.2'), provenance: cutShort },
  branch(
    'armed-unit',
    unit,
    all(
      when('ratingInYear', { min: 'excellent' }).at(at('27.2')),
      when('judged', { topic: 'effective-movement' }).at(at('27.2')),
      when('allMembersCompleted', {}).at(at('27.2')),
      members(ratio(7, 10)).at(at('27.2')),
      when('membersHolding', { award: ids.fighterBase, count: 1 }).at(at('27.2')),
      when('judged', { topic: 'internal-unity' }).at(at('27.2')),
    ),
  ).at(at('27.2')),
)

const remembered = recalled(
  'Luật số 06/2022/QH15 Điều 28 khoản 2, theo trí nhớ',
  'Khoản 2 Điều 28 chưa đọc được; các điểm ghi theo khoản 1.',
)

/** Điều 28 for labour collectives was restated with 70 %; the clause for armed units nobody has shown. */
export const advancedUnit = criteria(
  ids.advancedUnit,
  { cite: at('28.2'), provenance: remembered },
  branch(
    'armed-unit',
    unit,
    all(
      when('ratingInYear', { min: 'good' }).at(at('28.2')),
      readings(
        'article-28-soldiers',
        {
          id: 'seven-tenths',
          rule: members(ratio(7, 10)).at(at('28.2')),
          cite: at('28.2'),
          provenance: recalled(
            pages.bacNinh,
            'Suy từ tỷ lệ 70% của “Tập thể lao động tiên tiến”; luật cũ cũng dùng một tỷ lệ cho cả hai danh hiệu.',
          ),
        },
        {
          id: 'half',
          rule: members(ratio(1, 2)).at(at('28.2')),
          cite: at('28.2'),
          provenance: recalled(
            'http://thiduakhenthuong.langson.gov.vn/en/hinhthucs/tap-lao-dong-tien-tien (Luật năm 2003, Điều 28 khoản 2)',
            'Luật cũ đòi trên 50%; tỷ lệ của Luật năm 2022 cho lực lượng vũ trang ghi theo trí nhớ.',
          ),
        },
      ).at(at('28.2')),
      when('judged', { topic: 'internal-unity' }).at(at('28.2')),
    ),
  ).at(at('28.2')),
)
