import type { LocalRegulation, LocalScope } from '../law/index.ts'
import bacNinh from './bac-ninh-86-2025/regulation.json' with { type: 'json' }
import haNoi from './ha-noi-71-2025/regulation.json' with { type: 'json' }
import { readRegulation } from './read.ts'

export { readRegulation, regulationSchema } from './read.ts'

/** Quy định có sẵn của một tỉnh: the document, and the code of the province whose it is. */
export interface KnownRegulation {
  readonly id: string
  /** Mã tỉnh theo danh mục từ ngày 01/7/2025. */
  readonly province: string
  readonly document: unknown
}

/** Các quy định địa phương có sẵn, as data files. */
export const knownRegulations: readonly KnownRegulation[] = [
  { id: 'bac-ninh-86-2025', province: '24', document: bacNinh },
  { id: 'ha-noi-71-2025', province: '01', document: haNoi },
]

/** A known regulation, laid down for the organisation; a file that does not read is a fault of ours. */
export function knownRegulation(id: string, organisation: LocalScope): LocalRegulation {
  const known = knownRegulations.find((each) => each.id === id)
  const { regulation } = readRegulation(known?.document, { id, organisation })
  if (regulation === undefined) throw new Error(`no regulation ${id}`)
  return regulation
}

/** Every known regulation, each of an organisation of its own name. */
export const knownLaw = (): readonly LocalRegulation[] =>
  knownRegulations.map(({ id }) => knownRegulation(id, { path: `/${id}/`, name: id }))
