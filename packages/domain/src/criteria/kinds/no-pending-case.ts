import { type Evaluate, open, settled } from '../context.ts'

/** Không đang bị xem xét vào ngày xét. Unmet means "not yet": the case can be taken up once it is concluded. */
export const noPendingCase: Evaluate<'noPendingCase'> = (_, { facts, onDay }) => {
  if (facts.pendingCases === undefined) return open({ opened: null }, ['pendingCases'])
  const pending = facts.pendingCases.filter(
    ({ opened, concluded }) => opened <= onDay && (concluded === undefined || concluded > onDay),
  )
  return settled(pending.length === 0, { opened: pending[0]?.opened ?? null }, pending)
}
