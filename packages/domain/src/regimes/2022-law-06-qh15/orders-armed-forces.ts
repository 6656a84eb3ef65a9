import type { Provenance } from '../../citations/index.ts'
import { all, any, branch, when } from '../../criteria/index.ts'
import type { Scope } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { compliance, occasional, restart, unity } from './conditions.ts'
import { fromMemory, honourPages, topic } from './order-grounds.ts'
import { at } from './sources.ts'

/** Một hạng của “Huân chương Quân công”; the degree of merit is set by the ministries of defence and of security. */
function militaryExploitOrder(award: string, article: string) {
  const provenance = fromMemory(
    article,
    'Mức chiến công, thành tích của từng hạng do Bộ Quốc phòng, Bộ Công an quy định; khoản chưa đọc được.',
  )
  return criteria(
    award,
    { cite: at(article), provenance },
    any(
      branch(
        'soldier-exploit',
        { subjects: ['person'], categories: ['armed-forces'], route: 'sudden' },
        all(topic('loyal-to-country', article), topic('exploit-of-this-class', article)),
      ).at(at(article), provenance),
      branch(
        'unit-exploit',
        { subjects: ['collective'], categories: ['armed-forces-unit'], route: 'merit' },
        all(topic('exploit-of-this-class', article), unity(article)),
      ).at(at(article), provenance),
    ),
  )
}

/** Huân chương Quân công, Điều 39 đến Điều 41. */
export const militaryExploitOrders = [
  militaryExploitOrder(ids.militaryExploitOrderFirst, '39'),
  militaryExploitOrder(ids.militaryExploitOrderSecond, '40'),
  militaryExploitOrder(ids.militaryExploitOrderThird, '41'),
]

/** Một hạng của “Huân chương Bảo vệ Tổ quốc”; a collective must have held `prior` for five years. */
function fatherlandDefenceOrder(award: string, article: string, prior: string) {
  const provenance = fromMemory(
    article,
    'Điều chưa đọc được; nhánh tập thể viết theo cấu trúc chung: hạng dưới liền kề rồi năm năm.',
  )
  return criteria(
    award,
    { cite: at(article), provenance },
    any(
      branch(
        'person-merit',
        { subjects: ['person'], route: 'merit' },
        all(compliance(`${article}.1`), topic('defence-security-merit', `${article}.1`)),
      ).at(at(`${article}.1`), provenance),
      branch(
        'collective-merit',
        { subjects: ['collective'], route: 'merit' },
        all(
          when('priorAwardThenYears', {
            ...restart,
            award: prior,
            years: 5,
            excludeRoutes: occasional,
          }).at(at(`${article}.2`)),
          topic('defence-security-merit', `${article}.2`),
          unity(`${article}.2`),
        ),
      ).at(at(`${article}.2`), provenance),
    ),
  )
}

/** Huân chương Bảo vệ Tổ quốc, Điều 45 đến Điều 47. */
export const fatherlandDefenceOrders = [
  fatherlandDefenceOrder(ids.fatherlandDefenceOrderFirst, '45', ids.fatherlandDefenceOrderSecond),
  fatherlandDefenceOrder(ids.fatherlandDefenceOrderSecond, '46', ids.fatherlandDefenceOrderThird),
  fatherlandDefenceOrder(ids.fatherlandDefenceOrderThird, '47', ids.meritPrimeMinister),
]

/** Một hạng của “Huân chương Chiến công”: a feat of arms or of security whose effect reaches so far. */
function featOrder(award: string, article: string, scope: Scope, provenance: Provenance) {
  const feat = (path: string) => when('achievement', { kinds: ['feat'], scope }).at(at(path))
  return criteria(
    award,
    { cite: at(article), provenance },
    any(
      branch(
        'person-feat',
        { subjects: ['person'], route: 'sudden' },
        all(topic('loyal-to-country', `${article}.1`), feat(`${article}.1`)),
      ).at(at(`${article}.1`), provenance),
      branch(
        'collective-feat',
        { subjects: ['collective'], route: 'sudden' },
        feat(`${article}.2`),
      ).at(at(`${article}.2`), provenance),
    ),
  )
}

const scopeRecalled = (article: string) =>
  fromMemory(article, 'Phạm vi ảnh hưởng của chiến công ở hạng này ghi theo trí nhớ.')

/** Huân chương Chiến công, Điều 48 đến Điều 50. */
export const featOrders = [
  featOrder(ids.featOrderFirst, '48', 'national', read(honourPages.feat)),
  featOrder(ids.featOrderSecond, '49', 'provincial', scopeRecalled('49')),
  featOrder(ids.featOrderThird, '50', 'base', scopeRecalled('50')),
]
