import { type InputIssue, invalidInput, type Stamp } from '../access/index.ts'
import { type Day, ok, type Result, refuse, yearOf } from '../kernel/index.ts'
import type { SavePlanItemRefusal, WithdrawPlanItemRefusal } from './refusals.ts'

/** Căn cứ của một nhiệm vụ trong kế hoạch: hạn chế, văn bản chỉ đạo, ngày kỷ niệm. */
export type PlanTrace =
  | { readonly kind: 'limitation'; readonly limitationId: string }
  | { readonly kind: 'document'; readonly documentId: string }
  | { readonly kind: 'anniversary'; readonly name: string; readonly baseYear: number }

/** Nhiệm vụ trong phương hướng năm sau. */
export interface PlanItem {
  readonly id: string
  readonly clusterId: string | null
  readonly unitId: string | null
  readonly year: number
  readonly text: string
  readonly ownerUnitId: string | null
  readonly dueOn: Day | null
  readonly traces: readonly PlanTrace[]
  readonly withdrawnBecause: string | null
  readonly version: number
}

/** Lưu một nhiệm vụ của kế hoạch, mới hoặc sửa. */
export interface SavePlanItem extends Stamp {
  readonly item: Omit<PlanItem, 'withdrawnBecause' | 'version'>
}

/** Rút một nhiệm vụ khỏi kế hoạch. */
export interface WithdrawPlanItem extends Stamp {
  readonly reason: string
}

/** Đã lưu nhiệm vụ. */
export interface PlanItemSaved extends Stamp {
  readonly kind: 'PlanItemSaved'
  readonly item: SavePlanItem['item']
}

/** Đã rút nhiệm vụ. */
export interface PlanItemWithdrawn extends Stamp {
  readonly kind: 'PlanItemWithdrawn'
  readonly reason: string
}

export type PlanItemEvent = PlanItemSaved | PlanItemWithdrawn

/** Lần thứ mấy của ngày kỷ niệm trong năm này. */
export const anniversaryOrdinal = (baseYear: number, year: number): number => year - baseYear

/** Điều cần biết: which limitations and documents there are to trace to. */
export interface PlanContext {
  readonly today: Day
  readonly limitationIds: ReadonlySet<string>
  readonly documentIds: ReadonlySet<string>
}

/** Lưu nhiệm vụ: each traces to a limitation, a directive or an anniversary. */
export function decideSavePlanItem(
  { today, limitationIds, documentIds }: PlanContext,
  { item, by, at }: SavePlanItem,
  state: PlanItem | null,
): Result<PlanItemSaved, SavePlanItemRefusal> {
  if (state !== null && state.withdrawnBecause !== null)
    return refuse({ kind: 'PlanItemWithdrawnAlready', cites: [], rule: 'order-of-steps' })
  const issues: InputIssue[] = []
  if (item.text.trim() === '') issues.push({ path: 'text', code: 'empty' })
  if (item.clusterId === null && item.unitId === null) issues.push({ path: 'unit', code: 'empty' })
  // A plan is made for this year or the next; one already made is still corrected in its year.
  if (!Number.isInteger(item.year) || item.year < 2003 || item.year > yearOf(today) + 1)
    issues.push({ path: 'year', code: 'year-out-of-range' })
  if (item.dueOn !== null && yearOf(item.dueOn) < item.year)
    issues.push({ path: 'dueOn', code: 'year-out-of-range' })
  item.traces.forEach((trace, index) => {
    const path = `traces.${index}`
    if (trace.kind === 'limitation' && !limitationIds.has(trace.limitationId))
      issues.push({ path: `${path}.limitation`, code: 'unknown-id' })
    if (trace.kind === 'document' && !documentIds.has(trace.documentId))
      issues.push({ path: `${path}.document`, code: 'unknown-id' })
    if (trace.kind !== 'anniversary') return
    if (trace.name.trim() === '') issues.push({ path: `${path}.anniversary`, code: 'empty' })
    if (!Number.isInteger(trace.baseYear) || anniversaryOrdinal(trace.baseYear, item.year) < 1)
      issues.push({ path: `${path}.baseYear`, code: 'year-out-of-range' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))
  if (item.traces.length === 0)
    return refuse({ kind: 'PlanItemWithoutTrace', cites: [], rule: 'plan-traces-back' })
  return ok({ kind: 'PlanItemSaved', item: { ...item, text: item.text.trim() }, by, at })
}

/** Rút nhiệm vụ, kèm lý do. */
export function decideWithdrawPlanItem(
  { reason, by, at }: WithdrawPlanItem,
  state: PlanItem,
): Result<PlanItemWithdrawn, WithdrawPlanItemRefusal> {
  if (state.withdrawnBecause !== null)
    return refuse({ kind: 'PlanItemWithdrawnAlready', cites: [], rule: 'order-of-steps' })
  if (reason.trim() === '') return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  return ok({ kind: 'PlanItemWithdrawn', reason: reason.trim(), by, at })
}

/** Nhiệm vụ sau một sự kiện. */
export function evolvePlanItem(state: PlanItem | null, event: PlanItemEvent): PlanItem {
  if (event.kind === 'PlanItemSaved')
    return { ...event.item, withdrawnBecause: null, version: (state?.version ?? 0) + 1 }
  if (state === null) throw new Error(`${event.kind} before PlanItemSaved`)
  return { ...state, withdrawnBecause: event.reason, version: state.version + 1 }
}
