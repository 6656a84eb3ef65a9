import type { TenureRow } from '../2023-decree-98/dedication-rule.ts'
import {
  independenceRows as independenceBefore,
  labourRows as labourBefore,
  unityRows as unityBefore,
} from '../2023-decree-98/tenure-table.ts'
import { ids } from '../natures/index.ts'
import { inherited, read } from '../provenance.ts'

const third = read(
  'https://ja.laodong.vn (bài 1533307), Nghị định 152/2025/NĐ-CP Điều 21',
  'Đọc qua bản dịch máy.',
)
const unread = inherited(
  'Nghị định 98/2023/NĐ-CP Điều 10 đến 12, 16, 17, 22',
  'Điều tương ứng của Nghị định 152/2025/NĐ-CP chưa đọc được; giữ theo bảng của nghị định trước.',
)
const bothWars = inherited(
  'https://ja.laodong.vn (bài 1533307), Nghị định 152/2025/NĐ-CP Điều 21',
  'Số năm của Vụ trưởng và tương đương tham gia hai thời kỳ kháng chiến không rõ trong bản dịch; giữ theo nghị định trước.',
)

const legible = ({ period, group }: TenureRow) => period === 'later' || group === 'provincialHead'

/** Bảng của Nghị định 152: read for the third class of the Labour Order, carried over for the rest. */
const carried = (row: TenureRow): TenureRow => ({
  ...row,
  ...(row.orElse === undefined ? {} : { orElse: { ...row.orElse, known: unread } }),
  known: row.order !== ids.labourOrderThird ? unread : legible(row) ? third : bothWars,
})

export const tenureRows: readonly TenureRow[] = [...independenceBefore, ...labourBefore].map(
  carried,
)
export const unityRows: readonly TenureRow[] = unityBefore.map(carried)
