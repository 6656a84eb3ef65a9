import type { Provenance } from '../citations/index.ts'
import { canonicalJson, sha256 } from '../kernel/index.ts'
import type { Provision } from './provision.ts'

/**
 * What a fingerprint covers: the provision and its articles. How we know a rule may be told better without the rule
 * changing, so of the provenance only the status counts, and who answers for it.
 */
const told = (key: string, value: unknown): unknown => {
  if (key !== 'provenance' || value === null || typeof value !== 'object') return value
  const { status, confirmed } = value as Provenance
  return confirmed === undefined ? status : `${status} ${confirmed.id}`
}

const operative = (provision: Provision): unknown => JSON.parse(JSON.stringify(provision, told))

/** Mã nhận dạng bộ luật: the fingerprint of all its provisions. */
export const bookHash = (provisions: ReadonlyMap<string, Provision>): string =>
  sha256(
    canonicalJson([...provisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(operative)),
  )

/** Mã nhận dạng một quy định: a rule that has changed in any word has another. */
export const ruleHash = (provision: Provision): string =>
  sha256(canonicalJson(operative(provision)))
