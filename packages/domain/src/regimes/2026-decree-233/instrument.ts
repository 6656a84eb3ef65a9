import { citing } from '../../citations/index.ts'
import { day, type Ratio, ratio } from '../../kernel/index.ts'
import type { Instrument, RatingQuotaProvision } from '../../law/index.ts'
import { read, recalled } from '../provenance.ts'

const id = '2026-decree-233'
const at = citing(id)

const signedText =
  'Nghị định 233/2026/NĐ-CP Điều 12 khoản 6, bản quét (vanban.chinhphu.vn, docid 218616)'
const withoutExcellent = recalled(
  signedText,
  'Văn bản không nói số làm gốc có gồm người đã xếp loại xuất sắc hay không; cách đọc này trừ họ ra.',
)

/** Tối đa một phần những người xếp loại tốt: counted with those rated excellent, or without them. */
const ceiling = (
  unit: RatingQuotaProvision['unit'],
  share: Ratio,
  without: Ratio,
): RatingQuotaProvision => ({
  kind: 'rating-quota',
  id: `rating-quota/${unit}`,
  unit,
  share,
  rounding: 'floor',
  cite: at('12.6'),
  provenance: read(signedText),
  otherReadings: [
    {
      id: 'without-excellent',
      value: { share: without, rounding: 'floor' },
      cite: at('12.6'),
      provenance: withoutExcellent,
    },
  ],
})

export const instrument: Instrument = {
  id,
  number: '233/2026/NĐ-CP',
  titleVi:
    'Nghị định quy định về đánh giá, xếp loại chất lượng viên chức và đơn vị sự nghiệp công lập',
  titleEn: 'Decree on the yearly rating of public employees and public service units',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2026-06-26'),
  effective: day('2026-07-01'),
  source: 'Nghị định 233/2026/NĐ-CP (vanban.chinhphu.vn, docid 218616)',
  ends: [],
  adds: [
    ceiling('ordinary', ratio(1, 5), ratio(1, 6)),
    ceiling('outstanding', ratio(1, 4), ratio(1, 5)),
  ],
  replaces: [],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('7'),
      reason:
        'Xếp loại đơn vị: tỷ lệ 20 % (25 %) và tối đa một đơn vị khi có dưới năm đơn vị trực thuộc; là việc của cơ quan đánh giá, xếp loại.',
    },
  ],
}
