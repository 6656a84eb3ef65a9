import { type Cluster, membersOn } from '../clusters/index.ts'
import type { Day } from '../kernel/index.ts'
import { type Covenant, type CovenantSignature, liveSignatures } from './covenant.ts'

/** Tình trạng chữ ký: bao nhiêu thành viên đã ký, còn thiếu ai. */
export interface Signing {
  readonly signed: number
  readonly needed: number
  readonly missing: readonly string[]
  readonly complete: boolean
}

/** What the signing of a covenant is told by; its targets and figures are not needed. */
interface Signed extends Pick<Covenant, 'status' | 'signedOn'> {
  readonly signatures: readonly Pick<CovenantSignature, 'unitId' | 'voidedAt'>[]
}

/** Chữ ký so với thành viên của một ngày; once signed by all, later joiners and leavers change nothing. */
export function signingOf(covenant: Signed, cluster: Cluster, today: Day): Signing {
  const signers = new Set(liveSignatures(covenant).map(({ unitId }) => unitId))
  const day = covenant.signedOn ?? today
  const members = [...new Set(membersOn(cluster, day).map(({ unitId }) => unitId))]
  // A covenant that a source reports as signed stands as signed, though the source names no signature.
  const missing =
    covenant.status === 'signed' ? [] : members.filter((unitId) => !signers.has(unitId))
  return {
    signed: members.filter((unitId) => signers.has(unitId)).length,
    needed: members.length,
    missing,
    complete: covenant.status === 'signed',
  }
}
