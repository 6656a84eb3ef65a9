import type { AwardId, Route } from '../awards/index.ts'
import type { ConfirmedBy, Provenance } from '../citations/index.ts'
import { because, type Context, evaluate, leavesOf, type VerdictNode } from '../criteria/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { awardOf, type CriteriaProvision, criteriaOf, type LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import type { AssessRefusal } from './refusals.ts'
import type { Finding, ReadingOutcome, Verdict } from './verdict.ts'

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
  const { kind, truth, branch, reading, wanted = nothing, found = nothing, records, missing } = node
  const { cite, provenance } = node.cite === undefined ? provision : node
  const finding = { kind, truth, wanted, found, cite: cite ?? provision.cite, records, missing }
  if (branch === undefined && reading === undefined && provenance === undefined) return finding
  return {
    ...finding,
    ...(branch === undefined ? nothing : { branch }),
    ...(reading === undefined ? nothing : { reading }),
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

const known = (provenance: Provenance | undefined): boolean =>
  provenance === undefined || provenance.status === 'verified' || provenance.status === 'confirmed'

const unverified = (node: VerdictNode): boolean =>
  !known(node.provenance) || node.children.some(unverified)

/** Open points met in a tree, in its order. */
function readingsOf(node: VerdictNode): readonly ReadingOutcome[] {
  const below = node.children.flatMap(readingsOf)
  const { kind, reading: id, cite } = node
  if (kind !== 'readings' || id === undefined || cite === undefined) return below
  /** A reading's node is named `<open point>/<reading>`. */
  const own = (name: string) => name.slice(id.length + 1)
  const outcomes = node.children.flatMap(({ reading, truth, provenance }) =>
    reading === undefined || provenance === undefined
      ? []
      : [{ reading: own(reading), truth, provenance }],
  )
  const picked = node.children.find(({ chosen: taken }) => taken)?.reading
  const chosen = picked === undefined ? null : own(picked)
  const agree = outcomes.every(({ truth }) => truth === outcomes[0]?.truth)
  return [{ id, cite, outcomes, chosen, settled: chosen !== null || agree }, ...below]
}

/** Confirmations in a tree, each once. */
function confirmationsOf(node: VerdictNode, into = new Map<string, ConfirmedBy>()) {
  const { confirmed } = node.provenance ?? {}
  if (confirmed !== undefined) into.set(confirmed.id, confirmed)
  for (const child of node.children) confirmationsOf(child, into)
  return into
}

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
  const reasons = because(tree).map((node) => findingOf(node, criteria))
  const readings = readingsOf(tree)
  const confirmed = confirmationsOf(tree)
  const own = criteria.provenance.confirmed
  if (own !== undefined) confirmed.set(own.id, own)
  return ok({
    award,
    truth: tree.truth,
    year,
    law: { day: book.day, hash: book.hash },
    because: reasons,
    missing: tree.missing,
    tree,
    restsOnUnverified: !known(criteria.provenance) || unverified(tree),
    readings,
    needsPerson:
      tree.truth === 'unknown' &&
      readings.some(({ id, settled }) => !settled && tree.missing.includes(`readings.${id}`)),
    deferred:
      tree.truth === 'unmet' &&
      reasons.length > 0 &&
      reasons.every(({ kind }) => kind === 'noPendingCase'),
    confirmedBy: [...confirmed.values()],
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
