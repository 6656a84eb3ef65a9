import type { AwardId, Route } from '../../awards/index.ts'
import {
  type All,
  type Any,
  type Branch,
  type Compile,
  type Criterion,
  type Leaf,
  type Readings,
  readingTopic,
} from '../../criteria/index.ts'
import { canonicalJson, type Day } from '../../kernel/index.ts'
import type { LawBook } from '../../law/index.ts'
import type { SubjectFacts } from '../../subjects/index.ts'
import { Inquiry } from '../inquiry.ts'
import type { ReadyLaw } from '../ready-law.ts'
import { type Block, blockSize, codeOf, newBlock, type Sweep } from './codes.ts'
import type { Columns } from './columns.ts'
import type { Use } from './form.ts'

/** A column form for a leaf, whatever the vocabulary; undefined: judged row by row. */
export type FormOf = (leaf: Leaf, use: Use) => Sweep | undefined

/** Judges the rows from one to another; the block stays the judge's own. */
type Judge = (from: number, to: number) => Block

export interface Asking {
  readonly year: number
  readonly onDay: Day
}

const { met, unmet, unknown } = codeOf

/** A rule, the same for a whole block: made once a block however many rules ask for it. */
function onceABlock(fill: (from: number, to: number, block: Block) => void): Judge {
  const block = newBlock()
  let [at, until] = [-1, -1]
  return (from, to) => {
    if (at !== from || until !== to) {
      fill(from, to, block)
      at = from
      until = to
    }
    return block
  }
}

/** The standards of one book as programs over columns. */
export class Screening {
  private readonly book: LawBook
  private readonly law: ReadyLaw
  private readonly compile: Compile
  private readonly formOf: FormOf
  private readonly columns: Columns
  private readonly asking: Asking
  private readonly leaves = new Map<string, Judge>()
  private readonly standards = new Map<string, Judge | undefined>()
  private readonly inquiries = new Map<number, Inquiry>()

  constructor(
    book: LawBook,
    law: ReadyLaw,
    compile: Compile,
    formOf: FormOf,
    columns: Columns,
    asking: Asking,
  ) {
    this.book = book
    this.law = law
    this.compile = compile
    this.formOf = formOf
    this.columns = columns
    this.asking = asking
  }

  /** The standard of an award on the way from others, by one route or all. */
  standard(award: AwardId, route: Route | undefined, way: readonly AwardId[]): Judge | undefined {
    const criteria = way.includes(award) ? undefined : this.law.standard(award)?.criteria
    if (criteria === undefined) return undefined
    /** What is on the way only matters to a rule that rests on other standards. */
    const rests = canonicalJson(criteria.rule).includes('"meetsStandardOf"')
    const key = `${award} ${route ?? ''} ${rests ? way.join() : ''}`
    const held = this.standards.get(key)
    if (held !== undefined) return held
    const made = this.made(criteria.rule, route, [...way, award])
    this.standards.set(key, made)
    return made
  }

  private made(criterion: Criterion, route: Route | undefined, way: readonly AwardId[]): Judge {
    switch (criterion.kind) {
      case 'all':
      case 'any':
        return this.group(criterion, route, way)
      case 'branch':
        return this.branch(criterion, route, way)
      case 'readings':
        return this.readings(criterion, route, way)
      case 'meetsStandardOf': {
        const others = criterion.wanted.anyOf.flatMap((award) => {
          const judge = this.standard(award, undefined, way)
          return judge === undefined ? [] : [judge]
        })
        return joined('any', others)
      }
      default:
        return this.leaf(criterion)
    }
  }

  private group({ kind, of }: All | Any, route: Route | undefined, way: readonly AwardId[]): Judge {
    return joined(
      kind,
      of.map((part) => this.made(part, route, way)),
    )
  }

  private branch(branch: Branch, route: Route | undefined, way: readonly AwardId[]): Judge {
    const { subjects, categories, rule } = branch
    if (route !== undefined && route !== branch.route) return joined('any', [])
    const judge = this.made(rule, route, way)
    const key = `gate ${subjects.join()} ${categories.join()}`
    /** Open, closed, or open only as far as the category, which is not known, may be one of these. */
    const gate = this.columns.column(key, ({ subject: { kind, category } }) => {
      if (!subjects.includes(kind)) return unmet
      if (categories.length === 0) return met
      return category === undefined ? unknown : categories.includes(category) ? met : unmet
    })
    return onceABlock((from, to, { truths }) => {
      const inner = judge(from, to).truths
      for (let row = from; row < to; row++)
        truths[row - from] = (inner[row - from] ?? 0) & (gate[row] ?? 0)
    })
  }

  private readings({ id, of }: Readings, route: Route | undefined, way: readonly AwardId[]): Judge {
    const parts = of.map((reading) => ({
      judge: this.made(reading.rule, route, way),
      said: this.columns.attested(readingTopic(id, reading.id), () => true, 'ever'),
    }))
    const isSaid = parts.some(({ said }) => said.some((each) => each !== 0))
    return onceABlock((from, to, { truths }) => {
      const blocks = parts.map(({ judge }) => judge(from, to).truths)
      for (let row = from; row < to; row++) {
        const choice = isSaid ? chosen(parts, row) : undefined
        truths[row - from] =
          choice === undefined
            ? agreed(blocks, row - from)
            : (blocks[choice]?.[row - from] ?? unknown)
      }
    })
  }

  private leaf(leaf: Leaf): Judge {
    const key = `${leaf.kind} ${canonicalJson(leaf.wanted)}`
    const held = this.leaves.get(key)
    if (held !== undefined) return held
    const judge = this.compile(leaf)
    const { columns, asking } = this
    const use: Use = {
      columns,
      ...asking,
      natureOf: (award) => this.law.named(award),
      ofRow: (row) => codeOf[judge(this.inquiry(row)).truth],
      ofFacts: (facts) =>
        codeOf[judge(this.inquiryInto({ subject: { kind: 'person' }, ...facts })).truth],
    }
    const sweep: Sweep =
      this.formOf(leaf, use) ??
      ((from, to, truths) => {
        for (let row = from; row < to; row++) truths[row - from] = use.ofRow(row)
      })
    const made = onceABlock((from, to, { truths }) => sweep(from, to, truths))
    this.leaves.set(key, made)
    return made
  }

  private inquiryInto(facts: SubjectFacts): Inquiry {
    return new Inquiry(this.book, this.law, facts, this.asking.year, this.asking.onDay)
  }

  /** One inquiry for each row that needs one; forgotten with the block. */
  private inquiry(row: number): Inquiry {
    const held = this.inquiries.get(row)
    if (held !== undefined) return held
    const facts = this.columns.facts[row]
    if (facts === undefined) throw new Error(`no row ${row}`)
    if (this.inquiries.size >= blockSize) this.inquiries.clear()
    const made = this.inquiryInto(facts)
    this.inquiries.set(row, made)
    return made
  }
}

/** What all readings say alike; not known where they differ. */
function agreed(blocks: readonly Uint8Array[], at: number): number {
  const first = blocks[0]?.[at] ?? unknown
  for (const block of blocks) if (block[at] !== first) return unknown
  return first
}

/** The place of the one that is true; nothing when there is none or more than one. */
function only(of: readonly boolean[]): number | undefined {
  const first = of.indexOf(true)
  return first >= 0 && of.lastIndexOf(true) === first ? first : undefined
}

/** The reading somebody has picked, or left as the only one by ruling out the others. */
function chosen(parts: readonly { readonly said: Uint8Array }[], row: number): number | undefined {
  const open = parts.map(({ said }) => ((said[row] ?? 0) & 2) === 0)
  const picked = parts.map(({ said }, at) => open[at] === true && ((said[row] ?? 0) & 1) === 1)
  return only(picked) ?? only(open)
}

/** "All" is the bitwise and of its parts, "any" the bitwise or, four rows at a time. */
function joined(kind: 'all' | 'any', parts: readonly Judge[]): Judge {
  const [first, ...others] = parts
  if (first === undefined)
    return onceABlock((_from, _to, { truths }) => truths.fill(kind === 'all' ? met : unmet))
  if (others.length === 0) return first
  return onceABlock((from, to, { words }) => {
    const count = (to - from + 3) >> 2
    words.set(first(from, to).words)
    for (const part of others) {
      const other = part(from, to).words
      if (kind === 'all')
        for (let at = 0; at < count; at++) words[at] = (words[at] ?? 0) & (other[at] ?? 0)
      else for (let at = 0; at < count; at++) words[at] = (words[at] ?? 0) | (other[at] ?? 0)
    }
  })
}
