import type { AwardId, Route } from '../awards/index.ts'
import type { Criterion, Leaf } from '../criteria/index.ts'
import { criteriaOf, type LawBook } from '../law/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'

/** Loại hình không ai lập kế hoạch được: what happens by itself, or what others bestow. */
const unplanned: ReadonlySet<Route> = new Set([
  'sudden',
  'foreign',
  'external',
  'foreign-relations',
])
export const plannable = (route: Route): boolean => !unplanned.has(route)

/** The conditions of a rule that a subject of this kind may plan for, those of the standards it rests on included. */
export function plannedLeaves(
  book: LawBook,
  award: AwardId,
  facts: SubjectFacts,
  asked: readonly AwardId[] = [],
): readonly Leaf[] {
  const rule = criteriaOf(book, award)?.rule
  if (rule === undefined || asked.includes(award)) return []
  const { kind, category } = facts.subject
  const within = (criterion: Criterion): readonly Leaf[] => {
    switch (criterion.kind) {
      case 'all':
      case 'any':
        return criterion.of.flatMap(within)
      case 'readings':
        return criterion.of.flatMap((reading) => within(reading.rule))
      case 'branch': {
        const { subjects, categories, route } = criterion
        const closed =
          !subjects.includes(kind) ||
          !plannable(route) ||
          (categories.length > 0 && category !== undefined && !categories.includes(category))
        return closed ? [] : within(criterion.rule)
      }
      case 'meetsStandardOf':
        return criterion.wanted.anyOf.flatMap((other) =>
          plannedLeaves(book, other, facts, [...asked, award]),
        )
      default:
        return [criterion]
    }
  }
  return within(rule)
}

/** Routes of a rule that the subject may plan for; empty when every one is unplanned. */
export function plannedRoutes(
  book: LawBook,
  award: AwardId,
  facts: SubjectFacts,
): readonly Route[] {
  const within = (criterion: Criterion): readonly Route[] => {
    switch (criterion.kind) {
      case 'all':
      case 'any':
        return criterion.of.flatMap(within)
      case 'readings':
        return criterion.of.flatMap((reading) => within(reading.rule))
      case 'branch':
        return criterion.subjects.includes(facts.subject.kind) ? [criterion.route] : []
      default:
        return []
    }
  }
  const rule = criteriaOf(book, award)?.rule
  return rule === undefined ? [] : [...new Set(within(rule).filter(plannable))]
}

const judgedByOthers: ReadonlySet<Leaf['kind']> = new Set([
  'judged',
  'achievement',
  'movement',
  'donation',
  'noPendingCase',
  'notDisciplined',
  'noneHeld',
  'noStateAwardInYear',
  'notDissolved',
])

/** Whether a rule asks for anything that is worked for; if not, its award rests on the judgement of others alone. */
export const workedFor = (leaves: readonly Leaf[]): boolean =>
  leaves.some(({ kind }) => !judgedByOthers.has(kind))

/** Awards that a rule counts: they must be won first. */
export function awardsCounted(leaves: readonly Leaf[]): readonly AwardId[] {
  const named = leaves.flatMap((leaf): readonly AwardId[] => {
    switch (leaf.kind) {
      case 'titleInYear':
        return leaf.wanted.anyOf
      case 'titleRun':
      case 'priorAwardThenYears':
        return [leaf.wanted.award]
      case 'titleCount':
        return [leaf.wanted.award, ...(leaf.wanted.since ? [leaf.wanted.since.award] : [])]
      case 'ratingCount':
      case 'initiatives':
        return leaf.wanted.since ? [leaf.wanted.since.award] : []
      case 'ratingRun':
        return leaf.wanted.orTitles ?? []
      case 'awardsSince': {
        const { awards, since } = leaf.wanted
        return [...awards.map(({ award }) => award), ...(since === undefined ? [] : [since])]
      }
      default:
        return []
    }
  })
  return [...new Set(named)]
}
