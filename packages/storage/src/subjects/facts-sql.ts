import type { Day } from '@vinhdanh/domain/kernel'
import { Prisma } from '../database/index.ts'

const { raw, sql } = Prisma

type Sql = ReturnType<typeof sql>

/** One list of facts: its fields, where it comes from, and the stored row each fact points to. */
interface List {
  readonly name: string
  readonly record: string
  readonly id: string
  /** Field of the fact, and the expression it is read from. */
  readonly fields: Readonly<Record<string, string>>
  readonly from: string
  readonly order: string
}

const same = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `r."${name}"`]))

/** Lists kept for people and for units alike; `owner` is the column that names the subject. */
const sharedLists = (owner: string): readonly List[] => [
  {
    name: 'ratings',
    record: 'rating',
    id: 'r."id"',
    fields: same('year', 'level'),
    from: `"Rating" r WHERE r."${owner}" = s."id" AND r."of" = 'subject'`,
    order: 'r."year"',
  },
  {
    name: 'awards',
    record: 'award',
    id: 'r."id"',
    fields: same('award', 'year', 'firstYear', 'decidedOn', 'route'),
    from: `"RegisterEntry" r WHERE r."${owner}" = s."id" AND r."status" <> 'revoked'`,
    order: 'r."year", r."id"',
  },
  {
    name: 'disciplines',
    record: 'discipline',
    id: 'r."id"',
    fields: same('level', 'from', 'until'),
    from: `"Discipline" r WHERE r."${owner}" = s."id"`,
    order: 'r."from", r."id"',
  },
  {
    name: 'pendingCases',
    record: 'pending-case',
    id: 'r."id"',
    fields: same('opened', 'concluded'),
    from: `"PendingCase" r WHERE r."${owner}" = s."id"`,
    order: 'r."opened", r."id"',
  },
  {
    name: 'movementResults',
    record: 'movement-result',
    id: 'r."id"',
    fields: same('launchedBy', 'year', 'durationYears', 'standing'),
    from: `"MovementResult" r WHERE r."${owner}" = s."id"`,
    order: 'r."year", r."id"',
  },
  {
    name: 'achievements',
    record: 'achievement',
    id: 'r."id"',
    fields: same('kind', 'scope', 'year'),
    from: `"Achievement" r WHERE r."${owner}" = s."id"`,
    order: 'r."year", r."id"',
  },
  {
    name: 'donations',
    record: 'donation',
    id: 'r."id"',
    fields: same('year', 'amount'),
    from: `"Donation" r WHERE r."${owner}" = s."id"`,
    order: 'r."year", r."id"',
  },
]

const personLists: readonly List[] = [
  ...sharedLists('personId'),
  {
    name: 'initiatives',
    record: 'initiative',
    id: 'r."id"',
    fields: { ...same('year', 'scope', 'kind'), usedFor: 'u."award"' },
    from: `"InitiativeAuthor" a JOIN "Initiative" r ON r."id" = a."initiativeId"
      LEFT JOIN "InitiativeUse" u ON u."initiativeId" = r."id" AND u."personId" = s."id"
      WHERE a."personId" = s."id"`,
    order: 'r."year", r."id"',
  },
  {
    name: 'absences',
    record: 'absence',
    id: 'r."id"',
    fields: same('kind', 'workingDays', 'year'),
    from: `"Absence" r WHERE r."personId" = s."id"`,
    order: 'r."year", r."id"',
  },
  {
    name: 'trainings',
    record: 'training',
    id: 'r."id"',
    fields: same('year', 'lengthMonths', 'result', 'rulesObeyed'),
    from: `"Training" r WHERE r."personId" = s."id"`,
    order: 'r."year", r."id"',
  },
  {
    name: 'tenures',
    record: 'posting',
    id: 'r."id"',
    fields: { post: 'r."tenurePost"', from: 'r."from"', until: 'coalesce(r."until", d."asOf")' },
    from: `"Posting" r WHERE r."personId" = s."id" AND r."tenurePost" IS NOT NULL AND r."from" <= d."asOf"`,
    order: 'r."from", r."id"',
  },
  {
    name: 'services',
    record: 'service',
    id: 'r."id"',
    fields: same('force', 'from', 'until'),
    from: `"Service" r WHERE r."personId" = s."id"`,
    order: 'r."from", r."id"',
  },
  {
    name: 'moves',
    record: 'move',
    id: 'r."id"',
    fields: same('kind', 'on', 'months', 'remark'),
    from: `"Move" r WHERE r."personId" = s."id"`,
    order: 'r."on", r."id"',
  },
]

const unitLists: readonly List[] = [
  {
    name: 'obligations',
    record: 'obligation',
    id: 'r."id"',
    fields: same('item', 'year', 'met'),
    from: `"Obligation" r WHERE r."unitId" = s."id"`,
    order: 'r."year", r."item"',
  },
  {
    name: 'communityScores',
    record: 'community-score',
    id: 'r."id"',
    fields: same('year', 'standards'),
    from: `"CommunityScore" r WHERE r."unitId" = s."id"`,
    order: 'r."year"',
  },
  ...sharedLists('unitId'),
  {
    name: 'partyRatings',
    record: 'rating',
    id: 'r."id"',
    fields: same('year', 'level'),
    from: `"Rating" r WHERE r."unitId" = s."id" AND r."of" = 'party'`,
    order: 'r."year"',
  },
  {
    name: 'clusterResults',
    record: 'cluster-result',
    id: 'r."id"',
    fields: same('year', 'rank', 'organisedBy'),
    from: `"ClusterResult" r WHERE r."unitId" = s."id" AND r."rank" IS NOT NULL`,
    order: 'r."year", r."id"',
  },
  {
    name: 'members',
    record: 'members',
    id: 'r."id"',
    fields: same('year', 'total', 'holding', 'completed', 'heaviestDiscipline'),
    from: `"MembersSnapshot" r WHERE r."unitId" = s."id"`,
    order: 'r."year"',
  },
]

/** Only the fixed names of this file go in as text; every value is a parameter. */
const gather = (lists: readonly List[]): Sql =>
  raw(
    lists
      .map(({ name, record, id, fields, from, order }) => {
        const pairs = Object.entries(fields).map(([field, read]) => `'${field}', ${read}`)
        const point = `'record', json_build_object('kind', '${record}', 'id', ${id})`
        return `'${name}', coalesce((SELECT json_agg(json_strip_nulls(json_build_object(${[...pairs, point].join(', ')})) ORDER BY ${order}) FROM ${from}), '[]'::json)`
      })
      .join(',\n'),
  )

const personGather = gather(personLists)
const unitGather = gather(unitLists)
const none = raw(
  unitLists
    .filter(({ name }) => !personLists.some((list) => list.name === name))
    .map(({ name }) => `'${name}', '[]'::json`)
    .join(', '),
)
const noneOfUnit = raw(
  personLists
    .filter(({ name }) => !unitLists.some((list) => list.name === name))
    .map(({ name }) => `'${name}', '[]'::json`)
    .join(', '),
)

export const personFactsSql = (ids: readonly string[], asOf: Day): Sql => sql`
  SELECT s."id", s."coverage",
    json_strip_nulls(json_build_object('kind', 'person', 'category', s."category", 'sex', s."sex",
      'recruitedOn', s."recruitedOn", 'higherRetirementAge', s."higherRetirementAge",
      'servicePeriods', s."servicePeriods")) AS subject, NULL AS "closedOn",
    json_build_object(${personGather}, ${none}) AS lists
  FROM "Person" s CROSS JOIN (SELECT ${asOf}::text COLLATE "C" AS "asOf") d
  WHERE s."id" = ANY(${[...ids]}::uuid[])`

export const unitFactsSql = (ids: readonly string[]): Sql => sql`
  SELECT s."id", s."coverage",
    json_strip_nulls(json_build_object('kind', s."kind", 'category', s."category",
      'foundedOn', s."openedOn")) AS subject, s."closedOn",
    json_build_object(${unitGather}, ${noneOfUnit}) AS lists
  FROM "Unit" s
  WHERE s."id" = ANY(${[...ids]}::uuid[])`
