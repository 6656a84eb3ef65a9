import type { AwardId } from '../../awards/index.ts'
import type { Citation } from '../../citations/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { at as ofLaw } from '../2003-law-15-2003-qh11/sources.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import type { Place } from './place.ts'
import { afterThat } from './prior-award.ts'

const judged = (topic: string, cite: Citation) => when('judged', { topic }).at(cite)

/** Điều của Luật về cá nhân was not read: what it asks is left to people. */
const ofPersons = (article: string): Criterion =>
  branch(
    'person-merit',
    { subjects: ['person'], route: 'merit' },
    judged('exceptional-merit-for-the-nation', ofLaw(article)),
  ).at(
    ofLaw(article),
    recalled(
      `Luật Thi đua, khen thưởng Điều ${article}`,
      'Tiêu chuẩn đối với cá nhân chưa đọc được; do người có thẩm quyền đánh giá.',
    ),
  )

const ofCollectives = ({ at, others, regular, collective }: Place, earlier: Criterion): Criterion =>
  branch(
    'collective-merit',
    { subjects: ['collective'], route: 'merit' },
    all(
      ...regular,
      ...collective,
      judged('restricted-collectives', at('1')),
      earlier,
      judged('influence-nationwide', at('1')),
      judged('model-to-follow', at('1')),
      judged('tradition-and-merit', at('2')),
      judged('internal-unity', at('2')),
      judged('clean-strong-organisations', at('2')),
    ),
  ).at(at('1'), others)

const order = (award: AwardId, article: string, place: Place, earlier: Criterion) =>
  criteria(
    award,
    { cite: place.cite, provenance: place.others },
    any(ofPersons(article), ofCollectives(place, earlier)),
  )

/** “Huân chương Sao vàng”: 25 excellent years after the “Huân chương Hồ Chí Minh”. */
export const goldStarOrder = (place: Place): CriteriaProvision =>
  order(
    ids.goldStarOrder,
    '34',
    place,
    all(...afterThat(place, ids.hoChiMinhOrder, 25, place.at('1'))),
  )

/** “Huân chương Hồ Chí Minh”: ten excellent years after the first class of one of two orders. */
export const hoChiMinhOrder = (place: Place): CriteriaProvision =>
  order(
    ids.hoChiMinhOrder,
    '35',
    place,
    any(
      ...[ids.independenceOrderFirst, ids.militaryExploitOrderFirst].map((prior) =>
        all(...afterThat(place, prior, 10, place.at('1'))),
      ),
    ),
  )
