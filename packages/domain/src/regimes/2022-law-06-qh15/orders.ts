import { decidedBy, entitled } from '../making.ts'
import { ids, natures } from '../natures/index.ts'
import { read } from '../provenance.ts'
import { labourOrderThird } from './labour-order-third.ts'
import { at, pages } from './sources.ts'

/** Tên các huân chương. */
export const orderAwards = [
  entitled(natures.labourOrderThird, 'Huân chương Lao động hạng Ba', {
    cite: at('44'),
    provenance: read(pages.gazette),
  }),
]

/** Tiêu chuẩn các huân chương. */
export const orderStandards = [labourOrderThird]

/** Chủ tịch nước quyết định, Điều 77. */
export const orderAuthorities = [
  decidedBy(ids.labourOrderThird, { cite: at('77'), provenance: read(pages.competence) }, [
    'state-president',
  ]),
]
