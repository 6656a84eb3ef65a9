/** Xếp loại: failed, completed, good, excellent. */
export type Rating = 'KHT' | 'HT' | 'T' | 'XS'

export interface YearOf {
  readonly y: number
  readonly rating: Rating
  readonly titles: readonly string[]
}

/** An invented person, as the workload describes one. Law-shaped, and no legal truth. */
export interface Candidate {
  readonly id: string
  readonly sex: 'F' | 'M'
  readonly joinYear: number
  readonly leaderLevel: number
  readonly hardship: boolean
  /** Day of judging, `YYYY-MM-DD`; it also picks the version of the rules. */
  readonly asOf: string
  readonly absentDays: number
  readonly participation: boolean
  readonly approvalPct: number
  readonly years: readonly YearOf[]
  readonly initiatives: readonly { readonly y: number; readonly scope: number }[]
  readonly awards: readonly { readonly code: string; readonly on: string }[]
  readonly disciplines: readonly { readonly from: string; readonly to: string }[]
  readonly unitStats: { readonly ldtt: number; readonly rank: number }
}

/** mulberry32: a small known sequence, so that every run and every machine has the same people. */
function sequence(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const two = (count: number) => String(count).padStart(2, '0')

/** The draws of one stream, in the order the workload asks for them. */
class Draws {
  private readonly next: () => number
  constructor(seed: number) {
    this.next = sequence(seed)
  }
  share = (): number => this.next()
  chance = (of: number): boolean => this.next() < of
  whole = (from: number, to: number): number => from + Math.floor(this.next() * (to - from + 1))
  dayIn = (year: number): string => `${year}-${two(this.whole(1, 12))}-${two(this.whole(1, 28))}`
}

/** Ten years of ratings and titles; `merit` is the hidden level of the person. */
function yearsOf(draw: Draws, merit: number, last: number, joined: number): readonly YearOf[] {
  const years: YearOf[] = []
  let provincial = 0
  for (let y = last - 9; y <= last; y++) {
    if (y < joined) continue
    const score = draw.share() * 0.55 + merit * 0.75
    const rating: Rating = score > 0.78 ? 'XS' : score > 0.45 ? 'T' : score > 0.12 ? 'HT' : 'KHT'
    const titles: string[] = []
    if ((rating === 'XS' || rating === 'T') && draw.chance(0.94)) titles.push('LDTT')
    if (rating === 'XS' && titles.length > 0 && draw.chance(0.55 + merit * 0.42))
      titles.push('CSTDCS')
    if (titles.includes('CSTDCS') && merit > 0.75 && draw.chance(0.35)) {
      titles.push('CSTDT')
      provincial += 1
      if (provincial > 2 && draw.chance(0.2)) titles.push('CSTDTQ')
    }
    years.push({ y, rating, titles })
  }
  return years
}

function initiativesOf(draw: Draws, merit: number, last: number, joined: number) {
  const made: { y: number; scope: number }[] = []
  for (let y = last - 9; y <= last; y++) {
    if (y < joined) continue
    if (draw.chance(0.15 + merit * 0.6))
      made.push({ y, scope: draw.chance(merit * 0.55) ? (draw.chance(0.35) ? 3 : 2) : 1 })
    if (draw.chance(merit * 0.3)) made.push({ y, scope: 1 })
  }
  return made
}

function awardsOf(draw: Draws, merit: number, asOf: string, years: readonly YearOf[]) {
  const last = Number(asOf.slice(0, 4))
  const held: { code: string; on: string }[] = []
  const given = (code: string, chance: number, from: number, to: number): boolean => {
    if (!draw.chance(chance)) return false
    const on = draw.dayIn(last - draw.whole(from, to))
    held.push({ code, on: on < asOf ? on : `${last - 1}-01-15` })
    return true
  }
  given('GK', 0.5, 0, 10)
  if (given('BKT', 0.25 + merit * 0.5, 0, 12) && draw.chance(0.3)) given('BKT', 1, 2, 20)
  if (merit > 0.4 && given('BKTTG', 0.45, 1, 14))
    if (merit > 0.5 && given('HCLD3', 0.5, 1, 15))
      if (merit > 0.6 && given('HCLD2', 0.55, 1, 12))
        if (given('HCLD1', 0.5, 1, 10)) given('HCDL3', 0.1, 1, 5)
  given('KNC', 0.15, 0, 10)
  for (const { y, titles } of years)
    for (const code of titles)
      if ((code === 'CSTDT' || code === 'CSTDTQ') && `${y}-12-20` < asOf)
        held.push({ code, on: `${y}-12-20` })
  return held
}

function disciplinesOf(draw: Draws, merit: number, last: number) {
  if (!draw.chance(0.06 * (1.3 - merit))) return []
  const y = last - draw.whole(0, 5)
  const from = `${y}-0${draw.whole(1, 9)}-10`
  const to = `${y + 1}-0${draw.whole(1, 9)}-10`
  draw.whole(1, 3)
  return [{ from, to }]
}

/** Draws the workload makes and nobody judges are drawn all the same, or the rest would shift. */
function invent(draw: Draws, index: number): Candidate {
  const last = draw.whole(2022, 2026)
  const asOf = draw.dayIn(last)
  const merit = draw.share()
  const joinYear = last - draw.whole(0, 40)
  const female = draw.chance(0.48)
  const hardship = draw.chance(0.15)
  const leaderLevel = merit > 0.6 ? draw.whole(0, 3) : draw.whole(0, 1)
  const years = yearsOf(draw, merit, last, joinYear)
  const initiatives = initiativesOf(draw, merit, last, joinYear)
  const awards = awardsOf(draw, merit, asOf, years)
  const disciplines = disciplinesOf(draw, merit, last)
  const headcount = draw.whole(8, 120)
  const ldtt = Math.floor(headcount * (0.6 + draw.share() * 0.35))
  draw.whole(0, 1999)
  return {
    id: `c${String(index).padStart(7, '0')}`,
    sex: female ? 'F' : 'M',
    joinYear,
    leaderLevel,
    hardship,
    asOf,
    absentDays: draw.chance(0.9) ? draw.whole(0, 30) : draw.whole(31, 400),
    participation: draw.chance(0.95),
    approvalPct: Math.round((45 + merit * 45 + draw.share() * 15) * 10) / 10,
    years,
    initiatives,
    awards,
    disciplines,
    unitStats: { ldtt, rank: 1 + Math.floor((1 - merit) * ldtt * (0.3 + 0.7 * draw.share())) },
  }
}

/** Invented people, the same in every run. */
export function inventPeople(count: number, seed = 20_261_121): readonly Candidate[] {
  const draw = new Draws(seed)
  return Array.from({ length: count }, (_, index) => invent(draw, index))
}
