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

/** Một nhiệm kỳ từ 3 năm, hai nhiệm kỳ từ 8 năm, ba nhiệm kỳ từ 13 năm. */
export const independenceRows: readonly TenureRow[] = [
  {
    order: ids.independenceOrderFirst,
    period: 'later',
    group: 'deputyStateLeader',
    from: 3,
    known: fromMemory,
  },
  {
    order: ids.independenceOrderFirst,
    period: 'later',
    group: 'minister',
    from: 13,
    known: fromMemory,
  },
  {
    order: ids.independenceOrderFirst,
    period: 'both-wars',
    group: 'minister',
    from: 8,
    known: asBefore,
  },
  {
    order: ids.independenceOrderSecond,
    period: 'later',
    group: 'minister',
    from: 8,
    below: 13,
    known: fromMemory,
  },
  {
    order: ids.independenceOrderSecond,
    period: 'later',
    group: 'deputyMinister',
    from: 13,
    known: listedPosts,
  },
  {
    order: ids.independenceOrderSecond,
    period: 'both-wars',
    group: 'minister',
    from: 3,
    below: 8,
    known: independenceSecond,
  },
  {
    order: ids.independenceOrderSecond,
    period: 'both-wars',
    group: 'deputyMinister',
    from: 8,
    known: independenceSecond,
  },
  {
    order: ids.independenceOrderSecond,
    period: 'pre-uprising',
    group: 'deputyMinister',
    from: 3,
    known: listedPosts,
  },
  {
    order: ids.independenceOrderThird,
    period: 'later',
    group: 'minister',
    from: 3,
    below: 8,
    known: fromMemory,
  },
  {
    order: ids.independenceOrderThird,
    period: 'later',
    group: 'deputyMinister',
    from: 8,
    below: 13,
    known: fromMemory,
  },
  {
    order: ids.independenceOrderThird,
    period: 'both-wars',
    group: 'deputyMinister',
    from: 3,
    below: 8,
    known: asBefore,
  },
]

export const labourRows: readonly TenureRow[] = [
  {
    order: ids.labourOrderFirst,
    period: 'later',
    group: 'deputyMinister',
    from: 3,
    below: 8,
    orElse: { point: 'labour-first-deputy-minister', from: 5, known: asBefore },
    known: fromMemory,
  },
  {
    order: ids.labourOrderFirst,
    period: 'later',
    group: 'departmentHead',
    from: 15,
    known: fromMemory,
  },
  {
    order: ids.labourOrderFirst,
    period: 'both-wars',
    group: 'departmentHead',
    from: 10,
    known: asBefore,
  },
  {
    order: ids.labourOrderSecond,
    period: 'later',
    group: 'departmentHead',
    from: 10,
    below: 15,
    known: asBefore,
  },
  {
    order: ids.labourOrderSecond,
    period: 'later',
    group: 'provincialHead',
    from: 15,
    known: fromMemory,
  },
  {
    order: ids.labourOrderSecond,
    period: 'both-wars',
    group: 'departmentHead',
    from: 6,
    below: 10,
    known: asBefore,
  },
  {
    order: ids.labourOrderSecond,
    period: 'both-wars',
    group: 'provincialHead',
    from: 10,
    known: asBefore,
  },
  {
    order: ids.labourOrderThird,
    period: 'later',
    group: 'generalDirector',
    from: 3,
    below: 5,
    known: asAfter,
  },
  {
    order: ids.labourOrderThird,
    period: 'later',
    group: 'deputyGeneralDirector',
    from: 5,
    below: 8,
    known: asAfter,
  },
  {
    order: ids.labourOrderThird,
    period: 'later',
    group: 'departmentHead',
    from: 6,
    below: 10,
    known: asAfter,
  },
  {
    order: ids.labourOrderThird,
    period: 'later',
    group: 'provincialHead',
    from: 10,
    below: 15,
    known: asAfter,
  },
  {
    order: ids.labourOrderThird,
    period: 'both-wars',
    group: 'departmentHead',
    from: 0,
    below: 6,
    known: asAfter,
  },
  {
    order: ids.labourOrderThird,
    period: 'both-wars',
    group: 'provincialHead',
    from: 0,
    below: 10,
    known: asAfter,
  },
]

const unity = read(
  'https://luatminhkhue.vn/tieu-chuan-tang-hoac-truy-tang-huan-chuong-dai-doan-ket-dan-toc.aspx',
)

/** Chức vụ trong Mặt trận Tổ quốc, for the order of unity. */
export const unityRows: readonly TenureRow[] = [
  { order: ids.greatUnityOrder, group: 'frontChair', from: 5, below: 10, known: unity },
  { order: ids.greatUnityOrder, group: 'frontDeputyChair', from: 10, known: unity },
  { order: ids.greatUnityOrder, group: 'frontHead', from: 15, unbroken: true, known: unity },
]
