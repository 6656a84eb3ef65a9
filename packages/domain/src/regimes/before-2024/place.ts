import type { Citation, Provenance } from '../../citations/index.ts'
import type { Criterion } from '../../criteria/index.ts'

/**
 * Where a standard stands and what else binds it. The decree of 2017 kept most standards of the decree of 2014 under
 * other numbers, and circulars added conditions inside some branches; so each standard is written once and placed.
 */
export interface Place {
  /** Điều của tiêu chuẩn; clause and point follow: `at('1.c')`. */
  readonly at: (path: string) => Citation
  readonly cite: Citation
  /** Of what was read for individuals. */
  readonly person: Provenance
  /** Of labourers, collectives and households, which were read in the older decree only. */
  readonly others: Provenance
  /** Further conditions of a regular proposal for a State award. */
  readonly regular: readonly Criterion[]
  /** Further conditions of a collective. */
  readonly collective: readonly Criterion[]
  /** Thời gian giữ chức vụ cao hơn được cộng vào chức vụ liền dưới: only where a circular says so. */
  readonly higherPostsCount: boolean
  /** Lần khen tiếp theo tính từ ngày quyết định lần trước (2014), not from the end of its achievement period (2017). */
  readonly fromDecision: boolean
}

/** Nơi của từng điều trong một văn bản. */
export type Placed = (article: string) => Place
