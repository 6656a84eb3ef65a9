import { citing } from '../../citations/index.ts'
import type { Provision } from '../../law/index.ts'
import { womenFirst } from '../2023-decree-98/procedure.ts'
import { read } from '../provenance.ts'

const at = citing('2014-decree-65')
const text = read('Nghị định 65/2014/NĐ-CP (toàn văn lưu tại github 21ts444/thcshoangluong)')

/** Ưu tiên khi ngang nhau. */
export const procedure: readonly Provision[] = [
  womenFirst({ cite: at('2.3'), provenance: text }),
  {
    kind: 'priority',
    id: 'priority/direct-workers',
    prefer: 'direct-workers',
    cite: at('2.1'),
    provenance: text,
  },
]
