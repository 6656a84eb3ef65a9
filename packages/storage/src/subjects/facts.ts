import { type Day, yearOf } from '@vinhdanh/domain/kernel'
import type { SubjectRef } from '@vinhdanh/domain/proposals'
import type {
  Absence,
  Achievement,
  ClusterResult,
  CommunityScore,
  Discipline,
  Donation,
  HeldAward,
  Members,
  Move,
  MovementResult,
  Obligation,
  PendingCase,
  RecognisedInitiative,
  Service,
  SubjectFacts,
  Tenure,
  Training,
  YearRating,
} from '@vinhdanh/domain/subjects'
import type { Reader } from '../database/index.ts'
import { type Coverage, completeList, knownList } from './coverage.ts'
import { personFactsSql, unitFactsSql } from './facts-sql.ts'

/** Dữ kiện tính đến ngày nào, cho năm thành tích nào. */
export interface AsOf {
  readonly asOf: Day
  /** Năm thành tích; the year of `asOf` when absent. Lists are given when they cover it. */
  readonly year?: number
}

/** What the statement answers for one subject; keys without a value are left out of the JSON. */
interface Gathered {
  readonly id: string
  readonly subject: SubjectFacts['subject']
  /** Of a unit: the day it ended; null while it is there. */
  readonly closedOn: Day | null
  readonly coverage: Coverage
  readonly lists: {
    readonly ratings: readonly YearRating[]
    readonly partyRatings: readonly YearRating[]
    readonly awards: readonly HeldAward[]
    readonly initiatives: readonly RecognisedInitiative[]
    readonly disciplines: readonly Discipline[]
    readonly pendingCases: readonly PendingCase[]
    readonly absences: readonly Absence[]
    readonly trainings: readonly Training[]
    readonly clusterResults: readonly ClusterResult[]
    readonly movementResults: readonly MovementResult[]
    readonly achievements: readonly Achievement[]
    readonly tenures: readonly Tenure[]
    readonly members: readonly Members[]
    readonly services: readonly Service[]
    readonly moves: readonly Move[]
    readonly donations: readonly Donation[]
    readonly obligations: readonly Obligation[]
    readonly communityScores: readonly CommunityScore[]
  }
}

const some = <Item>(items: readonly Item[]) => (items.length === 0 ? undefined : items)

/** Absent keys are not known; see `SubjectFacts`. */
const present = <Facts extends object>(facts: Facts) =>
  Object.fromEntries(Object.entries(facts).filter(([, held]) => held !== undefined)) as {
    [Key in keyof Facts]: Exclude<Facts[Key], undefined>
  }

function factsOf(
  { subject, closedOn, coverage, lists }: Gathered,
  { asOf, year = yearOf(asOf) }: AsOf,
) {
  const complete = <Item>(items: readonly Item[], list: keyof Coverage) =>
    completeList(items, coverage, list, year)
  const isPerson = subject.kind === 'person'
  return {
    // The registry of units is complete: one that has not ended is there.
    subject: isPerson ? subject : { ...subject, dissolvedOn: closedOn },
    ...present({
      // A year without a rating is not known, never "not rated": everybody has one each year.
      ratings: lists.ratings,
      awards: knownList(lists.awards, coverage, 'awards'),
      disciplines: complete(lists.disciplines, 'disciplines'),
      pendingCases: complete(lists.pendingCases, 'pendingCases'),
      movementResults: complete(lists.movementResults, 'movementResults'),
      achievements: complete(lists.achievements, 'achievements'),
      donations: complete(lists.donations, 'donations'),
      ...(isPerson
        ? {
            initiatives: knownList(lists.initiatives, coverage, 'initiatives'),
            absences: complete(lists.absences, 'absences'),
            trainings: complete(lists.trainings, 'trainings'),
            tenures: complete(lists.tenures, 'tenures'),
            services: complete(lists.services, 'services'),
            moves: complete(lists.moves, 'moves'),
          }
        : {
            clusterResults: knownList(lists.clusterResults, coverage, 'clusterResults'),
            members: some(lists.members),
            obligations: some(lists.obligations),
            communityScores: some(lists.communityScores),
            partyRatings: complete(lists.partyRatings, 'partyRatings') ?? some(lists.partyRatings),
          }),
    }),
  } as SubjectFacts
}

/** Dữ kiện của nhiều đối tượng: one statement for all people, one for all units. */
export async function factsForMany(
  reader: Reader,
  subjects: readonly SubjectRef[],
  when: AsOf,
): Promise<ReadonlyMap<string, SubjectFacts>> {
  const idsOf = (isPerson: boolean) => [
    ...new Set(subjects.filter(({ kind }) => (kind === 'person') === isPerson).map(({ id }) => id)),
  ]
  const [people, units] = [idsOf(true), idsOf(false)]
  const gathered = [
    ...(people.length === 0
      ? []
      : await reader.$queryRaw<readonly Gathered[]>(personFactsSql(people, when.asOf))),
    ...(units.length === 0 ? [] : await reader.$queryRaw<readonly Gathered[]>(unitFactsSql(units))),
  ]
  return new Map(gathered.map((one) => [one.id, factsOf(one, when)]))
}

/** Dữ kiện của một đối tượng; null when there is no such subject. */
export async function subjectFacts(
  reader: Reader,
  subject: SubjectRef,
  when: AsOf,
): Promise<SubjectFacts | null> {
  return (await factsForMany(reader, [subject], when)).get(subject.id) ?? null
}
