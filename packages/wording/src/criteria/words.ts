import type { CriterionFindings, CriterionKind, CriterionShapes } from '@vinhdanh/domain/criteria'
import type { Truth } from '@vinhdanh/domain/kernel'
import { branchWords } from './branches/index.ts'
import { openPoints as openPointWords } from './readings/index.ts'
import { topicWords } from './topics/index.ts'

/** Điều luật giao cho người đánh giá; stable topics of attestations. */
export type Topic = keyof typeof topicWords
export const topics = Object.keys(topicWords) as readonly Topic[]

/** Các trường hợp của điều luật; ids of branches. */
export type BranchId = keyof typeof branchWords
export const branches = Object.keys(branchWords) as readonly BranchId[]

/** Các điểm để ngỏ của luật. */
export const openPoints: readonly string[] = Object.keys(openPointWords)

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
  | 'subject.servicePeriods'
  | 'subject.dissolvedOn'
  | 'services'
  | 'obligations'
  | 'donations'
  | 'communityScores'
  | 'moves'
  | 'moves.remark'
  | 'readings'

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
  /** Counting began again after a discipline: its last day, null while it runs. */
  readonly restarted: (last: string | null) => string
  readonly topic: Readonly<Record<Topic, string>>
  readonly branch: Readonly<Record<BranchId, string>>
  /** An open point of the law, by its id. */
  readonly openPoint: Readonly<Record<string, string>>
  /** One reading, by `<open point>/<reading>`. */
  readonly reading: Readonly<Record<string, string>>
  readonly otherReading: string
  /** `year` and `of` are empty where the key names none. */
  readonly missing: Readonly<Record<FactName, (year: string, of: string) => string>>
}
