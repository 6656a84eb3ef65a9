import type { SubjectKind } from '../awards/index.ts'
import type { SubjectFacts } from '../subjects/index.ts'
import type { GivenFacts } from './facts-reader.ts'
import { writtenOut } from './relative.ts'

/** The latest calendar year that a dated fact is given for, up to a year; relative years say none. */
export function latestYear(facts: GivenFacts, upTo: number): number | undefined {
  const years = [
    ...(facts.ratings?.records ?? []),
    ...(facts.awards?.records ?? []),
    ...(facts.initiatives?.records ?? []),
    ...(facts.members ?? []),
    ...(facts.clusterResults?.records ?? []),
    ...(facts.movementResults ?? []),
    ...(facts.achievements ?? []),
    ...(facts.obligations ?? []),
    ...(facts.donations ?? []),
    ...(facts.communityScores ?? []),
  ].flatMap(({ year }) => (year !== null && year > 0 && year <= upTo ? [year] : []))
  return years.length === 0 ? undefined : Math.max(...years)
}

/** Một mặc định cho điều không nêu: no further merit, and nothing against the subject. */
const inOrder = {
  awards: [],
  initiatives: [],
  disciplines: [],
  pendingCases: [],
  absences: [],
  trainings: [],
  clusterResults: [],
  movementResults: [],
  achievements: [],
  tenures: [],
  services: [],
  donations: [],
  moves: [],
  partyRatings: [],
} satisfies Partial<SubjectFacts>

const longAgo = '1990-01-01' as NonNullable<SubjectFacts['subject']['recruitedOn']>

/** The usual category of a subject about whom nothing special is said. */
const usual = { person: 'official', collective: 'unit' } as const

/** A choice between two readings of the law is a person's own and is never covered by `*`. */
const isReading = (topic: string) => topic.startsWith('reading-')

/** Topic that stands for every topic not named. */
export const everyTopic = '*'

/** The facts as the evaluator takes them, for one achievement year. */
export function factsFor(
  stated: GivenFacts,
  wanted: {
    readonly year: number
    readonly kind: SubjectKind
    readonly assumeInOrder: boolean
    /** Topics that the rule leaves to people, for the attestation of every topic. */
    readonly topics: readonly string[]
  },
): SubjectFacts {
  const { year, assumeInOrder, topics } = wanted
  const given = writtenOut(stated, year)
  const dateAll = <Item extends { readonly year: number | null }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, year: item.year ?? year }))
  const { attestations: attested, initiatives: made, ...rest } = given
  const { clusterResults: results, absences, trainings, movementResults, achievements } = given
  const { obligations, donations, communityScores } = given
  const named = attested?.filter(({ topic }) => topic !== everyTopic)
  const wildcard = attested?.find(({ topic }) => topic === everyTopic)
  const others = topics.filter(
    (topic) => !isReading(topic) && !named?.some((each) => each.topic === topic),
  )
  const kind = given.subject?.kind ?? wanted.kind
  return {
    ...(assumeInOrder ? inOrder : {}),
    ...rest,
    subject: {
      ...(assumeInOrder
        ? {
            recruitedOn: longAgo,
            foundedOn: longAgo,
            higherRetirementAge: false,
            dissolvedOn: null,
            servicePeriods: ['since-1975'],
            ...(kind === 'household' ? {} : { category: usual[kind] }),
          }
        : {}),
      ...given.subject,
      kind,
    },
    ...(made === undefined ? {} : { initiatives: { ...made, records: dateAll(made.records) } }),
    ...(absences === undefined ? {} : { absences: dateAll(absences) }),
    ...(trainings === undefined ? {} : { trainings: dateAll(trainings) }),
    ...(results === undefined
      ? {}
      : { clusterResults: { ...results, records: dateAll(results.records) } }),
    ...(movementResults === undefined ? {} : { movementResults: dateAll(movementResults) }),
    ...(achievements === undefined ? {} : { achievements: dateAll(achievements) }),
    ...(obligations === undefined ? {} : { obligations: dateAll(obligations) }),
    ...(donations === undefined ? {} : { donations: dateAll(donations) }),
    ...(communityScores === undefined ? {} : { communityScores: dateAll(communityScores) }),
    ...(given.members === undefined ? {} : { members: dateAll(given.members) }),
    ...(named === undefined
      ? {}
      : {
          attestations: [
            ...named,
            ...(wildcard === undefined
              ? []
              : others.map((topic) => ({ topic, holds: wildcard.holds }))),
          ],
        }),
  } as SubjectFacts
}

/** Subject kind where the file does not say: what is counted in members is a collective. */
export const likelyKind = (given: GivenFacts, kinds: readonly SubjectKind[]): SubjectKind =>
  given.members !== undefined && kinds.includes('collective')
    ? 'collective'
    : (kinds[0] ?? 'person')
