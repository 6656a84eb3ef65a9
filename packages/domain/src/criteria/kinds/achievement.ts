import { scopes } from '../../subjects/index.ts'
import type { Prepare } from '../context.ts'

/** Thành tích của năm, được xác nhận ở phạm vi này trở lên. */
export const achievement: Prepare<'achievement'> =
  (wanted, tell) =>
  ({ facts, year }) => {
    if (facts.achievements === undefined)
      return tell.open({ kind: null, scope: null }, ['achievements'])
    const [widest] = facts.achievements
      .filter((each) => each.year === year && wanted.kinds.includes(each.kind))
      .sort((a, b) => scopes.indexOf(b.scope) - scopes.indexOf(a.scope))
    if (widest === undefined) return tell.settled(false, { kind: null, scope: null })
    const found = { kind: widest.kind, scope: widest.scope }
    return tell.settled(scopes.indexOf(widest.scope) >= scopes.indexOf(wanted.scope), found, [
      widest,
    ])
  }
