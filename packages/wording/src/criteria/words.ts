import type { CriterionFindings, CriterionKind, CriterionShapes } from '@vinhdanh/domain/criteria'
import type { Truth } from '@vinhdanh/domain/kernel'

/** Điều luật giao cho người đánh giá; stable topics of attestations. */
export const topics = [
  'policy-compliance',
  'emulation-spirit',
  'effective-work',
  'exemplary-conduct',
  'completes-tasks-well',
  'exceeds-targets',
  'internal-unity',
  'effective-movement',
  'clean-strong-organisations',
  'thrift-and-integrity',
  'welfare-and-democracy',
  'model-to-follow',
  'trains-colleagues',
  'stable-production-model',
  'enterprise-obligations',
  'emulation-registered',
  'combat-bravery',
  'contribution-500-million',
  'reading-article-23-before',
  'reading-article-23-draft',
] as const
export type Topic = (typeof topics)[number]

/** Các trường hợp của điều luật; ids of branches. */
export const branches = [
  'officials',
  'labourers',
  'base',
  'provincial',
  'national',
  'collective',
  'cluster-leader',
  'ministry-or-province',
  'movement',
  'person-merit',
  'person-movement',
  'person-sudden',
  'person-work',
  'dedication',
  'labourer-merit',
  'labourer-movement',
  'labourer-sudden',
  'worker-initiative',
  'worker-initiatives',
  'farmer-model',
  'collective-merit',
  'collective-movement',
  'collective-sudden',
  'collective-contribution',
  'enterprise-merit',
  'household',
  'household-merit',
  'household-movement',
] as const
export type BranchId = (typeof branches)[number]

/** Names of the facts that may be missing; `year` where the key has one. */
export type FactName =
  | 'ratings'
  | 'partyRatings'
  | 'awards'
  | 'awards.route'
  | 'awards.decidedOn'
  | 'awards.before'
  | 'awards.of'
  | 'initiatives'
  | 'disciplines'
  | 'pendingCases'
  | 'absences'
  | 'trainings'
  | 'trainings.rulesObeyed'
  | 'clusterResults'
  | 'movementResults'
  | 'achievements'
  | 'tenures'
  | 'members'
  | 'members.holding'
  | 'members.completed'
  | 'members.heaviestDiscipline'
  | 'attestations'
  | 'subject.recruitedOn'
  | 'subject.foundedOn'
  | 'subject.sex'
  | 'subject.higherRetirementAge'
  | 'subject.category'

type Conditions = {
  readonly [Kind in CriterionKind]: (wanted: CriterionShapes[Kind]) => string
}
type Findings = {
  readonly [Kind in CriterionKind]: (found: CriterionFindings[Kind]) => string
}

/** Every sentence about conditions; a kind without its words does not compile. */
export interface CriteriaWords {
  readonly truth: Readonly<Record<Truth, string>>
  readonly all: string
  readonly any: string
  readonly otherBranch: string
  readonly condition: Conditions
  readonly found: Findings
  readonly notKnown: string
  readonly topic: Readonly<Record<Topic, string>>
  readonly branch: Readonly<Record<BranchId, string>>
  /** `year` and `of` are empty where the key names none. */
  readonly missing: Readonly<Record<FactName, (year: string, of: string) => string>>
}
