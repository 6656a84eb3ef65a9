import { type InputIssue, type InvalidInput, invalidInput, type Stamp } from '../access/index.ts'
import { type Cluster, isMemberOn, membersOn } from '../clusters/index.ts'
import {
  canonicalJson,
  type Day,
  lastDayOf,
  ok,
  type Result,
  refuse,
  yearOf,
} from '../kernel/index.ts'
import type { ChangeLines, ChangeTargets, DraftCovenant, LineWish } from './commands.ts'
import {
  type Covenant,
  type CovenantLine,
  type CovenantTarget,
  liveSignatures,
  noFigures,
} from './covenant.ts'
import type { Change, CovenantChanged, CovenantDrafted } from './events.ts'
import { readBases, readFigures, readOtherwise } from './figures.ts'
import type {
  ChangeLinesRefusal,
  ChangeTargetsRefusal,
  CovenantFiguresReadOtherwise,
  CovenantYearOver,
  DraftCovenantRefusal,
} from './refusals.ts'
import { yearsThatDiffer } from './years-differ.ts'

/** Điều cần biết để lập và sửa giao ước. */
export interface CovenantContext {
  readonly cluster: Cluster
  readonly today: Day
}

/** Since the law of 2003 clusters sign covenants; a year before it is a slip of the pen. */
const firstYear = 2003

/** Lập giao ước một năm; one for each cluster and year. */
export function decideDraftCovenant(
  { cluster, today, exists }: CovenantContext & { readonly exists: boolean },
  { covenantId, year, by, at }: DraftCovenant,
): Result<CovenantDrafted, DraftCovenantRefusal> {
  if (!Number.isInteger(year) || year < firstYear || year > yearOf(today) + 1)
    return refuse(invalidInput([{ path: 'year', code: 'year-out-of-range' }]))
  if (exists)
    return refuse({ kind: 'CovenantExists', year, cites: [], rule: 'one-covenant-a-year' })
  return ok({ kind: 'CovenantDrafted', covenantId, clusterId: cluster.id, year, by, at })
}

const differs = (before: unknown, after: unknown): boolean =>
  canonicalJson(before) !== canonicalJson(after)

/** What every change obeys: the year not over once signed, and a reason where signatures fall. */
function change(
  covenant: Covenant,
  today: Day,
  { reason, by, at }: Stamp & { readonly reason: string },
  parts: Pick<CovenantChanged, 'targets' | 'order' | 'lines'>,
): Result<CovenantChanged, CovenantYearOver | InvalidInput> {
  const signed = liveSignatures(covenant)
  const { year } = covenant
  if (signed.length > 0 && today > lastDayOf(year))
    return refuse({ kind: 'CovenantYearOver', year, cites: [], rule: 'covenant-within-its-year' })
  if (signed.length > 0 && reason.trim() === '')
    return refuse(invalidInput([{ path: 'reason', code: 'empty' }]))
  const voided = signed.map(({ id }) => id)
  return ok({ kind: 'CovenantChanged', ...parts, reason: reason.trim(), voided, by, at })
}

/** Sửa danh mục chỉ tiêu; a change after any signature asks all again. */
export function decideChangeTargets(
  { today }: CovenantContext,
  command: ChangeTargets,
  covenant: Covenant,
): Result<CovenantChanged, ChangeTargetsRefusal> {
  const wishes = command.targets.map(({ group, name, measure, ...wish }) => ({
    ...wish,
    group: group.trim(),
    name: name.trim(),
    measure: measure.trim(),
  }))
  const issues: InputIssue[] = []
  const named = (a: number, b: number) =>
    wishes[a]?.name === wishes[b]?.name && wishes[a]?.group === wishes[b]?.group
  wishes.forEach(({ id, name, measure, direction }, index) => {
    const path = `targets.${index}`
    if (name === '') issues.push({ path: `${path}.name`, code: 'empty' })
    // What is only reached or not has no unit; whatever is counted has one.
    if (measure === '' && direction !== 'reach')
      issues.push({ path: `${path}.measure`, code: 'empty' })
    if (wishes.findIndex((wish, other) => wish.id === id || named(other, index)) < index)
      issues.push({ path: `${path}.name`, code: 'duplicate' })
  })
  if (issues.length > 0) return refuse(invalidInput(issues))

  const before = new Map(covenant.targets.map((target) => [target.id, target]))
  const kept = new Set(wishes.map(({ id }) => id))
  const targets: Change<CovenantTarget>[] = wishes.flatMap((wish) => {
    const old = before.get(wish.id) ?? null
    const after: CovenantTarget = { ...wish, dropped: false }
    return old === null || differs(old, after) ? [{ before: old, after }] : []
  })
  const otherwise = recounted(covenant, targets)
  if (otherwise !== null) return refuse(otherwise)
  for (const old of covenant.targets)
    if (!kept.has(old.id) && !old.dropped)
      targets.push({ before: old, after: { ...old, dropped: true } })
  const standing = covenant.targets.filter(({ dropped }) => !dropped).map(({ id }) => id)
  const order = wishes.map(({ id }) => id)
  if (targets.length === 0 && !differs(standing, order))
    return refuse(invalidInput([{ path: 'targets', code: 'unchanged' }]))
  return change(covenant, today, command, { targets, order, lines: [] })
}

/** Another way to count the quarters must not change what members registered and reported: those figures are named. */
function recounted(
  { lines }: Covenant,
  targets: readonly Change<CovenantTarget>[],
): CovenantFiguresReadOtherwise | null {
  for (const { before, after } of targets) {
    if (before === null || before.counting === after.counting) continue
    const cells = lines
      .filter(({ targetId }) => targetId === after.id)
      .flatMap(({ unitId, area, ...line }) =>
        (['planned', 'actual'] as const).flatMap((of) => {
          const read = readOtherwise(line[of], before.counting, after.counting)
          return read === null ? [] : [{ unitId, area, of, ...read }]
        }),
      )
    if (cells.length > 0)
      return {
        kind: 'CovenantFiguresReadOtherwise',
        target: after.name,
        cells,
        cites: [],
        rule: 'figures-keep-their-meaning',
      }
  }
  return null
}

/** Sửa số đăng ký; a change after any signature asks all again. */
export function decideChangeLines(
  { cluster, today }: CovenantContext,
  command: ChangeLines,
  covenant: Covenant,
): Result<CovenantChanged, ChangeLinesRefusal> {
  const members = membersOn(cluster, today)
  const stranger = command.lines.find(({ unitId }) => !isMemberOn(members, unitId))
  if (stranger !== undefined)
    return refuse({
      kind: 'CovenantUnitNotMember',
      unitId: stranger.unitId,
      cites: [],
      rule: 'members-make-the-covenant',
    })
  const issues: InputIssue[] = []
  const lines = command.lines.flatMap((wish, index) => {
    const after = readLine(wish, `lines.${index}`, covenant, issues)
    if (after === null) return []
    const before = covenant.lines.find(({ id }) => id === wish.id) ?? null
    return before === null || differs(before, after)
      ? [{ before, after: { ...after, version: (before?.version ?? 0) + 1 } }]
      : []
  })
  doubled(covenant, command.lines, issues)
  if (issues.length > 0) return refuse(invalidInput(issues))
  const differing = yearsThatDiffer(
    covenant,
    'planned',
    lines.map(({ after }) => ({
      line: after,
      path: `lines.${command.lines.findIndex(({ id }) => id === after.id)}.planned.year`,
    })),
  )
  if (differing !== null) return refuse(differing)
  if (lines.length === 0) return refuse(invalidInput([{ path: 'lines', code: 'unchanged' }]))
  return change(covenant, today, command, { targets: [], order: null, lines })
}

function readLine(
  wish: LineWish,
  path: string,
  covenant: Covenant,
  issues: InputIssue[],
): CovenantLine | null {
  const target = covenant.targets.find(({ id, dropped }) => id === wish.targetId && !dropped)
  const before = covenant.lines.find(({ id }) => id === wish.id)
  // A line stays with its target and its member: it is signed, and its results hang on it.
  const moved =
    before !== undefined && (before.targetId !== wish.targetId || before.unitId !== wish.unitId)
  if (target === undefined || moved) {
    issues.push({ path: `${path}.target`, code: 'unknown-id' })
    return null
  }
  const area = wish.area?.trim() ?? ''
  return {
    id: wish.id,
    targetId: wish.targetId,
    unitId: wish.unitId,
    area: area === '' ? null : area,
    bases: readBases(wish.bases, `${path}.bases`, issues),
    planned: readFigures(wish.planned, `${path}.planned`, issues),
    actual: before?.actual ?? noFigures,
    evidence: before?.evidence ?? '',
    enteredBy: before?.enteredBy ?? null,
    enteredAt: before?.enteredAt ?? null,
    version: before?.version ?? 0,
  }
}

/** One line for each member, target and area. */
function doubled(covenant: Covenant, wishes: readonly LineWish[], issues: InputIssue[]) {
  const placeOf = (line: Pick<LineWish, 'targetId' | 'unitId' | 'area'>) =>
    [line.targetId, line.unitId, line.area?.trim() || null].join('|')
  const touched = new Set(wishes.map(({ id }) => id))
  const taken = new Set(covenant.lines.filter(({ id }) => !touched.has(id)).map(placeOf))
  wishes.forEach((wish, index) => {
    const place = placeOf(wish)
    if (taken.has(place)) issues.push({ path: `lines.${index}`, code: 'duplicate' })
    taken.add(place)
  })
}
