import type { Cluster, ClusterMember } from '../clusters/index.ts'
import { headsTwiceRunning, membersOn } from '../clusters/index.ts'
import { type Quorum, workingRules } from '../councils/index.ts'
import { ceilShare } from '../kernel/index.ts'
import { type FlagProposal, flagNominees } from '../scoring/index.ts'
import {
  type BallotPurpose,
  type Conference,
  type ConferenceBallot,
  type ConferenceKind,
  type ConferenceStep,
  conferenceSteps,
  type RankLine,
} from './conference.ts'

/** Chương trình: a mid-year conference ends where the ranking of an annual one begins. */
export const agendaOf = (kind: ConferenceKind): readonly ConferenceStep[] =>
  kind === 'annual' ? conferenceSteps : conferenceSteps.slice(0, 3)

/** Bước hiện tại; null before the opening and when all are passed. */
export const currentStep = ({ status, kind, outcomes }: Conference): ConferenceStep | null =>
  status === 'open' ? (agendaOf(kind)[outcomes.length] ?? null) : null

/** Nhiệm kỳ được bầu: the year after the one reviewed. */
export const termYearOf = ({ year }: Pick<Conference, 'year'>): number => year + 1

/** Thành viên của cụm, khối vào ngày họp: the total that every share is taken of. */
export const membersAt = (
  cluster: Cluster,
  { heldOn }: Pick<Conference, 'heldOn'>,
): readonly ClusterMember[] => membersOn(cluster, heldOn)

/**
 * Điều kiện họp. No article says how many members of a cluster must come; the working rule of councils is used until
 * the cluster has one of its own.
 */
export function attendanceOf(cluster: Cluster, conference: Conference): Quorum {
  const members = membersAt(cluster, conference)
  const present = conference.attendance.filter(
    (row) => row.present && members.some(({ unitId }) => unitId === row.unitId),
  ).length
  const share = workingRules.quorum
  const needed = ceilShare(share, members.length)
  const met = members.length > 0 && present >= needed
  return { present, members: members.length, needed, met, share, cite: null }
}

/** Đồng hạng: the ranks that two or more members share. */
export const tiesIn = (ranking: readonly RankLine[]): readonly number[] =>
  [...new Set(ranking.map(({ rank }) => rank))].filter(
    (rank) => ranking.filter((line) => line.rank === rank).length > 1,
  )

/** Đề xuất tặng cờ: the members that stand first, as many as the cluster may propose; who stands behind is blocked. */
export function flagsProposed(
  cluster: Cluster,
  conference: Conference,
  flagsPerCluster: number,
): FlagProposal {
  const { ranking } = conference
  const lines = ranking.map(({ unitId, rank }) => ({
    unitId,
    rank,
    tiedWith: ranking
      .filter((line) => line.rank === rank && line.unitId !== unitId)
      .map((line) => line.unitId),
  }))
  const quota = { kind: 'count', count: flagsPerCluster } as const
  return flagNominees({ lines }, quota, membersAt(cluster, conference).length)
}

export const openBallotOf = ({ ballots }: Conference): ConferenceBallot | undefined =>
  ballots.find(({ status }) => status === 'open')

/** Phiếu đã kiểm của một hình thức. */
export const countedFor = ({ ballots }: Conference, award: string): ConferenceBallot | undefined =>
  ballots.find((ballot) => ballot.purpose === 'nomination' && ballot.award === award)

/**
 * Số ghế còn trống của một cuộc bầu: what the first ballot was for, less who is elected; null before the first ballot,
 * which decides how many there are.
 */
export function seatsLeft(
  { ballots, headUnitIds, deputyUnitIds }: Conference,
  purpose: BallotPurpose,
): number | null {
  const first = ballots.find((ballot) => ballot.purpose === purpose)
  const elected = (purpose === 'head' ? headUnitIds : deputyUnitIds).length
  if (first === undefined) return elected === 0 ? null : 0
  return first.seats - elected
}

/** Luân phiên: units on the paper, or elected, that head the year just reviewed; custom warns and never refuses. */
export const headingAgain = (
  cluster: Cluster,
  conference: Pick<Conference, 'year'>,
  unitIds: readonly string[],
): readonly string[] =>
  unitIds.filter((unitId) => headsTwiceRunning(cluster, unitId, termYearOf(conference)))
