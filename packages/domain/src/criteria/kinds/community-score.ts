import { compareRatios, ratio } from '../../kernel/index.ts'
import { type Evaluate, open, settled } from '../context.ts'

/** Điểm bình xét: the whole against its maximum, and each standard against its own. */
export const communityScore: Evaluate<'communityScore'> = ({ total, each }, { facts, year }) => {
  const scored = facts.communityScores?.find((scores) => scores.year === year)
  if (scored === undefined)
    return open({ score: null, max: null, lowest: null }, [`communityScores.${year}`])
  const { standards } = scored
  const score = standards.reduce((sum, standard) => sum + standard.score, 0)
  const max = standards.reduce((sum, standard) => sum + standard.max, 0)
  const shares = standards.map((standard) => ratio(standard.score, standard.max))
  const [first] = shares
  const least = shares.reduce<typeof first>(
    (low, share) => (low === undefined || compareRatios(share, low) < 0 ? share : low),
    first,
  )
  const holds =
    least !== undefined &&
    compareRatios(ratio(score, max), total) >= 0 &&
    compareRatios(least, each) >= 0
  const lowest = least === undefined ? null : shares.indexOf(least)
  return settled(holds, { score, max, lowest }, [scored])
}
