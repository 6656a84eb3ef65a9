import type { Day, Ratio } from '../kernel/index.ts'
import type { PointRounding, Points } from './points.ts'

/** Mốc của một khoảng điểm: from, to, and whether each end belongs to it. */
export interface Span {
  readonly from: Points
  readonly to: Points
  readonly fromIncluded: boolean
  readonly toIncluded: boolean
}

/** Mức điểm theo khoảng của số đo; the measure in hundredths, as a share in per cent. */
export interface MeasureBand extends Span {
  readonly points: Points
}

/**
 * Cách chấm một tiêu chí:
 * - `direct` (chấm trực tiếp): the points themselves are entered;
 * - `ratio` (tỷ lệ): b / a × maximum;
 * - `sample` (chọn mẫu): so many confirmed, points for each;
 * - `yes-no` (có, không): all the points or none;
 * - `bands` (theo mức): points by the span that the measure falls into;
 * - `count` (số liệu): kept for the order of ranking only;
 * - `per-case` (theo số vụ, việc): so many points for each case.
 */
export type Method =
  | { readonly is: 'direct' }
  | {
      readonly is: 'ratio'
      readonly part: string | null
      readonly whole: string | null
      /** Over 100 % counts as 100 %; otherwise it is refused. */
      readonly overMax: boolean
    }
  | { readonly is: 'sample'; readonly size: number; readonly each: Points }
  | { readonly is: 'yes-no' }
  | {
      readonly is: 'bands'
      readonly measure: 'value' | 'ratio'
      readonly bands: readonly MeasureBand[]
    }
  | { readonly is: 'count' }
  | { readonly is: 'per-case'; readonly each: Points }

/** Phần của bảng tiêu chí mà một dòng thuộc về. */
export type Part = 'base' | 'bonus' | 'deduction' | 'limit'

interface LineWords {
  /** Địa chỉ của dòng trong bảng; what a score cell names. */
  readonly key: string
  /** Where it stands in the document: `criteria.0.children.1`. */
  readonly path: string
  readonly number: string
  readonly text: string
  /** Điểm tối đa; null when the rubric does not state one. */
  readonly max: Points | null
}

/** Nhóm tiêu chí. */
export interface Group extends LineWords {
  readonly kind: 'group'
  readonly children: readonly Line[]
  /** More children exist than the document shows, so that their sum cannot be checked. */
  readonly rest: boolean
}

/** Tiêu chí được chấm. */
export interface Leaf extends LineWords {
  readonly kind: 'leaf'
  readonly method: Method
  /** Điều kiện trước; không đạt thì không có điểm. */
  readonly precondition: string | null
}

export type Line = Group | Leaf

/** Hạn chế xếp loại: a floor of one criterion, or a fact that is marked for a unit. */
export interface Limit {
  readonly key: string
  readonly path: string
  readonly text: string
  /** The best band that is left when the limit strikes. */
  readonly highestBand: string
  /** A floor: at least so many points in the line. Null for a fact that is marked. */
  readonly floor: { readonly criterion: string; readonly least: Points } | null
}

/** Mức xếp loại. */
export interface Band extends Span {
  readonly key: string
  readonly label: string
}

/** Tiêu chí phụ khi bằng điểm, theo thứ tự đã công bố. */
export type TieBreak =
  | { readonly by: 'vote'; readonly text: string }
  | {
      /** `points` of the lines, the sum of their `part` as counted, or the `share` part / whole of one line. */
      readonly by: 'points' | 'part' | 'share'
      readonly text: string
      readonly criteria: readonly string[]
    }

/** Chỉ tiêu cờ: so many, or a share of the members. */
export type FlagQuota =
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'share'
      readonly share: Ratio
      readonly rounding: 'down' | 'half-up' | 'up'
      readonly least: number
    }

/** Văn bản mà bảng tiêu chí nằm trong. */
export interface RubricSource {
  readonly number: string | null
  readonly issuer: string | null
  readonly signed: Day | null
  readonly source: string | null
}

/** Bảng tiêu chí, thang điểm chấm thi đua. */
export interface Rubric extends RubricSource {
  readonly title: string
  readonly unitType: string
  /** Năm thi đua; null khi áp dụng cho mọi năm còn hiệu lực. */
  readonly year: number | null
  readonly from: Day | null
  readonly until: Day | null
  /** Number of the document that it replaces. */
  readonly replaces: string | null
  /** Only a part of it was published; it is never issued. */
  readonly partly: boolean
  readonly step: Points
  readonly total: Points | null
  readonly caps: { readonly self: Points | null; readonly official: Points | null }
  readonly rounding: PointRounding
  readonly criteria: readonly Line[]
  readonly bonus: { readonly cap: Points | null; readonly lines: readonly Line[] }
  readonly deductions: { readonly cap: Points | null; readonly lines: readonly Line[] }
  readonly limits: readonly Limit[]
  readonly bands: readonly Band[]
  /** Step to which a total is rounded, half up, before its band is looked up; null when it is not. */
  readonly bandRounding: Points | null
  readonly tieBreak: readonly TieBreak[]
  readonly flags: FlagQuota | null
  readonly notes: string | null
}

export const rubricIssueCodes = [
  'missing',
  'wrong-value',
  'unknown-key',
  'not-points',
  'not-positive',
  'duplicate-key',
  'unknown-line',
  'unknown-band',
  'empty-group',
  'children-do-not-sum',
  'total-does-not-sum',
  'cap-above-ceiling',
  'bonus-below-cap',
  'sample-does-not-sum',
  'band-points-above-max',
  'bands-overlap',
  'bands-gap',
  'bands-empty',
  'vote-not-last',
  'not-a-step',
  'ends-before-it-begins',
  'rest-not-visible',
  'maximum-not-stated',
  'total-not-stated',
  'partly-published',
  'no-criteria',
] as const

/** Lỗi của một chỗ trong bảng tiêu chí. */
export type RubricIssueCode = (typeof rubricIssueCodes)[number]

/** Chỗ chưa đúng: where in the document, what, and the numbers that show it. */
export interface RubricIssue {
  readonly path: string
  readonly code: RubricIssueCode
  /** A warning is shown and hinders nothing; an error keeps the rubric from being issued. */
  readonly severity: 'error' | 'warning'
  /** What was stated, where there is a number. */
  readonly stated?: Points
  /** What was found instead: the sum, the first total that no band holds, the point in two bands. */
  readonly found?: Points
}
