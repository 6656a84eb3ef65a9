import { covers, known } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Dẫn đầu cụm, khối thi đua trong năm. */
export const clusterLeader: Prepare<'clusterLeader'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    const all = known(facts.clusterResults)
    const ofYear = (all?.records ?? [])
      .filter((result) => result.year === year)
      .sort((a, b) => a.rank - b.rank)
    const leading = ofYear.find(
      ({ rank, organisedBy }) => rank === 1 && wanted.organisedBy.includes(organisedBy),
    )
    const shown = leading ?? ofYear[0]
    const found = { rank: shown?.rank ?? null, organisedBy: shown?.organisedBy ?? null }
    if (leading === undefined && !covers(all, year))
      return tell.open(found, [`clusterResults.${year}`], ofYear)
    return tell.settled(leading !== undefined, found, shown === undefined ? [] : [shown])
  }
