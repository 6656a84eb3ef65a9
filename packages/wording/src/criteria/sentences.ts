import type {
  CriterionFindings,
  CriterionKind,
  CriterionShapes,
  Found,
} from '@vinhdanh/domain/criteria'
import type { Day, Ratio, Truth } from '@vinhdanh/domain/kernel'
import { formatDay, type Language } from '../formats/index.ts'
import { words } from './words-by-language.ts'

/** A condition of a rule or of a verdict: its kind, what it wants, and the case it stands for. */
export interface SaidCondition {
  readonly kind: CriterionKind | 'all' | 'any' | 'branch' | 'readings' | 'reading'
  readonly branch?: string
  /** The open point, or the reading of it as `<open point>/<reading>`. */
  readonly reading?: string
  /** The branch id where the node is a rule and not a verdict. */
  readonly id?: string
  readonly wanted?: object
}

const pair = (value: unknown): value is readonly [number, number] =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
const asRatio = (value: unknown): unknown =>
  pair(value) ? ({ part: value[0], whole: value[1] } satisfies Ratio) : value

/** A stored verdict holds a list of pairs as one flat list; a rule holds objects. */
function asAwards(value: unknown): unknown {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return value
  return value.flatMap((award: unknown, index) =>
    index % 2 === 0 ? [{ award, count: value[index + 1] }] : [],
  )
}

/** “Từ sau lần được tặng”: an award, or an award with how its time is counted; flat in a stored verdict. */
const asSince = (value: unknown): unknown =>
  Array.isArray(value) ? { award: value[0] as unknown } : value

const ratios: ReadonlySet<string> = new Set(['share', 'womenReduction', 'total', 'each'])

/** What was wanted, in the shape of its kind again. */
function shapeOf(kind: CriterionKind, wanted: object): object {
  const fields = Object.entries(wanted).map(([key, value]) => [
    key,
    ratios.has(key)
      ? asRatio(value)
      : kind === 'awardsSince' && key === 'awards'
        ? asAwards(value)
        : key === 'since'
          ? asSince(value)
          : value,
  ])
  return Object.fromEntries(fields)
}

/** Tên một trường hợp của điều luật. */
export const branchLabel = (branch: string, language: Language): string =>
  (words[language].branch as Readonly<Record<string, string>>)[branch] ??
  words[language].otherBranch

/** Tên một điểm để ngỏ của luật. */
export const openPointLabel = (id: string, language: Language): string =>
  words[language].openPoint[id] ?? words[language].otherReading

/** Tên một cách đọc của một điểm để ngỏ. */
export const readingLabel = (openPoint: string, reading: string, language: Language): string =>
  words[language].reading[`${openPoint}/${reading}`] ?? reading

/** Câu nói một điều kiện: what the law wants. */
export function conditionSentence(node: SaidCondition, language: Language): string {
  const say = words[language]
  const { kind } = node
  if (kind === 'all') return say.all
  if (kind === 'any') return say.any
  if (kind === 'readings') return openPointLabel(node.reading ?? node.id ?? '', language)
  if (kind === 'reading') {
    const [openPoint = '', reading = ''] = (node.reading ?? '').split('/')
    return readingLabel(openPoint, reading === '' ? openPoint : reading, language)
  }
  if (kind === 'branch') return branchLabel(node.branch ?? node.id ?? '', language)
  /** The record pairs each kind with the words for its own shape; the union cannot say so. */
  const sentence = say.condition[kind] as (wanted: CriterionShapes[CriterionKind]) => string
  return sentence(shapeOf(kind, node.wanted ?? {}) as CriterionShapes[CriterionKind])
}

/** Câu nói điều tìm thấy trong dữ liệu; null for a group of conditions, which finds nothing itself. */
export function foundSentence(
  node: { readonly kind: SaidCondition['kind']; readonly truth?: Truth; readonly found?: Found },
  language: Language,
): string | null {
  const { kind, found } = node
  if (
    kind === 'all' ||
    kind === 'any' ||
    kind === 'branch' ||
    kind === 'readings' ||
    kind === 'reading' ||
    found === undefined
  )
    return null
  const say = words[language]
  /** Nothing is said to be absent while it is not known to be. */
  if (node.truth === 'unknown' && Object.values(found).every((value) => value === null))
    return say.notKnown
  const sentence = say.found[kind] as unknown as (found: CriterionFindings[CriterionKind]) => string
  const told = sentence(found as unknown as CriterionFindings[CriterionKind])
  const { restartedAfter } = found
  if (restartedAfter === undefined) return told
  const last = typeof restartedAfter === 'string' ? formatDay(restartedAfter as Day) : null
  return `${told}; ${say.restarted(last)}`
}

/** Đạt, Không đạt, Chưa đủ dữ liệu. */
export const truthLabel = (truth: Truth, language: Language): string => words[language].truth[truth]
