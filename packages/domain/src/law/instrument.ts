import type { Citation, InstrumentId, Provenance } from '../citations/index.ts'
import type { Day } from '../kernel/index.ts'
import type { LocalScope } from './local-scope.ts'
import type { Provision } from './provision.ts'

/** Cấp của văn bản, từ cao xuống thấp. */
export type InstrumentRank = 'law' | 'decree' | 'circular' | 'guidance' | 'regulation'

/** Quy định chuyển tiếp: which law a dossier begun before the change stays under. */
export interface Transition {
  readonly id: string
  readonly cite: Citation
  readonly provenance: Provenance
  /** The old law goes on for dossiers received for appraisal before this day. */
  readonly receivedBefore: Day
  /** The subject may choose the new law when it is more favourable. */
  readonly newLawIfMoreFavourable: boolean
}

/** Điều khoản có trong văn bản nhưng chưa mã hoá, và vì sao. */
export interface NotEncoded {
  readonly cite: Citation
  readonly reason: string
}

/** Văn bản quy phạm pháp luật: says only what it adds, replaces, repeals. */
export interface Instrument {
  readonly id: InstrumentId
  /** Số hiệu, e.g. `06/2022/QH15`. */
  readonly number: string
  readonly titleVi: string
  readonly titleEn: string
  readonly rank: InstrumentRank
  readonly issuer: string
  readonly signed: Day | null
  readonly effective: Day
  readonly source: string
  /** A local regulation holds in this organisation only; absent: in the whole country. */
  readonly scope?: LocalScope
  /** Instruments that end when this one takes effect: all their provisions leave the book. */
  readonly ends: readonly InstrumentId[]
  readonly adds: readonly Provision[]
  readonly replaces: readonly Provision[]
  /** Ids of provisions that this instrument repeals without a successor. */
  readonly repeals: readonly string[]
  readonly transitions: readonly Transition[]
  readonly notEncoded: readonly NotEncoded[]
}
