import type { Tx } from '@vinhdanh/storage/database'
import { idOf } from '../synthetic/index.ts'

export const rootId = idOf('unit', 'vn')

/** Gốc của cây đơn vị, chung cho mọi bộ dữ liệu: whichever set comes first makes it. */
export async function ensureRoot(tx: Tx): Promise<void> {
  await tx.unit.createMany({
    data: [
      { id: rootId, code: 'vn', name: 'Việt Nam', level: 'nation', path: '/vn/', dataSet: 'REAL' },
    ],
    skipDuplicates: true,
  })
}
