import type { Citation, Provenance } from '../../citations/index.ts'
import { branch, type Criterion, when } from '../../criteria/index.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { at } from './sources.ts'

/** Trang đã đọc về huân chương, huy chương, danh hiệu vinh dự nhà nước. */
export const honourPages = {
  goldStar: 'https://covanphaply.vn/huan-chuong-cao-quy-nhat-cua-viet-nam/',
  hoChiMinh: 'https://bantdkt.thaibinh.gov.vn/huan-chuong/ (Huân chương Hồ Chí Minh, bài 3140)',
  feat: 'https://thuvienphapluat.vn/phap-luat (đối tượng được tặng Huân chương Chiến công hạng Nhất, bài 771901-177222)',
  clauses: 'Nghị định 98/2023/NĐ-CP Điều 1, trích tại thuvienphapluat.vn (cấu trúc khoản của Luật)',
  heroLabour: 'Luật số 06/2022/QH15 Điều 63, trích tại thuvienphapluat.vn',
} as const

/** What stands in the law as remembered; `what` says in Vietnamese which part is doubtful. */
export const fromMemory = (article: string, what: string): Provenance =>
  recalled(`Luật số 06/2022/QH15 Điều ${article}, theo trí nhớ`, what)

export const topic = (name: string, path: string, provenance?: Provenance) =>
  when('judged', { topic: name }).at(at(path), provenance)

/** Tổ chức đảng, đoàn thể trong sạch, vững mạnh. */
export const cleanOrganisations = (path: string) => topic('clean-strong-organisations', path)

/** Người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài. */
export const abroad = (rule: Criterion, cite: Citation, provenance: Provenance): Criterion =>
  branch(
    'foreign',
    {
      subjects: ['person', 'collective'],
      categories: ['foreigner', 'overseas-vietnamese', 'foreign-organisation'],
      route: 'foreign',
    },
    rule,
  ).at(cite, provenance)

/** Huân chương tặng cho quá trình cống hiến, from the highest. */
export const dedicationOrders = [
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
] as const
