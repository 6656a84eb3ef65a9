import { type InputIssue, invalidInput } from '../access/index.ts'
import { addDays, type Day, ok, type Result, refuse } from '../kernel/index.ts'
import type { RestructureCouncil } from './commands.ts'
import type { Council, CouncilMember } from './council.ts'
import type { CouncilRestructured } from './events.ts'
import type { RestructureRefusal } from './refusals.ts'

/** Thành viên và thư ký vào một ngày. */
export const seatedOn = ({ members }: Council, on: Day): readonly CouncilMember[] =>
  members.filter(
    ({ from, until }) => (from === null || from <= on) && (until === null || on <= until),
  )

/**
 * Kiện toàn hội đồng: who leaves is a member to the day before, who comes from the day on. Sessions held from that day
 * on were held by the members they had: a restructuring that reaches behind them, or behind the last one, is refused.
 * @param held days of the sessions that were opened or closed
 */
export function decideRestructure(
  { held }: { readonly held: readonly Day[] },
  command: RestructureCouncil,
  council: Council,
): Result<CouncilRestructured, RestructureRefusal> {
  const { leaving, joining, on, decisionNumber, decisionOn, by, at } = command
  const seated = seatedOn(council, on)
  const issues = issuesOf(command, seated)
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (leaving.some((id) => !seated.some((member) => member.id === id)))
    return refuse({ kind: 'NotACouncilMember', cites: [], rule: 'members-vote' })
  const met = held.find((day) => day >= on)
  if (met !== undefined)
    return refuse({ kind: 'CouncilHasMet', heldOn: met, cites: [], rule: 'past-sessions-stand' })
  const last = lastChangeOf(council)
  if (last !== null && on <= last)
    return refuse({ kind: 'ChangeOutOfOrder', on, last, cites: [], rule: 'changes-in-order' })
  const joined = joining.map((member) => ({ ...member, from: on, until: null }))
  const change = { left: leaving, joined, on, decisionNumber, decisionOn, by, at }
  return ok({ kind: 'CouncilRestructured', councilId: council.id, ...change })
}

/** Ngày đầu tiên của danh sách hiện nay; null when all have sat from the start. */
const lastChangeOf = ({ members }: Council): Day | null =>
  members
    .flatMap(({ from, until }) => [from ?? [], until === null ? [] : addDays(until, 1)].flat())
    .reduce<Day | null>((last, on) => (last === null || on > last ? on : last), null)

function issuesOf(
  { leaving, joining, on, decisionNumber, decisionOn }: RestructureCouncil,
  seated: readonly CouncilMember[],
): readonly InputIssue[] {
  const issues: InputIssue[] = []
  if (decisionNumber.trim() === '') issues.push({ path: 'decisionNumber', code: 'empty' })
  if (decisionOn > on) issues.push({ path: 'on', code: 'before-decision' })
  if (leaving.length + joining.length === 0) issues.push({ path: 'joining', code: 'empty' })
  const stay = seated.filter(({ id }) => !leaving.includes(id))
  const people = [...stay, ...joining].map(({ personId }) => personId)
  if (new Set(people).size < people.length || new Set(leaving).size < leaving.length)
    issues.push({ path: 'joining', code: 'duplicate' })
  const chairs = [...stay, ...joining].filter(({ role }) => role === 'chair').length
  if (chairs > 1) issues.push({ path: 'chair', code: 'duplicate' })
  if (chairs === 0) issues.push({ path: 'chair', code: 'empty' })
  return issues
}

/** Hội đồng sau khi kiện toàn. */
export function evolveCouncil(council: Council, event: CouncilRestructured): Council {
  const until = addDays(event.on, -1)
  return {
    ...council,
    members: [
      ...council.members.map((member) =>
        event.left.includes(member.id) ? { ...member, until } : member,
      ),
      ...event.joined,
    ],
    version: council.version + 1,
  }
}
