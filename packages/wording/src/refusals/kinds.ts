import type { AccessRefusal, InputIssueCode } from '@vinhdanh/domain/access'
import type { AuthorityPost, AwardId, AwardLevel, SubjectKind } from '@vinhdanh/domain/awards'
import type { Citation } from '@vinhdanh/domain/citations'
import type { ClusterRefusal } from '@vinhdanh/domain/clusters'
import type { ConferenceOwnRefusal } from '@vinhdanh/domain/conferences'
import type { CouncilRefusal, RestructureRefusal } from '@vinhdanh/domain/councils'
import type { CovenantOwnRefusal } from '@vinhdanh/domain/covenants'
import type { DecisionCheck, DecisionCheckCode, DecisionRefusal } from '@vinhdanh/domain/decisions'
import type { AssessRefusal } from '@vinhdanh/domain/eligibility'
import type { Day } from '@vinhdanh/domain/kernel'
import type { LimitationOwnRefusal } from '@vinhdanh/domain/limitations'
import type { LocalLawRefusal } from '@vinhdanh/domain/local-law'
import type { MovementOwnRefusal } from '@vinhdanh/domain/movements'
import type { ProposalRefusal } from '@vinhdanh/domain/proposals'
import type { RegisterRefusal } from '@vinhdanh/domain/register'
import type { RubricRefusal } from '@vinhdanh/domain/rubrics'
import type { ScoringRefusal } from '@vinhdanh/domain/scoring'
import type { FactKey } from '@vinhdanh/domain/subjects'

/** Mọi lời từ chối của hệ thống. */
export type Refusal =
  | AccessRefusal
  | AssessRefusal
  | LocalLawRefusal
  | MovementOwnRefusal
  | ClusterRefusal
  | LimitationOwnRefusal
  | CovenantOwnRefusal
  | RubricRefusal
  | ScoringRefusal
  | ProposalRefusal
  | CouncilRefusal
  | RestructureRefusal
  | ConferenceOwnRefusal
  | DecisionRefusal
  | RegisterRefusal

/** Names that a sentence needs and the domain does not carry, already in the sentence's language. */
export interface Speech {
  readonly award: (id: AwardId) => string
  readonly post: (post: AuthorityPost) => string
  readonly subjectKind: (kind: SubjectKind) => string
  readonly level: (level: AwardLevel) => string
  readonly missing: (key: FactKey) => string
  readonly day: (day: Day) => string
  readonly unit: (id: string) => string | undefined
}

/** How the caller knows units and articles; without it a sentence speaks of "đơn vị" and leaves articles out. */
export interface Names {
  readonly unit?: (id: string) => string | undefined
  readonly citation?: (cite: Citation) => string
  /** The legal name in the law of the day, where the caller has the book. */
  readonly award?: (id: AwardId) => string | undefined
}

type OfKind<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>

/** Lời của mọi loại từ chối; a kind without words does not compile. */
export type Sentences = {
  readonly [Kind in Refusal['kind']]: (refusal: OfKind<Kind>, speech: Speech) => string
}

/** Tên quy tắc; a rule without a name does not compile. */
export type Rules = Readonly<Record<Refusal['rule'], string>>

export type Issues = Readonly<Record<InputIssueCode, string>>

/** Lời của mỗi điều kiểm tra trước khi ký. */
export type Checks = Readonly<
  Record<DecisionCheckCode, (check: DecisionCheck, speech: Speech) => string>
>

export interface RefusalWords {
  readonly sentences: Sentences
  readonly rules: Rules
  readonly issues: Issues
  /** Names of input fields by the last word of their path. */
  readonly fields: Readonly<Record<string, string>>
  readonly checks: Checks
  readonly under: (articles: string) => string
  readonly by: (rule: string) => string
  readonly and: string
}
