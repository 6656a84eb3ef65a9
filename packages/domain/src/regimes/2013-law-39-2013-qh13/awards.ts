import { at } from '../2003-law-15-2003-qh11/sources.ts'
import { named } from '../making.ts'
import { type Nature, natures } from '../natures/index.ts'
import { recalled } from '../provenance.ts'

const provenance = recalled(
  'Luật số 15/2003/QH11, sửa đổi năm 2005 và 2013',
  'Số điều của tên danh hiệu, hình thức ghi theo tài liệu thứ cấp.',
)

const as = (
  { award, ...rest }: Nature,
  nameVi: string,
  path: string,
  /** Where the old law gave it to fewer kinds of subjects than the law of 2022. */
  subjects: Nature['subjects'] = rest.subjects,
) => named(award, { cite: at(path), provenance }, { nameVi, ...rest, subjects })

/** Danh hiệu thi đua và hình thức khen thưởng. The law spoke of ministry and province apart; both are one award here. */
export const awards = [
  as(natures.fighterNational, 'Chiến sĩ thi đua toàn quốc', '21'),
  as(natures.fighterProvincial, 'Chiến sĩ thi đua cấp tỉnh', '22'),
  as(natures.fighterBase, 'Chiến sĩ thi đua cơ sở', '23'),
  as(natures.advancedWorker, 'Lao động tiên tiến', '24'),
  as(natures.advancedSoldier, 'Chiến sĩ tiên tiến', '24.2'),
  as(natures.flagGovernment, 'Cờ thi đua của Chính phủ', '25'),
  as(natures.flagProvincial, 'Cờ thi đua cấp tỉnh', '26'),
  as(natures.excellentCollective, 'Tập thể lao động xuất sắc', '27'),
  as(natures.victoriousUnit, 'Đơn vị quyết thắng', '27.2'),
  as(natures.advancedCollective, 'Tập thể lao động tiên tiến', '28'),
  as(natures.advancedUnit, 'Đơn vị tiên tiến', '28.2'),
  as(natures.culturalFamily, 'Gia đình văn hóa', '29'),
  as(natures.culturalVillage, 'Thôn, làng, ấp, bản, tổ dân phố văn hóa', '30'),
  as(natures.goldStarOrder, 'Huân chương Sao vàng', '34'),
  as(natures.hoChiMinhOrder, 'Huân chương Hồ Chí Minh', '35'),
  as(natures.independenceOrderFirst, 'Huân chương Độc lập hạng Nhất', '36'),
  as(natures.independenceOrderSecond, 'Huân chương Độc lập hạng Nhì', '37'),
  as(natures.independenceOrderThird, 'Huân chương Độc lập hạng Ba', '38'),
  as(natures.militaryExploitOrderFirst, 'Huân chương Quân công hạng Nhất', '39'),
  as(natures.militaryExploitOrderSecond, 'Huân chương Quân công hạng Nhì', '40'),
  as(natures.militaryExploitOrderThird, 'Huân chương Quân công hạng Ba', '41'),
  as(natures.labourOrderFirst, 'Huân chương Lao động hạng Nhất', '42'),
  as(natures.labourOrderSecond, 'Huân chương Lao động hạng Nhì', '43'),
  as(natures.labourOrderThird, 'Huân chương Lao động hạng Ba', '44'),
  as(natures.fatherlandDefenceOrderFirst, 'Huân chương Bảo vệ Tổ quốc hạng Nhất', '45'),
  as(natures.fatherlandDefenceOrderSecond, 'Huân chương Bảo vệ Tổ quốc hạng Nhì', '46'),
  as(natures.fatherlandDefenceOrderThird, 'Huân chương Bảo vệ Tổ quốc hạng Ba', '47'),
  as(natures.featOrderFirst, 'Huân chương Chiến công hạng Nhất', '48'),
  as(natures.featOrderSecond, 'Huân chương Chiến công hạng Nhì', '49'),
  as(natures.featOrderThird, 'Huân chương Chiến công hạng Ba', '50'),
  as(natures.greatUnityOrder, 'Huân chương Đại đoàn kết dân tộc', '51'),
  as(natures.braveryOrder, 'Huân chương Dũng cảm', '52', ['person']),
  as(natures.friendshipOrder, 'Huân chương Hữu nghị', '53'),
  as(natures.militaryFlagMedal, 'Huy chương Quân kỳ quyết thắng', '54'),
  as(natures.nationalSecurityMedal, 'Huy chương Vì an ninh Tổ quốc', '55'),
  as(natures.gloriousFighterMedalFirst, 'Huy chương Chiến sĩ vẻ vang hạng Nhất', '56'),
  as(natures.gloriousFighterMedalSecond, 'Huy chương Chiến sĩ vẻ vang hạng Nhì', '56'),
  as(natures.gloriousFighterMedalThird, 'Huy chương Chiến sĩ vẻ vang hạng Ba', '56'),
  as(natures.friendshipMedal, 'Huy chương Hữu nghị', '57', ['person']),
  as(natures.heroicMother, 'Bà mẹ Việt Nam anh hùng', '59'),
  as(natures.heroArmedForces, 'Anh hùng Lực lượng vũ trang nhân dân', '60'),
  as(natures.heroLabour, 'Anh hùng Lao động', '61'),
  as(natures.peopleTeacher, 'Nhà giáo nhân dân', '62'),
  as(natures.meritTeacher, 'Nhà giáo ưu tú', '62'),
  as(natures.peoplePhysician, 'Thầy thuốc nhân dân', '63'),
  as(natures.meritPhysician, 'Thầy thuốc ưu tú', '63'),
  as(natures.peopleArtist, 'Nghệ sĩ nhân dân', '64'),
  as(natures.meritArtist, 'Nghệ sĩ ưu tú', '64'),
  as(natures.peopleArtisan, 'Nghệ nhân nhân dân', '65'),
  as(natures.meritArtisan, 'Nghệ nhân ưu tú', '65'),
  as(natures.hoChiMinhPrize, 'Giải thưởng Hồ Chí Minh', '67'),
  as(natures.statePrize, 'Giải thưởng Nhà nước', '68'),
  as(natures.commemorativeMedalProvincial, 'Kỷ niệm chương, Huy hiệu', '69'),
  as(natures.meritPrimeMinister, 'Bằng khen của Thủ tướng Chính phủ', '71'),
  as(natures.meritProvincial, 'Bằng khen cấp tỉnh', '72'),
  as(natures.commendation, 'Giấy khen', '74'),
]
