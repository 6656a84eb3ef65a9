import { branch, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

const delegated = (path: string) => ({
  cite: at(path),
  provenance: recalled(
    'Luật số 06/2022/QH15 Điều 26 khoản 3, Điều 74 khoản 6',
    'Luật giao Bộ Quốc phòng, Bộ Công an, Ban Cơ yếu Chính phủ, Đại học Quốc gia quy định cụ thể; quy định của nơi đó là dữ liệu của nơi đó.',
  ),
})

/** Cờ thi đua của quân khu và tương đương, Đại học Quốc gia: their own standard decides. */
export const flagRegional = criteria(
  ids.flagRegional,
  delegated('26.3'),
  branch(
    'regional',
    { subjects: ['collective'], route: 'merit' },
    when('judged', { topic: 'regional-flag-standard' }).at(at('26.3')),
  ).at(at('26.3')),
)

/** Bằng khen của quân khu và tương đương, Đại học Quốc gia. */
export const meritRegional = criteria(
  ids.meritRegional,
  delegated('74.6'),
  branch(
    'regional',
    { subjects: ['person', 'collective'], route: 'merit' },
    when('judged', { topic: 'regional-merit-standard' }).at(at('74.6')),
  ).at(at('74.6')),
)
