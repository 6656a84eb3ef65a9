import type { Cluster } from '../clusters/index.ts'
import {
  type Covenant,
  decideSignCovenant,
  liveLines,
  progressOfLine,
  signingOf,
} from '../covenants/index.ts'
import { addDays, addMonths, type Day, firstDayOf } from '../kernel/index.ts'
import { answersFor, type Desk } from './desk.ts'
import { type Waiting, waiting } from './waiting.ts'

interface OnCovenant {
  readonly cluster: Cluster
  readonly covenant: Covenant
}

/** Chữ ký còn chờ: of the members the viewer signs for; one that a change made void is asked for again. */
function signatures(desk: Desk, { cluster, covenant }: OnCovenant): readonly Waiting[] {
  const { today } = desk
  if (covenant.status !== 'open') return []
  const { missing } = signingOf(covenant, cluster, today)
  const signable = (unitId: string) => {
    const dry = { id: '', unitId, signerName: '-' }
    const wish = { signatures: [dry], signedOn: today, conferenceId: null, by: '', at: '' }
    return decideSignCovenant({ cluster, today }, wish, covenant).ok
  }
  const mine = missing.filter(
    (unitId) => answersFor(desk, 'signCovenant', unitId) && signable(unitId),
  )
  const signedOnce = new Set(covenant.signatures.map(({ unitId }) => unitId))
  const of = (kind: 'sign-covenant' | 'sign-covenant-again', unitIds: readonly string[]) =>
    unitIds.length === 0 ? [] : [waiting(kind, covenant.id, { unitIds })]
  return [
    ...of(
      'sign-covenant',
      mine.filter((unitId) => !signedOnce.has(unitId)),
    ),
    ...of(
      'sign-covenant-again',
      mine.filter((unitId) => signedOnce.has(unitId)),
    ),
  ]
}

const lastDayOfQuarter = (year: number, quarter: number): Day =>
  addDays(addMonths(firstDayOf(year), quarter * 3), -1)

/**
 * Số liệu quý đã hết mà chưa nhập. No article says by when a figure is due: it is measured by the end of its quarter, from
 * which day on the covenant itself calls it missing.
 */
function figures(desk: Desk, { covenant }: OnCovenant): readonly Waiting[] {
  const { id, year, status, targets } = covenant
  if (status === 'draft') return []
  const late = liveLines(covenant).flatMap((line) => {
    const target = targets.find((each) => each.id === line.targetId)
    if (target === undefined || !answersFor(desk, 'recordCovenantActuals', line.unitId)) return []
    const { outcome, missingQuarters } = progressOfLine(line, target, year, desk.today)
    return outcome === 'missing' ? [{ unitId: line.unitId, missingQuarters }] : []
  })
  if (late.length === 0) return []
  const quarters = [...new Set(late.flatMap(({ missingQuarters }) => missingQuarters))].sort()
  const unitIds = [...new Set(late.map(({ unitId }) => unitId))]
  const dueOn = lastDayOfQuarter(year, quarters[0] ?? 4)
  return [waiting('enter-quarter', id, { unitIds, dueOn, quarters, count: late.length })]
}

/** Việc đang chờ ở một giao ước. */
export const waitingOnCovenant = (desk: Desk, on: OnCovenant): readonly Waiting[] => [
  ...signatures(desk, on),
  ...figures(desk, on),
]
