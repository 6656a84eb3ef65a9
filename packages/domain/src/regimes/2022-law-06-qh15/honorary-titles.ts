import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { unity } from './conditions.ts'
import { cleanOrganisations, fromMemory, honourPages, topic } from './order-grounds.ts'
import { at, pages } from './sources.ts'

const gazette = read(pages.gazette)

/** Tỉnh Anh hùng, Thành phố Anh hùng, Điều 60. */
const heroicProvince = criteria(
  ids.heroicProvince,
  { cite: at('60'), provenance: gazette },
  any(
    branch(
      'province',
      { subjects: ['collective'], categories: ['ministry-or-province'], route: 'merit' },
      all(
        topic('comprehensive-achievement', '60'),
        topic('centre-of-its-region', '60'),
        topic('solidarity-of-the-system', '60'),
      ),
    ).at(at('60'), gazette),
  ),
)

const ordinance = recalled(
  'Luật số 06/2022/QH15 Điều 61; Pháp lệnh 05/2012/UBTVQH13',
  'Tiêu chuẩn đứng ở pháp lệnh riêng; Luật chỉ dẫn chiếu.',
)

/** Bà mẹ Việt Nam anh hùng, Điều 61; the standard stands in an ordinance of its own. */
const heroicMother = criteria(
  ids.heroicMother,
  { cite: at('61'), provenance: ordinance },
  any(
    branch(
      'by-ordinance',
      { subjects: ['person'], route: 'resistance' },
      topic('standard-of-the-ordinance', '61'),
    ).at(at('61'), ordinance),
  ),
)

const armedForces = fromMemory('62', 'Các khoản của điều ghi theo trí nhớ.')
const combat = (path: string) => topic('exceptional-combat-merit', path)

/** Anh hùng Lực lượng vũ trang nhân dân, Điều 62. */
const heroArmedForces = criteria(
  ids.heroArmedForces,
  { cite: at('62'), provenance: armedForces },
  any(
    ...(['merit', 'sudden'] as const).map((route) =>
      branch(
        `soldier-${route}`,
        { subjects: ['person'], categories: ['armed-forces'], route },
        all(topic('loyal-to-country', '62.1'), combat('62.1')),
      ).at(at('62.1'), armedForces),
    ),
    branch(
      'armed-forces-unit',
      { subjects: ['collective'], categories: ['armed-forces-unit'], route: 'merit' },
      all(combat('62.2'), unity('62.2'), cleanOrganisations('62.2')),
    ).at(at('62.2'), armedForces),
  ),
)

const heroLabourRead = read(honourPages.heroLabour)
const personalConduct = [topic('loyal-and-exemplary', '63.1.a')]
const collectiveConduct = [
  unity('63.2.đ'),
  cleanOrganisations('63.2.đ'),
  topic('rights-and-safety-of-workers', '63.2.đ'),
  topic('active-in-the-locality', '63.2.e'),
]
const suddenDeed = topic('exceptional-sudden-deed', '63.3')
const suddenAchievement = when('achievement', { kinds: ['sudden'], scope: 'base' }).at(at('63.3'))

/** Anh hùng Lao động, Điều 63. */
const heroLabour = criteria(
  ids.heroLabour,
  { cite: at('63'), provenance: heroLabourRead },
  any(
    branch(
      'person-merit',
      { subjects: ['person'], route: 'merit' },
      all(
        ...personalConduct,
        topic('exceptional-creative-labour', '63.1.b'),
        topic('ten-years-of-important-contribution', '63.1.c'),
        any(
          when('initiatives', { scope: 'national', count: 1, years: 10, unused: false }).at(
            at('63.1'),
          ),
          when('achievement', { kinds: ['invention'], scope: 'national' }).at(at('63.1')),
        ),
        topic('trains-colleagues', '63.1'),
      ),
    ).at(at('63.1'), heroLabourRead),
    branch(
      'collective-merit',
      { subjects: ['collective'], route: 'merit' },
      all(
        topic('exceptional-creative-labour', '63.2.a'),
        topic('ten-years-leading-nationwide', '63.2.b'),
        topic('leads-in-technology', '63.2'),
        topic('leads-in-training', '63.2'),
        ...collectiveConduct,
      ),
    ).at(at('63.2'), heroLabourRead),
    branch(
      'person-sudden',
      { subjects: ['person'], route: 'sudden' },
      all(suddenAchievement, suddenDeed, ...personalConduct),
    ).at(at('63.3'), heroLabourRead),
    branch(
      'collective-sudden',
      { subjects: ['collective'], route: 'sudden' },
      all(suddenAchievement, suddenDeed, ...collectiveConduct),
    ).at(at('63.3'), heroLabourRead),
  ),
)

/** Danh hiệu xét theo nghị định riêng: “ưu tú” by that decree, “nhân dân” after “ưu tú”. */
function byDecree(article: string, decree: string, people: AwardId, merit: AwardId) {
  const provenance: Provenance = recalled(
    `Luật số 06/2022/QH15 Điều ${article}; ${decree}`,
    'Tiêu chuẩn cụ thể đứng ở nghị định riêng của ngành, chưa mã hoá.',
  )
  const standard = (award: AwardId, ...prior: readonly Criterion[]) =>
    criteria(
      award,
      { cite: at(article), provenance },
      any(
        branch(
          'by-decree',
          { subjects: ['person'], route: 'merit' },
          all(topic('standard-of-the-special-decree', article), ...prior),
        ).at(at(article), provenance),
      ),
    )
  const held = when('awardsSince', { awards: [{ award: merit, count: 1 }] }).at(at(article))
  return [standard(people, held), standard(merit)]
}

/** Danh hiệu vinh dự nhà nước, Điều 60 đến Điều 67. */
export const honoraryTitles = [
  heroicProvince,
  heroicMother,
  heroArmedForces,
  heroLabour,
  ...byDecree('64', 'Nghị định 35/2024/NĐ-CP', ids.peopleTeacher, ids.meritTeacher),
  ...byDecree('65', 'nghị định riêng của ngành y tế', ids.peoplePhysician, ids.meritPhysician),
  ...byDecree('66', 'Nghị định 61/2024/NĐ-CP', ids.peopleArtist, ids.meritArtist),
  ...byDecree(
    '67',
    'Nghị định 43/2024/NĐ-CP, Nghị định 93/2023/NĐ-CP',
    ids.peopleArtisan,
    ids.meritArtisan,
  ),
]
