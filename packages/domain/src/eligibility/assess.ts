import type { AwardId, Route } from '../awards/index.ts'
import { because, type Context, evaluate, leavesOf, type VerdictNode } from '../criteria/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { awardOf, type CriteriaProvision, criteriaOf, type LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import type { AssessRefusal } from './refusals.ts'
import type { Finding, Verdict } from './verdict.ts'

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

const nothing = {}

/** A condition as a finding: a combinator that speaks for itself cites the provision it stands in. */
function findingOf(
  node: VerdictNode,
  provision: Pick<CriteriaProvision, 'cite' | 'provenance'>,
): Finding {
  const { kind, truth, branch, wanted = nothing, found = nothing, records, missing } = node
  const { cite, provenance } = node.cite === undefined ? provision : node
  const finding = { kind, truth, wanted, found, cite: cite ?? provision.cite, records, missing }
  if (branch === undefined && provenance === undefined) return finding
  return {
    ...finding,
    ...(branch === undefined ? nothing : { branch }),
    ...(provenance === undefined ? nothing : { provenance }),
  }
}

/** The context of a question; `asked` are the awards on the way, so that no standard rests on itself. */
function contextOf(question: Question, asked: readonly AwardId[]): Context {
  const { book, facts, year, onDay, route } = question
  return {
    facts,
    year,
    onDay,
    ...(route === undefined ? nothing : { route }),
    standardOf: (award) => {
      const criteria = asked.includes(award) ? undefined : criteriaOf(book, award)
      if (criteria === undefined) return undefined
      /** Another award has routes of its own. */
      const { route: _, ...other } = { ...question, award }
      return evaluate(criteria.rule, contextOf(other, [...asked, award]))
    },
    natureOf: (award) => awardOf(book, award),
  }
}

const unverified = (node: VerdictNode): boolean =>
  (node.provenance !== undefined && node.provenance.status !== 'verified') ||
  node.children.some(unverified)

/** Xét một đối tượng theo luật của một ngày: a verdict with its articles, or why it cannot be asked. */
export function assess(question: Question): Result<Verdict, AssessRefusal> {
  const { book, award, facts, year } = question
  const named = awardOf(book, award)
  const criteria = criteriaOf(book, award)
  if (named === undefined || criteria === undefined)
    return refuse({
      kind: 'AwardUnknownOnDay',
      award,
      day: book.day,
      cites: [],
      rule: 'award-of-the-day',
    })
  if (!named.subjects.includes(facts.subject.kind))
    return refuse({
      kind: 'SubjectKindNotAllowed',
      award,
      subjectKind: facts.subject.kind,
      cites: [named.cite],
      rule: 'subjects-of-the-award',
    })
  const tree = evaluate(criteria.rule, contextOf(question, [award]))
  return ok({
    award,
    truth: tree.truth,
    year,
    law: { day: book.day, hash: book.hash },
    because: because(tree).map((node) => findingOf(node, criteria)),
    missing: tree.missing,
    tree,
    restsOnUnverified: criteria.provenance.status !== 'verified' || unverified(tree),
  })
}

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

/** Sàng lọc một danh sách theo cùng một luật. */
export const screen = <Subject extends { readonly facts: SubjectFacts }>(
  list: readonly Subject[],
  question: Omit<Question, 'facts'>,
): readonly { readonly subject: Subject; readonly answer: Result<Verdict, AssessRefusal> }[] =>
  list.map((subject) => ({ subject, answer: assess({ ...question, facts: subject.facts }) }))
