import type { AuthorityPost, AwardId } from '../../awards/index.ts'
import { citing } from '../../citations/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { decidedBy } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'

const id = '2025-decree-129'
const at = citing(id)

const ground = {
  cite: at('59'),
  provenance: read('Nghị định 129/2025/NĐ-CP Điều 59, trích tại thuvienphapluat.vn'),
}

/** No district is left; what its chair decided the chair of the commune decides. */
const base: readonly AuthorityPost[] = [
  'minister',
  'organisation-head',
  'provincial-chair',
  'unit-head',
  'department-director',
  'commune-chair',
  'enterprise-director',
]

const of = (posts: readonly AuthorityPost[], ...awards: readonly AwardId[]) =>
  awards.map((award) => decidedBy(award, ground, posts))

export const instrument: Instrument = {
  id,
  number: '129/2025/NĐ-CP',
  titleVi:
    'Nghị định quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp trong lĩnh vực quản lý nhà nước của Bộ Nội vụ',
  titleEn: 'Decree on the powers of two-tier local government in the field of Home Affairs',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: null,
  effective: day('2025-07-01'),
  source: 'Nghị định 129/2025/NĐ-CP, đọc qua trích dẫn đã công bố',
  ends: [],
  adds: [],
  replaces: [
    ...of(base, ids.fighterBase, ids.advancedCollective, ids.advancedWorker),
    ...of([...base, 'enterprise-board-chair'], ids.commendation),
    ...of(['commune-chair'], ids.culturalVillage, ids.culturalFamily),
  ],
  repeals: [],
  transitions: [],
  notEncoded: [],
}
