import type { Day } from '../kernel/index.ts'
import type { AnniversaryId } from './anniversaries.ts'
import type { ReliefLine } from './relief.ts'
import type { Actual, Target } from './targets.ts'

export const movementKinds = [
  'regular',
  'drive',
  'thematic',
  'peak',
  'special',
  'core',
  'campaign',
] as const

/** Loại phong trào: thường xuyên, theo đợt, chuyên đề, cao điểm hoặc đột phá, đặc biệt, trọng tâm, cuộc vận động. */
export type MovementKind = (typeof movementKinds)[number]

export const movementStatuses = ['draft', 'launched', 'completed', 'withdrawn'] as const

/** Trạng thái: dự thảo, đã phát động, đã kết thúc, đã bỏ. */
export type MovementStatus = (typeof movementStatuses)[number]

export const launchers = [
  'government',
  'prime-minister',
  'ministry',
  'province',
  'district',
  'commune',
  'sector',
  'cluster',
  'front',
  'unit',
] as const

/** Cơ quan phát động, theo cách gọi thống nhất. */
export type Launcher = (typeof launchers)[number]

/** Văn bản chỉ đạo, kế hoạch; its day may be known to the month or the year only. */
export interface MovementDocument {
  readonly id: string
  readonly type: string
  readonly number: string | null
  /** `2022-05-09`, `2022-05` or `2022`. */
  readonly dated: string | null
  readonly issuer: string | null
  readonly subject: string
}

/** Mức một đơn vị đăng ký cho một chỉ tiêu. */
export interface Commitment {
  readonly targetId: string
  /** A decimal as written, with a dot. */
  readonly registered: string
}

/** Đơn vị đăng ký tham gia. */
export interface Participant {
  readonly unitId: string
  readonly registeredOn: Day | null
  readonly people: number | null
  readonly commitments: readonly Commitment[]
  readonly note: string | null
}

/** Sơ kết hoặc tổng kết. */
export interface MovementReview {
  readonly id: string
  readonly kind: 'interim' | 'final'
  readonly heldOn: Day
  readonly results: string
  readonly limitations: string | null
  readonly lessons: string | null
}

/** Nội dung của một phong trào: what its owner writes down and may change. */
export interface MovementContent {
  readonly name: string
  readonly theme: string | null
  readonly purpose: string | null
  /** Null only for one that a source names without classifying it. */
  readonly kind: MovementKind | null
  readonly launcherAsWritten: string
  /** Null when it is not stated, or stated together with others. */
  readonly launcher: Launcher | null
  readonly sectors: readonly string[]
  readonly subjects: readonly string[]
  /** Đơn vị chủ trì; null for a movement of the sources. */
  readonly unitId: string | null
  readonly from: Day | null
  readonly until: Day | null
  /** An event that ends it, while the day of the event is not known. */
  readonly endEvent: string | null
  readonly anchors: readonly AnniversaryId[]
  /** Gắn với học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh. */
  readonly hcmStudy: boolean
  readonly parentId: string | null
  /** Phong trào trọng tâm mà phong trào này góp phần vào. */
  readonly coreId: string | null
  readonly targets: readonly Target[]
  readonly documents: readonly MovementDocument[]
}

/** Thời kỳ của một phong trào trọng tâm. */
export interface CorePeriod {
  readonly fromYear: number
  readonly untilYear: number
}

/** Phong trào thi đua. */
export interface Movement extends MovementContent {
  readonly id: string
  readonly status: MovementStatus
  /** Which body a source lists it under, when its own title names another. */
  readonly listedUnder: Launcher | null
  /** First and last year; a source may give no more than these. */
  readonly year: number | null
  readonly untilYear: number | null
  readonly core: CorePeriod | null
  /** Items of the launch checklist that were ticked by hand. */
  readonly ticked: readonly string[]
  readonly launchedOn: Day | null
  readonly completedOn: Day | null
  readonly participants: readonly Participant[]
  readonly actuals: readonly Actual[]
  readonly reviews: readonly MovementReview[]
  readonly relief: readonly ReliefLine[]
  readonly version: number
}
