import type { Citation, Provenance } from '../citations/index.ts'

/** Giá trị khác của cùng một quy định theo một nguồn khác: the answer is final only where all give the same. */
export interface OtherReading<Value> {
  readonly id: string
  readonly value: Value
  readonly cite: Citation
  readonly provenance: Provenance
}

/** What every provision carries: a stable human id, its article, and how we know it. */
export interface ProvisionBase {
  /** `<kind>/<award>` or another stable name; the key by which later instruments replace or repeal it. */
  readonly id: string
  readonly cite: Citation
  readonly provenance: Provenance
}
