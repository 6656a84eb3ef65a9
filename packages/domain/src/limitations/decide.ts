import { dayInFuture, type InputIssue, invalidInput, type Stamp } from '../access/index.ts'
import { type Cluster, isMemberOn, membersOn } from '../clusters/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import type {
  AssignLimitationTask,
  Limitation,
  LimitationClosed,
  LimitationRaised,
  LimitationReopened,
  LimitationTaskAssigned,
  LimitationTaskReported,
  RaiseLimitation,
  ReopenLimitation,
  ReportLimitationTask,
} from './limitation.ts'
import type {
  AssignTaskRefusal,
  CloseLimitationRefusal,
  LimitationStatusForbids,
  LimitationUnitNotMember,
  RaiseLimitationRefusal,
  ReopenLimitationRefusal,
  ReportTaskRefusal,
} from './refusals.ts'

/** Điều cần biết: the cluster whose review it is; null at the review of a unit of its own. */
export interface LimitationContext {
  readonly cluster: Cluster | null
  readonly today: Day
}

/** A unit outside the cluster is given neither a limitation nor a task of it. */
const outside = (
  cluster: Cluster | null,
  unitId: string,
  on: Day,
): LimitationUnitNotMember | null =>
  cluster === null || isMemberOn(membersOn(cluster, on), unitId)
    ? null
    : { kind: 'LimitationUnitNotMember', unitId, cites: [], rule: 'tasks-within-the-cluster' }

export const limitationForbids = (
  { status }: Limitation,
  step: LimitationStatusForbids['step'],
): LimitationStatusForbids => ({
  kind: 'LimitationStatusForbids',
  status,
  step,
  cites: [],
  rule: 'order-of-steps',
})

const blank = (text: string) => text.trim() === ''

/** Nêu hạn chế tại một kỳ sơ kết, tổng kết. */
export function decideRaiseLimitation(
  { cluster, today }: LimitationContext,
  { limitationId: id, theme, text, by, at, ...rest }: RaiseLimitation,
): Result<LimitationRaised, RaiseLimitationRefusal> {
  const { raisedOn, year, unitId } = rest
  if (raisedOn > today) return refuse(dayInFuture(raisedOn))
  const issues: InputIssue[] = []
  if (blank(text)) issues.push({ path: 'text', code: 'empty' })
  if (blank(theme)) issues.push({ path: 'theme', code: 'empty' })
  if (rest.clusterId === null && unitId === null) issues.push({ path: 'unit', code: 'empty' })
  // The review looks back on the year it is held in, or on the one just ended.
  if (year !== yearOf(raisedOn) && year !== yearOf(raisedOn) - 1)
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const stranger = unitId === null ? null : outside(cluster, unitId, raisedOn)
  if (stranger !== null) return refuse(stranger)
  const limitation = { id, ...rest, theme: theme.trim(), text: text.trim() }
  return ok({ kind: 'LimitationRaised', limitation, by, at })
}

/** Giao nhiệm vụ khắc phục: owner and deadline, always. */
export function decideAssignLimitationTask(
  { cluster, today }: LimitationContext,
  { taskId: id, text, ownerUnitId, dueOn, by, at }: AssignLimitationTask,
  limitation: Limitation,
): Result<LimitationTaskAssigned, AssignTaskRefusal> {
  if (limitation.status !== 'open') return refuse(limitationForbids(limitation, 'assign'))
  const issues: InputIssue[] = []
  if (blank(text)) issues.push({ path: 'text', code: 'empty' })
  if (dueOn < limitation.raisedOn) issues.push({ path: 'dueOn', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  const stranger = outside(cluster, ownerUnitId, today)
  if (stranger !== null) return refuse(stranger)
  const task = { id, text: text.trim(), ownerUnitId, dueOn, result: null, doneOn: null }
  return ok({ kind: 'LimitationTaskAssigned', task, by, at })
}

/** Báo cáo kết quả; a later report takes the place of the one before, which the journal keeps. */
export function decideReportLimitationTask(
  { today }: LimitationContext,
  { taskId, result, doneOn, by, at }: ReportLimitationTask,
  limitation: Limitation,
): Result<LimitationTaskReported, ReportTaskRefusal> {
  if (limitation.status !== 'open') return refuse(limitationForbids(limitation, 'report'))
  const task = limitation.tasks.find(({ id }) => id === taskId)
  const issues: InputIssue[] = []
  if (task === undefined) issues.push({ path: 'task', code: 'unknown-id' })
  if (blank(result)) issues.push({ path: 'result', code: 'empty' })
  if (doneOn < limitation.raisedOn) issues.push({ path: 'doneOn', code: 'until-before-from' })
  if (issues.length > 0 || task === undefined) return refuse(invalidInput(issues))
  if (doneOn > today) return refuse(dayInFuture(doneOn))
  const before = task.result
  return ok({
    kind: 'LimitationTaskReported',
    ...{ taskId, before, result: result.trim(), doneOn, by, at },
  })
}

/** Đóng hạn chế: only with a task, and only when each of them has its result. */
export function decideCloseLimitation(
  { today }: LimitationContext,
  { by, at }: Stamp,
  limitation: Limitation,
): Result<LimitationClosed, CloseLimitationRefusal> {
  if (limitation.status !== 'open') return refuse(limitationForbids(limitation, 'close'))
  const open = limitation.tasks.filter(({ result }) => result === null)
  if (open.length > 0 || limitation.tasks.length === 0)
    return refuse({
      kind: 'LimitationWithoutResult',
      taskIds: open.map(({ id }) => id),
      tasks: limitation.tasks.length,
      cites: [],
      rule: 'no-closing-without-result',
    })
  return ok({ kind: 'LimitationClosed', on: today, by, at })
}

/** Mở lại, khi kỳ sau thấy chưa khắc phục được. */
export function decideReopenLimitation(
  { today }: LimitationContext,
  { reason, by, at }: ReopenLimitation,
  limitation: Limitation,
): Result<LimitationReopened, ReopenLimitationRefusal> {
  if (limitation.status !== 'closed') return refuse(limitationForbids(limitation, 'reopen'))
  if (blank(reason)) return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'LimitationReopened', on: today, reason: reason.trim(), by, at })
}
