import type { PendingCase } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Không đang bị xem xét vào ngày xét. Unmet means "not yet": the case can be taken up once it is concluded. */
export const noPendingCase: Prepare<'noPendingCase'> = (_, tell) => {
  const none = tell.settled(true, { opened: null })
  const notKnown = tell.open({ opened: null }, ['pendingCases'])
  return ({ facts, onDay }) => {
    if (facts.pendingCases === undefined) return notKnown
    let pending: PendingCase[] | undefined
    for (const each of facts.pendingCases) {
      const { opened, concluded } = each
      if (opened > onDay || (concluded !== undefined && concluded <= onDay)) continue
      if (pending === undefined) pending = [each]
      else pending.push(each)
    }
    if (pending === undefined) return none
    return tell.settled(false, { opened: pending[0]?.opened ?? null }, pending)
  }
}
