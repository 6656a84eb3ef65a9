import type { AwardId, Route, SubjectKind } from '../awards/index.ts'
import type { Citation, Provenance } from '../citations/index.ts'
import type { Criterion, CriterionKind } from '../criteria/index.ts'
import type { Day, Ratio } from '../kernel/index.ts'
import type { NotEncoded } from './instrument.ts'
import type { LocalScope } from './local-scope.ts'
import type { Provision } from './provision.ts'

interface RuleOfAward {
  readonly award: AwardId
  readonly cite: Citation
  readonly provenance: Provenance
}

/** Thêm điều kiện: beside all that the law asks, for the cases named or for every case. */
export interface RequiresRule extends RuleOfAward {
  readonly kind: 'requires'
  readonly subjects?: readonly SubjectKind[]
  readonly routes?: readonly Route[]
  readonly condition: Criterion
}

/** Nâng mức của một điều kiện mà luật đã có. */
export interface ThresholdRule extends RuleOfAward {
  readonly kind: 'threshold'
  /** Kind of the condition, and which of its numbers. */
  readonly condition: CriterionKind
  readonly number: string
  readonly value: number | Ratio
}

/** Bỏ một điều kiện của luật: can be written down, so that it can be refused with its article. */
export interface DropsRule extends RuleOfAward {
  readonly kind: 'drops'
  readonly condition: CriterionKind
}

/** Nhắc lại quy định của luật, không đổi gì. */
export interface RestatesRule extends RuleOfAward {
  readonly kind: 'restates'
}

/** Một quy định trọn vẹn: a quota, a share of votes, a list of papers, a title of one's own. */
export interface ProvisionRule {
  readonly kind: 'provision'
  readonly provision: Provision
}

/** Một điều của quy định nội bộ. */
export type LocalRule = RequiresRule | ThresholdRule | DropsRule | RestatesRule | ProvisionRule

/**
 * Quy định nội bộ của tỉnh, bộ, doanh nghiệp: laid over the law of any day as one more instrument of lower rank. It
 * says what it adds to the law, and not the law again, so that a stricter law of a later day stays in force under it.
 */
export interface LocalRegulation {
  readonly id: string
  /** Số hiệu, e.g. `86/2025/QĐ-UBND`. */
  readonly number: string
  readonly titleVi: string
  readonly titleEn: string
  readonly issuer: string
  readonly signed: Day | null
  readonly from: Day
  /** Last day of effect; absent while it runs. */
  readonly until?: Day
  readonly organisation: LocalScope
  /** Numbers of earlier regulations of the same organisation that end when this one takes effect. */
  readonly replaces: readonly string[]
  readonly source: string
  readonly provenance: Provenance
  /** Tên các điều. */
  readonly articles: Readonly<Record<string, string>>
  readonly rules: readonly LocalRule[]
  /** Which rule of the written document, from 0, each of `rules` was read from: one may stand for several awards. */
  readonly written?: readonly number[]
  readonly notEncoded: readonly NotEncoded[]
}

/** Danh hiệu riêng của một tổ chức: its id says so, so that it is never taken for an award of the law. */
export const isLocalAward = (award: AwardId): boolean => award.startsWith('local.')

/** Vì sao một chỗ trong văn bản chưa được. */
export const regulationIssueCodes = [
  'missing',
  'unknown-key',
  'wrong-value',
  'unknown-article',
  'ends-before-it-begins',
] as const
export type RegulationIssueCode = (typeof regulationIssueCodes)[number]

/** Chỗ chưa đúng trong văn bản quy định nội bộ. */
export interface RegulationIssue {
  /** Where: `rules[3].share`. */
  readonly path: string
  readonly code: RegulationIssueCode
  /** Loại của điều có chỗ chưa đúng, as the document says it; absent outside the rules. */
  readonly rule?: string
}
