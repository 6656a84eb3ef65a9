import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { decidedBy } from '../making.ts'
import { ids, natures } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

const fromDecree65 = read(
  'Nghị định 65/2014/NĐ-CP Điều 26 (toàn văn lưu tại github 21ts444/thcshoangluong)',
)
const upper = recalled(
  'Luật Thi đua, khen thưởng Điều 77 đến Điều 79',
  'Thẩm quyền của cấp trên ghi theo trí nhớ.',
)
const lower = recalled(
  'Luật Thi đua, khen thưởng Điều 80, Điều 81; Nghị định 65/2014/NĐ-CP Điều 26',
  'Thẩm quyền của giám đốc, Hội đồng quản trị doanh nghiệp ghi theo trí nhớ.',
)

const base: readonly AuthorityPost[] = [
  'unit-head',
  'department-director',
  'district-chair',
  'enterprise-director',
  'enterprise-board-chair',
]

const of = (
  path: string,
  provenance: typeof upper,
  posts: readonly AuthorityPost[],
  ...awards: readonly AwardId[]
) => awards.map((award) => decidedBy(award, { cite: at(path), provenance }, posts))

const presidents: readonly AwardId[] = Object.values(natures)
  .filter(({ group }) => ['order', 'medal', 'honorary-title', 'prize'].includes(group))
  .map(({ award }) => award)
/** Forms that the law of 2022 brought. */
const later: readonly AwardId[] = [ids.heroicProvince, ids.youthVolunteerMedal]

const forces = ['military-unit-commander', 'unit-head'] as const
const upperPosts = ['minister', 'provincial-chair', 'organisation-head'] as const

/** Thẩm quyền quyết định. The commune's chair proposes “Chiến sĩ thi đua cơ sở” to the district and does not decide it. */
export const authorities = [
  ...of('77', upper, ['state-president'], ...presidents.filter((award) => !later.includes(award))),
  ...of(
    '78',
    upper,
    ['prime-minister'],
    ids.fighterNational,
    ids.flagGovernment,
    ids.meritPrimeMinister,
  ),
  ...of(
    '79',
    fromDecree65,
    [...upperPosts, 'military-region-commander'],
    ids.excellentCollective,
    ids.victoriousUnit,
  ),
  ...of(
    '79',
    upper,
    upperPosts,
    ids.fighterProvincial,
    ids.flagProvincial,
    ids.meritProvincial,
    ids.commemorativeMedalProvincial,
  ),
  ...of('80', lower, [...base, 'military-unit-commander'], ids.fighterBase),
  ...of('80', lower, base, ids.advancedCollective),
  ...of('80', lower, forces, ids.advancedSoldier, ids.advancedUnit),
  ...of('80', lower, [...base, 'commune-chair'], ids.advancedWorker, ids.commendation),
  ...of('80', lower, ['commune-chair'], ids.culturalFamily),
  ...of('80', lower, ['district-chair'], ids.culturalVillage),
]
