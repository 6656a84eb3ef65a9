import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { decidedBy, type Ground } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

const known = (path: string): Ground => ({ cite: at(path), provenance: read(pages.competence) })
const remembered = (path: string): Ground => ({
  cite: at(path),
  provenance: recalled(
    pages.competence,
    'Điều 80 khoản 5 giao Bộ Quốc phòng, Bộ Công an quy định; cấp quyết định ghi theo tài liệu thứ cấp.',
  ),
})

/** Điều 79: heads of ministries, of central bodies and organisations, and of provinces. */
const ministerial: readonly AuthorityPost[] = ['minister', 'organisation-head', 'provincial-chair']
/** Điều 80 khoản 1, 2, 4: every post that may give the base titles, the commune's chair left out. */
const base: readonly AuthorityPost[] = [
  'unit-head',
  'department-director',
  'district-chair',
  'enterprise-director',
]

const of = (ground: Ground, posts: readonly AuthorityPost[], ...awards: readonly AwardId[]) =>
  awards.map((award) => decidedBy(award, ground, posts))

/** Thẩm quyền quyết định, Điều 78 đến Điều 80. */
export const authorities = [
  ...of(
    known('78'),
    ['prime-minister'],
    ids.fighterNational,
    ids.flagGovernment,
    ids.meritPrimeMinister,
  ),
  ...of(known('79'), ministerial, ids.fighterProvincial, ids.flagProvincial, ids.meritProvincial),
  ...of(known('79'), [...ministerial, 'national-university-director'], ids.excellentCollective),
  ...of(
    known('79'),
    ['military-region-commander', 'national-university-director'],
    ids.flagRegional,
    ids.meritRegional,
  ),
  ...of(known('79'), ['provincial-chair'], ids.exemplaryCommune),
  ...of(remembered('79'), ['minister', 'military-region-commander'], ids.victoriousUnit),
  ...of(
    remembered('80.5'),
    ['minister', 'military-region-commander', 'military-unit-commander'],
    ids.advancedSoldier,
    ids.advancedUnit,
  ),
  ...of(known('80'), [...ministerial, ...base], ids.fighterBase, ids.advancedCollective),
  ...of(known('80'), [...ministerial, ...base, 'commune-chair'], ids.advancedWorker),
  ...of(known('80.2'), ['district-chair'], ids.culturalVillage),
  ...of(known('80.3'), ['commune-chair'], ids.culturalFamily),
  ...of(
    known('80'),
    [...ministerial, ...base, 'commune-chair', 'enterprise-board-chair'],
    ids.commendation,
  ),
]
