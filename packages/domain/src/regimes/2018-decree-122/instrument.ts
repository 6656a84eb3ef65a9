import { day, ratio } from '../../kernel/index.ts'
import type { Instrument, QuorumProvision } from '../../law/index.ts'
import { pending } from '../2017-circular-08/instrument.ts'
import { ballot } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { procedure } from './procedure.ts'
import { at, commendationWithCulture, id, standards } from './standards.ts'

const meeting = {
  cite: at('12'),
  provenance: read(
    'https://tthccapxa.gialai.gov.vn/tthc/index/view/id/314',
    'Đọc trong thủ tục hành chính cấp xã; số điều chưa đối chiếu.',
  ),
}
const sixty = ratio(60, 100)

/** Hội nghị thôn, tổ dân phố: at least 60 % of the households that were convened. */
const attendance: QuorumProvision = {
  kind: 'quorum',
  id: 'quorum/village',
  council: 'village',
  presentShare: sixty,
  ...meeting,
}
/** Phiếu tính trên số người dự họp; by hand or on paper as the meeting likes. */
const agreed = { yesShare: sixty, council: 'village', secret: 'default', of: 'present' } as const

export const instrument: Instrument = {
  id,
  number: '122/2018/NĐ-CP',
  titleVi:
    'Nghị định quy định về xét tặng danh hiệu “Gia đình văn hóa”; “Thôn văn hóa”, “Làng văn hóa”, “Ấp văn hóa”, “Bản văn hóa”, “Tổ dân phố văn hóa”',
  titleEn: 'Decree on the titles of cultural family and cultural village (2018)',
  rank: 'decree',
  issuer: 'Chính phủ',
  signed: day('2018-09-17'),
  effective: day('2018-11-05'),
  source: 'Nghị định 122/2018/NĐ-CP, đọc qua các trích dẫn đã công bố',
  ends: [],
  adds: [
    attendance,
    ballot(ids.culturalFamily, meeting, agreed),
    ballot(ids.culturalVillage, meeting, agreed),
    ...procedure,
  ],
  replaces: [...standards, commendationWithCulture(pending)],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('4.1'),
      reason:
        'Đăng ký trước ngày 30/01, khu dân cư bình xét trước ngày 20/12: ngày của thôn, tổ dân phố, không phải của hồ sơ.',
    },
    {
      cite: at('5.4'),
      reason: 'Tổng điểm tối thiểu của khu dân cư văn hóa chưa đọc được; người xét xác nhận.',
    },
  ],
}
