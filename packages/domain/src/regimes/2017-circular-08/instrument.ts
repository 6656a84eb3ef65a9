import type { Citation, Provenance } from '../../citations/index.ts'
import { citing } from '../../citations/index.ts'
import { type Criterion, when } from '../../criteria/index.ts'
import { day } from '../../kernel/index.ts'
import type { CriteriaProvision, Instrument } from '../../law/index.ts'
import { advancedCollective, excellentCollective } from '../2013-law-39-2013-qh13/titles.ts'
import { standards } from '../2017-decree-91/standards.ts'
import { withConditions } from '../making.ts'
import { ids } from '../natures/index.ts'
import { read } from '../provenance.ts'

const id = '2017-circular-08'
const at = citing(id)

interface Ground {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Trong một năm không đề nghị hai hình thức cấp nhà nước, sudden deeds, dedication and seniority left out. */
export const onceAYear = ({ cite, provenance }: Ground): Criterion =>
  when('noStateAwardInYear', {
    exceptRoutes: ['sudden', 'contribution', 'seniority'],
    notCounting: [ids.flagGovernment],
  }).at(cite, provenance)

/** Chưa xét khi đang xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư. */
export const nothingPending = ({ cite, provenance }: Ground): Criterion =>
  when('noPendingCase', {}).at(cite, provenance)

/** Every standard under the old law, with the conditions of a circular. */
export const standardsUnder = (
  regular: readonly Criterion[],
  collective: readonly Criterion[],
  general: Criterion,
): readonly CriteriaProvision[] =>
  [
    ...standards({ regular, collective }),
    withConditions(excellentCollective, ...collective),
    advancedCollective,
  ].map((standard) => withConditions(standard, general))

const pending = {
  cite: at('2'),
  provenance: read(
    'https://baomoi.com/chua-xet-khen-thuong-cho-cong-chuc-co-don-khieu-nai-to-cao/c/24174170.epi',
    'Số điều của thông tư chưa đối chiếu.',
  ),
}
const once = {
  cite: at('2'),
  provenance: read('https://kiemsat.vn/print/46681.html', 'Số điều của thông tư chưa đối chiếu.'),
}

export const instrument: Instrument = {
  id,
  number: '08/2017/TT-BNV',
  titleVi: 'Thông tư quy định chi tiết thi hành một số điều của Nghị định 91/2017/NĐ-CP',
  titleEn: 'Circular guiding Decree 91/2017 (2017)',
  rank: 'circular',
  issuer: 'Bộ Nội vụ',
  signed: null,
  effective: day('2017-12-15'),
  source: 'Thông tư 08/2017/TT-BNV, đọc qua các trích dẫn đã công bố',
  ends: [],
  adds: [],
  replaces: standardsUnder([onceAYear(once)], [], nothingPending(pending)),
  repeals: [],
  transitions: [],
  notEncoded: [
    {
      cite: at('2'),
      reason: 'Không cộng dồn thành tích đã khen để nâng mức khen: người thẩm định xem xét.',
    },
    { cite: at('8'), reason: 'Cách tổ chức cụm, khối thi đua do bộ, tỉnh quy định.' },
  ],
}
