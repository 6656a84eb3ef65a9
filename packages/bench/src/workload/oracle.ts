import type { Candidate } from './people.ts'
import { type Leaf, ruleSets, versionOn } from './rules.ts'

const level = { KHT: 0, HT: 1, T: 2, XS: 3 } as const

/** Anniversaries counted one by one. */
function anniversaries(from: string, to: string): number {
  for (let count = 0; ; count++)
    if (`${Number(from.slice(0, 4)) + count + 1}${from.slice(4)}` > to) return count
}

/** A fact by its name, looked up the slow way and each time anew: it shares nothing with `facts.ts`. */
function lookUp(person: Candidate, name: string): number {
  const now = Number(person.asOf.slice(0, 4))
  const [fact = '', ...about] = name.split('_')
  const inYear = (year: number) => person.years.find(({ y }) => y === year)
  const run = (holds: (year: NonNullable<ReturnType<typeof inYear>>) => boolean): number => {
    let length = 0
    for (let at = inYear(now); at !== undefined && holds(at); at = inYear(now - length)) length++
    return length
  }
  const since = (isIt: (code: string) => boolean): number => {
    const days = person.awards.filter(({ code }) => isIt(code)).map(({ on }) => on)
    const latest = days.sort().at(-1)
    return latest === undefined ? 99 : anniversaries(latest, person.asOf)
  }
  const madeIn = (years: number) =>
    person.initiatives.filter(({ y }) => y > now - years && y <= now)
  switch (fact) {
    case 'ratingL':
      return level[inYear(now)?.rating ?? 'KHT']
    case 'titleL':
      return inYear(now)?.titles.includes(about[0] ?? '') ? 1 : 0
    case 'noDiscipline':
      return person.disciplines.some(
        ({ from, to }) => (from <= person.asOf && person.asOf < to) || from.startsWith(String(now)),
      )
        ? 0
        : 1
    case 'serviceYears':
      return now - person.joinYear
    case 'femaleService':
      return person.sex === 'F' ? now - person.joinYear : -1
    case 'hardshipService':
      return person.hardship ? now - person.joinYear : -1
    case 'approval':
      return person.approvalPct
    case 'participation':
      return person.participation ? 1 : 0
    case 'absentDays':
      return person.absentDays
    case 'leaderLevel':
      return person.leaderLevel
    case 'initScope':
      return Math.max(0, ...madeIn(Number(about[0])).map(({ scope }) => scope))
    case 'initCount':
      return madeIn(Number(about[0])).filter(({ scope }) => scope >= Number(about[1])).length
    case 'quota': {
      const { rank, ldtt } = person.unitStats
      return rank <= Math.floor((Number(about[0]) * ldtt) / 100) ? 1 : 0
    }
    case 'runXS':
      return run(({ rating }) => level[rating] >= 3)
    case 'runGood':
      return run(({ rating }) => level[rating] >= 2)
    case 'runLDTT':
      return run(({ titles }) => titles.includes('LDTT'))
    case 'runCSTDCS':
      return run(({ titles }) => titles.includes('CSTDCS'))
    case 'countCSTDT':
      return person.years.filter(
        ({ y, titles }) => y > now - Number(about[0]) && y <= now && titles.includes('CSTDT'),
      ).length
    case 'yearsSince':
      return since((code) => code === about[0])
    case 'yearsSinceOrder':
      return since((code) => code.startsWith('HC'))
    default:
      throw new Error(`unknown fact ${name}`)
  }
}

const holds = (person: Candidate, { fact, op, value }: Leaf): boolean => {
  const actual = lookUp(person, fact)
  return op === '>=' ? actual >= value : op === '<=' ? actual <= value : actual === value
}

/** What is expected of everybody: for each award six bits, one for each condition that is met. */
export const expectedOf = (person: Candidate): readonly number[] =>
  (ruleSets[versionOn(person.asOf)]?.awards ?? []).map(({ conditions }) =>
    conditions.reduce(
      (mask, { leaves }, index) =>
        leaves.some((leaf) => holds(person, leaf)) ? mask | (1 << index) : mask,
      0,
    ),
  )
