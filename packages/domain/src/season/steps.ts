import { headsOn, monitorsOn, standingOf, termOn } from '../clusters/index.ts'
import { type Day, day, yearOf } from '../kernel/index.ts'
import { honours } from './honours.ts'
import type {
  ReviewFact,
  SeasonFacts,
  SeasonGap,
  SeasonOfCluster,
  SeasonStep,
  SeasonStepName,
} from './season.ts'
import { gap, recorded, stepOf, type When } from './step.ts'

/** Ngày xem một năm: today while it runs, else its last day; a year to come, its first. */
export function dayOfSeason(year: number, today: Day): Day {
  const running = yearOf(today)
  if (year === running) return today
  return day(year < running ? `${year}-12-31` : `${year}-01-01`)
}

/**
 * Mốc làm việc của mùa thi đua. No article that we read fixes them: a cluster that has planned its day is measured by
 * that day, and these only say from when on nothing planned is a gap.
 */
const midYearBy = (year: number): Day => day(`${year}-07-31`)
const scoringBy = (year: number): Day => day(`${year}-12-31`)
const conferenceBy = (year: number): Day => day(`${year + 1}-01-31`)

/** Ai đứng đầu, ai theo dõi: what a cluster has to have on every day. */
function leadGaps({ cluster }: SeasonFacts, on: Day): readonly SeasonGap[] {
  const term = termOn(cluster, on)
  const heads = headsOn(cluster, on)
  return [
    ...(heads.length === 0 ? [gap('no-head')] : []),
    ...(heads.length > 0 && term !== undefined && standingOf(term, on) === 'elected'
      ? [gap('head-unrecognised', { unitIds: heads })]
      : []),
    ...(monitorsOn(cluster, on).length === 0 ? [gap('unassigned')] : []),
  ]
}

/** Phát động: trưởng, người theo dõi, giao ước. */
function launch(facts: SeasonFacts, { year, today }: When): SeasonStep {
  const { covenant } = facts
  const toCome = year > yearOf(today)
  const over = year < yearOf(today) && recorded(facts, year) !== undefined
  // A year that was concluded cannot be led, watched or signed any more: what is missing of it is only not recorded.
  if (over && covenant !== 'hidden' && covenant?.status !== 'signed')
    return stepOf('launch', 'no-record', { recordId: covenant?.id ?? null })
  const leads = toCome || over ? [] : leadGaps(facts, dayOfSeason(year, today))
  if (covenant === 'hidden') return stepOf('launch', 'hidden', { gaps: leads })
  if (covenant === null)
    return stepOf('launch', 'not-due', {
      gaps: toCome ? [] : [...leads, gap('no-covenant')],
    })
  const { id, status, signedOn, signing } = covenant
  const unsigned =
    status === 'signed'
      ? []
      : [
          gap('unsigned', {
            count: signing.missing.length,
            total: signing.needed,
            unitIds: signing.missing,
            recordId: id,
          }),
        ]
  return stepOf('launch', status === 'signed' ? 'done' : 'running', {
    gaps: toCome ? [] : [...leads, ...unsigned],
    recordId: id,
    on: signedOn,
  })
}

const lateMeeting = ({ id, heldOn }: ReviewFact): SeasonGap =>
  gap('conference-late', { recordId: id, since: heldOn })

/** A conference by its own state; undefined where none of the kind is known: one that was called off is none. */
function meeting(
  step: SeasonStepName,
  reviews: readonly ReviewFact[],
  today: Day,
): SeasonStep | undefined {
  const kind = step === 'mid-year' ? 'mid-year' : 'annual'
  const review = reviews.find((each) => each.kind === kind && each.status !== 'cancelled')
  if (review === undefined) return undefined
  const { id: recordId, status, heldOn: on } = review
  if (status === 'closed') return stepOf(step, 'done', { recordId, on })
  const late = status === 'planned' && on < today
  return stepOf(step, 'running', { recordId, on, gaps: late ? [lateMeeting(review)] : [] })
}

/** Sơ kết. After the annual conference a missing one cannot be held any more: it is only not recorded. */
function midYear(facts: SeasonFacts, { year, today }: When): SeasonStep {
  const { reviews } = facts
  if (reviews === 'hidden') return stepOf('mid-year', 'hidden')
  const found = meeting('mid-year', reviews, today)
  if (found !== undefined) return found
  if (recorded(facts, year) !== undefined) return stepOf('mid-year', 'no-record')
  const since = midYearBy(year)
  return stepOf('mid-year', 'not-due', {
    gaps: today > since ? [gap('no-mid-year', { since })] : [],
  })
}

/** Chấm điểm: what is still missing in the column that is open. */
function scoring(facts: SeasonFacts, { year, today }: When): SeasonStep {
  const { board } = facts
  if (board === 'hidden') return stepOf('scoring', 'hidden')
  if (board === null) {
    if (recorded(facts, year) !== undefined) return stepOf('scoring', 'no-record')
    const since = scoringBy(year)
    return stepOf('scoring', 'not-due', { gaps: today > since ? [gap('no-board', { since })] : [] })
  }
  if (board.stage === 'locked') return stepOf('scoring', 'done', { recordId: board.id })
  const open = (board.missing ?? []).filter(({ cells }) => cells > 0)
  const count = open.reduce((sum, { cells }) => sum + cells, 0)
  const total = (board.missing ?? []).reduce((sum, { of }) => sum + of, 0)
  const unitIds = open.map(({ unitId }) => unitId)
  return stepOf('scoring', 'running', {
    recordId: board.id,
    gaps: count === 0 ? [] : [gap('unscored', { count, total, unitIds, recordId: board.id })],
  })
}

/** Hội nghị tổng kết: recorded, run here, planned, or not held after its day. */
function conference(facts: SeasonFacts, { year, today }: When): SeasonStep {
  const { reviews } = facts
  const result = recorded(facts, year)
  if (result !== undefined) {
    // A result that was only recorded has no conference that was run here.
    const run = reviews !== 'hidden' && reviews.some(({ id }) => id === result.id)
    return stepOf('conference', 'done', { recordId: run ? result.id : null, on: result.heldOn })
  }
  if (reviews === 'hidden') return stepOf('conference', 'hidden')
  const found = meeting('conference', reviews, today)
  if (found !== undefined) return found
  const since = conferenceBy(year)
  return stepOf('conference', 'not-due', {
    gaps: today > since ? [gap('no-conference', { since })] : [],
  })
}

/** Nhiệm vụ khắc phục quá hạn. */
function lateTasks({ lateTasks: tasks }: SeasonFacts): SeasonGap | null {
  if (tasks === 'hidden') return null
  const [first] = [...tasks].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (first === undefined) return null
  const unitIds = [...new Set(tasks.map(({ unitId }) => unitId))]
  return gap('task-late', { count: tasks.length, unitIds, since: first.dueOn })
}

/** Một cụm, khối đang ở đâu trong mùa thi đua của một năm. */
export const seasonOf = (facts: SeasonFacts, when: When): SeasonOfCluster => ({
  steps: [
    launch(facts, when),
    midYear(facts, when),
    scoring(facts, when),
    conference(facts, when),
    ...honours(facts, when),
  ],
  late: lateTasks(facts),
  lateHidden: facts.lateTasks === 'hidden',
})
