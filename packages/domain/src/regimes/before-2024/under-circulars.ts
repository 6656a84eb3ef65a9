import { type Criterion, when } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import {
  advancedCollective,
  advancedUnit,
  excellentCollective,
  victoriousUnit,
} from '../2013-law-39-2013-qh13/collectives.ts'
import { honours } from '../2013-law-39-2013-qh13/honours.ts'
import { type Further, standards } from '../2017-decree-91/standards.ts'
import { type Ground, withConditions } from '../making.ts'
import { ids, natures } from '../natures/index.ts'

/** Forms of the State that are not on the list of 2011: flags, medals, prizes, honorary titles other than the heroes. */
const notOnTheList = Object.values(natures)
  .filter(
    ({ award, group, level }) =>
      level === 'state' &&
      (['emulation-flag', 'medal', 'prize'].includes(group) ||
        (group === 'honorary-title' &&
          ![ids.heroLabour, ids.heroArmedForces, ids.heroicProvince].includes(award))),
  )
  .map(({ award }) => award)

/** Trong một năm không đề nghị hai hình thức cấp nhà nước, sudden deeds, dedication and seniority left out. */
export const onceAYear = ({ cite, provenance }: Ground): Criterion =>
  when('noStateAwardInYear', {
    exceptRoutes: ['sudden', 'contribution', 'seniority'],
    notCounting: notOnTheList,
  }).at(cite, provenance)

/** Chưa xét khi đang xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư. */
export const nothingPending = ({ cite, provenance }: Ground): Criterion =>
  when('noPendingCase', {}).at(cite, provenance)

/** Every standard under the old law, with the conditions of a circular; the cultural titles have a procedure of their own. */
export const standardsUnder = (
  further: Further,
  general: Criterion,
): readonly CriteriaProvision[] =>
  [
    ...standards(further),
    ...honours(further),
    withConditions(excellentCollective, ...further.collective),
    withConditions(victoriousUnit, ...further.collective),
    advancedCollective,
    advancedUnit,
  ].map((standard) => withConditions(standard, general))
