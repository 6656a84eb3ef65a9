import type { LocalRegulation, Locals } from '@vinhdanh/domain/law'
import type { KeptRegulation } from '@vinhdanh/domain/local-law'
import { readRegulation } from '@vinhdanh/domain/regulations'
import type { Reader } from '../database/index.ts'
import { confirmationParts, confirmationState } from './confirmations.ts'
import { regulationParts, regulationState } from './regulations.ts'

const mostKept = 200
/** Regulations as read, by what could change in them; the same object while nothing has. */
const kept = new Map<string, LocalRegulation>()

/** Quy định đã ban hành, đọc thành luật; undefined for one that does not read, which only a draft may be. */
export function asLaw(state: KeptRegulation): LocalRegulation | undefined {
  const { id, organisation, document, until, version } = state
  const key = `${id} ${version} ${organisation.path} ${organisation.name}`
  const held = kept.get(key)
  if (held !== undefined) return held
  const { regulation } = readRegulation(document, { id, organisation })
  if (regulation === undefined) return undefined
  const ends = [regulation.until, until].filter((day) => day !== undefined && day !== null).sort()
  const made = ends[0] === undefined ? regulation : { ...regulation, until: ends[0] }
  if (kept.size >= mostKept) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
  kept.set(key, made)
  return made
}

/** Mọi xác nhận và quy định đã từng có hiệu lực, in two statements; the caller chooses by unit and day. */
export async function loadLocals(reader: Reader): Promise<Locals> {
  const [confirmations, regulations] = await Promise.all([
    reader.localConfirmation.findMany({ include: confirmationParts }),
    reader.localRegulation.findMany({
      where: { enactedOn: { not: null } },
      include: regulationParts,
    }),
  ])
  return {
    confirmations: confirmations.map((row) => {
      /** Only what the law needs: who revoked it and why is no part of the rule. */
      const { unitId: _, by, revokedBy, reason, version, ...confirmation } = confirmationState(row)
      return confirmation
    }),
    regulations: regulations.flatMap((row) => asLaw(regulationState(row)) ?? []),
  }
}
