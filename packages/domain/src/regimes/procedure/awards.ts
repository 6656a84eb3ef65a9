import type { AwardGroup } from '../../awards/index.ts'
import { ids, natures } from '../natures/index.ts'

const ofGroup = (group: AwardGroup): readonly string[] =>
  Object.values(natures).flatMap((nature) => (nature.group === group ? [nature.award] : []))

/** Huân chương. */
export const orders = ofGroup('order')
/** Huy chương. */
export const medals = ofGroup('medal')
/** Danh hiệu vinh dự nhà nước. */
export const honorary = ofGroup('honorary-title')
/** Giải thưởng. */
export const prizes = ofGroup('prize')
/** Kỷ niệm chương. */
export const commemorative = ofGroup('commemorative-medal')

/** Danh hiệu Anh hùng. */
export const heroes: readonly string[] = [ids.heroArmedForces, ids.heroLabour]
/** Danh hiệu Nhân dân. */
export const peoples: readonly string[] = [
  ids.peopleTeacher,
  ids.peoplePhysician,
  ids.peopleArtist,
  ids.peopleArtisan,
]
/** Danh hiệu Ưu tú. */
export const merits: readonly string[] = [
  ids.meritTeacher,
  ids.meritPhysician,
  ids.meritArtist,
  ids.meritArtisan,
]
/** Hình thức tặng theo niên hạn của lực lượng vũ trang. */
export const seniorityMedals: readonly string[] = [
  ids.militaryFlagMedal,
  ids.nationalSecurityMedal,
  ids.gloriousFighterMedalFirst,
  ids.gloriousFighterMedalSecond,
  ids.gloriousFighterMedalThird,
]
/** Hình thức tặng người nước ngoài. */
export const friendship: readonly string[] = [ids.friendshipOrder, ids.friendshipMedal]
/** Huân chương có nhánh quá trình cống hiến. */
export const dedicated: readonly string[] = [
  ids.goldStarOrder,
  ids.hoChiMinhOrder,
  ids.independenceOrderFirst,
  ids.independenceOrderSecond,
  ids.independenceOrderThird,
  ids.militaryExploitOrderFirst,
  ids.militaryExploitOrderSecond,
  ids.militaryExploitOrderThird,
  ids.labourOrderFirst,
  ids.labourOrderSecond,
  ids.labourOrderThird,
  ids.fatherlandDefenceOrderFirst,
  ids.fatherlandDefenceOrderSecond,
  ids.fatherlandDefenceOrderThird,
  ids.greatUnityOrder,
]
/** Huân chương xét theo công trạng, without those that only foreigners have. */
export const ordersByMerit = orders.filter((award) => !friendship.includes(award))
/** Danh hiệu ở cơ sở mà người đứng đầu đơn vị, cấp xã xét. */
export const baseTitles: readonly string[] = [
  ids.advancedWorker,
  ids.advancedSoldier,
  ids.advancedCollective,
  ids.advancedUnit,
]
/** Danh hiệu văn hóa của thôn, tổ dân phố, gia đình. */
export const culturalTitles: readonly string[] = [ids.culturalVillage, ids.culturalFamily]
/** Danh hiệu, hình thức cấp nhà nước phải hiệp y. */
export const stateAwards: readonly string[] = [
  ids.flagGovernment,
  ...orders,
  ...medals,
  ...honorary,
  ...prizes,
  ids.meritPrimeMinister,
]
