import type { AwardId, Route } from '../awards/index.ts'
import type { Context, VerdictNode } from '../criteria/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { AwardProvision, LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import { conclude } from './conclude.ts'
import type { ReadyLaw, Standard } from './ready-law.ts'
import type { AssessRefusal } from './refusals.ts'
import type { Verdict } from './verdict.ts'

const nobody: readonly AwardId[] = []

/** Xét một đối tượng: whose facts, under which law; each award is asked in turn. */
export class Inquiry implements Context {
  readonly facts: SubjectFacts
  readonly year: number
  readonly onDay: Day
  private readonly book: LawBook
  private readonly law: ReadyLaw
  /** The route asked for, and the awards on the way so that no standard rests on itself: both of one question only. */
  route: Route | undefined
  private asked: readonly AwardId[]
  private award: AwardId

  constructor(
    book: LawBook,
    law: ReadyLaw,
    facts: SubjectFacts,
    year: number,
    onDay: Day,
    asked: readonly AwardId[] = nobody,
    award: AwardId = '',
  ) {
    this.facts = facts
    this.year = year
    this.onDay = onDay
    this.book = book
    this.law = law
    this.route = undefined
    this.asked = asked
    this.award = award
  }

  assess(award: AwardId, route?: Route): Result<Verdict, AssessRefusal> {
    const { law, book, facts, year } = this
    const standard = law.standard(award)
    const named = standard?.named
    if (standard === undefined || named === undefined)
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
    this.award = award
    this.route = route
    return ok(conclude(award, year, law.citedOn(book), standard, standard.judge(this)))
  }

  /** The verdict of each of the awards that can be asked for the subject, by every route. */
  assessAll(awards: readonly AwardId[]): readonly Verdict[] {
    const { law, year } = this
    const cited = law.citedOn(this.book)
    const verdicts: Verdict[] = []
    for (const standard of this.standardsFor(awards)) {
      const { award } = standard.criteria
      verdicts.push(conclude(award, year, cited, standard, this.judge(standard)))
    }
    return verdicts
  }

  /** Every condition of the same awards with what was found, without the reasons drawn from them. */
  treesOf(awards: readonly AwardId[]): readonly VerdictNode[] {
    const trees: VerdictNode[] = []
    for (const standard of this.standardsFor(awards)) trees.push(this.judge(standard))
    return trees
  }

  private standardsFor(awards: readonly AwardId[]): readonly Standard[] {
    this.route = undefined
    return this.law.standardsFor(awards, this.facts.subject.kind)
  }

  private judge(standard: Standard): VerdictNode {
    this.award = standard.criteria.award
    return standard.judge(this)
  }

  standardOf(award: AwardId): VerdictNode | undefined {
    const { law, book, facts, year, onDay, asked } = this
    if (award === this.award || asked.includes(award)) return undefined
    /** Another award has routes of its own. */
    const way = [...asked, this.award]
    return law.standard(award)?.judge(new Inquiry(book, law, facts, year, onDay, way, award))
  }

  natureOf(award: AwardId): AwardProvision | undefined {
    return this.law.named(award)
  }
}
