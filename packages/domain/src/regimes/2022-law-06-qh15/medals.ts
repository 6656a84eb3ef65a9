import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { all, any, branch, when } from '../../criteria/index.ts'
import type { Service } from '../../subjects/index.ts'
import { criteria } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { abroad, fromMemory, topic } from './order-grounds.ts'
import { at, pages } from './sources.ts'

type Force = Service['force']

/** Huy chương theo niên hạn: so many years on end in one of the forces, tasks well done. */
function byYears(
  award: AwardId,
  article: string,
  forces: readonly Force[],
  years: number,
  provenance: Provenance,
) {
  const served = forces.map((force) =>
    when('seniority', { force, months: years * 12 }).at(at(article)),
  )
  return criteria(
    award,
    { cite: at(article), provenance },
    any(
      branch(
        'seniority',
        { subjects: ['person'], route: 'seniority' },
        all(any(...served), topic('service-well-done', article)),
      ).at(at(article), provenance),
    ),
  )
}

const gloriousFighter = fromMemory(
  '57',
  'Số năm phục vụ của từng hạng ghi theo trí nhớ; trùng với phần mềm của một đơn vị quân đội (GitHub, tệp 52506719545): 10, 15, 20 năm.',
)
const both: readonly Force[] = ['army', 'police']

const friendship = fromMemory('58', 'Tiêu chuẩn ghi theo trí nhớ.')

/** Huy chương, Điều 55 đến Điều 58 và Điều 96. */
export const medals = [
  byYears(ids.militaryFlagMedal, '55', ['army'], 25, read(pages.gazette)),
  byYears(
    ids.nationalSecurityMedal,
    '56',
    ['police'],
    25,
    fromMemory('56', 'Số năm phục vụ ghi theo trí nhớ, song song với Điều 55 đã đọc.'),
  ),
  byYears(ids.gloriousFighterMedalFirst, '57', both, 20, gloriousFighter),
  byYears(ids.gloriousFighterMedalSecond, '57', both, 15, gloriousFighter),
  byYears(ids.gloriousFighterMedalThird, '57', both, 10, gloriousFighter),
  criteria(
    ids.friendshipMedal,
    { cite: at('58'), provenance: friendship },
    any(abroad(topic('positive-contribution-to-vietnam', '58'), at('58'), friendship)),
  ),
]

const youthVolunteers = read(
  'VOV2 ngày 17/5/2024 về Nghị định 28/2024/NĐ-CP',
  'Từ ngày 01/7/2025 nội dung của Nghị định 28/2024/NĐ-CP chuyển vào Nghị định 152/2025/NĐ-CP.',
)

/** Huy chương Thanh niên xung phong vẻ vang, Điều 96. */
export const youthVolunteerMedal = criteria(
  ids.youthVolunteerMedal,
  { cite: at('96'), provenance: youthVolunteers },
  any(
    branch(
      'youth-volunteer',
      { subjects: ['person'], route: 'resistance' },
      all(
        when('seniority', { force: 'youth-volunteer', months: 24, summed: true }).at(at('96')),
        topic('service-well-done', '96'),
      ),
    ).at(at('96'), youthVolunteers),
  ),
)
