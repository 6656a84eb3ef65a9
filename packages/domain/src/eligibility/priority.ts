import type { Citation, Provenance } from '../citations/index.ts'
import { compareRatios, type Ratio } from '../kernel/index.ts'
import { type LawBook, type PriorityProvision, provisionsOf } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'

/** Đối tượng ngang nhau về thành tích, cùng điều mà quy định về ưu tiên hỏi đến. */
export interface Candidate {
  readonly subject: Pick<SubjectFacts['subject'], 'kind' | 'sex'>
  /** Tỷ lệ nữ của tập thể; absent: not known, and then nothing is preferred for it. */
  readonly women?: Ratio
  readonly belongsTo?: readonly Exclude<PriorityProvision['prefer'], 'women'>[]
}

/** Vì sao được ưu tiên. */
export interface Preference {
  readonly prefer: PriorityProvision['prefer']
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Một người trong danh sách, cùng các điều được ưu tiên. */
export interface Placed<One> {
  readonly candidate: One
  readonly preferred: readonly Preference[]
}

function applies({ prefer, womenShare }: PriorityProvision, one: Candidate): boolean {
  if (prefer !== 'women') return one.belongsTo?.includes(prefer) === true
  if (one.subject.kind === 'person') return one.subject.sex === 'female'
  return (
    one.women !== undefined &&
    womenShare !== undefined &&
    one.women.whole > 0 &&
    compareRatios(one.women, womenShare) >= 0
  )
}

/**
 * Thứ tự ưu tiên khi thành tích ngang nhau: whoever has more reasons of the law comes first, others keep their order.
 * It orders a list and decides nothing.
 */
export function inPriority<One extends Candidate>(
  book: LawBook,
  candidates: readonly One[],
): readonly Placed<One>[] {
  const rules = provisionsOf(book, 'priority')
  const placed = candidates.map((candidate) => ({
    candidate,
    preferred: rules
      .filter((rule) => applies(rule, candidate))
      .map(({ prefer, cite, provenance }) => ({ prefer, cite, provenance })),
  }))
  return placed.sort((a, b) => b.preferred.length - a.preferred.length)
}
