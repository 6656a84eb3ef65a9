import type { AwardId, Route } from '../awards/index.ts'
import { type Compile, compile, leavesOf } from '../criteria/index.ts'
import { type Day, ok, type Result } from '../kernel/index.ts'
import type { LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { Inquiry } from './inquiry.ts'
import { readyLawsOf } from './ready-law.ts'
import type { AssessRefusal } from './refusals.ts'
import type { Verdict } from './verdict.ts'

/** Điều cần xét: one subject, one award, one year, under one law. */
export interface Question {
  readonly book: LawBook
  readonly award: AwardId
  readonly facts: SubjectFacts
  /** Năm thành tích. */
  readonly year: number
  readonly onDay: Day
  /** Loại hình; absent: every route of the award is tried. */
  readonly route?: Route
}

/** Everything about one subject on one day, but for the award: `assess(award)` answers for each. */
export type Subject = Omit<Question, 'award' | 'route'>

/** Xét theo một bộ từ vựng: whoever brings other words gets the same trees, reasons and verdicts. */
export function inquirerOf(compile: Compile): (subject: Subject) => Inquiry {
  const readyLawOf = readyLawsOf(compile)
  return ({ book, facts, year, onDay }) => new Inquiry(book, readyLawOf(book), facts, year, onDay)
}

/** Xét một đối tượng về nhiều danh hiệu theo cùng một luật. */
export const inquire = inquirerOf(compile)

/** Xét một đối tượng theo luật của một ngày: a verdict with its articles, or why it cannot be asked. */
export const assess = (question: Question): Result<Verdict, AssessRefusal> =>
  inquire(question).assess(question.award, question.route)

const letters = { met: 'm', unmet: 'u', unknown: '?' } as const

/** Compact form of a verdict to store: one letter for the whole, then one for each condition in the law's order. */
export const maskOf = ({ truth, tree }: Pick<Verdict, 'truth' | 'tree'>): string =>
  letters[truth] +
  leavesOf(tree)
    .map((leaf) => letters[leaf.truth])
    .join('')

/** Tính lại một kết luận đã lưu. */
export interface Recomputed {
  readonly verdict: Verdict
  /** Same law and same truth of every condition as when it was stored. */
  readonly agrees: boolean
}

/** Judges the stored facts again and compares with the stored mask and fingerprint of the law. */
export function recompute(
  question: Question,
  stored: { readonly mask: string; readonly lawHash: string },
): Result<Recomputed, AssessRefusal> {
  const judged = assess(question)
  if (!judged.ok) return judged
  const agrees = maskOf(judged.value) === stored.mask && question.book.hash === stored.lawHash
  return ok({ verdict: judged.value, agrees })
}
