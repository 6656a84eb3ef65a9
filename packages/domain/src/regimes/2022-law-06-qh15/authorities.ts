import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { decidedBy } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { at, pages } from './sources.ts'

const ground = (path: string) => ({ cite: at(path), provenance: read(pages.competence) })

const ministerial: readonly AuthorityPost[] = ['minister', 'provincial-chair']
/** Điều 80 khoản 1, 2, 4: every post that may give the base titles, the commune's chair left out. */
const base: readonly AuthorityPost[] = [
  'unit-head',
  'department-director',
  'district-chair',
  'enterprise-director',
]

const of = (path: string, posts: readonly AuthorityPost[], ...awards: readonly AwardId[]) =>
  awards.map((award) => decidedBy(award, ground(path), posts))

/** Thẩm quyền quyết định, Điều 78 đến Điều 80. */
export const authorities = [
  ...of('78', ['prime-minister'], ids.fighterNational, ids.flagGovernment, ids.meritPrimeMinister),
  ...of(
    '79',
    ministerial,
    ids.fighterProvincial,
    ids.excellentCollective,
    ids.flagProvincial,
    ids.meritProvincial,
  ),
  ...of('80', [...ministerial, ...base], ids.fighterBase, ids.advancedCollective),
  ...of('80', [...ministerial, ...base, 'commune-chair'], ids.advancedWorker),
  ...of(
    '80',
    [...ministerial, ...base, 'commune-chair', 'enterprise-board-chair'],
    ids.commendation,
  ),
]
