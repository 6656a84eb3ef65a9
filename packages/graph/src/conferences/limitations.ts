import type { Conference, ConferenceRefusal, RaisedLimitation } from '@vinhdanh/domain/conferences'
import { ok, type Result } from '@vinhdanh/domain/kernel'
import {
  decideAssignLimitationTask,
  decideRaiseLimitation,
  limitationsAtReview,
} from '@vinhdanh/domain/limitations'
import {
  appendLimitation,
  appendRaisedLimitations,
  limitationsOfCluster,
  loadLimitation,
} from '@vinhdanh/storage/limitations'
import type { Inside } from '../handle.ts'
import { clusterOf } from './cluster-of.ts'

/** Những hạn chế mà các hội nghị trước để lại còn mở, nêu lại ở hội nghị này. */
export async function carriedInto(
  { tx, context }: Inside,
  { kind: review, clusterId, year, heldOn }: Conference,
): Promise<readonly RaisedLimitation[]> {
  const all = await limitationsOfCluster(tx, clusterId)
  return limitationsAtReview(all, { year, review, heldOn })
    .filter(({ carriedOver, limitation }) => carriedOver && limitation.status === 'open')
    .map(({ limitation: { id: carriedFrom, theme, text } }) => ({
      id: context.newId(),
      ...{ theme, text },
      carriedFrom,
    }))
}

/** Những hạn chế mới nêu thành bản ghi có nhiệm vụ, thời hạn, kết quả của riêng nó. */
export async function writeLimitations(inside: Inside, conference: Conference): Promise<void> {
  const { tx, context, stamp, actor } = inside
  const cluster = await clusterOf(context, conference)
  const { id: conferenceId, clusterId, year, kind: review, heldOn: raisedOn } = conference
  const named = conference.limitations.filter(({ carriedFrom }) => carriedFrom === null)
  const events = named.map(({ id: limitationId, theme, text }) => {
    const raised = decideRaiseLimitation(
      { cluster, today: context.today },
      {
        limitationId,
        clusterId,
        unitId: null,
        ...{ year, review, raisedOn, conferenceId },
        theme,
        text,
        ...stamp,
      },
    )
    // The conference has checked text, year and day by the same rules.
    if (!raised.ok) throw new Error(`a limitation of a conference: ${raised.refusal.kind}`)
    return raised.value
  })
  await appendRaisedLimitations(tx, events, actor)
}

/** Nhiệm vụ khắc phục hạn chế, giao cho đơn vị có thời hạn. */
export async function writeTasks(
  inside: Inside,
  conference: Conference,
): Promise<Result<null, ConferenceRefusal>> {
  const { tx, context, stamp, actor } = inside
  const cluster = await clusterOf(context, conference)
  for (const { text, ownerUnitId, dueOn, limitationId } of conference.tasks) {
    const named = conference.limitations.find(({ id }) => id === limitationId)
    if (named === undefined || ownerUnitId === null || dueOn === null) continue
    const limitation = await loadLimitation(tx, named.carriedFrom ?? named.id)
    // Closed since it was carried here: nothing is left to be done about it.
    if (limitation === null || limitation.status !== 'open') continue
    const assigned = decideAssignLimitationTask(
      { cluster, today: context.today },
      { taskId: context.newId(), text, ownerUnitId, dueOn, ...stamp },
      limitation,
    )
    if (!assigned.ok) throw new Error(`a task of a conference: ${assigned.refusal.kind}`)
    const written = await appendLimitation(tx, limitation, assigned.value, actor)
    if (!written.ok) return written
  }
  return ok(null)
}
