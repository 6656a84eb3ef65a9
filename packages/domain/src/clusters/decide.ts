import { awardUnknownOnDay, dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import type { AwardId } from '../awards/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import { awardOf, criteriaOf, type LawBook } from '../law/index.ts'
import type { Cluster, Nomination } from './cluster.ts'
import type { RankedMember, RecordConference } from './commands.ts'
import { electedIssues, membersOnly } from './decide-heads.ts'
import type { ConferenceRecorded } from './events.ts'
import { isMemberOn, membersOn } from './membership.ts'
import type { RecordConferenceRefusal } from './refusals.ts'

/** Điều cần biết để ghi hội nghị. */
export interface ConferenceContext {
  /** The law of the day of the conference. */
  readonly book: LawBook
  readonly today: Day
  /** How many flags a cluster may propose; one, its leader, unless the organising council says otherwise. */
  readonly flagsPerCluster?: number
}

const isFlag = (book: LawBook, award: AwardId) => awardOf(book, award)?.group === 'emulation-flag'

/** Ghi kết quả hội nghị của cụm, khối: suy tôn, đề nghị và bầu cụm trưởng, cụm phó của năm sau. */
export function decideRecordConference(
  { book, today, flagsPerCluster = 1 }: ConferenceContext,
  command: RecordConference,
  cluster: Cluster,
): Result<ConferenceRecorded, RecordConferenceRefusal> {
  const { heldOn, year, nominations, headUnitIds, deputyUnitIds } = command
  if (heldOn > today) return refuse(dayInFuture(heldOn))
  if (cluster.conferences.some((conference) => conference.year === year))
    return refuse({ kind: 'ConferenceExists', year, cites: [], rule: 'one-conference-a-year' })

  const issues = inputIssues(book, command)
  if (issues.length > 0) return refuse(invalidInput(issues))

  const unknown = nominations.find(({ award }) => awardOf(book, award) === undefined)
  if (unknown !== undefined) return refuse(awardUnknownOnDay(unknown.award, heldOn))

  const members = membersOn(cluster, heldOn)
  const misplaced = rankIssues(nominations, members.length)
  if (misplaced.length > 0) return refuse(invalidInput(misplaced))
  const outside = nominations.find(({ unitId }) => !isMemberOn(members, unitId))
  if (outside !== undefined)
    return refuse({
      kind: 'NotClusterMember',
      unitId: outside.unitId,
      cites: [],
      rule: 'members-only',
    })
  const eligible = membersOnly(cluster, heldOn, { headUnitIds, deputyUnitIds })
  if (!eligible.ok) return eligible

  const flags = nominations.filter(({ award }) => isFlag(book, award))
  for (const award of new Set(flags.map((flag) => flag.award))) {
    const nominees = flags.filter((flag) => flag.award === award).length
    const criteria = criteriaOf(book, award)
    if (nominees > flagsPerCluster)
      return refuse({
        kind: 'TooManyFlagNominees',
        nominees,
        limit: flagsPerCluster,
        members: members.length,
        cites: criteria === undefined ? [] : [criteria.cite],
        rule: 'flags-per-cluster',
      })
  }

  const { conferenceId: id, place, termYear, by, at } = command
  const conference = { id, year, heldOn, place, nominations, termYear, headUnitIds, deputyUnitIds }
  const results = command.ranking ?? ranksOf(nominations)
  return ok({ kind: 'ConferenceRecorded', clusterId: cluster.id, conference, results, by, at })
}

/** What the nominations alone tell of the order: a unit nominated twice has one rank. */
function ranksOf(nominations: RecordConference['nominations']): readonly RankedMember[] {
  return nominations.flatMap(({ unitId, rank }, index) =>
    rank === null || nominations.findIndex((each) => each.unitId === unitId) < index
      ? []
      : [{ unitId, rank, hundredths: null }],
  )
}

function inputIssues(book: LawBook, command: RecordConference): readonly InputIssue[] {
  const { year, heldOn, termYear, nominations } = command
  const issues: InputIssue[] = []
  // The year reviewed is the one of the meeting or the one just ended; a term never begins before it.
  if (year !== yearOf(heldOn) && year !== yearOf(heldOn) - 1)
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (termYear < year || termYear > year + 1)
    issues.push({ path: 'termYear', code: 'year-out-of-range' })
  issues.push(...electedIssues(command))
  nominations.forEach((nomination, index) => {
    const path = `nominations.${index}`
    if (nomination.rank !== null && (!Number.isInteger(nomination.rank) || nomination.rank < 1))
      issues.push({ path: `${path}.rank`, code: 'not-positive' })
    if (nominations.findIndex(sameAs(nomination)) < index) issues.push({ path, code: 'duplicate' })
    const award = awardOf(book, nomination.award)
    if (award !== undefined && !award.subjects.includes('collective'))
      issues.push({ path: `${path}.award`, code: 'award-not-for-collectives' })
  })
  return issues
}

/** Nobody stands behind the last of the members. */
const rankIssues = (nominations: readonly Nomination[], members: number): readonly InputIssue[] =>
  nominations.flatMap(({ rank }, index) =>
    rank !== null && rank > members
      ? [{ path: `nominations.${index}.rank`, code: 'rank-out-of-place' as const }]
      : [],
  )

const sameAs = (a: Nomination) => (b: Nomination) => a.award === b.award && a.unitId === b.unitId
