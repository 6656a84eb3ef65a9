import { type BallotChoice, type Threshold, tallyOf, workingRules } from '../councils/index.ts'
import type { BallotCount, OptionCount, RankLine } from './conference.ts'

/**
 * Đa số của hội nghị: more than half of all member units. The law sets no share for a cluster, so it is the working rule
 * of councils and cites no article.
 */
export const conferenceMajority: Threshold = workingRules.majority

/** What one paper says of one unit: ticked, passed over, or nothing at all. */
const choiceOn = (paper: readonly string[], unitId: string): BallotChoice =>
  paper.length === 0 ? 'blank' : paper.includes(unitId) ? 'yes' : 'no'

/** Kiểm phiếu: for each unit on the paper the count of a council's ballot, over ALL member units. */
export function countOf(
  box: readonly (readonly string[])[],
  optionUnitIds: readonly string[],
  members: number,
): BallotCount {
  const options = optionUnitIds.map((unitId) => ({
    unitId,
    ...tallyOf(
      box.map((paper) => choiceOn(paper, unitId)),
      members,
      conferenceMajority,
    ),
  }))
  const blank = box.filter((paper) => paper.length === 0).length
  return { options, blank, notCast: members - box.length, members }
}

/** By votes, most first; equal votes keep the order of the paper. */
const byVotes = ({ options }: BallotCount): readonly OptionCount[] =>
  options.toSorted((a, b) => b.yes - a.yes)

/**
 * Trúng cử, theo thứ tự số phiếu: a majority of all members. Where the last seat is shared by equal votes, only those
 * above it are elected; the rest needs another ballot. Equal votes above it keep the order of the paper.
 */
export function elected(count: BallotCount, seats: number): readonly string[] {
  const passed = byVotes(count).filter((option) => option.passed)
  const beyond = passed[seats]
  return passed
    .slice(0, seats)
    .filter(({ yes }) => beyond === undefined || yes > beyond.yes)
    .map(({ unitId }) => unitId)
}

/** Phân định đồng hạng bằng phiếu: more votes stand before; equal votes go on sharing their rank. */
export function tieResolved(
  ranking: readonly RankLine[],
  rank: number | null,
  { options }: BallotCount,
): readonly RankLine[] {
  const placeOf = (unitId: string): number => {
    const own = options.find((option) => option.unitId === unitId)?.yes ?? 0
    return (rank ?? 0) + options.filter(({ yes }) => yes > own).length
  }
  return ranking
    .map((line) => (line.rank === rank ? { ...line, rank: placeOf(line.unitId) } : line))
    .toSorted((a, b) => a.rank - b.rank)
}
