import { invalidInput, isWithin, type UnitPath } from '@vinhdanh/domain/access'
import { membersOn } from '@vinhdanh/domain/clusters'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { decideOpenBoard } from '@vinhdanh/domain/scoring'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { lock } from '@vinhdanh/storage/database'
import { loadRubric } from '@vinhdanh/storage/rubrics'
import { areScored, boardsOfCluster } from '@vinhdanh/storage/scoring'
import { unitIdsUnder } from '@vinhdanh/storage/subjects'
import { compareText } from '@vinhdanh/wording/formats'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { words } from '../results.ts'
import { rubricOf } from '../rubrics/view.ts'
import { UnitLevelEnum } from '../subjects/enums.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { unitKeys, writtenBoard } from './stepping.ts'
import { boardTarget } from './view.ts'

export const OpenBoardInput = builder.inputType('OpenBoardInput', {
  description: 'Lập bảng chấm điểm.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    rubric: t.id({ required: true, description: 'Bảng tiêu chí đã ban hành.' }),
    cluster: t.id({ description: 'Cụm, khối: lấy thành viên của cụm, khối vào ngày này.' }),
    units: t.idList({ description: 'Các đơn vị được chấm, khi không theo cụm, khối.' }),
    level: t.field({
      type: UnitLevelEnum,
      description: 'Mọi đơn vị cấp này trực thuộc cơ quan của bảng tiêu chí vào ngày này.',
    }),
    title: t.string({ description: 'Tên bảng; theo cụm, khối và năm khi không nêu.' }),
    year: t.int({ required: true, description: 'Năm được chấm.' }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày lấy danh sách thành viên.' }),
  }),
})

type Input = typeof OpenBoardInput.$inferInput

const isEmpty = (part: string | readonly string[] | null | undefined) =>
  part == null || part.length === 0

/** The members are taken in one way only: what would be left out unread is refused. */
function oneWay({ cluster, units, level }: Input) {
  const [first, ...more] = Object.entries({ cluster, units, level }).filter(
    ([, part]) => !isEmpty(part),
  )
  if (first === undefined) return refuse(invalidInput([{ path: 'units', code: 'empty' }]))
  return more.length === 0
    ? ok(first)
    : refuse(invalidInput(more.map(([path]) => ({ path, code: 'duplicate' }))))
}

/** Whose members are scored: a cluster's on the day, all units of a level, or the units named. */
async function scored({ tx }: Inside, { cluster, units, level, on }: Input, top: UnitPath) {
  if (level != null)
    return ok({ cluster: null, ids: await unitIdsUnder(tx, { level, underPath: top, on }) })
  if (cluster == null) {
    const keys = unitKeys(units ?? [], 'units')
    return keys.ok ? ok({ cluster: null, ids: keys.value }) : keys
  }
  const key = keyOf(cluster, 'Cluster')
  const found = key === null ? null : await loadCluster(tx, key)
  if (found === null) return unknownId('cluster')
  return ok({ cluster: found, ids: [...new Set(membersOn(found, on).map(({ unitId }) => unitId))] })
}

/** In the order in which people look for them; those named stay as they were named. */
async function inOrder(context: Context, { units }: Input, ids: readonly string[]) {
  if (!isEmpty(units)) return ids
  const members = await unitsOf(context, ids)
  return members.sort((a, b) => compareText(a.name, b.name)).map(({ id }) => id)
}

export async function openBoard(inside: Inside, input: Input) {
  const { tx, context, stamp } = inside
  const rubricKey = keyOf(input.rubric, 'Rubric')
  const kept = rubricKey === null ? null : await loadRubric(tx, rubricKey)
  if (kept === null) return unknownId('rubric')
  const way = oneWay(input)
  if (!way.ok) return way
  const found = await scored(inside, input, kept.unitPath)
  if (!found.ok) return found
  const { cluster, ids } = found.value
  const organiser = await unitOf(context, cluster?.organiserUnitId ?? kept.unitId)
  const stop = stopped(
    inside,
    await boardTarget(context, { clusterId: cluster?.id ?? null, organiserPath: organiser.path }),
  )
  if (stop !== null) return refuse(stop)
  // A rubric holds for the organisation that laid it down and what lies under it.
  if (!isWithin(organiser.path, kept.unitPath)) return unknownId('rubric')
  const unitIds = await inOrder(context, input, ids)
  if (cluster === null)
    for (const [index, unitId] of unitIds.entries()) {
      const unit = await context.loaders.unit.load(unitId)
      if (unit === null || !isWithin(unit.path, organiser.path)) return unknownId(`units.${index}`)
    }
  const { year } = input
  await lock(tx, 'boards-of', cluster?.id ?? kept.id, year)
  const exists =
    cluster === null
      ? await areScored(tx, { rubricId: kept.id, year, unitIds })
      : (await boardsOfCluster(tx, cluster.id, year)).some(({ rubricId }) => rubricId === kept.id)
  const rubric = rubricOf(kept)
  const decided = decideOpenBoard(
    { today: context.today, rubric, status: kept.status, organiser, exists },
    {
      boardId: context.newId(),
      clusterId: cluster?.id ?? null,
      rubricId: kept.id,
      title: input.title ?? `${cluster?.name ?? rubric.title}, ${year}`,
      ...{ year, on: input.on, unitIds },
      ...stamp,
    },
  )
  return decided.ok ? writtenBoard(inside, null, decided.value) : decided
}
