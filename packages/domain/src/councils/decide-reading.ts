import { invalidInput, statusForbids } from '../access/index.ts'
import { ok, type Result, refuse } from '../kernel/index.ts'
import type { ChooseBallotReading } from './commands.ts'
import type { CouncilSession } from './council.ts'
import type { BallotReadingChosen } from './events.ts'
import type { CouncilRefusal } from './refusals.ts'

/**
 * Chọn một cách đọc tỷ lệ phiếu, với lý do: of a count whose readings give different results, and once, for the dossier
 * passes or does not by it.
 */
export function decideChooseBallotReading(
  { itemId, reading, reason, by, at }: ChooseBallotReading,
  session: CouncilSession,
): Result<BallotReadingChosen, CouncilRefusal> {
  const item = session.agenda.find(({ id }) => id === itemId)
  if (item === undefined) return refuse(invalidInput([{ path: 'item', code: 'unknown-id' }]))
  const { ballot, proposalId, award } = item
  const { tally, rule } = ballot
  if (tally === null || tally.choice !== undefined)
    return refuse(statusForbids('ballot', ballot.status, 'choose-reading'))
  if (tally.readings === undefined)
    return refuse({
      kind: 'ReadingsAgree',
      openPoint: `ballot/${award}`,
      cites: rule.cite === null ? [] : [rule.cite],
      rule: 'readings-differ',
    })
  const chosen = tally.readings.find((each) => each.reading === reading)
  if (chosen === undefined) return refuse(invalidInput([{ path: 'reading', code: 'unknown-id' }]))
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  const { yesNeeded, passed } = chosen
  const { id: sessionId } = session
  const what = { sessionId, itemId, proposalId, reading, reason, yesNeeded, passed }
  return ok({ kind: 'BallotReadingChosen', ...what, by, at })
}
