import {
  decideCancelConference,
  decideOpenConference,
  decidePlanConference,
  decideRecordDelegates,
  decideRescheduleConference,
} from '@vinhdanh/domain/conferences'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { appendConference, conferencesOf } from '@vinhdanh/storage/conferences'
import { lock } from '@vinhdanh/storage/database'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import {
  CancelConferenceInput,
  OpenConferenceInput,
  PlanConferenceInput,
  RecordDelegatesInput,
  RescheduleConferenceInput,
} from './inputs.ts'
import { carriedInto } from './limitations.ts'
import {
  CancelConferenceResult,
  OpenConferenceResult,
  PlanConferenceResult,
  RecordDelegatesResult,
  RescheduleConferenceResult,
} from './results.ts'
import { headStep, unitKeys } from './stepping.ts'
import { bookOf, conferenceTarget } from './views.ts'

builder.mutationFields((t) => ({
  planConference: t.field({
    ...commanding('planConference'),
    type: PlanConferenceResult,
    description: 'Lập hội nghị sơ kết hoặc tổng kết của cụm, khối.',
    args: { input: t.arg({ type: PlanConferenceInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'planConference', input }, (inside) =>
        plan(inside, input),
      )
    },
  }),
  rescheduleConference: t.field({
    ...commanding('rescheduleConference'),
    type: RescheduleConferenceResult,
    description: 'Đổi ngày, nơi họp khi chưa khai mạc.',
    args: {
      input: t.arg({ type: RescheduleConferenceInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'rescheduleConference', input },
        headStep(input, async ({ conference, cluster, inside: { tx, stamp } }) => {
          const host = unitKeys(input.host == null ? [] : [input.host], () => 'host')
          if (!host.ok) return host
          const all = await conferencesOf(tx, conference.clusterId, conference.year)
          const others = all.filter(({ id }) => id !== conference.id)
          const { heldOn, place } = input
          const [hostUnitId = null] = host.value
          const command = { heldOn, place: place ?? null, hostUnitId, ...stamp }
          return decideRescheduleConference({ others, cluster }, command, conference)
        }),
      )
    },
  }),
  cancelConference: t.field({
    ...commanding('cancelConference'),
    type: CancelConferenceResult,
    description: 'Hủy hội nghị chưa khai mạc, kèm lý do; another may then be planned in its place.',
    args: {
      input: t.arg({ type: CancelConferenceInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'cancelConference', input },
        headStep(input, ({ conference, inside: { stamp } }) =>
          decideCancelConference({ reason: input.reason, ...stamp }, conference),
        ),
      )
    },
  }),
  recordDelegates: t.field({
    ...commanding('recordDelegates'),
    type: RecordDelegatesResult,
    description: 'Điểm danh các đơn vị thành viên và người đại diện.',
    args: {
      input: t.arg({ type: RecordDelegatesInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'recordDelegates', input },
        headStep(input, ({ conference, cluster, inside: { stamp } }) => {
          const units = unitKeys(
            input.attendance.map(({ unit }) => unit),
            (index) => `attendance.${index}.unit`,
          )
          if (!units.ok) return units
          const rows = input.attendance.map(({ present, representative }, index) => ({
            unitId: units.value[index] ?? '',
            present,
            representative: representative ?? '',
          }))
          return decideRecordDelegates({ cluster }, { rows, ...stamp }, conference)
        }),
      )
    },
  }),
  openConference: t.field({
    ...commanding('openConference'),
    type: OpenConferenceResult,
    description: 'Khai mạc hội nghị khi đủ đơn vị dự họp.',
    args: { input: t.arg({ type: OpenConferenceInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'openConference', input },
        headStep(input, async ({ conference, cluster, inside }) => {
          const carried = await carriedInto(inside, conference)
          const { chair, secretary, guests, beganAt } = input
          return decideOpenConference(
            { today: inside.context.today, cluster, carried },
            { chair, secretary, guests: guests ?? '', beganAt: beganAt ?? null, ...inside.stamp },
            conference,
          )
        }),
      )
    },
  }),
}))

async function plan(inside: Inside, input: typeof PlanConferenceInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.cluster, 'Cluster')
  const cluster = key === null ? null : await loadCluster(tx, key)
  if (cluster === null) return unknownId('cluster')
  const { kind, year, heldOn, place } = input
  const target = await conferenceTarget(context, { clusterId: cluster.id }, 'head')
  const stop = stopped(inside, target)
  if (stop !== null) return refuse(stop)
  const host = unitKeys(input.host == null ? [] : [input.host], () => 'host')
  if (!host.ok) return host
  // Two who plan the same conference at once: the second sees what the first did.
  await lock(tx, 'conference', cluster.id, kind, year)
  const decided = decidePlanConference(
    { today: context.today, cluster, others: await conferencesOf(tx, cluster.id, year) },
    {
      conferenceId: context.newId(),
      ...{ kind, year, heldOn, place: place ?? null },
      hostUnitId: host.value[0] ?? null,
      ...stamp,
    },
  )
  if (!decided.ok) return decided
  const { conference } = decided.value
  await appendConference(tx, null, [decided.value], {
    ...actor,
    law: bookOf(context, conference),
    secret: context.ballotSecret,
  })
  return ok({ kind: decided.value.kind, id: conference.id })
}
