import type { AwardId } from '../../awards/index.ts'
import type { Provenance } from '../../citations/index.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'
import type { TenureRow } from './dedication-rule.ts'

const independenceSecond = read(
  'https://luathoanhut.vn/tieu-chuan-huan-chuong-doc-lap-hang-nhi-cho-ca-nhan-cong-hien-lau-dai-a22684.html',
)
const listedPosts = recalled(
  'https://luathoanhut.vn/tieu-chuan-huan-chuong-doc-lap-hang-nhi-cho-ca-nhan-cong-hien-lau-dai-a22684.html',
  'Số năm đã đọc; nhóm chức vụ của dòng này suy từ Nghị định 91/2017/NĐ-CP.',
)
const fromMemory = recalled(
  'Nghị định 98/2023/NĐ-CP Điều 10, 11, 12, 16, theo trí nhớ',
  'Dòng này chưa đọc được trong văn bản.',
)
const asBefore = recalled(
  'Nghị định 91/2017/NĐ-CP Điều 16 đến 24 (dichvucong.gov.vn, câu 20340)',
  'Giữ theo bảng của nghị định trước; dòng tương ứng của Nghị định 98/2023/NĐ-CP chưa đọc được.',
)
const asAfter = recalled(
  'Nghị định 152/2025/NĐ-CP Điều 21 (ja.laodong.vn, bản dịch máy)',
  'Đọc ở bảng của nghị định sau, qua bản dịch máy; Nghị định 98/2023/NĐ-CP Điều 18 chưa đọc được.',
)

const noRow = recalled(
  'Nghị định 152/2025/NĐ-CP Điều 21 (ja.laodong.vn, bản dịch máy)',
  'Hạng Ba dừng ở số năm này; dòng của hạng Nhì cho chức vụ này chưa đọc được, phải có người xác nhận.',
)

type Line = readonly [
  period: TenureRow['period'],
  group: TenureRow['group'],
  from: number,
  below: number | null,
  known: Provenance,
  more?: Pick<TenureRow, 'orElse' | 'unbroken' | 'toConfirm'>,
]

/** The lines of one order: period, post, from how many years, under how many, how it is known. */
const table = (order: AwardId, ...lines: readonly Line[]): readonly TenureRow[] =>
  lines.map(([period, group, from, below, known, more]) => ({
    order,
    ...(period === undefined ? {} : { period }),
    group,
    from,
    ...(below === null ? {} : { below }),
    ...more,
    known,
  }))

/** Một nhiệm kỳ từ 3 năm, hai nhiệm kỳ từ 8 năm, ba nhiệm kỳ từ 13 năm. */
export const independenceRows: readonly TenureRow[] = [
  ...table(
    ids.independenceOrderFirst,
    ['later', 'deputyStateLeader', 3, null, fromMemory],
    ['later', 'minister', 13, null, fromMemory],
    ['both-wars', 'minister', 8, null, asBefore],
  ),
  ...table(
    ids.independenceOrderSecond,
    ['later', 'minister', 8, 13, fromMemory],
    ['later', 'deputyMinister', 13, null, listedPosts],
    ['both-wars', 'minister', 3, 8, independenceSecond],
    ['both-wars', 'deputyMinister', 8, null, independenceSecond],
    ['pre-uprising', 'deputyMinister', 3, null, listedPosts],
  ),
  ...table(
    ids.independenceOrderThird,
    ['later', 'minister', 3, 8, fromMemory],
    ['later', 'deputyMinister', 8, 13, fromMemory],
    ['both-wars', 'deputyMinister', 3, 8, asBefore],
  ),
]

export const labourRows: readonly TenureRow[] = [
  ...table(
    ids.labourOrderFirst,
    ['later', 'minister', 0, 3, asBefore],
    [
      'later',
      'deputyMinister',
      3,
      8,
      fromMemory,
      { orElse: { point: 'labour-first-deputy-minister', from: 5, known: asBefore } },
    ],
    ['later', 'departmentHead', 15, null, fromMemory],
    ['both-wars', 'deputyMinister', 0, 3, asBefore],
    ['both-wars', 'departmentHead', 10, null, asBefore],
  ),
  ...table(
    ids.labourOrderSecond,
    ['later', 'generalDirector', 5, null, noRow, { toConfirm: true }],
    ['later', 'deputyGeneralDirector', 8, null, noRow, { toConfirm: true }],
    ['later', 'departmentHead', 10, 15, asBefore],
    ['later', 'provincialHead', 15, null, fromMemory],
    ['both-wars', 'departmentHead', 6, 10, asBefore],
    ['both-wars', 'provincialHead', 10, null, asBefore],
  ),
  ...table(
    ids.labourOrderThird,
    ['later', 'generalDirector', 3, 5, asAfter],
    ['later', 'deputyGeneralDirector', 5, 8, asAfter],
    ['later', 'departmentHead', 6, 10, asAfter],
    ['later', 'provincialHead', 10, 15, asAfter],
    ['both-wars', 'departmentHead', 0, 6, asAfter],
    ['both-wars', 'provincialHead', 0, 10, asAfter],
  ),
]

const unity = read(
  'https://luatminhkhue.vn/tieu-chuan-tang-hoac-truy-tang-huan-chuong-dai-doan-ket-dan-toc.aspx',
)

/** Chức vụ trong Mặt trận Tổ quốc, for the order of unity. */
export const unityRows: readonly TenureRow[] = table(
  ids.greatUnityOrder,
  [undefined, 'frontChair', 5, 10, unity],
  [undefined, 'frontDeputyChair', 10, null, unity],
  [undefined, 'frontHead', 15, null, unity, { unbroken: true }],
)
