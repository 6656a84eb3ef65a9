import { all, any, branch, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { compliance, occasional, restart, unity } from './conditions.ts'
import { cleanOrganisations, fromMemory, topic } from './order-grounds.ts'
import { at } from './sources.ts'

/** Một hạng của “Huân chương Độc lập”: the collective must have held `prior` for five years. */
function independenceOrder(award: string, article: string, prior: string) {
  const [persons, collectives] = [`${article}.1`, `${article}.2`]
  const merit = fromMemory(
    article,
    'Nhánh công trạng của cá nhân ghi theo trí nhớ; nhánh cống hiến có bảng riêng của nghị định.',
  )
  const openFlags = fromMemory(
    article,
    'Số và loại cờ thi đua của tập thể chưa đọc được: để người có trách nhiệm xác nhận, không tự loại hồ sơ.',
  )
  return criteria(
    award,
    { cite: at(article), provenance: merit },
    any(
      branch(
        'person-merit',
        { subjects: ['person'], route: 'merit' },
        all(
          compliance(persons),
          when('achievement', {
            kinds: ['many', 'invention', 'contribution'],
            scope: 'national',
          }).at(at(persons)),
          topic('exceptional-in-a-field', persons),
        ),
      ).at(at(persons), merit),
      branch(
        'collective-merit',
        { subjects: ['collective'], route: 'merit' },
        all(
          when('priorAwardThenYears', {
            ...restart,
            award: prior,
            years: 5,
            excludeRoutes: occasional,
          }).at(at(collectives)),
          when('ratingRun', { ...restart, min: 'excellent', years: 5 }).at(at(collectives)),
          topic('flags-since-prior-award', collectives),
          unity(collectives),
          cleanOrganisations(collectives),
        ),
      ).at(at(collectives), openFlags),
    ),
  )
}

/** Huân chương Độc lập, Điều 36 đến Điều 38. */
export const independenceOrders = [
  independenceOrder(ids.independenceOrderFirst, '36', ids.independenceOrderSecond),
  independenceOrder(ids.independenceOrderSecond, '37', ids.independenceOrderThird),
  independenceOrder(ids.independenceOrderThird, '38', ids.labourOrderFirst),
]
