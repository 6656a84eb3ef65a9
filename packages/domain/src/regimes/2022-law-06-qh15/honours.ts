import type { CriteriaProvision } from '../../law/index.ts'
import { decidedBy, entitled } from '../making.ts'
import { ids, natures } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { honoraryTitles } from './honorary-titles.ts'
import { medals, youthVolunteerMedal } from './medals.ts'
import { fromMemory } from './order-grounds.ts'
import { commemorativeMedals, prizes } from './prizes.ts'
import { at, pages } from './sources.ts'

/** Do Chủ tịch nước tặng: legal name and article. */
const byPresident = [
  [natures.militaryFlagMedal, 'Huy chương Quân kỳ quyết thắng', '55'],
  [natures.nationalSecurityMedal, 'Huy chương Vì an ninh Tổ quốc', '56'],
  [natures.gloriousFighterMedalFirst, 'Huy chương Chiến sĩ vẻ vang hạng Nhất', '57'],
  [natures.gloriousFighterMedalSecond, 'Huy chương Chiến sĩ vẻ vang hạng Nhì', '57'],
  [natures.gloriousFighterMedalThird, 'Huy chương Chiến sĩ vẻ vang hạng Ba', '57'],
  [natures.friendshipMedal, 'Huy chương Hữu nghị', '58'],
  [natures.youthVolunteerMedal, 'Huy chương Thanh niên xung phong vẻ vang', '96'],
  [natures.heroicProvince, 'Tỉnh Anh hùng, Thành phố Anh hùng', '60'],
  [natures.heroicMother, 'Bà mẹ Việt Nam anh hùng', '61'],
  [natures.heroArmedForces, 'Anh hùng Lực lượng vũ trang nhân dân', '62'],
  [natures.heroLabour, 'Anh hùng Lao động', '63'],
  [natures.peopleTeacher, 'Nhà giáo nhân dân', '64'],
  [natures.meritTeacher, 'Nhà giáo ưu tú', '64'],
  [natures.peoplePhysician, 'Thầy thuốc nhân dân', '65'],
  [natures.meritPhysician, 'Thầy thuốc ưu tú', '65'],
  [natures.peopleArtist, 'Nghệ sĩ nhân dân', '66'],
  [natures.meritArtist, 'Nghệ sĩ ưu tú', '66'],
  [natures.peopleArtisan, 'Nghệ nhân nhân dân', '67'],
  [natures.meritArtisan, 'Nghệ nhân ưu tú', '67'],
  [natures.hoChiMinhPrize, 'Giải thưởng Hồ Chí Minh', '69'],
  [natures.statePrize, 'Giải thưởng Nhà nước', '70'],
] as const

const byOthers = [
  [
    natures.commemorativeMedalNationalAssembly,
    'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    '71',
  ],
  [natures.commemorativeMedalProvincial, 'Kỷ niệm chương của bộ, ban, ngành, tỉnh, tổ chức', '71'],
] as const

/** Tên huy chương, danh hiệu vinh dự nhà nước, giải thưởng, kỷ niệm chương. */
export const honourAwards = [...byPresident, ...byOthers].map(([nature, nameVi, article]) =>
  entitled(nature, nameVi, { cite: at(article), provenance: read(pages.gazette) }),
)

/** Tiêu chuẩn của chúng. */
export const honourStandards: readonly CriteriaProvision[] = [
  ...medals,
  youthVolunteerMedal,
  ...honoraryTitles,
  ...prizes,
  ...commemorativeMedals,
]

/** Thẩm quyền quyết định: Chủ tịch nước (Điều 77), Ủy ban Thường vụ Quốc hội, người đứng đầu bộ, tỉnh, tổ chức. */
export const honourAuthorities = [
  ...byPresident.map(([{ award }]) =>
    decidedBy(award, { cite: at('77'), provenance: read(pages.competence) }, ['state-president']),
  ),
  decidedBy(
    ids.commemorativeMedalNationalAssembly,
    {
      cite: at('71'),
      provenance: fromMemory(
        '71',
        'Khoản về thẩm quyền của Ủy ban Thường vụ Quốc hội ghi theo trí nhớ.',
      ),
    },
    ['national-assembly-standing-committee'],
  ),
  decidedBy(
    ids.commemorativeMedalProvincial,
    { cite: at('79'), provenance: read(pages.competence) },
    ['minister', 'provincial-chair', 'organisation-head'],
  ),
]
