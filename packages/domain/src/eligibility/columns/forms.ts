import type { CriterionKind } from '../../criteria/index.ts'
import { fullMonthsInclusive, lastDayOf } from '../../kernel/index.ts'
import { type RatingLevel, ratingLevels } from '../../subjects/index.ts'
import { codeOf } from './codes.ts'
import { unrated } from './columns.ts'
import { byPresence, bySubject, each, type Form, restarting } from './form.ts'
import { titleForms } from './title-forms.ts'

const { met, unmet, unknown } = codeOf

/** The truth of a year's rating against a floor, for every set of levels the year may have been rated with. */
function floorOf(min: RatingLevel): Uint8Array {
  const reaching = (0b1111 << ratingLevels.indexOf(min)) & 0b1111
  return Uint8Array.from({ length: unrated + 1 }, (_, levels) => {
    if (levels === unrated) return unmet
    if (levels === 0) return unknown
    const below = levels & ~reaching
    return (levels & reaching) === 0 ? unmet : below === 0 ? met : unknown
  })
}

/** How each kind is judged on columns; what has no form, or not for its wording, is judged row by row. */
export const forms: { readonly [Kind in CriterionKind]?: Form<Kind> } = {
  ...titleForms,
  ratingInYear: ({ min }, { columns, year }) => {
    const levels = columns.ratings(year)
    const floor = floorOf(min)
    return (from, to, truths) => {
      for (let row = from; row < to; row++) truths[row - from] = floor[levels[row] ?? 0] ?? unknown
    }
  },
  ratingRun: ({ min, years, orTitles, restartAfterDiscipline }, use) => {
    if (orTitles !== undefined) return undefined
    const levels = Array.from({ length: years }, (_, back) => use.columns.ratings(use.year - back))
    const floor = floorOf(min)
    return restarting(use, restartAfterDiscipline, (from, to, truths) => {
      truths.fill(met, 0, to - from)
      for (const column of levels)
        for (let row = from; row < to; row++)
          truths[row - from] = (truths[row - from] ?? 0) & (floor[column[row] ?? 0] ?? unknown)
    })
  },
  ratingCount: ({ min, count, years, since, restartAfterDiscipline }, use) => {
    if (since !== undefined) return undefined
    const levels = Array.from({ length: years }, (_, back) => use.columns.ratings(use.year - back))
    const floor = floorOf(min)
    return restarting(
      use,
      restartAfterDiscipline,
      each(use, (row) => {
        let [sure, possible] = [0, 0]
        for (const column of levels) {
          const code = floor[column[row] ?? 0]
          if (code === met) sure++
          else if (code === unknown) possible++
        }
        return sure >= count ? met : sure + possible < count ? unmet : unknown
      }),
    )
  },
  judged: ({ topic }, { columns, year }) => {
    const said = columns.attested(
      topic,
      (each) => each.year === undefined || each.year === year,
      String(year),
    )
    const codes = Uint8Array.of(unknown, met, unmet, unknown)
    return (from, to, truths) => {
      for (let row = from; row < to; row++) truths[row - from] = codes[said[row] ?? 0] ?? unknown
    }
  },
  serviceMonths: ({ months }, { columns, year }) => {
    /** Months beyond a lifetime's worth of rules are all the same. */
    const served = columns.column(`months ${year}`, ({ subject: { recruitedOn } }) =>
      recruitedOn === undefined
        ? 255
        : Math.min(254, Math.max(0, fullMonthsInclusive(recruitedOn, lastDayOf(year)))),
    )
    if (months > 254) return undefined
    return (from, to, truths) => {
      for (let row = from; row < to; row++) {
        const count = served[row] ?? 255
        truths[row - from] = count === 255 ? unknown : count >= months ? met : unmet
      }
    }
  },
  ageOfCollective: (_, use) => bySubject(use, 'foundedOn'),
  servicePeriod: (_, use) => bySubject(use, 'servicePeriods'),
  notDissolved: (_, use) => bySubject(use, 'dissolvedOn'),
  initiatives: ({ since, restartAfterDiscipline }, use) =>
    since === undefined
      ? restarting(use, restartAfterDiscipline, byPresence(use, 'initiatives'))
      : undefined,
  notDisciplined: (_, use) => byPresence(use, 'disciplines'),
  noPendingCase: (_, use) => byPresence(use, 'pendingCases'),
  absenceBelow: (_, use) => byPresence(use, 'absences'),
  trainingCounted: (_, use) => byPresence(use, 'trainings'),
  memberShare: (_, use) => byPresence(use, 'members'),
  membersHolding: (_, use) => byPresence(use, 'members'),
  allMembersCompleted: (_, use) => byPresence(use, 'members'),
  noMemberDisciplined: (_, use) => byPresence(use, 'members'),
  clusterLeader: (_, use) => byPresence(use, 'clusterResults'),
  movement: (_, use) => byPresence(use, 'movementResults'),
  achievement: (_, use) => byPresence(use, 'achievements'),
  tenure: (_, use) => byPresence(use, 'tenures'),
  partyRating: (_, use) => byPresence(use, 'partyRatings'),
  noStateAwardInYear: (_, use) => byPresence(use, 'awards'),
  noneHeld: (_, use) => byPresence(use, 'awards'),
  seniority: (_, use) => byPresence(use, 'services'),
  enterpriseObligations: (_, use) => byPresence(use, 'obligations'),
  donation: (_, use) => byPresence(use, 'donations'),
  communityScore: (_, use) => byPresence(use, 'communityScores'),
  unitRemark: (_, use) => byPresence(use, 'moves'),
}
