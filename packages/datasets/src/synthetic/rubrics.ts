import { idOf } from './ids.ts'

/** Bảng tiêu chí mô phỏng của tỉnh, as its document is written. */
export interface SyntheticRubric {
  readonly id: string
  readonly key: string
  readonly issuedOn: string | null
  readonly document: Readonly<Record<string, unknown>>
}

const leaf = (number: string, text: string, max: number, more: object = {}) => ({
  number,
  text,
  max,
  ...more,
})
const group = (number: string, text: string, children: readonly { readonly max: number }[]) => ({
  number,
  text,
  max: children.reduce((sum, { max }) => sum + max, 0),
  children,
})

const bands = [
  { key: 'xuat-sac', label: 'Xuất sắc', from: 90, to: 105 },
  { key: 'tot', label: 'Tốt', from: 75, to: 90, toIncluded: false },
  { key: 'kha', label: 'Khá', from: 60, to: 75, toIncluded: false },
  { key: 'trung-binh', label: 'Trung bình', from: 0, to: 60, toIncluded: false },
]

/** Thang điểm của các khối: 100 điểm, thưởng 5, trừ đến 10, một dấu hạn chế. */
const ofBlocks = (year: number) => ({
  title: `Thang điểm thi đua của các khối thuộc tỉnh năm ${year}`,
  number: `${year === 2025 ? 12 : 15}/MP-TC`,
  issuer: 'Ủy ban nhân dân tỉnh Đông Mẫu',
  unitType: 'Sở, đơn vị sự nghiệp, doanh nghiệp, đoàn thể',
  year,
  from: `${year}-01-20`,
  step: 0.25,
  total: 100,
  ...(year === 2025 ? {} : { replaces: '12/MP-TC' }),
  caps: { self: 95, official: 105 },
  criteria: [
    group('I', 'Nhiệm vụ chính trị', [
      leaf('I.1', 'Hoàn thành nhiệm vụ chuyên môn được giao', 25),
      leaf('I.2', 'Cải cách hành chính, chuyển đổi số', 15),
      leaf('I.3', 'Sáng kiến được công nhận', 10),
    ]),
    group('II', 'Chấp hành chủ trương, pháp luật', [
      leaf('II.1', 'Xây dựng Đảng, đoàn thể trong sạch, vững mạnh', 12),
      leaf('II.2', 'Kỷ luật, kỷ cương, phòng, chống tham nhũng', 13),
    ]),
    group('III', 'Phong trào thi đua, công tác khen thưởng', [
      leaf('III.1', 'Phát động, sơ kết, tổng kết phong trào', 10),
      leaf('III.2', 'Phát hiện, nhân điển hình tiên tiến', 8),
      leaf('III.3', 'Hồ sơ khen thưởng đúng hạn, đúng quy định', 7),
    ]),
  ],
  bonus: {
    cap: 5,
    lines: [
      leaf('T.1', 'Mô hình mới được tỉnh nhân rộng', 3, { method: { is: 'yes-no' } }),
      leaf('T.2', 'Được khen thưởng cấp Nhà nước trong năm', 2, { method: { is: 'yes-no' } }),
    ],
  },
  deductions: {
    cap: 10,
    lines: [leaf('P.1', 'Báo cáo, hồ sơ gửi chậm', 10, { method: { is: 'per-case', each: 0.5 } })],
  },
  limits: [{ key: 'ky-luat', text: 'Có cá nhân bị kỷ luật trong năm', highestBand: 'tot' }],
  bands,
  tieBreak: [
    { text: 'Điểm nhiệm vụ chính trị cao hơn', by: 'points', criteria: ['I'] },
    { text: 'Điểm phong trào thi đua cao hơn', by: 'points', criteria: ['III'] },
    { text: 'Hội nghị bỏ phiếu', by: 'vote' },
  ],
  flags: { share: '1/5', rounding: 'down', least: 1 },
})

const fields = [
  'Phát triển kinh tế',
  'Xây dựng nông thôn mới, đô thị văn minh',
  'Giáo dục, y tế, an sinh',
  'Văn hóa, gia đình',
  'Quốc phòng, an ninh',
  'Cải cách hành chính, chuyển đổi số',
  'Xây dựng Đảng, chính quyền, đoàn thể',
  'Công tác thi đua, khen thưởng',
]
const aspects = [
  'Kế hoạch và tổ chức thực hiện',
  'Kết quả so với chỉ tiêu được giao',
  'Kết quả so với năm trước',
  'Cách làm mới, mô hình hay',
  'Báo cáo, sơ kết, tổng kết',
]

/** Bốn mươi tiêu chí của xã, phường: eight fields of five, 2.5 points each. */
const ofCommunes = {
  title: 'Bộ tiêu chí chấm điểm thi đua xã, phường năm 2026',
  number: '16/MP-TC',
  issuer: 'Ủy ban nhân dân tỉnh Đông Mẫu',
  unitType: 'Xã, phường',
  year: 2026,
  from: '2026-01-20',
  step: 0.25,
  total: 100,
  criteria: fields.map((field, at) =>
    group(
      String(at + 1),
      field,
      aspects.map((aspect, index) => leaf(`${at + 1}.${index + 1}`, aspect, 2.5)),
    ),
  ),
  bands: bands.map((band) => (band.key === 'xuat-sac' ? { ...band, to: 100 } : band)),
  tieBreak: [
    { text: 'Điểm phát triển kinh tế cao hơn', by: 'points', criteria: ['1'] },
    { text: 'Hội nghị bỏ phiếu', by: 'vote' },
  ],
  flags: { share: '10/100', rounding: 'down' },
}

const rubric = (
  key: string,
  issuedOn: string | null,
  document: SyntheticRubric['document'],
): SyntheticRubric => ({ id: idOf('rubric', key), key, issuedOn, document })

/** Các bảng tiêu chí mô phỏng: of the blocks by year, of the communes, and one still being written. */
export const syntheticRubrics: readonly SyntheticRubric[] = [
  rubric('mp-khoi-2025', '2025-01-20', ofBlocks(2025)),
  rubric('mp-khoi-2026', '2026-01-20', ofBlocks(2026)),
  rubric('mp-xa-2026', '2026-01-20', ofCommunes),
  rubric('mp-khoi-2027', null, {
    ...ofBlocks(2027),
    number: '20/MP-TC',
    replaces: '15/MP-TC',
    // Still being written: its groups do not make the total that it states.
    total: 110,
  }),
]
