import { dayInFuture, type InputIssue, invalidInput } from '../access/index.ts'
import { type Day, ok, type Result, refuse } from '../kernel/index.ts'
import { type Calling, callsOn } from './calls-on.ts'
import type {
  EnterRelief,
  RecordReview,
  RegisterFor,
  ReportTarget,
  StrikeRelief,
} from './commands.ts'
import { statusForbidsStep } from './decide.ts'
import { decimal, isDecimal } from './decimal.ts'
import type {
  MovementJoined,
  MovementReviewed,
  ReliefEntered,
  ReliefStruck,
  TargetReported,
} from './events.ts'
import type { Movement } from './movement.ts'
import type {
  DatedStepRefusal,
  PlainStepRefusal,
  RegisterForRefusal,
  ReportTargetRefusal,
} from './refusals.ts'
import { contradicts, targetBases, tellsNothing } from './targets.ts'

const decimalIssue = (path: string, text: string | null): readonly InputIssue[] =>
  text === null || isDecimal(text) ? [] : [{ path, code: 'not-a-number' }]

/**
 * Đăng ký tham gia, với mức đăng ký của từng chỉ tiêu: by a unit that the movement calls on. Registering again takes the
 * place of what was registered.
 */
export function decideRegisterFor(
  { today, calling }: { readonly today: Day; readonly calling: Calling },
  { participant, by, at }: RegisterFor,
  state: Movement,
): Result<MovementJoined, RegisterForRefusal> {
  const forbidden = statusForbidsStep(state, 'join')
  if (forbidden !== null) return refuse(forbidden)
  const { unitId, registeredOn, people, commitments } = participant
  if (!callsOn(calling))
    return refuse({ kind: 'NotCalledOn', unitId, cites: [], rule: 'calls-on-its-units' })
  const issues: InputIssue[] = []
  if (people !== null && (!Number.isInteger(people) || people < 0))
    issues.push({ path: 'people', code: 'not-positive' })
  commitments.forEach(({ targetId, registered }, index) => {
    const path = `commitments.${index}`
    if (!state.targets.some(({ id }) => id === targetId))
      issues.push({ path: `${path}.target`, code: 'unknown-id' })
    if (commitments.findIndex((each) => each.targetId === targetId) < index)
      issues.push({ path: `${path}.target`, code: 'duplicate' })
    issues.push(...decimalIssue(`${path}.registered`, registered))
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (registeredOn !== null && registeredOn > today) return refuse(dayInFuture(registeredOn))
  return ok({ kind: 'MovementJoined', participant, by, at })
}

/**
 * Báo cáo số thực hiện: of a unit that takes part. No figure is kept as no figure, once a note says why; figures that
 * contradict each other are not kept.
 */
export function decideReportTarget(
  today: Day,
  { actual, by, at }: ReportTarget,
  state: Movement,
): Result<TargetReported, ReportTargetRefusal> {
  const forbidden = statusForbidsStep(state, 'report')
  if (forbidden !== null) return refuse(forbidden)
  const { unitId, targetId, value, bases, reportedOn, note } = actual
  if (!state.participants.some((each) => each.unitId === unitId))
    return refuse({ kind: 'NotParticipant', unitId, cites: [], rule: 'participants-only' })
  const issues: InputIssue[] = []
  if (!state.targets.some(({ id }) => id === targetId))
    issues.push({ path: 'target', code: 'unknown-id' })
  issues.push(...decimalIssue('value', value))
  bases.forEach(({ basis, base, attainment, growth }, index) => {
    const path = `bases.${index}`
    if (!targetBases.includes(basis)) issues.push({ path: `${path}.basis`, code: 'unknown-id' })
    if (bases.findIndex((each) => each.basis === basis) < index)
      issues.push({ path: `${path}.basis`, code: 'duplicate' })
    issues.push(...decimalIssue(`${path}.attainment`, attainment))
    issues.push(...decimalIssue(`${path}.growth`, growth))
    const wrong = decimalIssue(`${path}.base`, base)
    issues.push(...wrong)
    // Nothing is a share of nothing.
    if (base !== null && wrong.length === 0 && decimal(base).part === 0)
      issues.push({ path: `${path}.base`, code: 'not-above-zero' })
  })
  if (tellsNothing(actual) && (note ?? '').trim() === '')
    issues.push({ path: 'value', code: 'empty' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  bases.forEach((against, index) => {
    const field = contradicts(value, against)
    if (field !== null) issues.push({ path: `bases.${index}.${field}`, code: 'contradicts' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (reportedOn > today) return refuse(dayInFuture(reportedOn))
  return ok({ kind: 'TargetReported', actual, by, at })
}

/** Ghi sơ kết, tổng kết: held, not before the launch, with its results. */
export function decideRecordReview(
  today: Day,
  { review, by, at }: RecordReview,
  state: Movement,
): Result<MovementReviewed, DatedStepRefusal> {
  const forbidden = statusForbidsStep(state, 'review')
  if (forbidden !== null) return refuse(forbidden)
  const issues: InputIssue[] = []
  if (review.results.trim() === '') issues.push({ path: 'results', code: 'empty' })
  const begun = state.launchedOn ?? state.from
  if (begun !== null && review.heldOn < begun)
    issues.push({ path: 'heldOn', code: 'until-before-from' })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (review.heldOn > today) return refuse(dayInFuture(review.heldOn))
  return ok({ kind: 'MovementReviewed', review, by, at })
}

/** Ghi một dòng vào sổ vận động, hỗ trợ; money is counted in whole đồng. */
export function decideEnterRelief(
  today: Day,
  { line, by, at }: EnterRelief,
  state: Movement,
): Result<ReliefEntered, DatedStepRefusal> {
  const forbidden = statusForbidsStep(state, 'enter-relief')
  if (forbidden !== null) return refuse(forbidden)
  const issues: InputIssue[] = []
  if (line.what.trim() === '') issues.push({ path: 'what', code: 'empty' })
  if (line.asWritten.trim() === '') issues.push({ path: 'asWritten', code: 'empty' })
  const wrong = decimalIssue('amount', line.amount)
  issues.push(...wrong)
  if (wrong.length === 0) {
    const { part, whole } = decimal(line.amount)
    const countable = line.measure === 'dong' || line.measure === 'gifts'
    if (part === 0) issues.push({ path: 'amount', code: 'not-above-zero' })
    else if (countable && part % whole !== 0) issues.push({ path: 'amount', code: 'not-whole' })
  }
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (line.on !== null && line.on > today) return refuse(dayInFuture(line.on))
  return ok({ kind: 'ReliefEntered', line: { ...line, struck: null }, by, at })
}

/** Gạch một dòng ghi nhầm, có lý do. */
export function decideStrikeRelief(
  { lineId, on, reason, by, at }: StrikeRelief,
  state: Movement,
): Result<ReliefStruck, PlainStepRefusal> {
  const forbidden = statusForbidsStep(state, 'enter-relief')
  if (forbidden !== null) return refuse(forbidden)
  const line = state.relief.find(({ id }) => id === lineId)
  if (line === undefined || line.struck !== null)
    return refuse(invalidInput([{ path: 'line', code: 'unknown-id' }]))
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'ReliefStruck', lineId, on, reason: reason.trim(), by, at })
}
