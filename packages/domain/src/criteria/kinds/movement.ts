import type { Prepare } from '../context.ts'

/** Dẫn đầu hoặc tiêu biểu trong phong trào được tổng kết trong năm; a leader is outstanding too. */
export const movement: Prepare<'movement'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    if (facts.movementResults === undefined)
      return tell.open({ launchedBy: null, standing: null, years: null }, ['movementResults'])
    const ofYear = facts.movementResults.filter((result) => result.year === year)
    const fitting = ofYear.find(
      ({ launchedBy, standing, durationYears }) =>
        wanted.launchedBy.includes(launchedBy) &&
        durationYears >= wanted.minYears &&
        (standing === 'leader' || wanted.standing === 'outstanding'),
    )
    const shown = fitting ?? ofYear[0]
    const found = {
      launchedBy: shown?.launchedBy ?? null,
      standing: shown?.standing ?? null,
      years: shown?.durationYears ?? null,
    }
    return tell.settled(fitting !== undefined, found, shown === undefined ? [] : [shown])
  }
