import type { AwardId, SubjectKind } from '../awards/index.ts'
import type { Provenance } from '../citations/index.ts'
import { type Compile, type Context, partsOf, type VerdictNode } from '../criteria/index.ts'
import {
  type AwardProvision,
  awardOf,
  type CriteriaProvision,
  criteriaOf,
  type LawBook,
} from '../law/index.ts'
import type { Verdict } from './verdict.ts'

/** Whether a rule is known well enough to rest a verdict on. */
export const isKnown = (provenance: Provenance | undefined): boolean =>
  provenance === undefined || provenance.status === 'verified' || provenance.status === 'confirmed'

/** Tiêu chuẩn của một danh hiệu, đã biên dịch. */
export interface Standard {
  readonly named: AwardProvision | undefined
  readonly criteria: CriteriaProvision
  readonly judge: (context: Context) => VerdictNode
  /** Nothing in it, nor in what it rests on, is open, unverified or confirmed by somebody: no node need be looked at. */
  readonly plain: boolean
}

interface StandardsFor {
  readonly awards: readonly AwardId[]
  readonly kind: SubjectKind
  readonly standards: readonly Standard[]
}

/** Bộ luật đã biên dịch: each standard of the book made ready when it is first asked for. */
export class ReadyLaw {
  private readonly book: LawBook
  private readonly compile: Compile
  private readonly standards = new Map<AwardId, Standard | undefined>()
  private readonly names = new Map<AwardId, AwardProvision | undefined>()
  private list: StandardsFor = { awards: [], kind: 'person', standards: [] }
  private cited: Verdict['law'] | undefined

  constructor(book: LawBook, compile: Compile) {
    this.book = book
    this.compile = compile
  }

  standard(award: AwardId): Standard | undefined {
    const held = this.standards.get(award)
    if (held !== undefined || this.standards.has(award)) return held
    const criteria = criteriaOf(this.book, award)
    const made = criteria && {
      named: this.named(award),
      criteria,
      judge: this.compile(criteria.rule),
      plain: this.isPlain(award, []),
    }
    this.standards.set(award, made)
    return made
  }

  /** The standards open to a kind of subject, of a list of awards that is asked for one subject after another. */
  standardsFor(awards: readonly AwardId[], kind: SubjectKind): readonly Standard[] {
    if (this.list.awards === awards && this.list.kind === kind) return this.list.standards
    const standards = awards
      .flatMap((award) => this.standard(award) ?? [])
      .filter(({ named }) => named?.subjects.includes(kind) === true)
    this.list = { awards, kind, standards }
    return standards
  }

  /** How a verdict names the law of a day; most verdicts in a row are of one day. */
  citedOn({ day, hash }: LawBook): Verdict['law'] {
    if (this.cited?.day !== day || this.cited.hash !== hash) this.cited = { day, hash }
    return this.cited
  }

  named(award: AwardId): AwardProvision | undefined {
    const held = this.names.get(award)
    if (held !== undefined || this.names.has(award)) return held
    const named = awardOf(this.book, award)
    this.names.set(award, named)
    return named
  }

  private isPlain(award: AwardId, asked: readonly AwardId[]): boolean {
    const criteria = criteriaOf(this.book, award)
    if (criteria === undefined || asked.includes(award)) return true
    const sure = (provenance: Provenance | undefined) =>
      isKnown(provenance) && provenance?.confirmed === undefined
    return (
      sure(criteria.provenance) &&
      partsOf(criteria.rule).every(
        (part) =>
          part.kind !== 'readings' &&
          sure(part.provenance) &&
          (part.kind !== 'meetsStandardOf' ||
            part.wanted.anyOf.every((other) => this.isPlain(other, [...asked, award]))),
      )
    )
  }
}

/** Compiled books, each kept as long as its provisions are. */
export function readyLawsOf(compile: Compile): (book: LawBook) => ReadyLaw {
  const kept = new WeakMap<LawBook['provisions'], ReadyLaw>()
  return (book) => {
    const held = kept.get(book.provisions)
    if (held !== undefined) return held
    const made = new ReadyLaw(book, compile)
    kept.set(book.provisions, made)
    return made
  }
}
