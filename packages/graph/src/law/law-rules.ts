import type { AwardGroup, AwardId } from '@vinhdanh/domain/awards'
import type { Citation, Provenance, ProvenanceStatus } from '@vinhdanh/domain/citations'
import { type Criterion, conditionsOf, type Leaf } from '@vinhdanh/domain/criteria'
import { awardOf, type Instrument, type LawBook, type Provision } from '@vinhdanh/domain/law'

/** Một quy định có nguồn riêng: a provision, or one condition of a standard. */
export interface LawRule {
  /** A condition is told apart from the others of its standard by its place. */
  readonly key: string
  readonly provision: Provision
  /** Null: the provision is the rule. */
  readonly condition: Leaf | null
  /** Null: the rule is about every award, or about several. */
  readonly award: AwardId | null
  readonly group: AwardGroup | null
  readonly cite: Citation
  readonly provenance: Provenance
}

interface Sourced {
  readonly condition: Leaf
  readonly provenance: Provenance
}

/** The conditions of a standard; one without a source of its own has that of the nearest line above it. */
function sourced(rule: Criterion, from: Provenance): readonly Sourced[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap((part) => sourced(part, rule.provenance ?? from))
    case 'branch':
      return sourced(rule.rule, rule.provenance ?? from)
    case 'readings':
      return rule.of.flatMap((part) => sourced(part.rule, part.provenance))
    default:
      return [{ condition: rule, provenance: rule.provenance ?? from }]
  }
}

const awardIdOf = (provision: Provision): AwardId | null =>
  'award' in provision ? (provision.award ?? null) : null

/** Mọi quy định của một bộ luật, in the order of the texts and their articles. */
export function lawRules(book: LawBook): readonly LawRule[] {
  const place = new Map(book.inForce.map(({ id }, index) => [id, index]))
  const placeOf = ({ cite }: LawRule) => place.get(cite.instrument) ?? book.inForce.length
  const byArticle = new Intl.Collator('vi', { numeric: true })
  return [...book.provisions.values()]
    .flatMap((provision): readonly LawRule[] => {
      const award = awardIdOf(provision)
      const group = award === null ? null : (awardOf(book, award)?.group ?? null)
      const common = { provision, award, group }
      const { id, cite, provenance } = provision
      if (provision.kind !== 'criteria')
        return [{ ...common, key: id, condition: null, cite, provenance }]
      return sourced(provision.rule, provenance).map(({ condition, ...from }, index) => ({
        ...common,
        ...from,
        key: `${id}/${index}`,
        condition,
        cite: condition.cite,
      }))
    })
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        byArticle.compare(a.cite.article, b.cite.article) ||
        byArticle.compare(a.cite.clause ?? '', b.cite.clause ?? '') ||
        byArticle.compare(a.cite.point ?? '', b.cite.point ?? ''),
    )
}

/** Số quy định cùng độ tin cậy, của một văn bản và một nhóm. */
export interface ProvenanceCount {
  readonly status: ProvenanceStatus
  readonly group: AwardGroup | null
  readonly instrument: string
  readonly count: number
}

/** Đếm quy định theo nguồn; a text that no rule is cited from has no row. */
export function provenanceCounts(rules: readonly LawRule[]): readonly ProvenanceCount[] {
  const counts = new Map<string, ProvenanceCount>()
  for (const { cite, group, provenance } of rules) {
    const key = `${cite.instrument} ${group} ${provenance.status}`
    const before = counts.get(key)
    counts.set(key, {
      status: provenance.status,
      group,
      instrument: cite.instrument,
      count: (before?.count ?? 0) + 1,
    })
  }
  return [...counts.values()]
}

/** Which rules are wanted; what is not said is not asked. */
export interface RulesWanted {
  readonly status?: ProvenanceStatus | null | undefined
  readonly instrument?: string | null | undefined
  readonly group?: AwardGroup | null | undefined
  /** Rules about every award, or about several. */
  readonly general?: boolean | null | undefined
}

export const rulesWanted = (
  rules: readonly LawRule[],
  { status, instrument, group, general }: RulesWanted,
): readonly LawRule[] =>
  rules.filter(
    (rule) =>
      (status == null || rule.provenance.status === status) &&
      (instrument == null || rule.cite.instrument === instrument) &&
      (group == null || rule.group === group) &&
      (general == null || (rule.group === null) === general),
  )

/** Nội dung một văn bản đưa vào: what it adds and puts in place of what was before, also where it cites an older text. */
export interface Content {
  readonly provisions: number
  /** Conditions inside its standards. */
  readonly conditions: number
  /** Ways to read a rule that rest on this very text. */
  readonly readings: number
}

const readingsIn = (rule: Criterion, instrument: string): number => {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.reduce((sum, part) => sum + readingsIn(part, instrument), 0)
    case 'branch':
      return readingsIn(rule.rule, instrument)
    case 'readings':
      return rule.of.reduce(
        (sum, part) =>
          sum + (part.cite.instrument === instrument ? 1 : 0) + readingsIn(part.rule, instrument),
        0,
      )
    default:
      return 0
  }
}

/** Đếm nội dung của một văn bản. */
export function contentOf({ id, adds, replaces, transitions }: Instrument): Content {
  const provisions = [...adds, ...replaces]
  const sum = (count: (provision: Provision) => number) =>
    provisions.reduce((all, each) => all + count(each), 0)
  return {
    provisions: provisions.length + transitions.length,
    conditions: sum((each) => (each.kind === 'criteria' ? conditionsOf(each.rule).length : 0)),
    readings: sum((each) =>
      each.kind === 'criteria'
        ? readingsIn(each.rule, id)
        : 'otherReadings' in each
          ? (each.otherReadings ?? []).filter(({ cite }) => cite.instrument === id).length
          : 0,
    ),
  }
}
