import type { AuthorityPost, AwardId } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import { ceilShare, floorShare, type Ratio, roundShare } from '../kernel/index.ts'
import {
  ballotOf,
  competenceOf,
  type LawBook,
  type OtherReading,
  type QuorumProvision,
  type QuotaProvision,
  quorumOf,
  quotaOf,
  ratingQuotaOf,
} from '../law/index.ts'

interface Grounded {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Kết quả theo một cách đọc khác của cùng quy định. */
export type ReadingAnswer<Outcome> = Outcome & Grounded & { readonly id: string }

interface Readable<Outcome> extends Grounded {
  /** Kết quả theo từng cách đọc khác. */
  readonly otherReadings: readonly ReadingAnswer<Outcome>[]
  /** True when every reading gives the same answer, or a person has chosen one. */
  readonly settled: boolean
}

/**
 * The answer by the reading that a person has chosen, else by the first; with what the others give.
 * @param same whether two outcomes are the same answer
 */
function byReadings<Value, Outcome>(
  main: Grounded & { readonly otherReadings?: readonly OtherReading<Value>[] },
  own: Value,
  of: (value: Value) => Outcome,
  chosen: string | undefined,
  same: (a: Outcome, b: Outcome) => boolean,
): Outcome & Readable<Outcome> {
  const others = (main.otherReadings ?? []).map(({ id, value, cite, provenance }) => ({
    id,
    ...of(value),
    cite,
    provenance,
  }))
  const picked = others.find(({ id }) => id === chosen)
  const { cite, provenance } = picked ?? main
  const outcome = of(own)
  return {
    ...(picked ?? outcome),
    cite,
    provenance,
    otherReadings: others.filter((other) => other !== picked),
    settled: chosen !== undefined || others.every((other) => same(other, outcome)),
  }
}

interface QuotaOutcome {
  readonly share: Ratio
  /** Con số làm gốc để tính. */
  readonly base: number
  readonly limit: number
  readonly within: boolean
}

/** Kết quả so với giới hạn số lượng. */
export type QuotaAnswer = QuotaOutcome & Readable<QuotaOutcome>

const limitOf = {
  floor: floorShare,
  'half-up': roundShare,
  ceiling: ceilShare,
} as const satisfies Readonly<Record<QuotaProvision['rounding'], typeof floorShare>>

/** How many of a base a quota lets through, by each of its readings. */
function limited(
  quota: Grounded & Pick<QuotaProvision, 'share' | 'rounding' | 'otherReadings'>,
  base: number,
  proposed: number,
  reading: string | undefined,
): QuotaAnswer {
  const of = ({ share, rounding }: Pick<QuotaProvision, 'share' | 'rounding'>): QuotaOutcome => {
    const limit = limitOf[rounding](share, base)
    return { share, base, limit, within: proposed <= limit }
  }
  const { otherReadings, ...main } = quota
  return byReadings(
    otherReadings === undefined ? main : { ...main, otherReadings },
    main,
    of,
    reading,
    (a, b) => a.within === b.within,
  )
}

/**
 * Giới hạn số lượng: undefined when the law of the day sets none.
 * @param counts `reading` names the reading that a person has chosen; `main` is the first
 */
export function quotaCheck(
  book: LawBook,
  award: AwardId,
  counts: { readonly base: number; readonly proposed: number; readonly reading?: string },
): QuotaAnswer | undefined {
  const quota = quotaOf(book, award)
  if (quota === undefined) return undefined
  return limited(quota, counts.base, counts.proposed, counts.reading)
}

/**
 * Tỷ lệ xếp loại xuất sắc của một đơn vị: undefined when the law of the day sets none.
 * @param counts `rated`: good or better, the excellent among them
 */
export function ratingQuotaCheck(
  book: LawBook,
  counts: {
    readonly rated: number
    readonly excellent: number
    readonly outstandingUnit?: boolean | undefined
    readonly reading?: string | undefined
  },
): QuotaAnswer | undefined {
  const { rated, excellent, outstandingUnit = false, reading } = counts
  const quota = ratingQuotaOf(book, outstandingUnit ? 'outstanding' : 'ordinary')
  return quota === undefined ? undefined : limited(quota, rated, excellent, reading)
}

interface BallotOutcome {
  readonly share: Ratio
  readonly members: number
  /** Phiếu đồng ý: cast in the room and in writing. */
  readonly yes: number
  readonly yesNeeded: number
  readonly passed: boolean
}

/** Kết quả so với tỷ lệ phiếu. */
export type BallotAnswer = BallotOutcome & Readable<BallotOutcome>

/**
 * Tỷ lệ phiếu trên tổng số thành viên, có mặt hay không; a written opinion counts as a vote. Where the law takes the
 * share of those present, `present` is the number it is taken of.
 * Undefined when the law fixes no share and the council's own rule decides.
 */
export function ballotCheck(
  book: LawBook,
  award: AwardId,
  count: {
    readonly members: number
    readonly yes: number
    readonly yesInWriting?: number
    readonly present?: number
    readonly reading?: string
  },
): BallotAnswer | undefined {
  const ballot = ballotOf(book, award)
  if (ballot === undefined) return undefined
  const members = ballot.of === 'present' ? (count.present ?? count.members) : count.members
  /** A meeting counts who is there; a council also takes opinions in writing. */
  const yes = count.yes + (ballot.of === 'present' ? 0 : (count.yesInWriting ?? 0))
  const of = ({ yesShare: share }: { readonly yesShare: Ratio }): BallotOutcome => {
    const yesNeeded = ceilShare(share, members)
    return { share, members, yes, yesNeeded, passed: members > 0 && yes >= yesNeeded }
  }
  return byReadings(ballot, ballot, of, count.reading, (a, b) => a.passed === b.passed)
}

/** Kết quả so với điều kiện họp. */
export interface QuorumAnswer extends Grounded {
  readonly share: Ratio
  readonly present: number
  readonly needed: number
  readonly met: boolean
}

/**
 * Điều kiện họp: undefined when the law fixes none for this council.
 * @param awards what is on the agenda; some awards ask for more members to be there
 */
export function quorumCheck(
  book: LawBook,
  council: QuorumProvision['council'],
  count: { readonly members: number; readonly present: number },
  awards: readonly AwardId[] = [],
): QuorumAnswer | undefined {
  const quorum = quorumOf(book, council)
  if (quorum === undefined) return undefined
  const { presentShare, forAwards, cite, provenance } = quorum
  const strict = forAwards?.awards.some((award) => awards.includes(award)) === true
  const share = strict ? forAwards.presentShare : presentShare
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
