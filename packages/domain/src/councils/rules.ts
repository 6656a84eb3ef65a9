import type { AwardId } from '../awards/index.ts'
import { quorumCheck } from '../eligibility/index.ts'
import { ceilShare, type Day, floorShare, ratio } from '../kernel/index.ts'
import { ballotOf, type LawBook } from '../law/index.ts'
import type {
  BallotChoice,
  BallotRule,
  Council,
  CouncilMember,
  CouncilRules,
  CouncilSession,
  Quorum,
  Tally,
  Threshold,
} from './council.ts'

/**
 * Quy chế mặc định: two thirds attend, more than half of all members agree. It is the working rule of a
 * council that has not entered its own; no article is cited for it.
 */
export const workingRules: CouncilRules = {
  quorum: ratio(2, 3),
  majority: { share: ratio(1, 2), strict: true },
}

/** Thành viên có quyền bỏ phiếu vào ngày họp: the total that every share is taken of. */
export const votingMembers = ({ members }: Council, on: Day): readonly CouncilMember[] =>
  members.filter(
    ({ votes, from, until }) =>
      votes && (from === null || from <= on) && (until === null || on <= until),
  )

/** Quy tắc bỏ phiếu của một hình thức: the law's share where it has one for councils, else the council's majority. */
export function ballotRuleFor(book: LawBook, award: AwardId, { rules }: Council): BallotRule {
  const provision = ballotOf(book, award)
  // What the village meeting voted is in the dossier; a council that looks at it votes by its own rule.
  if (provision === undefined || provision.council === 'village')
    return {
      threshold: rules.majority,
      required: false,
      secret: true,
      cite: null,
      provenance: null,
    }
  const { yesShare: share, cite, provenance } = provision
  // Both `required` and `default` make it secret here: no council of ours has entered an open vote.
  return { threshold: { share, strict: false }, required: true, secret: true, cite, provenance }
}

/** Số phiếu đồng ý cần có, trên tổng số thành viên. */
export const yesNeeded = ({ share, strict }: Threshold, members: number): number =>
  strict ? floorShare(share, members) + 1 : ceilShare(share, members)

/**
 * Điều kiện họp: those present in the room; a written opinion counts in the ballot, not in the quorum. Some awards on
 * the agenda ask for more members to be there.
 */
export function quorumOn(
  book: LawBook,
  council: Council,
  { heldOn, attendance, agenda }: Pick<CouncilSession, 'heldOn' | 'attendance' | 'agenda'>,
): Quorum {
  const voting = votingMembers(council, heldOn)
  const present = attendance.filter(
    (row) => row.attendance === 'present' && voting.some(({ id }) => id === row.memberId),
  ).length
  const members = voting.length
  const awards = agenda.map(({ award }) => award)
  const lawful = quorumCheck(book, council.level, { members, present }, awards)
  if (lawful !== undefined) {
    const { needed, met, share, cite } = lawful
    return { present, members, needed, met, share, cite }
  }
  const share = council.rules.quorum
  const needed = ceilShare(share, members)
  // A council without members decides nothing, whatever the arithmetic says.
  const met = members > 0 && present >= needed
  return { present, members, needed, met, share, cite: null }
}

/** Kiểm phiếu. The result depends on the counts and the size of the council, on nothing else. */
export function tallyOf(
  box: readonly BallotChoice[],
  members: number,
  threshold: Threshold,
): Tally {
  const count = (choice: BallotChoice) => box.filter((each) => each === choice).length
  const [yes, no, blank] = [count('yes'), count('no'), count('blank')]
  const needed = yesNeeded(threshold, members)
  return {
    yes,
    no,
    blank,
    notCast: members - box.length,
    members,
    yesNeeded: needed,
    passed: members > 0 && yes >= needed,
  }
}
