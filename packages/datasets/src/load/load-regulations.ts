import { createHash } from 'node:crypto'
import {
  type KnownRegulation,
  knownRegulation,
  knownRegulations,
} from '@vinhdanh/domain/regulations'
import type { Database, Prisma } from '@vinhdanh/storage/database'
import { idOf } from '../synthetic/index.ts'
import { type Loaded, loadOnce } from './once.ts'
import { ensureRoot, rootId } from './root.ts'

/** Tỉnh có quy định trong bộ dữ liệu, theo mã danh mục từ ngày 01/7/2025. */
const provinces: Readonly<Record<string, { readonly code: string; readonly name: string }>> = {
  '01': { code: 'ha-noi', name: 'Thành phố Hà Nội' },
  '24': { code: 'bac-ninh', name: 'Tỉnh Bắc Ninh' },
}

function placeOf({ id, province }: KnownRegulation) {
  const place = provinces[province]
  if (place === undefined) throw new Error(`no province ${province} of ${id}`)
  return { ...place, unitId: idOf('unit', place.code), path: `/vn/${place.code}/` }
}

/** Nạp các quy định địa phương có thật, một lần: the provinces, and their regulations as in force. */
export function loadRegulations(db: Database): Promise<Loaded> {
  const fingerprint = createHash('sha256').update(JSON.stringify(knownRegulations)).digest('hex')
  return loadOnce(db, 'regulations', fingerprint, async (tx) => {
    await ensureRoot(tx)
    for (const known of knownRegulations) {
      const { unitId, code, name, path } = placeOf(known)
      await tx.unit.createMany({
        data: [
          {
            ...{ id: unitId, code, name, path },
            level: 'province',
            parentId: rootId,
            decides: 'provincial-chair',
            dataSet: 'REAL',
          },
        ],
        skipDuplicates: true,
      })
      const { from } = knownRegulation(known.id, { path, name })
      await tx.localRegulation.create({
        data: {
          id: idOf('regulation', known.id),
          unitId,
          status: 'enacted',
          document: known.document as Prisma.InputJsonObject,
          enactedOn: from,
          savedBy: 'data-load',
          savedAt: `${from}T00:00:00+07:00`,
        },
      })
    }
  })
}
