import type { AwardId, Route } from '../awards/index.ts'
import type { ConfirmedBy, Provenance } from '../citations/index.ts'
import {
  type Compile,
  compile,
  leavesOf,
  because as reasonsOf,
  type VerdictNode,
} from '../criteria/index.ts'
import { type Day, ok, type Result, refuse, type Truth } from '../kernel/index.ts'
import type { CriteriaProvision, LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { Asked, isKnown, readyLawsOf, type Standard } from './ready-law.ts'
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
  if (branch === undefined && reading === undefined)
    return provenance === undefined
      ? finding
      : { kind, truth, wanted, found, cite: finding.cite, records, missing, provenance }
  return {
    ...finding,
    ...(branch === undefined ? nothing : { branch }),
    ...(reading === undefined ? nothing : { reading }),
    ...(provenance === undefined ? nothing : { provenance }),
  }
}

/** A reading's node is named `<open point>/<reading>`. */
const own = (openPoint: string, name: string) => name.slice(openPoint.length + 1)

/** The outcomes of an open point, by reading. */
function outcomeOf({ reading: id, cite, children }: VerdictNode): ReadingOutcome | undefined {
  if (id === undefined || cite === undefined) return undefined
  const outcomes = children.flatMap(({ reading, truth, provenance }) =>
    reading === undefined || provenance === undefined
      ? []
      : [{ reading: own(id, reading), truth, provenance }],
  )
  const picked = children.find(({ chosen: taken }) => taken)?.reading
  const chosen = picked === undefined ? null : own(id, picked)
  const agree = outcomes.every(({ truth }) => truth === outcomes[0]?.truth)
  return { id, cite, outcomes, chosen, settled: chosen !== null || agree }
}

/** What stands behind a verdict besides its reasons. */
interface Grounds {
  unverified: boolean
  readonly readings: ReadingOutcome[]
  /** Each confirmation once, by its id. */
  readonly confirmed: Map<string, ConfirmedBy>
}

function rest(grounds: Grounds, provenance: Provenance | undefined): void {
  if (provenance === undefined) return
  if (!isKnown(provenance)) grounds.unverified = true
  const { confirmed } = provenance
  if (confirmed !== undefined) grounds.confirmed.set(confirmed.id, confirmed)
}

/** Gathers the grounds of a tree, in its order. */
function gather(node: VerdictNode, grounds: Grounds): void {
  rest(grounds, node.provenance)
  if (node.kind === 'readings') {
    const outcome = outcomeOf(node)
    if (outcome !== undefined) grounds.readings.push(outcome)
  }
  for (const child of node.children) gather(child, grounds)
}

function groundsOf(tree: VerdictNode, { criteria: { provenance } }: Standard): Grounds {
  const grounds: Grounds = { unverified: false, readings: [], confirmed: new Map() }
  gather(tree, grounds)
  rest(grounds, provenance)
  return grounds
}

const none: readonly never[] = []

/** Nothing but a pending case stands against the subject. */
const isDeferred = (truth: Truth, reasons: readonly Finding[]): boolean =>
  truth === 'unmet' && reasons.length > 0 && reasons.every(({ kind }) => kind === 'noPendingCase')

function verdictOf(question: Question, standard: Standard, tree: VerdictNode): Verdict {
  const { award, year, book } = question
  const { truth, missing } = tree
  const because: Finding[] = []
  for (const node of reasonsOf(tree)) because.push(findingOf(node, standard.criteria))
  const law = { day: book.day, hash: book.hash }
  const deferred = isDeferred(truth, because)
  if (standard.plain)
    return {
      award,
      truth,
      year,
      law,
      because,
      missing,
      tree,
      restsOnUnverified: false,
      readings: none,
      needsPerson: false,
      deferred,
      confirmedBy: none,
    }
  const { unverified, readings, confirmed } = groundsOf(tree, standard)
  return {
    award,
    truth,
    year,
    law,
    because,
    missing,
    tree,
    restsOnUnverified: unverified,
    readings,
    needsPerson:
      truth === 'unknown' &&
      readings.some(({ id, settled }) => !settled && missing.includes(`readings.${id}`)),
    deferred,
    confirmedBy: confirmed.size === 0 ? none : [...confirmed.values()],
  }
}

/** Xét theo một bộ từ vựng: whoever brings other words gets the same trees, reasons and verdicts. */
export function assessorOf(
  compile: Compile,
): (question: Question) => Result<Verdict, AssessRefusal> {
  const readyLawOf = readyLawsOf(compile)
  return (question) => {
    const { book, award, facts, year, onDay, route } = question
    const law = readyLawOf(book)
    const standard = law.standard(award)
    if (standard?.named === undefined)
      return refuse({
        kind: 'AwardUnknownOnDay',
        award,
        day: book.day,
        cites: [],
        rule: 'award-of-the-day',
      })
    const { named } = standard
    if (!named.subjects.includes(facts.subject.kind))
      return refuse({
        kind: 'SubjectKindNotAllowed',
        award,
        subjectKind: facts.subject.kind,
        cites: [named.cite],
        rule: 'subjects-of-the-award',
      })
    const tree = standard.judge(new Asked(law, facts, year, onDay, route, [award]))
    return ok(verdictOf(question, standard, tree))
  }
}

/** Xét một đối tượng theo luật của một ngày: a verdict with its articles, or why it cannot be asked. */
export const assess = assessorOf(compile)

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
