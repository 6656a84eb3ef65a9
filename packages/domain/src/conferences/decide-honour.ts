import { awardUnknownOnDay, type InputIssue, invalidInput } from '../access/index.ts'
import { isMemberOn } from '../clusters/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import { awardOf, criteriaOf, type LawBook } from '../law/index.ts'
import { countedFor, membersAt } from './agenda.ts'
import type { AcclaimCandidates, ConsiderCandidates } from './commands.ts'
import type { Conference, ConferenceCandidate } from './conference.ts'
import { type ConferenceContext, notAMember, outOfTurn } from './decide-meeting.ts'
import type { CandidatesAcclaimed, CandidatesConsidered } from './events.ts'
import type { ConferenceRefusal } from './refusals.ts'

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
  for (const [index, { award, unitId }] of candidates.entries()) {
    const provision = awardOf(book, award)
    if (provision === undefined) return refuse(awardUnknownOnDay(award, conference.heldOn))
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
    candidates,
    by,
    at,
  })
}

/** Suy tôn: only whom the secret ballot carried, and no more flags than the cluster may propose. */
export function decideAcclaim(
  { book, flagsPerCluster = 1 }: Pick<HonourContext, 'book' | 'flagsPerCluster'>,
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
    const nominees = named.filter((each) => each.award === award).length
    const flag = awardOf(book, award)?.group === 'emulation-flag'
    const cite = criteriaOf(book, award)?.cite
    if (flag && nominees > flagsPerCluster)
      return refuse({
        kind: 'TooManyFlagNominees',
        nominees,
        limit: flagsPerCluster,
        cites: cite === undefined ? [] : [cite],
        rule: 'flags-per-cluster',
      })
  }
  return ok({
    kind: 'CandidatesAcclaimed',
    conferenceId: conference.id,
    candidateIds,
    by,
    at,
  })
}
