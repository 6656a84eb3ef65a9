import type { AwardId } from '../awards/index.ts'
import type { Cluster } from '../clusters/index.ts'
import type { ConferenceKind, ConferenceStatus } from '../conferences/index.ts'
import type { CovenantStatus, Signing } from '../covenants/index.ts'
import type { Day } from '../kernel/index.ts'
import type { ProposalStatus } from '../proposals/index.ts'
import type { Stage } from '../scoring/index.ts'

/** Các bước của một mùa thi đua, in the order of the year. */
export const seasonSteps = [
  'launch',
  'mid-year',
  'scoring',
  'conference',
  'dossiers',
  'council',
  'decision',
  'ceremony',
] as const
export type SeasonStepName = (typeof seasonSteps)[number]

export const stepStandings = ['done', 'running', 'gap', 'not-due', 'no-record', 'hidden'] as const
/**
 * Tình hình một bước: đã xong, đang làm, còn thiếu, chưa đến kỳ, không có ghi chép (nothing says that it was done or
 * not), không hiển thị (the viewer may not read what it rests on). Not shown is never counted as undone.
 */
export type StepStanding = (typeof stepStandings)[number]

export const gapKinds = [
  'no-head',
  'head-unrecognised',
  'unassigned',
  'no-covenant',
  'unsigned',
  'no-mid-year',
  'conference-late',
  'no-board',
  'unscored',
  'no-conference',
  'dossier-missing',
  'dossier-unsent',
  'dossier-late',
  'task-late',
] as const
/** Chỗ còn thiếu của một cụm, khối trong mùa thi đua. */
export type GapKind = (typeof gapKinds)[number]

/** Một chỗ còn thiếu: bao nhiêu, của ai, và bản ghi để sửa. */
export interface SeasonGap {
  readonly kind: GapKind
  /** How many signatures, scores, dossiers, tasks; null where there is nothing to count. */
  readonly count: number | null
  /** Of how many; null where only the gap itself is counted. */
  readonly total: number | null
  readonly unitIds: readonly string[]
  /** The covenant, board, conference or dossier where it is mended; null when it has yet to be made. */
  readonly recordId: string | null
  /** The day that has passed. */
  readonly since: Day | null
}

/** Một bước của một cụm, khối. */
export interface SeasonStep {
  readonly step: SeasonStepName
  readonly standing: StepStanding
  readonly gaps: readonly SeasonGap[]
  /** What stands for the step: the covenant, the conference, the board; null when there is none. */
  readonly recordId: string | null
  /** The day of what was done, or is to be. */
  readonly on: Day | null
}

/** Một cụm, khối trong một mùa thi đua. */
export interface SeasonOfCluster {
  readonly steps: readonly SeasonStep[]
  /** Nhiệm vụ khắc phục quá hạn; null when the viewer may not read limitations. */
  readonly late: SeasonGap | null
  readonly lateHidden: boolean
}

/** Không được xem; told apart from "there is none". */
export type Hidden = 'hidden'

export interface CovenantFact {
  readonly id: string
  readonly status: CovenantStatus
  readonly signedOn: Day | null
  readonly signing: Pick<Signing, 'missing' | 'needed'>
}

export interface BoardFact {
  readonly id: string
  readonly stage: Stage
  /** Scores missing in the open column, by unit; null when the viewer does not see all units yet. */
  readonly missing:
    | readonly { readonly unitId: string; readonly cells: number; readonly of: number }[]
    | null
}

export interface ReviewFact {
  readonly id: string
  readonly kind: ConferenceKind
  readonly status: ConferenceStatus
  readonly heldOn: Day
}

export interface DossierFact {
  readonly id: string
  readonly nominationId: string
  readonly status: ProposalStatus
  readonly dueOn: Day | null
}

/** Những gì biết về một cụm, khối trong một năm. */
export interface SeasonFacts {
  readonly cluster: Cluster
  readonly covenant: CovenantFact | null | Hidden
  readonly board: BoardFact | null | Hidden
  readonly reviews: readonly ReviewFact[] | Hidden
  readonly dossiers: readonly DossierFact[] | Hidden
  /** Đã được tặng, with or without a dossier here: what a source or the register says of the year. */
  readonly granted: readonly { readonly unitId: string; readonly award: AwardId }[]
  /** Nhiệm vụ khắc phục quá hạn: by the unit that owes it. */
  readonly lateTasks: readonly { readonly unitId: string; readonly dueOn: Day }[] | Hidden
}
