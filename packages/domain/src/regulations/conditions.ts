import type { Citation, Provenance } from '../citations/index.ts'
import { all, any, type Criterion, type CriterionShapes, when } from '../criteria/index.ts'
import { obligationItems } from '../subjects/index.ts'
import {
  type Defined,
  defined,
  disciplineReader,
  hasKey,
  type Issue,
  list,
  oneOf,
  type Reader,
  ratingReader,
  record,
  scopeReader,
} from '../vectors/index.ts'
import { awardReader, awardsReader, numberReader, shareReader, wordsReader } from './words.ts'

/** Viện dẫn và nguồn của một điều, given when the whole rule has been read. */
export interface Grounds {
  readonly cite: Citation
  readonly provenance: Provenance
}

/** A condition that still waits for its article. */
export type Waiting = (grounds: Grounds) => Criterion

/** The conditions that a regulation may add, each with the words it may say. */
const shapes = {
  ratingInYear: record({ min: ratingReader }, {}),
  ratingRun: record({ min: ratingReader, years: numberReader }, {}),
  ratingCount: record({ min: ratingReader, count: numberReader, years: numberReader }, {}),
  titleInYear: record({ anyOf: awardsReader }, {}),
  titleRun: record({ award: awardReader, times: numberReader, everyYears: numberReader }, {}),
  titleCount: record({ award: awardReader, times: numberReader, years: numberReader }, {}),
  notDisciplined: record({ from: disciplineReader }, { ever: always() }),
  serviceMonths: record({ months: numberReader }, {}),
  absenceBelow: record({ workingDays: numberReader }, {}),
  memberShare: record({ award: awardReader, share: shareReader }, {}),
  membersHolding: record({ award: awardReader, count: numberReader }, {}),
  allMembersCompleted: record({}, {}),
  noMemberDisciplined: record({ from: disciplineReader }, {}),
  clusterLeader: record(
    { organisedBy: list(oneOf(['provincial', 'ministry', 'central-council', 'district'])) },
    {},
  ),
  achievement: record(
    {
      kinds: list(
        oneOf(['sudden', 'many', 'contribution', 'production-model', 'prize', 'invention']),
      ),
      scope: scopeReader,
    },
    {},
  ),
  ageOfCollective: record({ years: numberReader }, {}),
  partyRating: record({ min: ratingReader }, {}),
  enterpriseObligations: record({ items: list(oneOf(obligationItems)), years: numberReader }, {}),
  noneHeld: record({ awards: awardsReader }, {}),
  initiatives: record({ scope: scopeReader, count: numberReader, years: numberReader }, {}),
} as const

/** A key that says something by being there. */
function always(): Reader<true> {
  return {
    schema: { const: true },
    read: (value, path, issues) => {
      if (value === true) return true
      issues.push({ path, message: 'expected true' })
      return undefined
    },
  }
}

type Kind = keyof typeof shapes
const kinds = Object.keys(shapes) as Kind[]

const single = record({ is: oneOf(kinds) }, {})
const singleSchema = {
  anyOf: kinds.map((kind) => {
    const { properties, required } = shapes[kind].schema as {
      readonly properties: Readonly<Record<string, unknown>>
      readonly required: readonly string[]
    }
    return {
      type: 'object',
      properties: { ...properties, is: { const: kind } },
      required: ['is', ...required],
      additionalProperties: false,
    }
  }),
}

function readSingle(value: object, path: string, issues: Issue[]): Waiting | undefined {
  const { is, ...wanted } = value as { readonly is: unknown }
  const read = single.read({ is }, path, issues)
  if (read === undefined) return undefined
  const held = shapes[read.is].read(wanted, path, issues)
  if (held === undefined) return undefined
  /** `unused` and `strict` are what the law itself always says of these two. */
  const full =
    read.is === 'initiatives'
      ? { ...held, unused: true }
      : read.is === 'memberShare'
        ? { ...held, strict: false }
        : held
  return ({ cite, provenance }) =>
    when(read.is, full as unknown as CriterionShapes[Kind]).at(cite, provenance)
}

const judged = record({ judged: wordsReader }, {})

/**
 * Điều kiện: `{ "is": "partyRating", "min": "excellent" }`, `{ "judged": "…" }` in the words of the regulation itself,
 * or `{ "all": […] }`, `{ "any": […] }`.
 */
export const conditionReader: Defined<Waiting> = defined('condition', {
  schema: {
    anyOf: [
      singleSchema,
      judged.schema,
      ...['all', 'any'].map((key) => ({
        type: 'object',
        properties: { [key]: { type: 'array', items: { $ref: '#/definitions/condition' } } },
        required: [key],
        additionalProperties: false,
      })),
    ],
  },
  read: (value, path, issues) => {
    if (hasKey('is')(value)) return readSingle(value as object, path, issues)
    for (const [key, join] of [
      ['all', all],
      ['any', any],
    ] as const)
      if (hasKey(key)(value)) {
        const read = record({ [key]: list<Waiting>(conditionReader) }, {}).read(value, path, issues)
        const parts = read?.[key]
        return parts && ((grounds) => join(...parts.map((part) => part(grounds))))
      }
    const read = judged.read(value, path, issues)
    if (read === undefined) return undefined
    return ({ cite, provenance }) => when('judged', { topic: read.judged }).at(cite, provenance)
  },
})
