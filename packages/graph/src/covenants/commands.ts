// long because the five steps of one document share their names, targets and answers
import { changedMeanwhile } from '@vinhdanh/domain/access'
import {
  type Covenant,
  decideChangeLines,
  decideChangeTargets,
  decideDraftCovenant,
  decideOpenCovenant,
  decideRecordActuals,
  type FiguresWish,
  type LineWish,
} from '@vinhdanh/domain/covenants'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { appendCovenant, covenantOf } from '@vinhdanh/storage/covenants'
import { lock } from '@vinhdanh/storage/database'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { clusterTarget } from '../targets.ts'
import {
  DraftCovenantInput,
  OpenCovenantInput,
  RecordCovenantActualsInput,
  SaveCovenantLinesInput,
  SaveCovenantTargetsInput,
} from './inputs.ts'
import {
  CovenantExistsType,
  CovenantFiguresReadOtherwiseType,
  CovenantStatusForbidsType,
  CovenantUnitNotMemberType,
  CovenantYearDiffersType,
  CovenantYearOverType,
  MemberWithoutTargetType,
} from './refusals.ts'
import { covenantEvent, covenantIn, headStop } from './stepping.ts'
import { clusterOfCovenant, memberTarget } from './view.ts'

const common = [NotAllowedType, InvalidInputType, ChangedMeanwhileType]

const DraftCovenantResult = resultOf('DraftCovenantResult', 'Kết quả lập giao ước.', [
  covenantEvent('CovenantDrafted', 'Đã lập giao ước.'),
  ...common,
  CovenantExistsType,
])
const changed = covenantEvent(
  'CovenantChanged',
  'Đã sửa nội dung giao ước; các chữ ký trước đó mất giá trị.',
)
const SaveCovenantTargetsResult = resultOf('SaveCovenantTargetsResult', 'Kết quả sửa chỉ tiêu.', [
  changed,
  ...common,
  CovenantFiguresReadOtherwiseType,
  CovenantYearOverType,
])
const SaveCovenantLinesResult = resultOf('SaveCovenantLinesResult', 'Kết quả sửa số đăng ký.', [
  changed,
  ...common,
  CovenantUnitNotMemberType,
  CovenantYearDiffersType,
  CovenantYearOverType,
])
const OpenCovenantResult = resultOf('OpenCovenantResult', 'Kết quả mở lấy chữ ký.', [
  covenantEvent('CovenantOpened', 'Đã mở lấy chữ ký.'),
  ...common,
  CovenantStatusForbidsType,
  MemberWithoutTargetType,
])
const RecordCovenantActualsResult = resultOf(
  'RecordCovenantActualsResult',
  'Kết quả ghi số thực hiện.',
  [
    covenantEvent('CovenantActualsRecorded', 'Đã ghi kết quả thực hiện.'),
    ...common,
    CovenantStatusForbidsType,
    CovenantYearDiffersType,
    DayInFutureType,
  ],
)

async function draft(inside: Inside, input: typeof DraftCovenantInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.cluster, 'Cluster')
  const cluster = key === null ? null : await loadCluster(tx, key)
  if (cluster === null) return unknownId('cluster')
  const stop = stopped(inside, await clusterTarget(context, cluster.id, 'head'))
  if (stop !== null) return refuse(stop)
  // Two who draft at once wait in line, so that the second is told the covenant is there.
  await lock(tx, 'covenant-of', cluster.id, input.year)
  const exists = (await covenantOf(tx, cluster.id, input.year)) !== null
  const decided = decideDraftCovenant(
    { cluster, today: context.today, exists },
    { covenantId: context.newId(), year: input.year, ...stamp },
  )
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, null, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: written.value.id }) : written
}

async function saveTargets(inside: Inside, input: typeof SaveCovenantTargetsInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await covenantIn(inside, input.covenant)
  if (!found.ok) return found
  const covenant = found.value
  const stop = await headStop(inside, covenant)
  if (stop !== null) return refuse(stop)
  const old = stale(covenant, input.expectedVersion)
  if (old !== null) return refuse(old)
  const known = new Set(covenant.targets.map(({ id }) => id))
  const targets = []
  for (const [index, { id, ...target }] of input.targets.entries()) {
    if (id != null && !known.has(id)) return unknownId(`targets.${index}.id`)
    targets.push({ ...target, id: id ?? context.newId() })
  }
  const cluster = await clusterOfCovenant(context, covenant)
  const decided = decideChangeTargets(
    { cluster, today: context.today },
    { targets, reason: input.reason ?? '', ...stamp },
    covenant,
  )
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, covenant, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: covenant.id }) : written
}

interface FiguresGiven {
  readonly year?: string | null | undefined
  readonly q1?: string | null | undefined
  readonly q2?: string | null | undefined
  readonly q3?: string | null | undefined
  readonly q4?: string | null | undefined
}

const figuresIn = ({ year, q1, q2, q3, q4 }: FiguresGiven): FiguresWish => ({
  year: year ?? null,
  quarters: [q1 ?? null, q2 ?? null, q3 ?? null, q4 ?? null],
})

/** What the viewer has read of the lines against what stands; the version of the first that differs. */
function staleLine(
  covenant: Covenant,
  read: readonly { readonly id: string; readonly version: number }[],
) {
  const versions = new Map(covenant.lines.map(({ id, version }) => [id, version]))
  const old = read.find(({ id, version }) => versions.get(id) !== version)
  return old === undefined ? null : changedMeanwhile(versions.get(old.id) ?? 0)
}

async function saveLines(inside: Inside, input: typeof SaveCovenantLinesInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await covenantIn(inside, input.covenant)
  if (!found.ok) return found
  const covenant = found.value
  const known = new Set(covenant.lines.map(({ id }) => id))
  const lines: LineWish[] = []
  const read = []
  for (const [
    index,
    { id, target, unit, area, bases, planned, ...line },
  ] of input.lines.entries()) {
    const unitId = keyOf(unit, 'Unit')
    const targetId = plainKey(target)
    if (unitId === null || (await context.loaders.unit.load(unitId)) === null)
      return unknownId(`lines.${index}.unit`)
    if (targetId === null) return unknownId(`lines.${index}.target`)
    if (id != null && !known.has(id)) return unknownId(`lines.${index}.line`)
    if (id != null) read.push({ id, version: line.expectedVersion ?? 0 })
    lines.push({
      id: id ?? context.newId(),
      targetId,
      unitId,
      area: area ?? null,
      bases: {
        districtPlan: bases?.districtPlan ?? null,
        provincialPlan: bases?.provincialPlan ?? null,
        previousYear: bases?.previousYear ?? null,
      },
      planned: figuresIn(planned),
    })
  }
  const units = new Set(lines.map(({ unitId }) => unitId))
  // A line may not be taken from another member by naming one's own.
  for (const { id, unitId } of covenant.lines)
    if (lines.some((line) => line.id === id)) units.add(unitId)
  for (const unitId of units) {
    const stop = stopped(inside, await memberTarget(context, covenant, unitId))
    if (stop !== null) return refuse(stop)
  }
  const old = staleLine(covenant, read)
  if (old !== null) return refuse(old)
  const cluster = await clusterOfCovenant(context, covenant)
  const decided = decideChangeLines(
    { cluster, today: context.today },
    { lines, reason: input.reason ?? '', ...stamp },
    covenant,
  )
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, covenant, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: covenant.id }) : written
}

async function open(inside: Inside, input: typeof OpenCovenantInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await covenantIn(inside, input.covenant)
  if (!found.ok) return found
  const covenant = found.value
  const stop = await headStop(inside, covenant)
  if (stop !== null) return refuse(stop)
  const old = stale(covenant, input.expectedVersion)
  if (old !== null) return refuse(old)
  const cluster = await clusterOfCovenant(context, covenant)
  const decided = decideOpenCovenant({ cluster, today: context.today }, stamp, covenant)
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, covenant, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: covenant.id }) : written
}

async function recordActuals(inside: Inside, input: typeof RecordCovenantActualsInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const found = await covenantIn(inside, input.covenant)
  if (!found.ok) return found
  const covenant = found.value
  const lines = new Map(covenant.lines.map((line) => [line.id, line]))
  const read = []
  for (const [index, { line: id, expectedVersion }] of input.entries.entries()) {
    const line = lines.get(id)
    if (line === undefined) return unknownId(`entries.${index}.line`)
    const stop = stopped(inside, await memberTarget(context, covenant, line.unitId))
    if (stop !== null) return refuse(stop)
    read.push({ id, version: expectedVersion })
  }
  const old = staleLine(covenant, read)
  if (old !== null) return refuse(old)
  const cluster = await clusterOfCovenant(context, covenant)
  const entries = input.entries.map(({ line: lineId, actual, evidence }) => ({
    lineId,
    actual: figuresIn(actual),
    evidence: evidence ?? '',
  }))
  const decided = decideRecordActuals(
    { cluster, today: context.today },
    { entries, ...stamp },
    covenant,
  )
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, covenant, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: covenant.id }) : written
}

builder.mutationFields((t) => ({
  draftCovenant: t.field({
    ...commanding('draftCovenant'),
    type: DraftCovenantResult,
    description: 'Lập giao ước thi đua của một năm.',
    args: { input: t.arg({ type: DraftCovenantInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'draftCovenant', input }, (inside) =>
        draft(inside, input),
      )
    },
  }),
  saveCovenantTargets: t.field({
    ...commanding('saveCovenantTargets'),
    type: SaveCovenantTargetsResult,
    description: 'Sửa danh mục chỉ tiêu; sau khi đã ký thì mọi thành viên ký lại.',
    args: {
      input: t.arg({ type: SaveCovenantTargetsInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'saveCovenantTargets', input }, (inside) =>
        saveTargets(inside, input),
      )
    },
  }),
  saveCovenantLines: t.field({
    ...commanding('saveCovenantLines'),
    type: SaveCovenantLinesResult,
    description: 'Sửa số đăng ký; sau khi đã ký thì mọi thành viên ký lại.',
    args: {
      input: t.arg({ type: SaveCovenantLinesInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'saveCovenantLines', input }, (inside) =>
        saveLines(inside, input),
      )
    },
  }),
  openCovenant: t.field({
    ...commanding('openCovenant'),
    type: OpenCovenantResult,
    description: 'Mở lấy chữ ký, khi mọi thành viên đã đăng ký.',
    args: { input: t.arg({ type: OpenCovenantInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'openCovenant', input }, (inside) => open(inside, input))
    },
  }),
  recordCovenantActuals: t.field({
    ...commanding('recordCovenantActuals'),
    type: RecordCovenantActualsResult,
    description: 'Ghi kết quả thực hiện các quý.',
    args: {
      input: t.arg({ type: RecordCovenantActualsInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'recordCovenantActuals', input }, (inside) =>
        recordActuals(inside, input),
      )
    },
  }),
}))
