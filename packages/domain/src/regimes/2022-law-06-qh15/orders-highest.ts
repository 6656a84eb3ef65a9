import { all, any, branch, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { compliance, occasional, restart, unity } from './conditions.ts'
import { abroad, cleanOrganisations, fromMemory, honourPages, topic } from './order-grounds.ts'
import { at } from './sources.ts'

const after = (award: string, years: number, path: string) =>
  when('priorAwardThenYears', { ...restart, award, years, excludeRoutes: occasional }).at(at(path))

const foreigners = (article: string) =>
  abroad(
    topic('great-merit-for-vietnam', article),
    at(article),
    fromMemory(
      article,
      'Người nước ngoài có trong danh mục đối tượng; tiêu chuẩn cụ thể chưa đọc được.',
    ),
  )

const ministries = {
  subjects: ['collective'],
  categories: ['ministry-or-province'],
  route: 'merit',
} as const
const forces = {
  subjects: ['collective'],
  categories: ['armed-forces-unit'],
  route: 'merit',
} as const

const goldStarRead = read(honourPages.goldStar)

/** Huân chương Sao vàng, Điều 34. */
export const goldStarOrder = criteria(
  ids.goldStarOrder,
  { cite: at('34'), provenance: goldStarRead },
  any(
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(compliance('34.1'), topic('great-merit-of-the-nation', '34.1')),
    ).at(at('34.1'), goldStarRead),
    branch(
      'ministry-after-order',
      ministries,
      all(
        after(ids.hoChiMinhOrder, 25, '34.2'),
        topic('exceptional-since-prior-order', '34.2'),
        topic('long-tradition', '34.2'),
        unity('34.2'),
        cleanOrganisations('34.2'),
      ),
    ).at(at('34.2'), goldStarRead),
    branch(
      'unit-after-order',
      forces,
      all(after(ids.hoChiMinhOrder, 25, '34.3'), topic('long-tradition', '34.3')),
    ).at(at('34.3'), fromMemory('34', 'Khoản về đơn vị lực lượng vũ trang ghi theo trí nhớ.')),
    foreigners('34'),
  ),
)

const hoChiMinhRead = read(honourPages.hoChiMinh)

/** Huân chương Hồ Chí Minh, Điều 35. */
export const hoChiMinhOrder = criteria(
  ids.hoChiMinhOrder,
  { cite: at('35'), provenance: hoChiMinhRead },
  any(
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(
        compliance('35.1'),
        when('achievement', { kinds: ['many', 'invention', 'contribution'], scope: 'national' }).at(
          at('35.1'),
        ),
        topic('exceptional-in-a-field', '35.1'),
      ),
    ).at(at('35.1'), hoChiMinhRead),
    branch(
      'ministry-after-order',
      ministries,
      all(
        any(
          after(ids.independenceOrderFirst, 10, '35.2'),
          after(ids.militaryExploitOrderFirst, 10, '35.2'),
        ),
        topic('exceptional-since-prior-order', '35.2'),
        topic('long-tradition', '35.2'),
        unity('35.2'),
        cleanOrganisations('35.2'),
      ),
    ).at(at('35.2'), hoChiMinhRead),
    branch(
      'unit-after-order',
      forces,
      all(
        any(
          after(ids.independenceOrderFirst, 10, '35.3'),
          after(ids.militaryExploitOrderFirst, 10, '35.3'),
        ),
        topic('long-tradition', '35.3'),
      ),
    ).at(
      at('35.3'),
      fromMemory(
        '35',
        'Khoản về đơn vị lực lượng vũ trang viết theo cấu trúc của Điều 34; chưa đối chiếu.',
      ),
    ),
    foreigners('35'),
  ),
)
