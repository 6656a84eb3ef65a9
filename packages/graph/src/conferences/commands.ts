import {
  decideAcclaim,
  decideConsiderCandidates,
  decideOpenConference,
  decidePassStep,
  decidePlanConference,
  decideRaiseLimitations,
  decideRankMembers,
  decideRecordDelegates,
  decideRescheduleConference,
  decideSetTasks,
} from '@vinhdanh/domain/conferences'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { loadCluster } from '@vinhdanh/storage/clusters'
import { appendConference, conferencesOf } from '@vinhdanh/storage/conferences'
import { lock } from '@vinhdanh/storage/database'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { boardRanking, flagsOf } from './board.ts'
import { covenantAt } from './covenant.ts'
import {
  AcclaimCandidatesInput,
  ConsiderCandidatesInput,
  OpenConferenceInput,
  PassConferenceStepInput,
  PlanConferenceInput,
  RaiseConferenceLimitationsInput,
  RankMembersInput,
  RecordDelegatesInput,
  RescheduleConferenceInput,
  SetConferenceTasksInput,
} from './inputs.ts'
import { carriedInto, writeLimitations, writeTasks } from './limitations.ts'
import {
  AcclaimCandidatesResult,
  ConsiderCandidatesResult,
  OpenConferenceResult,
  PassConferenceStepResult,
  PlanConferenceResult,
  RaiseConferenceLimitationsResult,
  RankMembersResult,
  RecordDelegatesResult,
  RescheduleConferenceResult,
  SetConferenceTasksResult,
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
        headStep(input, async ({ conference, inside: { tx, stamp } }) => {
          const host = unitKeys(input.host == null ? [] : [input.host], () => 'host')
          if (!host.ok) return host
          const all = await conferencesOf(tx, conference.clusterId, conference.year)
          const others = all.filter(({ id }) => id !== conference.id)
          const { heldOn, place } = input
          const [hostUnitId = null] = host.value
          const command = { heldOn, place: place ?? null, hostUnitId, ...stamp }
          return decideRescheduleConference({ others }, command, conference)
        }),
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
          const { chair, secretary, guests } = input
          return decideOpenConference(
            { today: inside.context.today, cluster, carried },
            { chair, secretary, guests: guests ?? '', ...inside.stamp },
            conference,
          )
        }),
      )
    },
  }),
  raiseConferenceLimitations: t.field({
    ...commanding('raiseConferenceLimitations'),
    type: RaiseConferenceLimitationsResult,
    description: 'Ghi tồn tại, hạn chế được nêu tại hội nghị.',
    args: {
      input: t.arg({
        type: RaiseConferenceLimitationsInput,
        required: true,
        description: words.input,
      }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'raiseConferenceLimitations', input },
        headStep(input, ({ conference, inside: { context: inner, stamp } }) => {
          const limitations = input.limitations.map((text) => ({ id: inner.newId(), text }))
          return decideRaiseLimitations({ limitations, ...stamp }, conference)
        }),
      )
    },
  }),
  setConferenceTasks: t.field({
    ...commanding('setConferenceTasks'),
    type: SetConferenceTasksResult,
    description: 'Ghi nhiệm vụ của kỳ sau.',
    args: {
      input: t.arg({ type: SetConferenceTasksInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'setConferenceTasks', input },
        headStep(input, ({ conference, cluster, inside: { stamp } }) => {
          const bad = input.tasks.findIndex(
            ({ owner }) => owner != null && keyOf(owner, 'Unit') === null,
          )
          if (bad >= 0) return unknownId(`tasks.${bad}.owner`)
          const tasks = input.tasks.map(({ text, owner, dueOn, limitation }) => ({
            text,
            ownerUnitId: owner == null ? null : keyOf(owner, 'Unit'),
            dueOn: dueOn ?? null,
            limitationId: limitation == null ? null : (plainKey(limitation) ?? ''),
          }))
          return decideSetTasks({ cluster }, { tasks, ...stamp }, conference)
        }),
      )
    },
  }),
  rankMembers: t.field({
    ...commanding('rankMembers'),
    type: RankMembersResult,
    description: 'Xếp hạng các thành viên.',
    args: { input: t.arg({ type: RankMembersInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'rankMembers', input },
        headStep(input, async ({ conference, cluster, inside: { context: inner, stamp } }) => {
          if (input.ranks == null) {
            const lines = await boardRanking(inner, conference)
            return decideRankMembers({ cluster }, { lines, from: 'board', ...stamp }, conference)
          }
          const units = unitKeys(
            input.ranks.map(({ unit }) => unit),
            (index) => `ranks.${index}.unit`,
          )
          if (!units.ok) return units
          const lines = input.ranks.map(({ rank }, index) => ({
            unitId: units.value[index] ?? '',
            rank,
            hundredths: null,
          }))
          return decideRankMembers({ cluster }, { lines, from: 'entered', ...stamp }, conference)
        }),
      ),
  }),
  considerCandidates: t.field({
    ...commanding('considerCandidates'),
    type: ConsiderCandidatesResult,
    description: 'Bình xét: đưa các đơn vị ra xét cho từng danh hiệu, hình thức.',
    args: {
      input: t.arg({ type: ConsiderCandidatesInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'considerCandidates', input },
        headStep(input, ({ conference, cluster, inside: { context: inner, stamp } }) => {
          const units = unitKeys(
            input.candidates.map(({ unit }) => unit),
            (index) => `candidates.${index}.unit`,
          )
          if (!units.ok) return units
          const candidates = input.candidates.map(({ award }, index) => ({
            id: inner.newId(),
            award,
            unitId: units.value[index] ?? '',
          }))
          return decideConsiderCandidates(
            { book: bookOf(inner, conference), today: inner.today, cluster },
            { candidates, ...stamp },
            conference,
          )
        }),
      ),
  }),
  acclaimCandidates: t.field({
    ...commanding('acclaimCandidates'),
    type: AcclaimCandidatesResult,
    description: 'Suy tôn: only whom the secret ballot carried.',
    args: {
      input: t.arg({ type: AcclaimCandidatesInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'acclaimCandidates', input },
        headStep(input, async ({ conference, inside: { context: inner, stamp } }) => {
          const candidateIds = input.candidates.map((id) => plainKey(id) ?? '')
          const book = bookOf(inner, conference)
          const flags = await flagsOf(inner, conference)
          return decideAcclaim({ book, ...flags }, { candidateIds, ...stamp }, conference)
        }),
      ),
  }),
  passConferenceStep: t.field({
    ...commanding('passConferenceStep'),
    type: PassConferenceStepResult,
    description:
      'Kết thúc bước hiện tại; limitations raised here become records with tasks of their own.',
    args: {
      input: t.arg({ type: PassConferenceStepInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'passConferenceStep', input }, (inside) =>
        pass(inside, input),
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

const pass = (inside: Inside, input: typeof PassConferenceStepInput.$inferInput) =>
  headStep(input, async ({ conference }) => {
    const covenant = await covenantAt(inside.context, conference)
    const { step, outcome } = input
    const command = { step, outcome: outcome ?? '', ...inside.stamp }
    const decided = decidePassStep({ covenant }, command, conference)
    if (!decided.ok) return decided
    if (step === 'limitations') await writeLimitations(inside, conference)
    if (step === 'tasks') {
      const assigned = await writeTasks(inside, conference)
      if (!assigned.ok) return assigned
    }
    return decided
  })(inside)
