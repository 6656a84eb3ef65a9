import type { Candidate, Rating } from './people.ts'

/** The facts of a person on the day of judging; every contestant is given the same derivation. */
export interface Facts {
  readonly absentDays: number
  readonly approval: number
  readonly countCSTDT_6: number
  readonly femaleService: number
  readonly hardshipService: number
  readonly initCount_1_1: number
  readonly initCount_2_1: number
  readonly initScope_1: number
  readonly initScope_3: number
  readonly initScope_5: number
  readonly initScope_6: number
  readonly leaderLevel: number
  readonly noDiscipline: number
  readonly participation: number
  readonly quota_15: number
  readonly quota_20: number
  readonly ratingL: number
  readonly runCSTDCS: number
  readonly runGood: number
  readonly runLDTT: number
  readonly runXS: number
  readonly serviceYears: number
  readonly titleL_LDTT: number
  readonly yearsSinceOrder: number
  readonly yearsSince_BKT: number
  readonly yearsSince_BKTTG: number
  readonly yearsSince_CSTDT: number
  readonly yearsSince_CSTDTQ: number
  readonly yearsSince_HCLD1: number
  readonly yearsSince_HCLD2: number
  readonly yearsSince_HCLD3: number
  readonly yearsSince_KNC: number
}
export type FactName = keyof Facts

/** Compared one by one: a table looked up by a word that varies is many times slower. */
const levelOf = (rating: Rating): number =>
  rating === 'T' ? 2 : rating === 'XS' ? 3 : rating === 'HT' ? 1 : 0
const digit = (day: string, at: number) => day.charCodeAt(at) - 48
/** The year of a day, read from its digits: this is on the road of every contestant. */
const yearOf = (day: string) =>
  digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3)
const inYear = (day: string) =>
  digit(day, 5) * 1000 + digit(day, 6) * 100 + digit(day, 8) * 10 + digit(day, 9)

/** Whole anniversaries; 99 when there is no earlier day. */
function anniversaries(from: string, to: string): number {
  if (from === '') return 99
  const years = yearOf(to) - yearOf(from)
  return inYear(to) < inYear(from) ? years - 1 : years
}

/** Derives the facts in one pass over each list. */
export function factsOf(person: Candidate): Facts {
  const { asOf, unitStats, absentDays, leaderLevel, years, initiatives, awards } = person
  const last = yearOf(asOf)

  /** From the last year back; a missing year ends every run. */
  let [ratingL, titleL, runXS, runGood, runLDTT, runCSTDCS, count] = [0, 0, 0, 0, 0, 0, 0]
  let [xs, good, ldtt, cstdcs] = [true, true, true, true]
  let expected = last
  for (let index = years.length - 1; index >= 0; index--) {
    const of = years[index]
    if (of === undefined) break
    const level = levelOf(of.rating)
    let [advanced, fighter, provincial] = [false, false, false]
    for (const title of of.titles)
      if (title === 'LDTT') advanced = true
      else if (title === 'CSTDCS') fighter = true
      else if (title === 'CSTDT') provincial = true
    if (of.y !== expected) xs = good = ldtt = cstdcs = false
    expected = of.y - 1
    if (of.y === last) {
      ratingL = level
      titleL = advanced ? 1 : 0
    }
    if (level < 3) xs = false
    if (level < 2) good = false
    if (!advanced) ldtt = false
    if (!fighter) cstdcs = false
    if (xs) runXS += 1
    if (good) runGood += 1
    if (ldtt) runLDTT += 1
    if (cstdcs) runCSTDCS += 1
    if (provincial && of.y > last - 6) count += 1
  }

  let [in1, in3, in5, in6, made1, made2] = [0, 0, 0, 0, 0, 0]
  for (const { y, scope } of initiatives) {
    const age = last - y
    if (age < 0 || age >= 6) continue
    if (scope > in6) in6 = scope
    if (age < 5 && scope > in5) in5 = scope
    if (age < 3 && scope > in3) in3 = scope
    if (age < 1 && scope > in1) in1 = scope
    if (age < 2) made2 += 1
    if (age < 1) made1 += 1
  }

  let [bkt, bkttg, cstdt, cstdtq, hcld1, hcld2, hcld3] = ['', '', '', '', '', '', '']
  let [knc, order] = ['', '']
  for (const { code, on } of awards) {
    if (code.charCodeAt(0) === 72 && code.charCodeAt(1) === 67 && on > order) order = on
    switch (code) {
      case 'BKT':
        if (on > bkt) bkt = on
        break
      case 'BKTTG':
        if (on > bkttg) bkttg = on
        break
      case 'CSTDT':
        if (on > cstdt) cstdt = on
        break
      case 'CSTDTQ':
        if (on > cstdtq) cstdtq = on
        break
      case 'HCLD1':
        if (on > hcld1) hcld1 = on
        break
      case 'HCLD2':
        if (on > hcld2) hcld2 = on
        break
      case 'HCLD3':
        if (on > hcld3) hcld3 = on
        break
      case 'KNC':
        if (on > knc) knc = on
    }
  }

  let clean = 1
  for (const { from, to } of person.disciplines)
    if ((from <= asOf && asOf < to) || yearOf(from) === last) clean = 0
  const service = last - person.joinYear
  const { rank, ldtt: advancedWorkers } = unitStats
  return {
    absentDays,
    approval: person.approvalPct,
    countCSTDT_6: count,
    femaleService: person.sex === 'F' ? service : -1,
    hardshipService: person.hardship ? service : -1,
    initCount_1_1: made1,
    initCount_2_1: made2,
    initScope_1: in1,
    initScope_3: in3,
    initScope_5: in5,
    initScope_6: in6,
    leaderLevel,
    noDiscipline: clean,
    participation: person.participation ? 1 : 0,
    quota_15: rank <= Math.floor((15 * advancedWorkers) / 100) ? 1 : 0,
    quota_20: rank <= Math.floor((20 * advancedWorkers) / 100) ? 1 : 0,
    ratingL,
    runCSTDCS,
    runGood,
    runLDTT,
    runXS,
    serviceYears: service,
    titleL_LDTT: titleL,
    yearsSinceOrder: anniversaries(order, asOf),
    yearsSince_BKT: anniversaries(bkt, asOf),
    yearsSince_BKTTG: anniversaries(bkttg, asOf),
    yearsSince_CSTDT: anniversaries(cstdt, asOf),
    yearsSince_CSTDTQ: anniversaries(cstdtq, asOf),
    yearsSince_HCLD1: anniversaries(hcld1, asOf),
    yearsSince_HCLD2: anniversaries(hcld2, asOf),
    yearsSince_HCLD3: anniversaries(hcld3, asOf),
    yearsSince_KNC: anniversaries(knc, asOf),
  }
}
