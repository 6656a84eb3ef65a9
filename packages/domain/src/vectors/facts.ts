import type { SubjectKind } from '../awards/index.ts'
import { yearOf } from '../kernel/index.ts'
import type {
  Absence,
  Achievement,
  ClusterResult,
  HeldAward,
  Known,
  Members,
  MovementResult,
  RecordRef,
  SubjectCategory,
  SubjectFacts,
  Training,
  YearRating,
} from '../subjects/index.ts'
import {
  checked,
  count,
  defined,
  described,
  either,
  flag,
  hasKey,
  isList,
  isText,
  list,
  mapped,
  oneOf,
  type Read,
  type Reader,
  record,
  simple,
  table,
  text,
} from './reader.ts'
import {
  awardReader,
  dayReader,
  disciplineReader,
  ratingReader,
  scopeReader,
  subjectKindReader,
  yearReader,
} from './words.ts'

/** The year a fact is given for; null stands for the achievement year of the case. */
type Dated<Item extends { readonly year: number }> = Omit<Item, 'year'> & {
  readonly year: number | null
}

const orNone = <Value>(value: Value | undefined): Value | null => value ?? null

const recordRef: Reader<RecordRef> = record(
  { kind: text as Reader<RecordRef['kind']>, id: text },
  {},
)
const span = record({ from: yearReader, to: yearReader }, {})

/** A list, or a list with the years it covers. */
const known = <Item>(items: Reader<readonly Item[]>): Reader<Known<Item>> =>
  either(
    hasKey('records'),
    record({ records: items }, { years: span }),
    mapped(items, (records) => ({ records })),
  )

const yearsReader = simple('a year 2024 or years 2020-2024', { type: 'string' }, (value) => {
  const [, from, to] = (typeof value === 'string' && /^(\d{4})(?:-(\d{4}))?$/.exec(value)) || []
  if (from === undefined) return undefined
  const [first, last] = [Number(from), Number(to ?? from)]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
})

/** `{ "2020-2023": "good", "2024": "excellent" }`, or a list of records. */
const ratings: Reader<Known<YearRating>> = described(
  known(
    either(
      isList,
      list(record({ year: yearReader, level: ratingReader }, { record: recordRef })),
      mapped(table(yearsReader, ratingReader), (rows) =>
        rows.flatMap(([years, level]) => years.map((year) => ({ year, level }))),
      ),
    ),
  ),
  'Ratings by year or range of years. A year that is not named is not known.',
)

/** Ordinary awards are by merit; `unknown` leaves the route open. */
const routeOf = (route: string | undefined) =>
  route === 'unknown' ? {} : { route: route ?? 'merit' }

const awardWithYear = simple(
  'an award and a year, such as "CSTD_CO_SO 2023"',
  { type: 'string' },
  (value): HeldAward | undefined => {
    const [, code, year] = (typeof value === 'string' && /^(\S+) (\d{4})$/.exec(value)) || []
    const award = code === undefined ? undefined : awardReader.read(code, '', [])?.award
    return award === undefined ? undefined : { award, year: Number(year), route: 'merit' }
  },
)

const awardRecord: Reader<HeldAward> = mapped(
  checked(
    record(
      { award: awardReader },
      {
        year: yearReader,
        firstYear: yearReader,
        decidedOn: dayReader,
        route: text,
        record: recordRef,
      },
    ),
    ({ year, decidedOn }) =>
      year === undefined && decidedOn === undefined ? 'needs a year or decidedOn' : undefined,
  ),
  ({ award: { award }, year, route, ...rest }) => ({
    ...rest,
    ...routeOf(route),
    award,
    year: year ?? (rest.decidedOn === undefined ? 0 : yearOf(rest.decidedOn)),
  }),
)

const awards: Reader<Known<HeldAward>> = described(
  known(
    either(
      isList,
      list(either(isText, awardWithYear, awardRecord)),
      mapped(
        table(
          awardReader,
          either(
            isList,
            list(yearReader),
            mapped(yearReader, (year) => [year]),
          ),
        ),
        (rows) =>
          rows.flatMap(([{ award }, years]) =>
            years.map((year) => ({ award, year, route: 'merit' })),
          ),
      ),
    ),
  ),
  'Awards already decided: {"CSTD_CO_SO": [2022, 2023]}, ["CSTD_CO_SO 2022"], or records. Without `route`: by merit. The list is complete unless `years` limits it.',
)

const initiatives = described(
  known(
    list(
      mapped(
        record(
          { scope: scopeReader },
          {
            year: yearReader,
            kind: oneOf(['initiative', 'science', 'combat-ingenuity']),
            usedFor: awardReader,
            record: recordRef,
          },
        ),
        ({ year, usedFor, ...rest }) => ({
          ...rest,
          year: orNone(year),
          ...(usedFor === undefined ? {} : { usedFor: usedFor.award }),
        }),
      ),
    ),
  ),
  'Recognised initiatives and science works; `usedFor` when it has served an award already.',
)

const members = mapped(
  record(
    { total: count },
    {
      year: yearReader,
      holding: table(awardReader, count),
      completed: count,
      heaviestDiscipline: either((value) => value === 'none', oneOf(['none']), disciplineReader),
      record: recordRef,
    },
  ),
  ({ year, holding, ...rest }): Dated<Members> => ({
    ...rest,
    year: orNone(year),
    ...(holding === undefined
      ? {}
      : { holding: Object.fromEntries(holding.map(([{ award }, held]) => [award, held])) }),
  }),
)

const attestations = either(
  isList,
  list(record({ topic: text, holds: flag }, { year: yearReader, record: recordRef })),
  mapped(table(text, flag), (rows) => rows.map(([topic, holds]) => ({ topic, holds }))),
)

const categories: readonly SubjectCategory[] = [
  'official',
  'worker',
  'farmer',
  'labourer',
  'business-person',
  'intellectual',
  'foreigner',
  'unit',
  'enterprise',
  'ministry-or-province',
]

const subjectText = simple(
  'a kind of subject, such as "person" or "person/official"',
  { type: 'string' },
  (value) => {
    const [kindText, category, ...more] = typeof value === 'string' ? value.split('/') : []
    const kind = subjectKindReader.read(kindText, '', [])
    if (kind === undefined || more.length > 0) return undefined
    if (category === undefined) return { kind }
    const known = categories.find((each) => each === category)
    return known === undefined ? undefined : { kind, category: known }
  },
)

const subject = either(
  isText,
  subjectText,
  record(
    {},
    {
      kind: subjectKindReader,
      category: oneOf(categories),
      sex: oneOf(['female', 'male']),
      higherRetirementAge: flag,
      recruitedOn: dayReader,
      foundedOn: dayReader,
    },
  ),
)

/** A record of the achievement year unless it names its own. */
const dated = <Item extends { readonly year: number }>(
  reader: Reader<Omit<Item, 'year'> & { readonly year?: number }>,
): Reader<readonly Dated<Item>[]> =>
  list(mapped(reader, (item) => ({ ...item, year: orNone(item.year) })))

const given = { year: yearReader, record: recordRef }

/** Dữ kiện của một trường hợp, in the short forms a lawyer would write. */
export const factsReader = defined(
  'facts',
  record(
    {},
    {
      subject,
      ratings,
      awards,
      initiatives,
      disciplines: list(
        record(
          { level: disciplineReader, from: dayReader },
          { until: dayReader, record: recordRef },
        ),
      ),
      pendingCases: list(
        record({ opened: dayReader }, { concluded: dayReader, record: recordRef }),
      ),
      absences: dated<Absence>(
        record(
          {
            kind: oneOf(['sick', 'personal', 'maternity', 'injury-brave-act', 'training']),
            workingDays: count,
          },
          given,
        ),
      ),
      trainings: dated<Training>(
        record(
          { lengthMonths: count, result: oneOf(['poor', 'average', 'fair', 'good', 'excellent']) },
          { ...given, rulesObeyed: flag },
        ),
      ),
      clusterResults: known(
        dated<ClusterResult>(
          record(
            {
              rank: count,
              organisedBy: oneOf(['provincial', 'ministry', 'central-council', 'district']),
            },
            given,
          ),
        ),
      ),
      movementResults: dated<MovementResult>(
        record(
          {
            launchedBy: oneOf(['base', 'district', 'provincial', 'prime-minister']),
            durationYears: count,
            standing: oneOf(['leader', 'outstanding']),
          },
          given,
        ),
      ),
      achievements: dated<Achievement>(
        record(
          {
            kind: oneOf([
              'sudden',
              'many',
              'contribution',
              'production-model',
              'prize',
              'invention',
            ]),
            scope: scopeReader,
          },
          given,
        ),
      ),
      tenures: list(
        record({ post: text, from: dayReader, until: dayReader }, { record: recordRef }),
      ),
      members: either(
        isList,
        list(members),
        mapped(members, (one) => [one]),
      ),
      attestations,
      partyRatings: either(
        isList,
        list(record({ year: yearReader, level: ratingReader }, { record: recordRef })),
        mapped(table(yearsReader, ratingReader), (rows) =>
          rows.flatMap(([years, level]) => years.map((year) => ({ year, level }))),
        ),
      ),
    },
  ),
)

export type GivenFacts = Read<typeof factsReader>

/** The latest year that a rating, award, initiative or count of members is given for, up to a year. */
export function latestYear(facts: GivenFacts, upTo: number): number | undefined {
  const years = [
    ...(facts.ratings?.records ?? []),
    ...(facts.awards?.records ?? []),
    ...(facts.initiatives?.records ?? []),
    ...(facts.members ?? []),
    ...(facts.clusterResults?.records ?? []),
    ...(facts.movementResults ?? []),
    ...(facts.achievements ?? []),
  ].flatMap(({ year }) => (year !== null && year <= upTo ? [year] : []))
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
  given: GivenFacts,
  wanted: {
    readonly year: number
    readonly kind: SubjectKind
    readonly assumeInOrder: boolean
    /** Topics that the rule leaves to people, for the attestation of every topic. */
    readonly topics: readonly string[]
  },
): SubjectFacts {
  const { year, assumeInOrder, topics } = wanted
  const dateAll = <Item extends { readonly year: number | null }>(items: readonly Item[]) =>
    items.map((item) => ({ ...item, year: item.year ?? year }))
  const { attestations: attested, initiatives: made, ...rest } = given
  const { clusterResults: results, absences, trainings, movementResults, achievements } = given
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
