import type { Route } from '../../awards/index.ts'
import { when } from '../../criteria/index.ts'
import { recalled } from '../provenance.ts'
import { at, pages } from './sources.ts'

/**
 * Thi hành xong kỷ luật thì tính lại từ đầu (Điều 4 Nghị định 98/2023/NĐ-CP; Điều 4 Nghị định 152/2025/NĐ-CP).
 * Both decrees of this law say so, and it bears on every rule that counts years.
 */
export const restart = { restartAfterDiscipline: true } as const

/**
 * Khen thưởng đột xuất, theo phong trào, chuyên đề không làm căn cứ cho khen thưởng công trạng (Điều 4 của hai nghị
 * định). The thematic routes are those that the law of 2026 adds; nobody has an award by them before it.
 */
export const occasional: readonly Route[] = ['movement', 'sudden', 'thematic-movement', 'thematic']

/** An initiative used for a title is not used again for a form of commendation (Công văn 5007/BNV-TĐKT). */
export const unused = { unused: true } as const

/** Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước. */
export const compliance = (path: string) =>
  when('judged', { topic: 'policy-compliance' }).at(at(path))

/** Nội bộ đoàn kết. */
export const unity = (path: string) => when('judged', { topic: 'internal-unity' }).at(at(path))

/** Được bình xét trong phong trào thi đua; the text names no least duration. */
export const greatMovement = {
  launchedBy: ['provincial', 'prime-minister', 'state-president'],
  standing: 'outstanding',
  minYears: 0,
} as const
export const anyMovement = {
  ...greatMovement,
  launchedBy: ['base', 'district', 'provincial', 'prime-minister', 'state-president'],
} as const

export const restatedByProvince = recalled(
  pages.bacNinh,
  'Đọc từ văn bản của tỉnh viết lại Điều 74, Điều 75; số khoản chưa đối chiếu với Công báo.',
)
