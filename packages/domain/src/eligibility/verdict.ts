import type { AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Found, VerdictNode } from '../criteria/index.ts'
import type { Day, Truth } from '../kernel/index.ts'
import type { FactKey, RecordRef } from '../subjects/index.ts'

/** Phát hiện: một điều kiện cùng điều luật, điều mong đợi và điều tìm thấy. */
export interface Finding {
  readonly kind: VerdictNode['kind']
  readonly truth: Truth
  readonly branch?: string
  readonly wanted: Found
  readonly found: Found
  readonly cite: Citation
  readonly provenance?: Provenance
  readonly records: readonly RecordRef[]
  readonly missing: readonly FactKey[]
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
}
