import type { AwardId } from '../../awards/index.ts'
import { any, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { occasional, restart } from './conditions.ts'
import { fromMemory } from './order-grounds.ts'
import { type LabourClass, sincePrior } from './orders-labour-class.ts'
import {
  collectives,
  flagsOfSecondClass,
  flagsToConfirm,
  occasionsOfThirdClass,
} from './orders-labour-collectives.ts'
import { labourers, persons } from './orders-labour-persons.ts'
import { at, pages } from './sources.ts'

const byAnalogy = (what: string) =>
  recalled(
    pages.labourOrderSecond,
    `Nhánh năm năm viết theo cấu trúc của hạng Nhì (đã đọc); ${what} chưa đối chiếu.`,
  )
const openNumbers = (article: string) =>
  fromMemory(article, 'Khoản về tập thể và doanh nghiệp ghi theo trí nhớ.')

const title = (of: Pick<LabourClass, 'prior'>, award: AwardId, path: string) =>
  when('titleCount', { ...restart, award, times: 1, years: 5, since: sincePrior(of) }).at(at(path))

const first: LabourClass = {
  award: ids.labourOrderFirst,
  article: '42',
  scope: 'national',
  prior: ids.labourOrderSecond,
  contribution: 'especially-great-contribution',
  prize: 'highest-world-prize',
  titles: (path) => [title({ prior: ids.labourOrderSecond }, ids.fighterNational, path)],
  collective: flagsToConfirm('labour-first-collective', '42', ids.labourOrderSecond),
  labourMovement: { launchedBy: ['prime-minister', 'state-president'] },
  persons: fromMemory('42', 'Các điểm của khoản 1 ghi theo trí nhớ.'),
  merit: byAnalogy('danh hiệu “Chiến sĩ thi đua toàn quốc” trong năm năm'),
  labourers: fromMemory('42', 'Các trường hợp của khoản 2 và phạm vi toàn quốc ghi theo trí nhớ.'),
  collectives: openNumbers('42'),
}

const second: LabourClass = {
  award: ids.labourOrderSecond,
  article: '43',
  scope: 'provincial',
  prior: ids.labourOrderThird,
  contribution: 'great-contribution',
  prize: 'highest-regional-prize',
  titles: (path) => [title({ prior: ids.labourOrderThird }, ids.fighterProvincial, path)],
  collective: flagsOfSecondClass,
  labourMovement: { launchedBy: ['provincial', 'prime-minister', 'state-president'] },
  persons: read(pages.labourOrderSecond),
  merit: read(pages.labourOrderSecond),
  labourers: fromMemory('43', 'Các trường hợp của khoản 2 ghi theo trí nhớ.'),
  collectives: openNumbers('43'),
}

const third: LabourClass = {
  award: ids.labourOrderThird,
  article: '44',
  scope: 'provincial',
  prior: ids.meritPrimeMinister,
  contribution: 'many-contributions',
  titles: (path): readonly Criterion[] => [
    any(
      title({ prior: ids.meritPrimeMinister }, ids.fighterProvincial, path),
      when('awardsSince', {
        ...restart,
        awards: [{ award: ids.meritProvincial, count: 2 }],
        since: ids.meritPrimeMinister,
        excludeRoutes: occasional,
      }).at(at(path)),
    ),
  ],
  collective: flagsToConfirm('labour-third-collective', '44', ids.meritPrimeMinister),
  labourMovement: { launchedBy: ['provincial'] },
  persons: recalled(
    pages.labourOrderThird,
    'Các điểm của khoản 1 Điều 44 đọc qua trích dẫn không đầy đủ.',
  ),
  merit: byAnalogy('danh hiệu hoặc bằng khen phải có trong năm năm'),
  labourers: read(pages.labourOrderThird),
  collectives: openNumbers('44'),
}

const standard = (of: LabourClass, ...further: readonly Criterion[]): CriteriaProvision =>
  criteria(
    of.award,
    { cite: at(of.article), provenance: of.persons },
    any(...persons(of), ...labourers(of), ...further, ...collectives(of)),
  )

/** Huân chương Lao động, Điều 42 đến Điều 44. */
export const labourOrders = [
  standard(first),
  standard(second),
  standard(third, ...occasionsOfThirdClass(read(pages.labourOrderThird))),
]
