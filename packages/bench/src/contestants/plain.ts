// long because the hand-written function is what a table of rules saves one from writing
import { factsOf } from '../workload/facts.ts'
import type { Candidate } from '../workload/people.ts'
import { ruleSets, versionOn, versions } from '../workload/rules.ts'
import type { Contestant, ExplainedAward, Masks } from './contestant.ts'

/** What differs between the versions, as constants: ids and articles are made once, as anyone would. */
const constants = versions.map((numbers, version) => {
  const awards = ruleSets[version]?.awards ?? []
  return {
    ...numbers,
    fair: numbers.approval[0],
    good: numbers.approval[1],
    high: numbers.approval[2],
    awards: awards.map(({ code, conditions }) => ({
      code,
      ids: conditions.map(({ id }) => id) as unknown as Six<string>,
      articles: conditions.map(({ article }) => article) as unknown as Six<string>,
    })) as unknown as Twelve<Labels>,
  }
})
type Six<Item> = readonly [Item, Item, Item, Item, Item, Item]
type Twelve<Item> = readonly [...Six<Item>, ...Six<Item>]
interface Labels {
  readonly code: string
  readonly ids: Six<string>
  readonly articles: Six<string>
}

function constantsOn(day: string): (typeof constants)[number] {
  const found = constants[versionOn(day)]
  if (found === undefined) throw new Error(`no rules on ${day}`)
  return found
}

const bits = (a: boolean, b: boolean, c: boolean, d: boolean, e: boolean, f: boolean): number =>
  (a ? 1 : 0) | (b ? 2 : 0) | (c ? 4 : 0) | (d ? 8 : 0) | (e ? 16 : 0) | (f ? 32 : 0)

/** Straight-line code for the twelve awards: what one would write without rules as data. */
function verdicts(person: Candidate): Masks {
  const k = constantsOn(person.asOf)
  const f = factsOf(person)
  const clean = f.noDiscipline === 1
  const present = f.absentDays <= k.absent
  const quiet = f.yearsSinceOrder >= k.gap
  const within = (k.quota === 15 ? f.quota_15 : f.quota_20) === 1
  const good = f.approval >= k.good
  const high = f.approval >= k.high
  const fiveYears = f.runGood >= 5
  const wide = f.initScope_5 >= 2
  const long =
    f.serviceYears >= k.medalYears ||
    f.femaleService >= k.medalYears - 5 ||
    f.hardshipService >= k.medalYears - 8
  const tookPart = f.participation === 1
  return [
    bits(f.ratingL >= 2, clean, f.serviceYears >= 1, f.approval >= 50, tookPart, present),
    bits(
      f.titleL_LDTT === 1,
      f.initScope_1 >= 1 || f.ratingL >= 3,
      within,
      f.approval >= k.fair,
      clean,
      present,
    ),
    bits(
      f.runCSTDCS >= 3,
      f.initScope_3 >= 2,
      f.ratingL >= 3,
      good,
      clean,
      f.yearsSince_CSTDT >= 1,
    ),
    bits(
      f.countCSTDT_6 >= 2,
      f.initScope_6 >= 3,
      f.ratingL >= 3,
      high,
      clean,
      f.yearsSince_CSTDTQ >= k.gap,
    ),
    bits(
      f.ratingL >= 2,
      f.runGood >= 1,
      clean,
      f.approval >= 50,
      tookPart,
      f.initCount_1_1 >= 1 || f.serviceYears >= 1,
    ),
    bits(
      f.runXS >= 2,
      f.initCount_2_1 >= 2,
      clean,
      f.approval >= k.fair,
      f.yearsSince_BKT >= 2,
      f.runLDTT >= 2,
    ),
    bits(
      f.yearsSince_BKT <= 90,
      fiveYears,
      wide || f.countCSTDT_6 >= 1,
      good,
      clean,
      f.yearsSince_BKTTG >= k.gap,
    ),
    bits(f.yearsSince_BKTTG <= 90, f.yearsSince_BKTTG >= k.gap, fiveYears, wide, high, quiet),
    bits(f.yearsSince_HCLD3 <= 90, f.yearsSince_HCLD3 >= k.gap, f.runXS >= 2, wide, high, quiet),
    bits(
      f.yearsSince_HCLD2 <= 90,
      f.yearsSince_HCLD2 >= k.gap,
      f.runXS >= 3,
      f.initScope_5 >= 3,
      high,
      quiet,
    ),
    bits(
      long,
      clean,
      f.ratingL >= 1,
      f.approval >= 50,
      f.yearsSince_KNC >= 91,
      f.absentDays <= 365,
    ),
    bits(
      f.serviceYears >= k.orderYears,
      f.leaderLevel >= 2,
      f.runGood >= k.orderRun,
      f.yearsSince_HCLD1 <= 90,
      clean,
      quiet,
    ),
  ]
}

/*
 * One award with its six conditions. The outcomes come in one by one and the objects are made in one place: written
 * with a function for each condition it is less than half as fast.
 */
function told(
  { code, ids, articles }: Labels,
  ruleSet: string,
  a: boolean,
  aFound: number,
  aWanted: number,
  b: boolean,
  bFound: number,
  bWanted: number,
  c: boolean,
  cFound: number,
  cWanted: number,
  d: boolean,
  dFound: number,
  dWanted: number,
  e: boolean,
  eFound: number,
  eWanted: number,
  f: boolean,
  fFound: number,
  fWanted: number,
): ExplainedAward {
  return {
    award: code,
    eligible: a && b && c && d && e && f,
    ruleSet,
    criteria: [
      { id: ids[0], ok: a, actual: aFound, required: aWanted, article: articles[0] },
      { id: ids[1], ok: b, actual: bFound, required: bWanted, article: articles[1] },
      { id: ids[2], ok: c, actual: cFound, required: cWanted, article: articles[2] },
      { id: ids[3], ok: d, actual: dFound, required: dWanted, article: articles[3] },
      { id: ids[4], ok: e, actual: eFound, required: eWanted, article: articles[4] },
      { id: ids[5], ok: f, actual: fFound, required: fWanted, article: articles[5] },
    ],
  }
}

/** The same, with every condition told. */
function explain(person: Candidate): readonly ExplainedAward[] {
  const k = constantsOn(person.asOf)
  const f = factsOf(person)
  const within = k.quota === 15 ? f.quota_15 : f.quota_20
  const longOtherwise = f.femaleService >= k.medalYears - 5 || f.hardshipService >= k.medalYears - 8
  const t = k.awards
  const id = k.id
  return [
    told(
      t[0],
      id,
      f.ratingL >= 2,
      f.ratingL,
      2,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.serviceYears >= 1,
      f.serviceYears,
      1,
      f.approval >= 50,
      f.approval,
      50,
      f.participation >= 1,
      f.participation,
      1,
      f.absentDays <= k.absent,
      f.absentDays,
      k.absent,
    ),
    told(
      t[1],
      id,
      f.titleL_LDTT >= 1,
      f.titleL_LDTT,
      1,
      f.initScope_1 >= 1 || f.ratingL >= 3,
      f.initScope_1,
      1,
      within >= 1,
      within,
      1,
      f.approval >= k.fair,
      f.approval,
      k.fair,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.absentDays <= k.absent,
      f.absentDays,
      k.absent,
    ),
    told(
      t[2],
      id,
      f.runCSTDCS >= 3,
      f.runCSTDCS,
      3,
      f.initScope_3 >= 2,
      f.initScope_3,
      2,
      f.ratingL >= 3,
      f.ratingL,
      3,
      f.approval >= k.good,
      f.approval,
      k.good,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.yearsSince_CSTDT >= 1,
      f.yearsSince_CSTDT,
      1,
    ),
    told(
      t[3],
      id,
      f.countCSTDT_6 >= 2,
      f.countCSTDT_6,
      2,
      f.initScope_6 >= 3,
      f.initScope_6,
      3,
      f.ratingL >= 3,
      f.ratingL,
      3,
      f.approval >= k.high,
      f.approval,
      k.high,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.yearsSince_CSTDTQ >= k.gap,
      f.yearsSince_CSTDTQ,
      k.gap,
    ),
    told(
      t[4],
      id,
      f.ratingL >= 2,
      f.ratingL,
      2,
      f.runGood >= 1,
      f.runGood,
      1,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.approval >= 50,
      f.approval,
      50,
      f.participation >= 1,
      f.participation,
      1,
      f.initCount_1_1 >= 1 || f.serviceYears >= 1,
      f.initCount_1_1,
      1,
    ),
    told(
      t[5],
      id,
      f.runXS >= 2,
      f.runXS,
      2,
      f.initCount_2_1 >= 2,
      f.initCount_2_1,
      2,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.approval >= k.fair,
      f.approval,
      k.fair,
      f.yearsSince_BKT >= 2,
      f.yearsSince_BKT,
      2,
      f.runLDTT >= 2,
      f.runLDTT,
      2,
    ),
    told(
      t[6],
      id,
      f.yearsSince_BKT <= 90,
      f.yearsSince_BKT,
      90,
      f.runGood >= 5,
      f.runGood,
      5,
      f.initScope_5 >= 2 || f.countCSTDT_6 >= 1,
      f.initScope_5,
      2,
      f.approval >= k.good,
      f.approval,
      k.good,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.yearsSince_BKTTG >= k.gap,
      f.yearsSince_BKTTG,
      k.gap,
    ),
    told(
      t[7],
      id,
      f.yearsSince_BKTTG <= 90,
      f.yearsSince_BKTTG,
      90,
      f.yearsSince_BKTTG >= k.gap,
      f.yearsSince_BKTTG,
      k.gap,
      f.runGood >= 5,
      f.runGood,
      5,
      f.initScope_5 >= 2,
      f.initScope_5,
      2,
      f.approval >= k.high,
      f.approval,
      k.high,
      f.yearsSinceOrder >= k.gap,
      f.yearsSinceOrder,
      k.gap,
    ),
    told(
      t[8],
      id,
      f.yearsSince_HCLD3 <= 90,
      f.yearsSince_HCLD3,
      90,
      f.yearsSince_HCLD3 >= k.gap,
      f.yearsSince_HCLD3,
      k.gap,
      f.runXS >= 2,
      f.runXS,
      2,
      f.initScope_5 >= 2,
      f.initScope_5,
      2,
      f.approval >= k.high,
      f.approval,
      k.high,
      f.yearsSinceOrder >= k.gap,
      f.yearsSinceOrder,
      k.gap,
    ),
    told(
      t[9],
      id,
      f.yearsSince_HCLD2 <= 90,
      f.yearsSince_HCLD2,
      90,
      f.yearsSince_HCLD2 >= k.gap,
      f.yearsSince_HCLD2,
      k.gap,
      f.runXS >= 3,
      f.runXS,
      3,
      f.initScope_5 >= 3,
      f.initScope_5,
      3,
      f.approval >= k.high,
      f.approval,
      k.high,
      f.yearsSinceOrder >= k.gap,
      f.yearsSinceOrder,
      k.gap,
    ),
    told(
      t[10],
      id,
      f.serviceYears >= k.medalYears || longOtherwise,
      f.serviceYears,
      k.medalYears,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.ratingL >= 1,
      f.ratingL,
      1,
      f.approval >= 50,
      f.approval,
      50,
      f.yearsSince_KNC >= 91,
      f.yearsSince_KNC,
      91,
      f.absentDays <= 365,
      f.absentDays,
      365,
    ),
    told(
      t[11],
      id,
      f.serviceYears >= k.orderYears,
      f.serviceYears,
      k.orderYears,
      f.leaderLevel >= 2,
      f.leaderLevel,
      2,
      f.runGood >= k.orderRun,
      f.runGood,
      k.orderRun,
      f.yearsSince_HCLD1 <= 90,
      f.yearsSince_HCLD1,
      90,
      f.noDiscipline >= 1,
      f.noDiscipline,
      1,
      f.yearsSinceOrder >= k.gap,
      f.yearsSinceOrder,
      k.gap,
    ),
  ]
}

/** The hand-written limit: no rules as data, nothing but code. */
export const plain: Contestant = {
  name: 'plain function',
  verdicts,
  explain,
  rows: explain,
}
