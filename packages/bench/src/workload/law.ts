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
 * The facts of the workload in the place where the law's facts of a subject stand. Written out, since a name looked up
 * at run time is many times slower; the only one that is no whole number stands apart, or none would be kept as one.
 */
export interface Told extends SubjectFacts {
  readonly told: readonly number[]
  /** As it is found: told once, for all the conditions that look at it. */
  readonly approval: { readonly actual: number }
}
const person = { kind: 'person' } as const
export const telling = (f: Facts): Told => ({
  subject: person,
  approval: { actual: f.approval },
  told: [
    f.absentDays,
    f.countCSTDT_6,
    f.femaleService,
    f.hardshipService,
    f.initCount_1_1,
    f.initCount_2_1,
    f.initScope_1,
    f.initScope_3,
    f.initScope_5,
    f.initScope_6,
    f.leaderLevel,
    f.noDiscipline,
    f.participation,
    f.quota_15,
    f.quota_20,
    f.ratingL,
    f.runCSTDCS,
    f.runGood,
    f.runLDTT,
    f.runXS,
    f.serviceYears,
    f.titleL_LDTT,
    f.yearsSinceOrder,
    f.yearsSince_BKT,
    f.yearsSince_BKTTG,
    f.yearsSince_CSTDT,
    f.yearsSince_CSTDTQ,
    f.yearsSince_HCLD1,
    f.yearsSince_HCLD2,
    f.yearsSince_HCLD3,
    f.yearsSince_KNC,
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

/** The whole numbers in the order in which they are told. */
const order: readonly FactName[] = [
  'absentDays',
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

const holding = (wanted: Wanted): ((actual: number) => boolean) => {
  if ('atLeast' in wanted) return (actual) => actual >= wanted.atLeast
  if ('atMost' in wanted) return (actual) => actual <= wanted.atMost
  return (actual) => actual === wanted.is
}

/** One word of the workload's vocabulary, made as the law's own words are made. */
const word =
  (index: number) =>
  (wanted: Wanted, tell: Says): ((context: Context) => VerdictNode) => {
    const told = tell.byNumber('actual', holding(wanted))
    /** A name of its own for each condition is nearer than one they share. */
    const at = index
    return ({ facts }) => told.node((facts as Told).told[at] as number)
  }

/** The share of votes, in tenths of a percent: too many numbers to keep what is told of each. */
const approval = (wanted: Wanted, tell: Says): ((context: Context) => VerdictNode) => {
  const holds = holding(wanted)
  return ({ facts }) => {
    const found = (facts as Told).approval
    return tell.settled(holds(found.actual), found)
  }
}

const vocabulary: Vocabulary = {
  ...Object.fromEntries(order.map((name, index) => [name, word(index)])),
  approval,
}

/** The product's compiler with the words of the workload. */
export const compile = compilerOf(vocabulary)
