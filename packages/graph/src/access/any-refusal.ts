import type { AccessRefusal, AccountRefusal } from '@vinhdanh/domain/access'
import type { ClusterRefusal } from '@vinhdanh/domain/clusters'
import type { CloseConferenceRefusal } from '@vinhdanh/domain/conferences'
import type { CouncilRefusal, RestructureRefusal } from '@vinhdanh/domain/councils'
import type { CovenantOwnRefusal } from '@vinhdanh/domain/covenants'
import type { DecisionRefusal } from '@vinhdanh/domain/decisions'
import type { AssessRefusal } from '@vinhdanh/domain/eligibility'
import type { LimitationOwnRefusal } from '@vinhdanh/domain/limitations'
import type { LocalLawRefusal } from '@vinhdanh/domain/local-law'
import type { MovementOwnRefusal } from '@vinhdanh/domain/movements'
import type { ProposalRefusal } from '@vinhdanh/domain/proposals'
import type { RegisterRefusal } from '@vinhdanh/domain/register'
import type { RubricRefusal } from '@vinhdanh/domain/rubrics'
import type { ScoringRefusal } from '@vinhdanh/domain/scoring'

/** Mọi lời từ chối của các bước. */
export type AnyRefusal =
  | AccessRefusal
  | AccountRefusal
  | AssessRefusal
  | ClusterRefusal
  | CloseConferenceRefusal
  | CouncilRefusal
  | RestructureRefusal
  | CovenantOwnRefusal
  | DecisionRefusal
  | LimitationOwnRefusal
  | LocalLawRefusal
  | MovementOwnRefusal
  | ProposalRefusal
  | RegisterRefusal
  | RubricRefusal
  | ScoringRefusal

/** One refusal by its kind, which is also the name of its type in the schema. */
export type RefusalOf<Kind extends AnyRefusal['kind']> = Extract<
  AnyRefusal,
  { readonly kind: Kind }
>
