import type { AuthorityPost, AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { ceilShare, floorShare, type Ratio, roundShare } from '../kernel/index.ts'
import {
  ballotOf,
  competenceOf,
  type LawBook,
  type QuorumProvision,
  quorumOf,
  quotaOf,
} from '../law/index.ts'

interface Grounded {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Kết quả so với giới hạn số lượng. */
export interface QuotaAnswer extends Grounded {
  readonly share: Ratio
  /** Con số làm gốc để tính. */
  readonly base: number
  readonly limit: number
  readonly within: boolean
}

/** Giới hạn số lượng: undefined when the law of the day sets none. */
export function quotaCheck(
  book: LawBook,
  award: AwardId,
  counts: { readonly base: number; readonly proposed: number },
): QuotaAnswer | undefined {
  const quota = quotaOf(book, award)
  if (quota === undefined) return undefined
  const { share, rounding, cite, provenance } = quota
  const limit = (rounding === 'floor' ? floorShare : roundShare)(share, counts.base)
  return { share, base: counts.base, limit, within: counts.proposed <= limit, cite, provenance }
}

/** Kết quả so với tỷ lệ phiếu. */
export interface BallotAnswer extends Grounded {
  readonly share: Ratio
  readonly members: number
  /** Phiếu đồng ý: cast in the room and in writing. */
  readonly yes: number
  readonly yesNeeded: number
  readonly passed: boolean
}

/**
 * Tỷ lệ phiếu trên tổng số thành viên, có mặt hay không; a written opinion counts as a vote.
 * Undefined when the law fixes no share and the council's own rule decides.
 */
export function ballotCheck(
  book: LawBook,
  award: AwardId,
  count: { readonly members: number; readonly yes: number; readonly yesInWriting?: number },
): BallotAnswer | undefined {
  const ballot = ballotOf(book, award)
  if (ballot === undefined) return undefined
  const { yesShare: share, cite, provenance } = ballot
  const yes = count.yes + (count.yesInWriting ?? 0)
  const yesNeeded = ceilShare(share, count.members)
  const passed = count.members > 0 && yes >= yesNeeded
  return { share, members: count.members, yes, yesNeeded, passed, cite, provenance }
}

/** Kết quả so với điều kiện họp. */
export interface QuorumAnswer extends Grounded {
  readonly share: Ratio
  readonly present: number
  readonly needed: number
  readonly met: boolean
}

/** Điều kiện họp: undefined when the law fixes none for this council. */
export function quorumCheck(
  book: LawBook,
  council: QuorumProvision['council'],
  count: { readonly members: number; readonly present: number },
): QuorumAnswer | undefined {
  const quorum = quorumOf(book, council)
  if (quorum === undefined) return undefined
  const { presentShare: share, cite, provenance } = quorum
  const needed = ceilShare(share, count.members)
  const met = count.members > 0 && count.present >= needed
  return { share, present: count.present, needed, met, cite, provenance }
}

/** Kết quả kiểm tra thẩm quyền. */
export interface CompetenceAnswer extends Grounded {
  readonly competent: boolean
  readonly posts: readonly AuthorityPost[]
}

/** Thẩm quyền quyết định: undefined when the law of the day has no such award. */
export function competenceCheck(
  book: LawBook,
  award: AwardId,
  post: AuthorityPost,
): CompetenceAnswer | undefined {
  const competence = competenceOf(book, award)
  if (competence === undefined) return undefined
  const { posts, cite, provenance } = competence
  return { competent: posts.includes(post), posts, cite, provenance }
}
