import type { Provenance } from '../../citations/index.ts'
import type { CriterionShapes } from '../../criteria/index.ts'
import { all, any, branch, type Criterion, when } from '../../criteria/index.ts'
import type { ServicePeriod } from '../../subjects/index.ts'
import { posts } from '../posts.ts'
import type { Place } from './place.ts'

/** Nhóm chức vụ của bảng cống hiến, from the highest; the codes of the later table stand beside those of the older one. */
const groups = {
  /** Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Phó Chủ tịch nước, Phó Thủ tướng. */
  state: ['G2', 'P0'],
  /** Bộ trưởng, Trưởng ban Đảng ở Trung ương, Bí thư Tỉnh ủy. */
  minister: ['G3', 'P1'],
  /** Thứ trưởng, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND, UBND tỉnh. */
  viceMinister: ['G4', 'P2'],
  departmentHead: posts.departmentHead,
  provincialHead: posts.provincialHead,
} as const
type Group = keyof typeof groups
/** Chức vụ liền trên, and the years from which it counts for a row of its own. */
const above: Readonly<Partial<Record<Group, { readonly group: Group; readonly under: number }>>> = {
  minister: { group: 'state', under: 3 },
  viceMinister: { group: 'minister', under: 3 },
  departmentHead: { group: 'viceMinister', under: 5 },
  provincialHead: { group: 'departmentHead', under: 6 },
}

/** Một dòng của bảng: which group, how long, and for whom. */
export interface TenureRow {
  readonly point: string
  readonly group: Group
  /** Từ số năm này; 0: whatever the length. */
  readonly years: number
  /** At this many years a higher class is due. */
  readonly below?: number
  /** Chỉ dành cho người tham gia thời kỳ này; absent: everybody. */
  readonly period?: ServicePeriod
}

/** What the texts say differently of women leaders, and how the table is known. */
export interface TenureRules {
  /** Women leaders: three years less, or one third less. */
  readonly women: Pick<CriterionShapes['tenure'], 'womenReduction' | 'womenYearsLess'>
  readonly tenure: Provenance
}

/** Quá trình cống hiến: the post and how long; at the upper bound a higher class is due. */
export function dedication(
  { at, higherPostsCount }: Place,
  { women, tenure }: TenureRules,
  clause: string,
  rows: readonly TenureRow[],
): Criterion {
  const made = rows.map(({ point, group, years, below, period }) => {
    const higher = higherPostsCount ? above[group] : undefined
    const held = when('tenure', {
      posts: groups[group],
      ...(higher === undefined ? {} : { adding: groups[higher.group], addingUnder: higher.under }),
      years,
      ...(below === undefined ? {} : { below }),
      ...women,
    }).at(at(point))
    return period === undefined
      ? held
      : all(when('servicePeriod', { anyOf: [period] }).at(at(point)), held)
  })
  return branch('dedication', { subjects: ['person'], route: 'contribution' }, any(...made)).at(
    at(clause),
    tenure,
  )
}

/** Bảng của “Huân chương Lao động”, by class. */
export const labourRows = {
  first: [
    { point: '3.c', group: 'minister', years: 0, below: 3 },
    { point: '3.c', group: 'viceMinister', years: 5, below: 8 },
    { point: '3.c', group: 'departmentHead', years: 15 },
    { point: '3.b', group: 'viceMinister', years: 0, below: 3, period: 'both-wars' },
    { point: '3.b', group: 'departmentHead', years: 10, period: 'both-wars' },
    { point: '3.a', group: 'provincialHead', years: 0, period: 'pre-uprising' },
  ],
  second: [
    { point: '3.b', group: 'departmentHead', years: 10, below: 15 },
    { point: '3.b', group: 'provincialHead', years: 15 },
    { point: '3.a', group: 'departmentHead', years: 6, below: 10, period: 'both-wars' },
    { point: '3.a', group: 'provincialHead', years: 10, period: 'both-wars' },
  ],
  third: [
    { point: '3.b', group: 'departmentHead', years: 6, below: 10 },
    { point: '3.b', group: 'provincialHead', years: 10, below: 15 },
    { point: '3.a', group: 'departmentHead', years: 5, below: 6, period: 'both-wars' },
    { point: '3.a', group: 'provincialHead', years: 6, below: 10, period: 'both-wars' },
  ],
} as const satisfies Readonly<Record<string, readonly TenureRow[]>>

/** Bảng của “Huân chương Độc lập”, by class: one term is three years, two are eight, three are thirteen. */
export const independenceRows = {
  first: [
    { point: '1.c', group: 'state', years: 3 },
    { point: '1.c', group: 'minister', years: 13 },
    { point: '1.b', group: 'minister', years: 8, period: 'both-wars' },
    { point: '1.a', group: 'viceMinister', years: 0, period: 'before-1945' },
  ],
  second: [
    { point: '1.c', group: 'minister', years: 8, below: 13 },
    { point: '1.c', group: 'viceMinister', years: 13 },
    { point: '1.b', group: 'minister', years: 3, below: 8, period: 'both-wars' },
    { point: '1.b', group: 'viceMinister', years: 8, period: 'both-wars' },
    { point: '1.a', group: 'viceMinister', years: 3, period: 'pre-uprising' },
  ],
  third: [
    { point: '1.đ', group: 'minister', years: 3, below: 8 },
    { point: '1.đ', group: 'viceMinister', years: 8, below: 13 },
    { point: '1.d', group: 'viceMinister', years: 3, below: 8, period: 'both-wars' },
    { point: '1.c', group: 'departmentHead', years: 0, period: 'pre-uprising' },
    { point: '1.b', group: 'departmentHead', years: 0, period: 'before-1945' },
  ],
} as const satisfies Readonly<Record<string, readonly TenureRow[]>>
