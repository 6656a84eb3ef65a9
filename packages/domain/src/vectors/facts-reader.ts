import type {
  Absence,
  Achievement,
  ClusterResult,
  MovementResult,
  SubjectCategory,
  Training,
} from '../subjects/index.ts'
import {
  awards,
  type Dated,
  initiatives,
  known,
  members,
  orNone,
  ratings,
  recordRef,
  yearsReader,
} from './history-reader.ts'
import {
  count,
  defined,
  either,
  flag,
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
  dayReader,
  disciplineReader,
  ratingReader,
  scopeReader,
  subjectKindReader,
  yearReader,
} from './words.ts'

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
