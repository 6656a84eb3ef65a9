import type { AwardId, SubjectKind } from '../awards/index.ts'
import { isInForce, type RegisterEntry } from '../register/index.ts'

/** Số lượt khen của một năm, một hình thức, một loại đối tượng. */
export interface AwardCount {
  readonly year: number
  readonly award: AwardId
  readonly subjectKind: SubjectKind
  readonly count: number
}

const kindOrder: Readonly<Record<SubjectKind, number>> = { person: 0, collective: 1, household: 2 }

/**
 * Đếm lượt khen theo năm, hình thức, đối tượng. It takes register entries, so a proposal cannot be counted;
 * what was revoked is not counted either. A combination that never occurred has no row, not a zero.
 */
export function countAwards(entries: readonly RegisterEntry[]): readonly AwardCount[] {
  const rows = new Map<string, AwardCount>()
  for (const entry of entries) {
    if (!isInForce(entry)) continue
    const { year, award, subject } = entry
    const key = `${year}|${award}|${subject.kind}`
    const count = (rows.get(key)?.count ?? 0) + 1
    rows.set(key, { year, award, subjectKind: subject.kind, count })
  }
  return [...rows.values()].sort(
    (a, b) =>
      a.year - b.year ||
      (a.award < b.award ? -1 : a.award > b.award ? 1 : 0) ||
      kindOrder[a.subjectKind] - kindOrder[b.subjectKind],
  )
}
