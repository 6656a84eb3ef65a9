import type { CriterionKind, Leaf } from '../criteria/index.ts'
import { compareRatios, type Ratio } from '../kernel/index.ts'
import type { Provision } from './provision.ts'

/** Vì sao một quy định nội bộ trái luật. */
export const looseningCodes = [
  'not-delegated',
  'quota-larger',
  'quota-counted-otherwise',
  'ballot-lower',
  'ballot-not-secret',
  'ballot-counted-otherwise',
  'quorum-lower',
  'days-longer',
  'filing-later',
  'threshold-lower',
  'condition-dropped',
  'condition-unknown',
  'competence-changed',
  'money-changed',
  'award-unknown',
  'award-of-the-law',
  'title-without-standard',
  'law-alone',
] as const
export type LooseningCode = (typeof looseningCodes)[number]

/** Numbers by which a condition becomes harder when they grow, and when they shrink. */
const harder: Readonly<Partial<Record<CriterionKind, Readonly<Record<string, 1 | -1>>>>> = {
  ratingRun: { years: 1 },
  ratingCount: { count: 1, years: -1 },
  titleRun: { times: 1 },
  titleCount: { times: 1, years: -1 },
  priorAwardThenYears: { years: 1 },
  initiatives: { count: 1, years: -1 },
  serviceMonths: { months: 1 },
  absenceBelow: { workingDays: -1 },
  memberShare: { share: 1 },
  membersHolding: { count: 1 },
  movement: { minYears: 1 },
  ageOfCollective: { years: 1 },
  tenure: { years: 1 },
  seniority: { months: 1 },
  enterpriseObligations: { years: 1 },
  donation: { dong: 1, years: -1 },
  communityScore: { total: 1, each: 1 },
}

const isRatio = (value: number | Ratio): value is Ratio => typeof value === 'object'

/** How a number of a condition compares with the law's: 1 harder, 0 the same, −1 easier; undefined when it has no such number. */
export function hardness(
  { kind, wanted }: Leaf,
  number: string,
  value: number | Ratio,
): -1 | 0 | 1 | undefined {
  const direction = harder[kind]?.[number]
  const held = (wanted as Readonly<Record<string, number | Ratio | undefined>>)[number]
  if (direction === undefined || held === undefined || isRatio(held) !== isRatio(value))
    return undefined
  const compared =
    isRatio(held) && isRatio(value)
      ? compareRatios(value, held)
      : Math.sign(Number(value) - Number(held))
  return (compared * direction) as -1 | 0 | 1
}

const roundings = ['floor', 'half-up', 'ceiling'] as const

/** How a provision of the same kind would loosen the law's; null when it keeps or tightens it. */
export function loosens(law: Provision, local: Provision): LooseningCode | null {
  if (law.kind === 'quota' && local.kind === 'quota') {
    if (law.of !== local.of) return 'quota-counted-otherwise'
    const shares = compareRatios(local.share, law.share)
    const rounded = roundings.indexOf(local.rounding) > roundings.indexOf(law.rounding)
    return shares > 0 || (shares === 0 && rounded) ? 'quota-larger' : null
  }
  if (law.kind === 'ballot' && local.kind === 'ballot') {
    if (compareRatios(local.yesShare, law.yesShare) < 0) return 'ballot-lower'
    if (law.of !== local.of || law.council !== local.council) return 'ballot-counted-otherwise'
    return law.secret === 'required' && local.secret !== 'required' ? 'ballot-not-secret' : null
  }
  if (law.kind === 'quorum' && local.kind === 'quorum') {
    if (compareRatios(local.presentShare, law.presentShare) < 0) return 'quorum-lower'
    const special = law.forAwards
    if (special === undefined || compareRatios(local.presentShare, special.presentShare) >= 0)
      return null
    const kept =
      local.forAwards !== undefined &&
      compareRatios(local.forAwards.presentShare, special.presentShare) >= 0 &&
      special.awards.every((award) => local.forAwards?.awards.includes(award))
    return kept ? null : 'quorum-lower'
  }
  if (law.kind === 'time-limit' && local.kind === 'time-limit') {
    /** As many working days are never fewer days of the calendar. */
    const longerKind = law.unit === 'day' && local.unit === 'working-day'
    return local.days > law.days || longerKind ? 'days-longer' : null
  }
  if (law.kind === 'filing' && local.kind === 'filing') {
    if (law.by === null) return null
    if (local.by === null) return 'filing-later'
    const at = ({ month, date, yearsAfter }: NonNullable<typeof law.by>) =>
      yearsAfter * 10_000 + month * 100 + date
    return at(local.by) > at(law.by) ? 'filing-later' : null
  }
  return null
}
