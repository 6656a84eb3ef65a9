import type { AwardId } from '../awards/index.ts'
import type { Citation, ConfirmedBy, Provenance } from '../citations/index.ts'
import type { Found, VerdictNode } from '../criteria/index.ts'
import type { Day, Truth } from '../kernel/index.ts'
import type { FactKey, RecordRef } from '../subjects/index.ts'

/** Phát hiện: một điều kiện cùng điều luật, điều mong đợi và điều tìm thấy. */
export interface Finding {
  readonly kind: VerdictNode['kind']
  readonly truth: Truth
  readonly branch?: string
  /** Id of the open point or of the reading, when the finding is one. */
  readonly reading?: string
  readonly wanted: Found
  readonly found: Found
  readonly cite: Citation
  readonly provenance?: Provenance
  readonly records: readonly RecordRef[]
  readonly missing: readonly FactKey[]
}

/** Một điểm của luật có nhiều cách đọc, và kết quả theo từng cách. */
export interface ReadingOutcome {
  readonly id: string
  readonly cite: Citation
  readonly outcomes: readonly {
    readonly reading: string
    readonly truth: Truth
    readonly provenance: Provenance
  }[]
  /** The reading a person has chosen; null while none is. */
  readonly chosen: string | null
  /** All readings give the same outcome, or one was chosen. */
  readonly settled: boolean
}

/** Kết luận: đạt, không đạt, chưa đủ dữ liệu, theo luật của ngày nào, vì sao, còn thiếu gì. */
export interface Verdict {
  readonly award: AwardId
  readonly truth: Truth
  /** Năm thành tích được xét. */
  readonly year: number
  readonly law: { readonly day: Day; readonly hash: string }
  /** The smallest set of findings that forces the verdict. */
  readonly because: readonly Finding[]
  /** Facts that could still change an unknown verdict. */
  readonly missing: readonly FactKey[]
  readonly tree: VerdictNode
  /** True when a rule used is not verified; the screens say so. */
  readonly restsOnUnverified: boolean
  /** Every open point of the rule that was met on the way, with the outcome by each reading. */
  readonly readings: readonly ReadingOutcome[]
  /** The truth hangs on an open point that a person must decide. */
  readonly needsPerson: boolean
  /** Tạm dừng xét: nothing but a pending case stands against the subject; the dossier is kept. */
  readonly deferred: boolean
  /** Local confirmations the verdict rests on. */
  readonly confirmedBy: readonly ConfirmedBy[]
}
