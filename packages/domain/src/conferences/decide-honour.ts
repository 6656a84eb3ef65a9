import { awardUnknownOnDay, type InputIssue, invalidInput } from '../access/index.ts'
import { type ClusterNotCompetent, isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import {
  type AwardProvision,
  awardOf,
  competenceOf,
  criteriaOf,
  type LawBook,
} from '../law/index.ts'
import { countedFor, membersAt } from './agenda.ts'
import type { AcclaimCandidates, ConsiderCandidates } from './commands.ts'
import type { Conference, ConferenceCandidate } from './conference.ts'
import { type ConferenceContext, notAMember, outOfTurn } from './decide-meeting.ts'
import type { CandidatesAcclaimed, CandidatesConsidered } from './events.ts'
import type { ConferenceRefusal } from './refusals.ts'
import { limitOf, passedOver } from './standings.ts'

/** Điều cần biết để bình xét và suy tôn. */
export interface HonourContext extends ConferenceContext {
  /** The law of the day of the conference. */
  readonly book: LawBook
  /** How many flags a cluster may propose: of its rubric, else one. */
  readonly flagsPerCluster?: number
}

/** Bình xét: which members are considered for what. */
export function decideConsiderCandidates(
  { book, cluster }: HonourContext,
  { candidates, by, at }: ConsiderCandidates,
  conference: Conference,
): Result<CandidatesConsidered, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'assessment')
  if (wait !== null) return refuse(wait)
  const members = membersAt(cluster, conference)
  const issues: InputIssue[] = []
  for (const [index, { award, unitId, givenByCluster }] of candidates.entries()) {
    const provision = awardOf(book, award)
    if (provision === undefined) return refuse(awardUnknownOnDay(award, conference.heldOn))
    if (givenByCluster) return refuse(notCompetent(book, provision, cluster.name))
    if (!isMemberOn(members, unitId)) return refuse(notAMember(unitId))
    if (!provision.subjects.includes('collective'))
      issues.push({ path: `candidates.${index}.award`, code: 'award-not-for-collectives' })
    if (candidates.findIndex((one) => one.award === award && one.unitId === unitId) < index)
      issues.push({ path: `candidates.${index}`, code: 'duplicate' })
  }
  if (issues.length > 0) return refuse(invalidInput(issues))
  return ok({
    kind: 'CandidatesConsidered',
    conferenceId: conference.id,
    candidates: candidates.map(({ id, award, unitId }) => ({ id, award, unitId })),
    by,
    at,
  })
}

/** A cluster proposes; who gives is said by the law. What it gives itself is its own recognition, kept apart. */
const notCompetent = (
  book: LawBook,
  { award, nameVi: form, cite }: AwardProvision,
  giver: string,
): ClusterNotCompetent => ({
  kind: 'ClusterNotCompetent',
  ...{ award, form, giver },
  cites: [competenceOf(book, award)?.cite ?? cite],
  rule: 'cluster-gives-no-award',
})

/** Suy tôn: only whom the secret ballot carried, no more flags than the cluster may propose, and by votes. */
export function decideAcclaim(
  { book, cluster, flagsPerCluster = 1 }: Omit<HonourContext, 'today'>,
  { candidateIds, by, at }: AcclaimCandidates,
  conference: Conference,
): Result<CandidatesAcclaimed, ConferenceRefusal> {
  const wait = outOfTurn(conference, 'acclaim')
  if (wait !== null) return refuse(wait)
  const named: ConferenceCandidate[] = []
  for (const [index, id] of candidateIds.entries()) {
    const candidate = conference.candidates.find((each) => each.id === id)
    if (candidate === undefined || candidateIds.indexOf(id) < index) {
      const code = candidate === undefined ? 'unknown-id' : 'duplicate'
      return refuse(invalidInput([{ path: `candidates.${index}`, code }]))
    }
    const votes = countedFor(conference, candidate.award)?.count?.options.find(
      ({ unitId }) => unitId === candidate.unitId,
    )
    if (votes?.passed !== true)
      return refuse({
        kind: 'UnitWithoutVotes',
        unitId: candidate.unitId,
        yes: votes?.yes ?? 0,
        needed: votes?.yesNeeded ?? 0,
        cites: [],
        rule: 'ballot-before-acclaim',
      })
    named.push(candidate)
  }
  for (const award of new Set(named.map((each) => each.award))) {
    const limit = limitOf(book, award, flagsPerCluster)
    if (limit === null) continue
    const units = named.filter((each) => each.award === award).map(({ unitId }) => unitId)
    const cite = criteriaOf(book, award)?.cite
    const cites = cite === undefined ? [] : [cite]
    if (units.length > limit)
      return refuse({
        kind: 'TooManyFlagNominees',
        nominees: units.length,
        limit,
        members: membersAt(cluster, conference).length,
        cites,
        rule: 'flags-per-cluster',
      })
    const over = passedOver(conference, award, units)
    if (over !== null)
      return refuse({ kind: 'MoreVotesPassedOver', ...over, cites, rule: 'more-votes-first' })
  }
  return ok({
    kind: 'CandidatesAcclaimed',
    conferenceId: conference.id,
    candidateIds,
    by,
    at,
  })
}
