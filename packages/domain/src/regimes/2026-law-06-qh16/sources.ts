import { citing } from '../../citations/index.ts'
import { inherited } from '../provenance.ts'

export const id = '2026-law-06-qh16'
export const at = citing(id)
/** The law that this one amends. */
export const amended = '2022-law-06-qh15'
export const of2022 = citing(amended)

/** Everything of the law of 2022 that may have been amended by an article nobody has shown. */
export const unread = inherited(
  'Luật số 06/2022/QH15',
  'Điều 1 của Luật số 06/2026/QH16 (điều sửa đổi) chưa đọc được; giữ quy định trước ngày 01/10/2026 cho đến khi đối chiếu.',
)
