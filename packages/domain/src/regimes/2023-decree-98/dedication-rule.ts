import type { AwardId } from '../../awards/index.ts'
import type { Citation, Provenance } from '../../citations/index.ts'
import { all, any, branch, type Criterion, readings, when } from '../../criteria/index.ts'
import { ratio } from '../../kernel/index.ts'
import type { CriteriaProvision } from '../../law/index.ts'
import type { ServicePeriod } from '../../subjects/index.ts'
import { compliance } from '../2022-law-06-qh15/conditions.ts'
import { at as ofTheLaw } from '../2022-law-06-qh15/sources.ts'
import { ids } from '../natures/index.ts'
import { posts } from '../posts.ts'

export type PostGroup = keyof typeof posts

/** Thời kỳ của một dòng: the anti-American war and building and defending the country stand in one line. */
export const periods = {
  'both-wars': ['both-wars'],
  'pre-uprising': ['pre-uprising'],
  later: ['anti-american', 'since-1975'],
} as const satisfies Readonly<Record<string, readonly ServicePeriod[]>>

/** Một dòng của bảng: which order, for whom, which post, from how many years and under how many. */
export interface TenureRow {
  readonly order: AwardId
  /** Absent: whatever the period. */
  readonly period?: keyof typeof periods
  readonly group: PostGroup
  readonly from: number
  /** At this many years a higher form is due. */
  readonly below?: number
  /** Một cách đọc khác của số năm đầu, with the name of the open point. */
  readonly orElse?: { readonly point: string; readonly from: number; readonly known: Provenance }
  readonly unbroken?: true
  /** Dòng suy ra, phải có người xác nhận: without it a time too long for a lower class would fit nowhere. */
  readonly toConfirm?: true
  readonly known: Provenance
}

/** Thời gian ở chức vụ cao hơn, chưa đủ để tính cho chính nó, được cộng vào chức vụ thấp hơn liền kề. */
const higher: Partial<Record<PostGroup, { over: readonly PostGroup[]; under: number }>> = {
  minister: { over: ['deputyStateLeader', 'stateLeader'], under: 3 },
  deputyMinister: { over: ['minister', 'deputyStateLeader', 'stateLeader'], under: 3 },
  departmentHead: {
    over: ['generalDirector', 'deputyGeneralDirector', 'deputyMinister', 'minister'],
    under: 3,
  },
  provincialHead: {
    over: ['departmentHead', 'generalDirector', 'deputyGeneralDirector', 'deputyMinister'],
    under: 6,
  },
}

/** Nữ lãnh đạo, quản lý giảm 1/3 thời gian; not those of the group with the higher retirement age. */
const women = { womenReduction: ratio(1, 3) } as const

function held({ group, below, unbroken, known }: TenureRow, from: number, cite: Citation) {
  const added = higher[group]
  return when('tenure', {
    posts: posts[group],
    years: from,
    ...(below === undefined ? {} : { below }),
    ...(added === undefined
      ? {}
      : { adding: added.over.flatMap((each) => posts[each]), addingUnder: added.under }),
    ...(unbroken === undefined ? {} : { unbroken }),
    ...women,
  }).at(cite, known)
}

/** Điều kiện của một dòng. */
function ruleOf(row: TenureRow, cite: Citation): Criterion {
  const { orElse, period, known } = row
  const time =
    orElse === undefined
      ? held(row, row.from, cite)
      : readings(
          orElse.point,
          { id: `from-${row.from}`, rule: held(row, row.from, cite), cite, provenance: known },
          {
            id: `from-${orElse.from}`,
            rule: held({ ...row, known: orElse.known }, orElse.from, cite),
            cite,
            provenance: orElse.known,
          },
        ).at(cite, known)
  const conditions = [
    ...(period === undefined
      ? []
      : [when('servicePeriod', { anyOf: periods[period] }).at(cite, known)]),
    time,
    ...(row.toConfirm === undefined
      ? []
      : [when('judged', { topic: 'held-posts-of-the-table' }).at(cite, known)]),
  ]
  return conditions.length === 1 ? time : all(...conditions)
}

/** What a decree says of dedication; the rows of its table stand in a file of their own. */
export interface DedicationRules {
  /** The article of the decree for each order, and the clause of the law it details. */
  readonly articles: Readonly<Record<AwardId, { readonly cite: Citation; readonly law: string }>>
  readonly rows: readonly TenureRow[]
  /** Khi nào xét, ai không được xét. */
  readonly conditions: readonly Criterion[]
  /** Huân chương mà bảng của nghị định chưa đọc được: left to people, by the posts of the decree before where it named them. */
  readonly unreadTables: Provenance
}

/** Chức vụ trong lực lượng vũ trang, as the decrees before named them. */
const forcePosts: Readonly<Record<AwardId, string>> = {
  [ids.militaryExploitOrderFirst]: 'force-posts-exploit-first',
  [ids.militaryExploitOrderSecond]: 'force-posts-exploit-second',
  [ids.militaryExploitOrderThird]: 'force-posts-exploit-third',
  [ids.fatherlandDefenceOrderFirst]: 'force-posts-defence-first',
  [ids.fatherlandDefenceOrderSecond]: 'force-posts-defence-second',
  [ids.fatherlandDefenceOrderThird]: 'force-posts-defence-third',
}

/** Với mỗi huân chương: a standard with its case of dedication, where the decree has one. */
export function dedicationUnder({ articles, rows, conditions, unreadTables }: DedicationRules) {
  return (standard: CriteriaProvision): CriteriaProvision => {
    const place = articles[standard.award]
    if (place === undefined) return standard
    const own = rows.filter(({ order }) => order === standard.award)
    const table =
      own.length === 0
        ? when('judged', {
            topic: forcePosts[standard.award] ?? 'held-posts-of-the-table',
          }).at(place.cite, unreadTables)
        : any(...own.map((row) => ruleOf(row, place.cite)))
    const dedicated = branch(
      'dedication',
      { subjects: ['person'], route: 'contribution' },
      all(compliance(place.law), table, ...conditions),
    ).at(ofTheLaw(place.law))
    const { rule } = standard
    return {
      ...standard,
      rule: rule.kind === 'any' ? any(...rule.of, dedicated) : any(rule, dedicated),
    }
  }
}
