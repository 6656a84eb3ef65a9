import type { AwardId } from '../awards/index.ts'
import { quorumCheck } from '../eligibility/index.ts'
import { ceilShare, type Day, floorShare, ratio } from '../kernel/index.ts'
import { ballotOf, type LawBook } from '../law/index.ts'
import type {
  BallotChoice,
  BallotReading,
  BallotRule,
  Council,
  CouncilMember,
  CouncilRules,
  CouncilSession,
  Quorum,
  Tally,
  TallyReading,
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
  const { yesShare: share, cite, provenance, otherReadings = [] } = provision
  const others = otherReadings.map(
    ({ id, value, cite, provenance }): BallotReading => ({
      id,
      threshold: { share: value.yesShare, strict: false },
      cite,
      provenance,
    }),
  )
  // Both `required` and `default` make it secret here: no council of ours has entered an open vote.
  const rule = { threshold: { share, strict: false }, required: true, secret: true } as const
  return { ...rule, cite, provenance, ...(others.length === 0 ? {} : { otherReadings: others }) }
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

/** Cách đọc ghi trong quy tắc, beside the other ones that it carries. */
export const mainBallotReading = 'main'

/** What each reading of the share gives a count; undefined where all give the same result. */
export function tallyReadings(
  { threshold, cite, provenance, otherReadings = [] }: BallotRule,
  { yes, members }: Pick<Tally, 'yes' | 'members'>,
): readonly TallyReading[] | undefined {
  const readings = [{ id: mainBallotReading, threshold, cite, provenance }, ...otherReadings].map(
    ({ id: reading, ...read }): TallyReading => {
      const needed = yesNeeded(read.threshold, members)
      return { reading, ...read, yesNeeded: needed, passed: members > 0 && yes >= needed }
    },
  )
  return readings.every(({ passed }) => passed === readings[0]?.passed) ? undefined : readings
}

/** Kiểm phiếu theo quy tắc: where its readings differ nothing has passed until a person has chosen one. */
export function tallyBy(box: readonly BallotChoice[], members: number, rule: BallotRule): Tally {
  const tally = tallyOf(box, members, rule.threshold)
  const readings = tallyReadings(rule, tally)
  return readings === undefined ? tally : { ...tally, passed: false, readings }
}

/** Cần người có thẩm quyền chọn cách đọc tỷ lệ phiếu. */
export const tallyNeedsPerson = ({ readings, choice }: Pick<Tally, 'readings' | 'choice'>) =>
  readings !== undefined && choice === undefined
