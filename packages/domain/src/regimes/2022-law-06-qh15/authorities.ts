import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { dozen } from '../dozen.ts'
import { decidedBy } from '../making.ts'
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

/** Thẩm quyền quyết định, Điều 77 đến Điều 80. */
export const authorities = [
  ...of('77', ['state-president'], dozen.labourOrderThird),
  ...of(
    '78',
    ['prime-minister'],
    dozen.fighterNational,
    dozen.flagGovernment,
    dozen.meritPrimeMinister,
  ),
  ...of(
    '79',
    ministerial,
    dozen.fighterProvincial,
    dozen.excellentCollective,
    dozen.flagProvincial,
    dozen.meritProvincial,
  ),
  ...of('80', [...ministerial, ...base], dozen.fighterBase, dozen.advancedCollective),
  ...of('80', [...ministerial, ...base, 'commune-chair'], dozen.advancedWorker),
  ...of(
    '80',
    [...ministerial, ...base, 'commune-chair', 'enterprise-board-chair'],
    dozen.commendation,
  ),
]
