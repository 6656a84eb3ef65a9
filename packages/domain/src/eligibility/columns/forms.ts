import type { CriterionKind, CriterionShapes } from '../../criteria/index.ts'
import { fullMonthsInclusive, lastDayOf } from '../../kernel/index.ts'
import { type RecognisedInitiative, scopes } from '../../subjects/index.ts'
import { codeOf } from './codes.ts'
import { absent } from './columns.ts'
import { byPresence, bySubject, each, type Form, restarting, type Use } from './form.ts'
import { partlyByTitles, titleForms } from './title-forms.ts'
import { counted, floorOf, mostYears } from './windows.ts'

const { met, unmet, unknown } = codeOf

/** Whether an initiative still counts, and for how much. */
const isFree = (
  { usedFor }: RecognisedInitiative,
  { unused, titlesMayShare }: CriterionShapes['initiatives'],
  { natureOf }: Use,
): boolean =>
  !unused ||
  usedFor === undefined ||
  (titlesMayShare === true && natureOf(usedFor)?.group === 'emulation-title')

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
  ratingRun: ({ min, years, orTitles = [], restartAfterDiscipline }, use) => {
    const { columns, year, onDay } = use
    if (years > mostYears) return undefined
    const levels = columns.ratingsBack(year, years)
    const floor = floorOf(min)
    const titles = orTitles.map((award) => columns.titles(award, year, onDay))
    const known = columns.awards()
    return restarting(
      use,
      restartAfterDiscipline,
      each(use, (row) => {
        let held = 0
        for (const title of titles) {
          if (known[row] !== 1 || title.odd[row] !== 0) return undefined
          held |= title.held[row] ?? 0
        }
        let code = met
        for (let back = 0; back < years; back++)
          if ((held & (1 << back)) === 0) code &= floor[levels[back]?.[row] ?? 0] ?? unknown
        return code
      }),
    )
  },
  ratingCount: ({ min, count, restartAfterDiscipline, ...window }, use) => {
    const within = counted(use, window)
    if (within === undefined) return undefined
    const levels = use.columns.ratingsBack(use.year, mostYears)
    const floor = floorOf(min)
    const tell = (row: number): number | undefined => {
      const years = within.yearsOf(row)
      if (years === undefined) return undefined
      let [sure, possible] = [0, 0]
      for (let back = 0; back < years; back++) {
        const code = floor[levels[back]?.[row] ?? 0]
        if (code === met) sure++
        else if (code === unknown) possible++
      }
      return sure >= count ? met : sure + possible < count ? unmet : unknown
    }
    const sweep =
      within.masks.length === 0 ? each(use, tell) : partlyByTitles(use, within.masks, tell)
    return restarting(use, restartAfterDiscipline, sweep)
  },
  initiatives: (wanted, use) => {
    const { scope, count, restartAfterDiscipline } = wanted
    const within = counted(use, wanted)
    if (within === undefined) return undefined
    const { columns, year } = use
    const widest = scopes.indexOf(scope)
    const there = columns.presence('initiatives')
    const without = use.ofFacts({})
    const tell = (row: number): number | undefined => {
      const list = columns.facts[row]?.initiatives
      const years = within.yearsOf(row)
      if (years === undefined || !Array.isArray(list)) return undefined
      let made = 0
      for (const each of list as readonly RecognisedInitiative[])
        if (each.year <= year && each.year > year - years && scopes.indexOf(each.scope) >= widest)
          if (isFree(each, wanted, use)) made++
      return made >= count ? met : unmet
    }
    const sweep =
      within.masks.length === 0
        ? each(use, (row) => (there[row] === absent ? without : tell(row)))
        : partlyByTitles(use, within.masks, tell)
    return restarting(use, restartAfterDiscipline, sweep)
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
  seniority: (_, use) => byPresence(use, 'services'),
  enterpriseObligations: (_, use) => byPresence(use, 'obligations'),
  donation: (_, use) => byPresence(use, 'donations'),
  communityScore: (_, use) => byPresence(use, 'communityScores'),
  unitRemark: (_, use) => byPresence(use, 'moves'),
}
