import type { AwardId } from '../awards/index.ts'
import { conditionsOf } from '../criteria/index.ts'
import type { LawBook } from './law-book.ts'
import { criteriaOf } from './queries.ts'

/**
 * Thời gian tính thành tích của một danh hiệu, hình thức: the years that its standard counts titles over, up to the
 * achievement year; the year alone where it counts none.
 */
export function achievementPeriod(
  book: LawBook,
  award: AwardId,
  year: number,
): { readonly from: number; readonly to: number } {
  const rule = criteriaOf(book, award)?.rule
  const spans = (rule === undefined ? [] : conditionsOf(rule)).map((leaf) =>
    leaf.kind === 'titleRun' ? leaf.wanted.times * leaf.wanted.everyYears : 1,
  )
  return { from: year - Math.max(1, ...spans) + 1, to: year }
}
