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

/** The facts of the workload in the place where the law's facts of a subject stand. */
export interface Told extends SubjectFacts {
  readonly told: readonly number[]
}
const person = { kind: 'person' } as const
export const telling = (f: Facts): Told => ({
  subject: person,
  told: [
    f.absentDays,
    f.approval,
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

/** How each fact is read. Written out, since a name looked up at run time is many times slower. */
const readers: { readonly [Name in FactName]: (facts: Facts) => number } = {
  absentDays: (facts) => facts.absentDays,
  approval: (facts) => facts.approval,
  countCSTDT_6: (facts) => facts.countCSTDT_6,
  femaleService: (facts) => facts.femaleService,
  hardshipService: (facts) => facts.hardshipService,
  initCount_1_1: (facts) => facts.initCount_1_1,
  initCount_2_1: (facts) => facts.initCount_2_1,
  initScope_1: (facts) => facts.initScope_1,
  initScope_3: (facts) => facts.initScope_3,
  initScope_5: (facts) => facts.initScope_5,
  initScope_6: (facts) => facts.initScope_6,
  leaderLevel: (facts) => facts.leaderLevel,
  noDiscipline: (facts) => facts.noDiscipline,
  participation: (facts) => facts.participation,
  quota_15: (facts) => facts.quota_15,
  quota_20: (facts) => facts.quota_20,
  ratingL: (facts) => facts.ratingL,
  runCSTDCS: (facts) => facts.runCSTDCS,
  runGood: (facts) => facts.runGood,
  runLDTT: (facts) => facts.runLDTT,
  runXS: (facts) => facts.runXS,
  serviceYears: (facts) => facts.serviceYears,
  titleL_LDTT: (facts) => facts.titleL_LDTT,
  yearsSinceOrder: (facts) => facts.yearsSinceOrder,
  yearsSince_BKT: (facts) => facts.yearsSince_BKT,
  yearsSince_BKTTG: (facts) => facts.yearsSince_BKTTG,
  yearsSince_CSTDT: (facts) => facts.yearsSince_CSTDT,
  yearsSince_CSTDTQ: (facts) => facts.yearsSince_CSTDTQ,
  yearsSince_HCLD1: (facts) => facts.yearsSince_HCLD1,
  yearsSince_HCLD2: (facts) => facts.yearsSince_HCLD2,
  yearsSince_HCLD3: (facts) => facts.yearsSince_HCLD3,
  yearsSince_KNC: (facts) => facts.yearsSince_KNC,
}

type Says = Tell<{ readonly actual: number }>

/** One condition of the workload: a fact by its place, and a bound on either side. */
class Bounds {
  private readonly index: number
  private readonly least: number
  private readonly most: number
  private readonly tell: Says

  constructor(index: number, wanted: Wanted, tell: Says) {
    this.index = index
    this.least = 'atLeast' in wanted ? wanted.atLeast : 'is' in wanted ? wanted.is : -Infinity
    this.most = 'atMost' in wanted ? wanted.atMost : 'is' in wanted ? wanted.is : Infinity
    this.tell = tell
  }

  judge(facts: Told): VerdictNode {
    const actual = facts.told[this.index] as number
    return this.tell.settled(actual >= this.least && actual <= this.most, { actual })
  }
}

/** One word of the workload's vocabulary, made as the law's own words are made. */
const word =
  (index: number) =>
  (wanted: Wanted, tell: Says): ((context: Context) => VerdictNode) => {
    const bounds = new Bounds(index, wanted, tell)
    return ({ facts }) => bounds.judge(facts as Told)
  }

const vocabulary: Vocabulary = Object.fromEntries(
  Object.keys(readers).map((name, index) => [name, word(index)]),
)

/** The product's compiler with the words of the workload. */
export const compile = compilerOf(vocabulary)
