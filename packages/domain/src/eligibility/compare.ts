import type { AwardId } from '../awards/index.ts'
import type { InstrumentId } from '../citations/index.ts'
import type { Found, VerdictNode } from '../criteria/index.ts'
import { canonicalJson, type Result, type Truth } from '../kernel/index.ts'
import { criteriaOf, type LawBook } from '../law/index.ts'
import { assess, type Question } from './assess.ts'
import type { AssessRefusal } from './refusals.ts'
import type { Verdict } from './verdict.ts'

/** Một điều kiện thay đổi thế nào. */
export type ChangeKind = 'appeared' | 'gone' | 'threshold' | 'truth' | 'article'

/** Một thay đổi giữa hai lần xét: a condition before, after, or both. */
export interface FindingChange {
  readonly kind: ChangeKind
  readonly before: VerdictNode | null
  readonly after: VerdictNode | null
}

/** Câu trả lời của một lần xét. */
export type Answer = Result<Verdict, AssessRefusal>

/** So sánh hai lần xét cùng một đối tượng. */
export interface Comparison {
  readonly award: AwardId
  readonly before: Answer
  readonly after: Answer
  /** Null where the law cannot ask it. */
  readonly from: Truth | null
  readonly to: Truth | null
  readonly changes: readonly FindingChange[]
  /** Văn bản làm nên thay đổi, each once. */
  readonly because: readonly InstrumentId[]
}

interface Placed {
  readonly node: VerdictNode
  /** Ids of the cases of the law in which the condition stands. */
  readonly place: string
}

/** Every condition of a tree with its place, those of other awards' standards included. */
function conditions(node: VerdictNode, place = ''): readonly Placed[] {
  const here = node.branch === undefined ? place : `${place}/${node.branch}`
  const below = node.children.flatMap((child) => conditions(child, here))
  return node.wanted === undefined ? below : [{ node, place: here }, ...below]
}

/** Words of a condition that say what it is about; the rest of it says how much. */
const about: ReadonlySet<string> = new Set([
  'anyOf',
  'award',
  'awards',
  'force',
  'items',
  'kinds',
  'launchedBy',
  'notUsedFor',
  'of',
  'organisedBy',
  'posts',
  'topic',
])

const subjectOf = ({ kind, wanted = {} }: VerdictNode): string => {
  const words = (value: Found[string]) =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'string') : value
  const said = Object.entries(wanted).flatMap(([key, value]) =>
    about.has(key) ? [[key, words(value)]] : [],
  )
  return canonicalJson([kind, said])
}
const wholeOf = ({ kind, wanted = {} }: VerdictNode): string => canonicalJson([kind, wanted])

/** From the surest likeness to the loosest: a case may be renamed, a threshold may move. */
const likeness: readonly ((placed: Placed) => string)[] = [
  ({ node, place }) => `${place} ${wholeOf(node)}`,
  ({ node, place }) => `${place} ${subjectOf(node)}`,
  ({ node }) => wholeOf(node),
  ({ node }) => subjectOf(node),
]

/** Pairs each condition before with the most alike after; each is used once. */
function paired(before: readonly Placed[], after: readonly Placed[]) {
  const pairs: (readonly [Placed, Placed])[] = []
  let [left, right] = [before, after]
  for (const alike of likeness) {
    const waiting = new Map<string, Placed[]>()
    for (const each of right) waiting.set(alike(each), [...(waiting.get(alike(each)) ?? []), each])
    const matched = new Set<Placed>()
    for (const each of left) {
      const other = waiting.get(alike(each))?.shift()
      if (other === undefined) continue
      pairs.push([each, other])
      matched.add(each).add(other)
    }
    left = left.filter((each) => !matched.has(each))
    right = right.filter((each) => !matched.has(each))
  }
  return { pairs, gone: left, appeared: right }
}

function changeOf(before: VerdictNode, after: VerdictNode): ChangeKind | undefined {
  if (wholeOf(before) !== wholeOf(after)) return 'threshold'
  if (before.truth !== after.truth) return 'truth'
  return canonicalJson(before.cite ?? null) === canonicalJson(after.cite ?? null)
    ? undefined
    : 'article'
}

/** What changed from one tree to another, in the order of the later one; what is gone comes last. */
export function changesBetween(before: VerdictNode, after: VerdictNode): readonly FindingChange[] {
  const { pairs, gone, appeared } = paired(conditions(before), conditions(after))
  const was = new Map(pairs.map(([one, other]) => [other.node, one.node]))
  const later = conditions(after).flatMap(({ node }): readonly FindingChange[] => {
    const earlier = was.get(node)
    if (earlier === undefined)
      return appeared.some((each) => each.node === node)
        ? [{ kind: 'appeared', before: null, after: node }]
        : []
    const kind = changeOf(earlier, node)
    return kind === undefined ? [] : [{ kind, before: earlier, after: node }]
  })
  return [
    ...later,
    ...gone.map(({ node }): FindingChange => ({ kind: 'gone', before: node, after: null })),
  ]
}

const truthIn = (answer: Answer) => (answer.ok ? answer.value.truth : null)

/** So sánh hai kết luận đã có; `because` tells the instruments that the changed conditions cite. */
export function compareAnswers(award: AwardId, before: Answer, after: Answer): Comparison {
  const changes = before.ok && after.ok ? changesBetween(before.value.tree, after.value.tree) : []
  const cited = changes.flatMap(({ kind, before: was, after: is }) => {
    const node = kind === 'gone' ? was : is
    return node?.cite === undefined ? [] : [node.cite.instrument]
  })
  return {
    award,
    before,
    after,
    from: truthIn(before),
    to: truthIn(after),
    changes,
    because: [...new Set(cited)],
  }
}

/** The instrument that put the standard into a book. */
const authorOf = (book: LawBook, award: AwardId): InstrumentId | undefined => {
  const criteria = criteriaOf(book, award)
  return criteria === undefined ? undefined : book.origin.get(criteria.id)
}

/**
 * So sánh hai lần xét: the same facts under the laws of two days, or under two laws of one day. Which conditions
 * appeared, are gone, changed their threshold, their outcome or only their article, and by which instruments.
 */
export function compare(before: Question, after: Question): Comparison {
  const compared = compareAnswers(after.award, assess(before), assess(after))
  const [old, now] = [authorOf(before.book, before.award), authorOf(after.book, after.award)]
  const author = now !== undefined && now !== old ? [now] : []
  const differs = compared.changes.length > 0 || compared.from !== compared.to
  return differs
    ? { ...compared, because: [...new Set([...author, ...compared.because])] }
    : compared
}
