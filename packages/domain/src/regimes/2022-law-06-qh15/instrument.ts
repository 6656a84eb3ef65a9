import { day } from '../../kernel/index.ts'
import type { CriteriaProvision, Instrument } from '../../law/index.ts'
import { recalled } from '../provenance.ts'
import { authorities } from './authorities.ts'
import { awards } from './awards.ts'
import { commendation } from './commendation.ts'
import { flagGovernment, flagProvincial } from './flags.ts'
import { honourAuthorities, honourAwards, honourStandards } from './honours.ts'
import { meritPrimeMinister } from './merit-prime-minister.ts'
import { meritProvincial } from './merit-provincial.ts'
import { orderAuthorities, orderAwards, orderStandards } from './orders.ts'
import { at, id, pages } from './sources.ts'
import {
  advancedCollective,
  advancedWorker,
  excellentCollective,
  fighterBase,
  fighterNational,
  fighterProvincial,
} from './titles.ts'

/** Tiêu chuẩn của Luật, chưa kèm nguyên tắc chung của nghị định. */
export const standards: readonly CriteriaProvision[] = [
  fighterNational,
  fighterProvincial,
  fighterBase,
  advancedWorker,
  flagGovernment,
  flagProvincial,
  excellentCollective,
  advancedCollective,
  meritPrimeMinister,
  meritProvincial,
  commendation,
  ...orderStandards,
  ...honourStandards,
]

export const instrument: Instrument = {
  id,
  number: '06/2022/QH15',
  titleVi: 'Luật Thi đua, khen thưởng',
  titleEn: 'Law on Emulation and Commendation',
  rank: 'law',
  issuer: 'Quốc hội',
  signed: day('2022-06-15'),
  effective: day('2024-01-01'),
  source: pages.gazette,
  /** The texts that detail an ended law end with it. */
  ends: ['2003-law-15-2003-qh11', '2013-law-39-2013-qh13', '2017-decree-91', '2019-circular-12'],
  adds: [
    ...awards,
    ...orderAwards,
    ...honourAwards,
    ...standards,
    ...authorities,
    ...orderAuthorities,
    ...honourAuthorities,
  ],
  replaces: [],
  repeals: [],
  transitions: [
    {
      id: 'received-before-2024',
      cite: at('96'),
      provenance: recalled(
        pages.transition,
        'Hồ sơ nhận trước ngày 01/01/2024 tiếp tục theo luật cũ: ghi theo tài liệu thứ cấp.',
      ),
      receivedBefore: day('2024-01-01'),
      newLawIfMoreFavourable: false,
    },
  ],
  notEncoded: [
    {
      cite: at('21.1'),
      reason:
        'Việc lựa chọn cá nhân có thành tích tiêu biểu xuất sắc trong số người đủ điều kiện là việc bình xét, bỏ phiếu của hội đồng, không phải điều kiện tự tính.',
    },
    {
      cite: at('24.2'),
      reason:
        'Danh hiệu “Chiến sĩ tiên tiến” thuộc lực lượng vũ trang, ngoài mười hai danh hiệu đầu.',
    },
    {
      cite: at('73.3'),
      reason:
        'Khoản dành cho doanh nhân, trí thức, nhà khoa học chưa đọc được; họ được xét theo khoản 1.',
    },
    {
      cite: at('74.4'),
      reason:
        'Khoản dành cho doanh nhân, trí thức, nhà khoa học chưa đọc được; họ được xét theo khoản 1.',
    },
    { cite: at('76'), reason: 'Khen thưởng đối ngoại làm ở đợt sau.' },
    { cite: at('84'), reason: 'Thành phần hồ sơ không phải tiêu chuẩn; làm ở phần hồ sơ.' },
    { cite: at('85'), reason: 'Thủ tục đơn giản là thủ tục, không phải tiêu chuẩn.' },
  ],
}
