import type { Citation, Provenance } from '@vinhdanh/domain/citations'
import type { Branch, Criterion } from '@vinhdanh/domain/criteria'
import { canonicalJson } from '@vinhdanh/domain/kernel'
import { categoryLabel, routeLabel, subjectKindLabel } from '../awards/index.ts'
import { branchLabel, conditionSentence, openPointLabel, readingLabel } from '../criteria/index.ts'
import { type Language, midSentence } from '../formats/index.ts'

/** Một dòng của một tiêu chuẩn viết ra: its number under the one above, its sentence, where it comes from. */
export interface RuleLine {
  /** `[2, 1]` is the first line under the second. */
  readonly number: readonly number[]
  readonly sentence: string
  readonly cite?: Citation
  readonly provenance?: Provenance
}

function branchSentence({ id, subjects, categories, route }: Branch, language: Language): string {
  const who =
    categories.length > 0
      ? categories.map((category) => midSentence(categoryLabel(category, language)))
      : subjects.map((kind) => midSentence(subjectKindLabel(kind, language)))
  return `${branchLabel(id, language)} (${who.join(', ')}; ${midSentence(routeLabel(route, language))})`
}

/** A group that only holds one thing adds no line of its own. */
function bare(rule: Criterion): Criterion {
  const [only, ...more] = rule.kind === 'all' || rule.kind === 'any' ? rule.of : []
  return only !== undefined && more.length === 0 ? bare(only) : rule
}

/** The parts of a rule that must all hold; what is nested in the same way is one list. */
const conjuncts = (rule: Criterion): readonly Criterion[] => {
  const own = bare(rule)
  return own.kind === 'all' ? own.of.flatMap(conjuncts) : [own]
}

/** Where every condition of a group stands in one place, the group stands there. */
function common(rule: Criterion): Pick<RuleLine, 'cite' | 'provenance'> {
  if (rule.cite !== undefined || (rule.kind !== 'all' && rule.kind !== 'any')) return sourced(rule)
  const inside = rule.of.map(common)
  const [first] = inside
  const same = inside.every((each) => canonicalJson(each) === canonicalJson(first))
  return same && first !== undefined ? first : {}
}

const sourced = ({ cite, provenance }: Pick<RuleLine, 'cite' | 'provenance'>) => ({
  ...(cite === undefined ? {} : { cite }),
  ...(provenance === undefined ? {} : { provenance }),
})

function linesOf(rule: Criterion, number: readonly number[], language: Language): RuleLine[] {
  const below = (rules: readonly Criterion[]) =>
    rules.flatMap((each, at) => linesOf(each, [...number, at + 1], language))
  const head = (sentence: string): RuleLine => ({ number, sentence, ...common(rule) })
  switch (rule.kind) {
    case 'all':
      return [head(conditionSentence(rule, language)), ...below(conjuncts(rule))]
    case 'any':
      return [head(conditionSentence(rule, language)), ...below(rule.of.map(bare))]
    case 'branch':
      return [head(branchSentence(rule, language)), ...below(conjuncts(rule.rule))]
    case 'readings':
      return [
        head(openPointLabel(rule.id, language)),
        ...rule.of.flatMap((reading, at): RuleLine[] => [
          {
            number: [...number, at + 1],
            sentence: readingLabel(rule.id, reading.id, language),
            cite: reading.cite,
            provenance: reading.provenance,
          },
          ...conjuncts(reading.rule).flatMap((each, index) =>
            linesOf(each, [...number, at + 1, index + 1], language),
          ),
        ]),
      ]
    default:
      return [head(conditionSentence(rule, language))]
  }
}

/** Tiêu chuẩn viết thành các câu đánh số. */
export const ruleLines = (rule: Criterion, language: Language): readonly RuleLine[] =>
  conjuncts(rule).flatMap((each, at) => linesOf(each, [at + 1], language))
