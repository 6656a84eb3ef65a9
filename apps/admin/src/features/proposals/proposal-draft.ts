import type { Picked } from '../../shared/pickers.tsx'
import type { Viewer } from '../../shared/viewer.tsx'
import type { AttestationDraft } from './attestation-form.tsx'

/** Bản đang nhập của một đề nghị, as it is kept on this machine. */
export interface ProposalDraft {
  readonly kind: 'PERSON' | 'COLLECTIVE'
  readonly subject: Picked | null
  readonly award: string | null
  readonly year: number
  readonly route: string
  readonly submittingUnit: Picked | null
  readonly merits: string
  readonly attestations: readonly AttestationDraft[]
}

/** The unit a commendation officer writes for, when there is only one. */
export function ownUnit(viewer: Viewer | null): Picked | null {
  const units = (viewer?.grants ?? []).filter(({ role }) => role === 'UNIT_OFFICER')
  const [only] = units
  return units.length === 1 && only !== undefined ? { ...only.unit, detail: only.unit.code } : null
}
