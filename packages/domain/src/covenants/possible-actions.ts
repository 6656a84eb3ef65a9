import {
  mayDo,
  operationOf,
  type PossibleAction,
  possible,
  type Target,
  type Viewer,
} from '../access/index.ts'
import { type Day, lastDayOf, ok, type Result, refuse } from '../kernel/index.ts'
import { type Covenant, liveSignatures } from './covenant.ts'
import type { CovenantContext } from './decide-change.ts'
import { covenantForbids, decideOpenCovenant, decideSignCovenant } from './decide-sign.ts'
import type { CovenantRefusal } from './refusals.ts'
import { signingOf } from './signing.ts'

type Action = PossibleAction<CovenantRefusal>
type Asked =
  | 'change-targets'
  | 'open-covenant'
  | 'record-signatures'
  | 'change-lines'
  | 'sign-covenant'
  | 'record-actuals'

const dry = { by: '', at: '' }

const asking =
  (viewer: Viewer | null, target: Target, today: Day) =>
  (action: Asked, step: () => Result<unknown, CovenantRefusal>): Action =>
    possible(action, mayDo(viewer, operationOf[action], target, today), step)

const changeable = (covenant: Covenant, today: Day) => (): Result<true, CovenantRefusal> => {
  const { year } = covenant
  return liveSignatures(covenant).length > 0 && today > lastDayOf(year)
    ? refuse({ kind: 'CovenantYearOver', year, cites: [], rule: 'covenant-within-its-year' })
    : ok(true)
}

/** Thao tác của trưởng cụm, khối trên giao ước. */
export function possibleCovenantActions(
  { cluster, today, target }: CovenantContext & { readonly target: Target },
  covenant: Covenant,
  viewer: Viewer | null,
): readonly Action[] {
  const ask = asking(viewer, target, today)
  const { missing } = signingOf(covenant, cluster, today)
  return [
    ask('change-targets', changeable(covenant, today)),
    ask('open-covenant', () => decideOpenCovenant({ cluster, today }, dry, covenant)),
    ask('record-signatures', () =>
      covenant.status !== 'open' || missing.length === 0
        ? refuse(covenantForbids(covenant, 'sign'))
        : ok(true),
    ),
  ]
}

/** Thao tác của một thành viên trên giao ước. */
export function possibleMemberActions(
  { cluster, today, target }: CovenantContext & { readonly target: Target },
  covenant: Covenant,
  unitId: string,
  viewer: Viewer | null,
): readonly Action[] {
  const ask = asking(viewer, target, today)
  const signatures = [{ id: '', unitId, signerName: '-' }]
  return [
    ask('change-lines', changeable(covenant, today)),
    ask('sign-covenant', () =>
      decideSignCovenant(
        { cluster, today },
        { signatures, signedOn: today, conferenceId: null, ...dry },
        covenant,
      ),
    ),
    ask('record-actuals', () =>
      covenant.status === 'draft' ? refuse(covenantForbids(covenant, 'record')) : ok(true),
    ),
  ]
}
