import { branch, type Criterion, when } from '../../criteria/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

const unread = recalled(
  'Luật số 06/2022/QH15 Điều 76, theo trí nhớ',
  'Tiêu chuẩn khen thưởng đối ngoại chưa đọc được; người có thẩm quyền đánh giá đóng góp.',
)

const contribution = when('judged', { topic: 'foreign-contribution' }).at(at('76'))

/** Người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài: one standard for every form they may have. */
export const foreigners: readonly Criterion[] = [
  branch(
    'foreigner',
    {
      subjects: ['person'],
      categories: ['foreigner', 'overseas-vietnamese'],
      route: 'foreign',
    },
    contribution,
  ).at(at('76'), unread),
  branch(
    'foreign-organisation',
    { subjects: ['collective'], categories: ['foreign-organisation'], route: 'foreign' },
    contribution,
  ).at(at('76'), unread),
]
