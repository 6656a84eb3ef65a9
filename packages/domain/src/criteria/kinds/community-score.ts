import { compareRatios, type Ratio, ratio } from '../../kernel/index.ts'
import type { Prepare } from '../context.ts'

/** Points are given in halves and tenths; counted in hundredths they are whole, and compared exactly. */
const hundredths = (points: number): number => Math.round(points * 100)

/** Điểm bình xét: the whole against its maximum, and each standard against its own. */
export const communityScore: Prepare<'communityScore'> =
  ({ total, each }, tell) =>
  ({ facts, year }) => {
    const scored = facts.communityScores?.find((scores) => scores.year === year)
    if (scored === undefined)
      return tell.open({ score: null, max: null, lowest: null }, [`communityScores.${year}`])
    let [score, max] = [0, 0]
    let lowest: number | null = null
    let least: Ratio | undefined
    scored.standards.forEach((standard, index) => {
      const share = ratio(hundredths(standard.score), hundredths(standard.max))
      score += share.part
      max += share.whole
      /** A standard without points to give has no share of them. */
      if (share.whole <= 0 || (least !== undefined && compareRatios(share, least) >= 0)) return
      least = share
      lowest = index
    })
    const holds =
      least !== undefined &&
      compareRatios(ratio(score, max), total) >= 0 &&
      compareRatios(least, each) >= 0
    return tell.settled(holds, { score: score / 100, max: max / 100, lowest }, [scored])
  }
