import { citing } from '../../citations/index.ts'
import { when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { commendationWithCulture } from '../2018-decree-122/standards.ts'
import { nothingPending, onceAYear, standardsUnder } from '../before-2024/under-circulars.ts'
import { ids } from '../natures/index.ts'
import { read, recalled } from '../provenance.ts'

const id = '2019-circular-12'
const at = citing(id)

const once = onceAYear({
  cite: at('3'),
  provenance: read(
    'http://www.ninhthuan.gov.vn/chinhquyen/sonv/Pages/Quy-dinh-ve-hinh-thuc-khen-thuong.aspx',
  ),
})
const pending = nothingPending({
  cite: at('3'),
  provenance: recalled(
    'Thông tư 08/2017/TT-BNV',
    'Thông tư 12/2019/TT-BNV được cho là giữ quy định này; ghi theo trí nhớ.',
  ),
})

/** Tổ chức đảng, đoàn thể trong tập thể phải hoàn thành xuất sắc nhiệm vụ. */
const partyRating = when('partyRating', { min: 'excellent' }).at(
  at('3'),
  recalled(
    'http://baobaclieu.vn/phap-luat/bo-sung-cac-nguyen-tac-khi-khen-thuong-61977.html',
    'Theo báo tóm tắt; áp dụng cho danh hiệu, hình thức từ cấp tỉnh trở lên của tập thể, chưa rõ có gồm danh hiệu ở cơ sở hay không.',
  ),
)

const standards = standardsUnder(
  { regular: [once], collective: [partyRating], higherPostsCount: true },
  pending,
)

export const instrument: Instrument = {
  id,
  number: '12/2019/TT-BNV',
  titleVi: 'Thông tư quy định chi tiết thi hành một số điều của Nghị định 91/2017/NĐ-CP',
  titleEn: 'Circular guiding Decree 91/2017 (2019)',
  rank: 'circular',
  issuer: 'Bộ Nội vụ',
  signed: null,
  effective: day('2020-01-01'),
  source: 'Thông tư 12/2019/TT-BNV, đọc qua các trích dẫn đã công bố',
  ends: ['2017-circular-08'],
  adds: standards.filter(({ award }) => award !== ids.commendation),
  /** The decree of 2018 gave “Giấy khen” a further case, which stays. */
  replaces: [commendationWithCulture(pending)],
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('3'),
      reason:
        'Đề nghị đúng mức, không vượt mức; tuyến trình theo tổ chức, cán bộ, quỹ lương: người thẩm định xem xét.',
    },
    {
      cite: at('3'),
      reason:
        'Không đề nghị khen thưởng cấp Nhà nước khi sơ kết, tổng kết luật, pháp lệnh, nghị định hoặc phục vụ hội nghị quốc tế; ngành giáo dục xét sau năm học: lý do và thời điểm đề nghị, không phải tiêu chuẩn.',
    },
    {
      cite: at('9'),
      reason: 'Thế nào là thành tích đột xuất đặc biệt xuất sắc do người có thẩm quyền xác nhận.',
    },
    { cite: at('11'), reason: 'Cách tổ chức cụm, khối thi đua do bộ, tỉnh quy định.' },
  ],
}
