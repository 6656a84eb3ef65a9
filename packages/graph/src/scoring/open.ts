import { isWithin } from '@vinhdanh/domain/access'
import { membersOn } from '@vinhdanh/domain/clusters'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { decideOpenBoard } from '@vinhdanh/domain/scoring'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { lock } from '@vinhdanh/storage/database'
import { loadRubric } from '@vinhdanh/storage/rubrics'
import { boardsOfCluster } from '@vinhdanh/storage/scoring'
import { compareText } from '@vinhdanh/wording/formats'
import { builder } from '../builder.ts'
import { type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { words } from '../results.ts'
import { rubricOf } from '../rubrics/view.ts'
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
    title: t.string({ description: 'Tên bảng; theo cụm, khối và năm khi không nêu.' }),
    year: t.int({ required: true, description: 'Năm được chấm.' }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày lấy danh sách thành viên.' }),
  }),
})

type Input = typeof OpenBoardInput.$inferInput

/** Whose members are scored: a cluster's on the day, or the units named. */
async function scored({ tx, context }: Inside, { cluster, units, on }: Input) {
  if (cluster == null) {
    const keys = unitKeys(units ?? [], 'units')
    return keys.ok ? ok({ cluster: null, unitIds: keys.value }) : keys
  }
  const key = keyOf(cluster, 'Cluster')
  const found = key === null ? null : await loadCluster(tx, key)
  if (found === null) return unknownId('cluster')
  const ids = [...new Set(membersOn(found, on).map(({ unitId }) => unitId))]
  const members = await unitsOf(context, ids)
  members.sort((a, b) => compareText(a.name, b.name))
  return ok({ cluster: found, unitIds: members.map(({ id }) => id) })
}

export async function openBoard(inside: Inside, input: Input) {
  const { tx, context, stamp } = inside
  const rubricKey = keyOf(input.rubric, 'Rubric')
  const kept = rubricKey === null ? null : await loadRubric(tx, rubricKey)
  if (kept === null) return unknownId('rubric')
  const found = await scored(inside, input)
  if (!found.ok) return found
  const { cluster, unitIds } = found.value
  const organiser = await unitOf(context, cluster?.organiserUnitId ?? kept.unitId)
  const stop = stopped(
    inside,
    await boardTarget(context, { clusterId: cluster?.id ?? null, organiserPath: organiser.path }),
  )
  if (stop !== null) return refuse(stop)
  // A rubric holds for the organisation that laid it down and what lies under it.
  if (!isWithin(organiser.path, kept.unitPath)) return unknownId('rubric')
  if (cluster === null)
    for (const [index, unitId] of unitIds.entries()) {
      const unit = await context.loaders.unit.load(unitId)
      if (unit === null || !isWithin(unit.path, organiser.path)) return unknownId(`units.${index}`)
    }
  if (cluster !== null) await lock(tx, 'boards-of-cluster', cluster.id, input.year)
  const others = cluster === null ? [] : await boardsOfCluster(tx, cluster.id, input.year)
  const rubric = rubricOf(kept)
  const decided = decideOpenBoard(
    {
      ...{ today: context.today, rubric, status: kept.status, organiser },
      exists: others.some(({ rubricId }) => rubricId === kept.id),
    },
    {
      boardId: context.newId(),
      clusterId: cluster?.id ?? null,
      rubricId: kept.id,
      title: input.title ?? `${cluster?.name ?? rubric.title}, ${input.year}`,
      ...{ year: input.year, on: input.on, unitIds },
      ...stamp,
    },
  )
  return decided.ok ? writtenBoard(inside, null, decided.value) : decided
}
