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
    heads: t.idList({ required: true, description: 'Các cụm trưởng được bầu, theo thứ tự.' }),
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
      ...{ year, heldOn, place: place ?? null, termYear, ranking: null },
      nominations: input.nominations.map(({ award, rank }, index) => ({
        id: context.newId(),
        award,
        rank: rank ?? null,
        unitId: units.value.nominees[index] ?? '',
      })),
      headUnitIds: units.value.heads,
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

type Unknown = ReturnType<typeof unknownId>['refusal']

interface Units {
  readonly nominees: readonly string[]
  readonly heads: readonly string[]
  readonly deputies: readonly string[]
}

/** The keys behind the global ids; whether such units are members is the decider's question. */
function readUnits({
  nominations,
  heads,
  deputies,
}: typeof RecordConferenceInput.$inferInput): Result<Units, Unknown> {
  const nominees = keysOf(
    nominations,
    ({ unit }) => unit,
    (at) => `nominations.${at}.unit`,
  )
  if (!nominees.ok) return nominees
  const headKeys = keysOf(heads, String, (at) => `heads.${at}`)
  if (!headKeys.ok) return headKeys
  const deputyKeys = keysOf(deputies, String, (at) => `deputies.${at}`)
  if (!deputyKeys.ok) return deputyKeys
  return ok({ nominees: nominees.value, heads: headKeys.value, deputies: deputyKeys.value })
}

/** The key of each, or which of them is none. */
function keysOf<Named>(
  named: readonly Named[],
  idOf: (one: Named) => string,
  pathOf: (at: number) => string,
): Result<readonly string[], Unknown> {
  const keys: string[] = []
  for (const [at, one] of named.entries()) {
    const key = keyOf(idOf(one), 'Unit')
    if (key === null) return unknownId(pathOf(at))
    keys.push(key)
  }
  return ok(keys)
}
