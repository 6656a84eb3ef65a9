import { citing } from '../../citations/index.ts'
import { all, any, readings } from '../../criteria/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import { asWorded, meritProvincialWith, twoYears } from '../2022-law-06-qh15/merit-provincial.ts'
import { at as ofTheLaw, pages } from '../2022-law-06-qh15/sources.ts'
import { forStandingUnits } from '../2025-circular-15/standards.ts'
import { underPrinciples } from '../2025-decree-152/standards.ts'
import { read } from '../provenance.ts'

export const id = '2026-letter-1168'
export const at = citing(id)

/** “… hoặc …, trong thời gian đó có 02 sáng kiến”: of the excellent years alone, or of the two titles as well. */
const pointD = readings(
  'article-74-initiatives',
  {
    id: 'of-excellent-years',
    rule: asWorded,
    cite: ofTheLaw('74.1.d'),
    provenance: read(
      pages.meritProvincial,
      'Câu chữ của điểm d: hai lần liên tục “Chiến sĩ thi đua cơ sở” đứng riêng một vế.',
    ),
  },
  {
    id: 'of-both',
    rule: all(any(twoYears.titles, twoYears.excellent), twoYears.initiatives),
    cite: at('1'),
    provenance: read(
      'https://luatvietnam.vn/tin-van-ban-moi/bo-noi-vu-lam-ro-tieu-chuan-sang-kien-de-tai-khi-xet-tang-bang-khen-bo-ban-nganh-tinh-186-107095-article.html; Bộ Nội vụ trả lời công dân (news.laodong.vn, bài 1432533)',
      'Ngoài sáng kiến đã dùng để xét “Chiến sĩ thi đua cơ sở” phải có thêm 02 sáng kiến; công văn là hướng dẫn, không phải văn bản quy phạm pháp luật.',
    ),
  },
).at(ofTheLaw('74.1.d'))

const standard = meritProvincialWith(pointD)

/** The standard as the letter leaves it: a letter cannot change the law, so its reading stands beside the words. */
export const guided: CriteriaProvision = forStandingUnits(underPrinciples(standard))

/** Every standard as guided from the day of the letter on. */
export const withGuidance = (before: CriteriaProvision): CriteriaProvision =>
  before.award === guided.award ? guided : before
