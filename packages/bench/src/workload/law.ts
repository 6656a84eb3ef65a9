import type { Citation } from '@vinhdanh/domain/citations'
import {
  all,
  any,
  type Context,
  type Criterion,
  compilerOf,
  type Tell,
  type VerdictNode,
  type Vocabulary,
} from '@vinhdanh/domain/criteria'
import { day } from '@vinhdanh/domain/kernel'
import type { AwardProvision, CriteriaProvision, Instrument } from '@vinhdanh/domain/law'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import type { FactName, Facts } from './facts.ts'
import { type AwardRule, type Condition, type Leaf, type RuleSet, ruleSets } from './rules.ts'

/** What a leaf of the workload asks of a fact. */
export type Wanted =
  | { readonly atLeast: number }
  | { readonly atMost: number }
  | { readonly is: number }

/**
 * The facts of the workload in the place where the law's facts of a subject stand; each is told once, for all the
 * conditions that look at it. Written out, since a name looked up at run time is many times slower.
 */
export interface Told extends SubjectFacts {
  readonly told: readonly { readonly actual: number }[]
}
const person = { kind: 'person' } as const
export const telling = (f: Facts): Told => ({
  subject: person,
  told: [
    { actual: f.absentDays },
    { actual: f.approval },
    { actual: f.countCSTDT_6 },
    { actual: f.femaleService },
    { actual: f.hardshipService },
    { actual: f.initCount_1_1 },
    { actual: f.initCount_2_1 },
    { actual: f.initScope_1 },
    { actual: f.initScope_3 },
    { actual: f.initScope_5 },
    { actual: f.initScope_6 },
    { actual: f.leaderLevel },
    { actual: f.noDiscipline },
    { actual: f.participation },
    { actual: f.quota_15 },
    { actual: f.quota_20 },
    { actual: f.ratingL },
    { actual: f.runCSTDCS },
    { actual: f.runGood },
    { actual: f.runLDTT },
    { actual: f.runXS },
    { actual: f.serviceYears },
    { actual: f.titleL_LDTT },
    { actual: f.yearsSinceOrder },
    { actual: f.yearsSince_BKT },
    { actual: f.yearsSince_BKTTG },
    { actual: f.yearsSince_CSTDT },
    { actual: f.yearsSince_CSTDTQ },
    { actual: f.yearsSince_HCLD1 },
    { actual: f.yearsSince_HCLD2 },
    { actual: f.yearsSince_HCLD3 },
    { actual: f.yearsSince_KNC },
  ],
})

const wantedOf = ({ op, value }: Leaf): Wanted =>
  op === '>=' ? { atLeast: value } : op === '<=' ? { atMost: value } : { is: value }

/** The workload speaks words of its own, so its leaves are none of the law's: only their form is the same. */
const leafOf = (leaf: Leaf, cite: Citation) =>
  ({ kind: leaf.fact, wanted: wantedOf(leaf), cite }) as unknown as Criterion

const conditionOf = ({ leaves }: Condition, cite: Citation): Criterion => {
  const [first, ...others] = leaves
  return others.length === 0
    ? leafOf(first, cite)
    : { ...any(...leaves.map((leaf) => leafOf(leaf, cite))), cite }
}

const provenance = { status: 'verified', source: 'invented for the comparison' } as const
const numberOf = (article: string) => article.slice('Điều '.length)

function provisionsOf(
  { id, awards }: RuleSet,
  { code, name, article, conditions }: AwardRule,
): readonly [AwardProvision, CriteriaProvision] {
  const cite = { instrument: id, article: numberOf(article) }
  return [
    {
      kind: 'award',
      id: `award/${code}`,
      award: code,
      nameVi: name,
      nameEn: name,
      group: 'emulation-title',
      level: 'base',
      subjects: ['person'],
      rank: awards.findIndex((award) => award.code === code) + 1,
      cite,
      provenance,
    },
    {
      kind: 'criteria',
      id: `criteria/${code}`,
      award: code,
      rule: all(
        ...conditions.map((condition, index) =>
          conditionOf(condition, { ...cite, clause: String(index + 1) }),
        ),
      ),
      cite,
      provenance,
    },
  ]
}

/** The three versions as instruments: the first adds every rule, each later one replaces them. */
export const instruments: readonly Instrument[] = ruleSets.map((set, index) => {
  const provisions = set.awards.flatMap((award) => provisionsOf(set, award))
  return {
    id: set.id,
    number: set.text,
    titleVi: set.text,
    titleEn: set.text,
    rank: 'law',
    issuer: 'invented',
    signed: null,
    effective: day(set.from),
    source: 'invented',
    ends: [],
    adds: index === 0 ? provisions : [],
    replaces: index === 0 ? [] : provisions,
    repeals: [],
    transitions: [],
    notEncoded: [],
  }
})

/** The facts in the order in which they are told. */
const order: readonly FactName[] = [
  'absentDays',
  'approval',
  'countCSTDT_6',
  'femaleService',
  'hardshipService',
  'initCount_1_1',
  'initCount_2_1',
  'initScope_1',
  'initScope_3',
  'initScope_5',
  'initScope_6',
  'leaderLevel',
  'noDiscipline',
  'participation',
  'quota_15',
  'quota_20',
  'ratingL',
  'runCSTDCS',
  'runGood',
  'runLDTT',
  'runXS',
  'serviceYears',
  'titleL_LDTT',
  'yearsSinceOrder',
  'yearsSince_BKT',
  'yearsSince_BKTTG',
  'yearsSince_CSTDT',
  'yearsSince_CSTDTQ',
  'yearsSince_HCLD1',
  'yearsSince_HCLD2',
  'yearsSince_HCLD3',
  'yearsSince_KNC',
]

type Says = Tell<{ readonly actual: number }>

/** One word of the workload's vocabulary, made as the law's own words are made. */
const word =
  (index: number) =>
  (wanted: Wanted, tell: Says): ((context: Context) => VerdictNode) => {
    if ('atLeast' in wanted) {
      const { atLeast } = wanted
      return ({ facts }) => {
        const found = (facts as Told).told[index] as { readonly actual: number }
        return tell.settled(found.actual >= atLeast, found)
      }
    }
    if ('atMost' in wanted) {
      const { atMost } = wanted
      return ({ facts }) => {
        const found = (facts as Told).told[index] as { readonly actual: number }
        return tell.settled(found.actual <= atMost, found)
      }
    }
    return ({ facts }) => {
      const found = (facts as Told).told[index] as { readonly actual: number }
      return tell.settled(found.actual === wanted.is, found)
    }
  }

const vocabulary: Vocabulary = Object.fromEntries(order.map((name, index) => [name, word(index)]))

/** The product's compiler with the words of the workload. */
export const compile = compilerOf(vocabulary)
