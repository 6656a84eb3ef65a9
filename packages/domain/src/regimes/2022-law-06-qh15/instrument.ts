import { day } from '../../kernel/index.ts'
import type { Instrument } from '../../law/index.ts'
import { ids } from '../natures/index.ts'
import { recalled } from '../provenance.ts'
import { authorities } from './authorities.ts'
import { awards } from './awards.ts'
import { delegations } from './delegations.ts'
import { honourAuthorities, honourAwards } from './honours.ts'
import { notEncoded } from './not-encoded.ts'
import { orderAuthorities, orderAwards } from './orders.ts'
import { procedureOf } from './procedure.ts'
import { at, id, pages } from './sources.ts'
import { standards } from './standards.ts'

/** Tên của mọi danh hiệu, hình thức trong Luật. */
export const allAwards = [...awards, ...orderAwards, ...honourAwards]

/** Thẩm quyền quyết định của mọi danh hiệu, hình thức trong Luật. */
export const allAuthorities = [...authorities, ...orderAuthorities, ...honourAuthorities]

/** The decree of 2018 on the cultural titles goes on beside the law for a month; what it says of them is replaced. */
const cultural: readonly string[] = [ids.culturalFamily, ids.culturalVillage]

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
    ...allAwards,
    ...standards.filter(({ award }) => !cultural.includes(award)),
    ...allAuthorities,
    ...procedureOf(allAwards),
    ...delegations,
  ],
  replaces: standards.filter(({ award }) => cultural.includes(award)),
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
  notEncoded,
}
