import { decideRecordConference } from '@vinhdanh/domain/clusters'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { lawOn } from '@vinhdanh/domain/law'
import { appendCluster, loadCluster } from '@vinhdanh/storage/clusters'
import {
  AwardUnknownOnDayType,
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { ClusterRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { clusterTarget } from '../targets.ts'
import {
  ConferenceExistsType,
  HeadOutsideClusterType,
  NotClusterMemberType,
  TooManyFlagNomineesType,
} from './refusals.ts'
import { ConferenceType } from './types.ts'

const NominationInput = builder.inputType('NominationInput', {
  description: 'Một đề nghị của hội nghị.',
  fields: (t) => ({
    award: t.string({ required: true, description: 'Mã danh hiệu, hình thức.' }),
    unit: t.id({ required: true, description: 'Đơn vị được suy tôn.' }),
    rank: t.int({ description: 'Xếp thứ.' }),
  }),
})

const RecordConferenceInput = builder.inputType('RecordConferenceInput', {
  description: 'Ghi kết quả hội nghị tổng kết của cụm, khối.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    cluster: t.id({ required: true, description: 'Cụm, khối.' }),
    year: t.int({ required: true, description: 'Năm được tổng kết.' }),
    heldOn: t.field({ type: 'Date', required: true, description: 'Ngày họp.' }),
    place: t.string({ description: 'Nơi họp.' }),
    nominations: t.field({
      type: [NominationInput],
      required: true,
      description: 'Các đề nghị, theo thứ tự.',
    }),
    head: t.id({ required: true, description: 'Cụm trưởng được bầu.' }),
    deputies: t.idList({ required: true, description: 'Các cụm phó được bầu, theo thứ tự.' }),
    termYear: t.int({ required: true, description: 'Năm của nhiệm kỳ được bầu.' }),
  }),
})

const ConferenceRecordedType = happened('ConferenceRecorded').implement({
  description: 'Đã ghi kết quả hội nghị.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    conference: t.field({
      type: ConferenceType,
      description: 'Hội nghị.',
      resolve: async ({ id }, _args, { loaders }) => {
        const row = await loaders.conference.load(id)
        if (row === null) throw new Error(`no conference ${id}`)
        return row
      },
    }),
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối sau hội nghị.',
      resolve: async ({ id }, _args, { loaders }) => {
        const conference = await loaders.conference.load(id)
        const row = await loaders.cluster.load(conference?.clusterId ?? id)
        if (row === null) throw new Error(`no cluster of the conference ${id}`)
        return row
      },
    }),
  }),
})

const RecordConferenceResult = resultOf('RecordConferenceResult', 'Kết quả ghi hội nghị.', [
  ConferenceRecordedType,
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  NotClusterMemberType,
  HeadOutsideClusterType,
  TooManyFlagNomineesType,
  ConferenceExistsType,
  DayInFutureType,
  AwardUnknownOnDayType,
])

builder.mutationField('recordConference', (t) =>
  t.field({
    ...commanding('recordConference'),
    type: RecordConferenceResult,
    description: 'Ghi kết quả hội nghị tổng kết: suy tôn, đề nghị, bầu cụm trưởng và cụm phó.',
    args: {
      input: t.arg({ type: RecordConferenceInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'recordConference', input }, (inside) =>
        record(inside, input),
      )
    },
  }),
)

async function record(inside: Inside, input: typeof RecordConferenceInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.cluster, 'Cluster')
  const cluster = key === null ? null : await loadCluster(tx, key)
  if (cluster === null) return unknownId('cluster')
  const stop = stopped(inside, await clusterTarget(context, cluster.id))
  if (stop !== null) return refuse(stop)
  const units = readUnits(input)
  if (!units.ok) return units
  const { year, heldOn, place, termYear } = input
  const decided = decideRecordConference(
    { book: lawOn(context.instruments, heldOn), today: context.today },
    {
      conferenceId: context.newId(),
      ...{ year, heldOn, place: place ?? null, termYear },
      nominations: input.nominations.map(({ award, rank }, index) => ({
        id: context.newId(),
        award,
        rank: rank ?? null,
        unitId: units.value.nominees[index] ?? '',
      })),
      headUnitId: units.value.head,
      deputyUnitIds: units.value.deputies,
      ...stamp,
    },
    cluster,
  )
  if (!decided.ok) return decided
  const written = await appendCluster(tx, cluster, [decided.value], {
    ...actor,
    law: lawOn(context.instruments, heldOn),
  })
  return written.ok ? ok({ kind: decided.value.kind, id: decided.value.conference.id }) : written
}

interface Units {
  readonly nominees: readonly string[]
  readonly head: string
  readonly deputies: readonly string[]
}

/** The keys behind the global ids; whether such units are members is the decider's question. */
function readUnits({
  nominations,
  head,
  deputies,
}: typeof RecordConferenceInput.$inferInput): Result<
  Units,
  ReturnType<typeof unknownId>['refusal']
> {
  const nominees: string[] = []
  for (const [index, { unit }] of nominations.entries()) {
    const key = keyOf(unit, 'Unit')
    if (key === null) return unknownId(`nominations.${index}.unit`)
    nominees.push(key)
  }
  const headKey = keyOf(head, 'Unit')
  if (headKey === null) return unknownId('head')
  const deputyKeys: string[] = []
  for (const [index, deputy] of deputies.entries()) {
    const key = keyOf(deputy, 'Unit')
    if (key === null) return unknownId(`deputies.${index}`)
    deputyKeys.push(key)
  }
  return ok({ nominees, head: headKey, deputies: deputyKeys })
}
