import type {
  Absence,
  Achievement,
  ClusterResult,
  MovementResult,
  Training,
} from '../subjects/index.ts'
import { communityScores, donations, moves, obligations, services } from './further-facts-reader.ts'
import {
  awards,
  type Dated,
  initiatives,
  known,
  members,
  orNone,
  ratings,
  recordRef,
} from './history-reader.ts'
import {
  count,
  defined,
  either,
  flag,
  isList,
  list,
  mapped,
  oneOf,
  type Read,
  type Reader,
  record,
  table,
  text,
} from './reader.ts'
import { factDayReader, factYearReader, factYearsReader } from './relative.ts'
import { subject } from './subject-reader.ts'
import { disciplineReader, ratingReader, scopeReader } from './words.ts'

const attestations = either(
  isList,
  list(record({ topic: text, holds: flag }, { year: factYearReader, record: recordRef })),
  mapped(table(text, flag), (rows) => rows.map(([topic, holds]) => ({ topic, holds }))),
)

/** A record of the achievement year unless it names its own. */
const dated = <Item extends { readonly year: number }>(
  reader: Reader<Omit<Item, 'year'> & { readonly year?: number }>,
): Reader<readonly Dated<Item>[]> =>
  list(mapped(reader, (item) => ({ ...item, year: orNone(item.year) })))

const given = { year: factYearReader, record: recordRef }

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
          { level: disciplineReader, from: factDayReader },
          { until: factDayReader, record: recordRef },
        ),
      ),
      pendingCases: list(
        record({ opened: factDayReader }, { concluded: factDayReader, record: recordRef }),
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
            launchedBy: oneOf([
              'base',
              'district',
              'provincial',
              'prime-minister',
              'state-president',
            ]),
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
              'feat',
              'brave-act',
            ]),
            scope: scopeReader,
          },
          given,
        ),
      ),
      tenures: list(
        record({ post: text, from: factDayReader, until: factDayReader }, { record: recordRef }),
      ),
      services,
      obligations,
      donations,
      communityScores,
      moves,
      members: either(
        isList,
        list(members),
        mapped(members, (one) => [one]),
      ),
      attestations,
      partyRatings: either(
        isList,
        list(record({ year: factYearReader, level: ratingReader }, { record: recordRef })),
        mapped(table(factYearsReader, ratingReader), (rows) =>
          rows.flatMap(([years, level]) => years.map((year) => ({ year, level }))),
        ),
      ),
    },
  ),
)

export type GivenFacts = Read<typeof factsReader>
