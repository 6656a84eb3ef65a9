import {
  decideChangeMembers,
  decideEstablish,
  decideRecogniseHeads,
} from '@vinhdanh/domain/clusters'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { appendCluster, changeContext } from '@vinhdanh/storage/clusters'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { councilTarget, unitTarget } from '../targets.ts'
import {
  AlreadyInClusterType,
  ChangeOutOfOrderType,
  ClusterNameTakenType,
  ClusterNotInForceType,
  MemberDoesNotFitType,
  RecognisedAlreadyType,
  RecognitionDiffersType,
  UnitNotInClusterType,
} from './change-refusals.ts'
import {
  atTheDoor,
  ClusterEstablishedType,
  ClusterMembersChangedType,
  HeadsRecognisedType,
} from './events.ts'
import { ChangeClusterMembersInput, EstablishClusterInput, RecogniseHeadsInput } from './inputs.ts'
import { HeadOutsideClusterType } from './refusals.ts'
import { basisOf, clusterHeld, electedKeys, unitKey, unitKeys } from './wishes.ts'

const EstablishClusterResult = resultOf('EstablishClusterResult', 'Kết quả lập cụm, khối.', [
  ClusterEstablishedType,
  ...atTheDoor,
  ClusterNameTakenType,
  MemberDoesNotFitType,
  AlreadyInClusterType,
  HeadOutsideClusterType,
])
const ChangeClusterMembersResult = resultOf(
  'ChangeClusterMembersResult',
  'Kết quả thêm, bớt thành viên.',
  [
    ClusterMembersChangedType,
    ...atTheDoor,
    ClusterNotInForceType,
    ChangeOutOfOrderType,
    UnitNotInClusterType,
    MemberDoesNotFitType,
    AlreadyInClusterType,
  ],
)
const RecogniseHeadsResult = resultOf(
  'RecogniseHeadsResult',
  'Kết quả công nhận trưởng, phó cụm, khối.',
  [
    HeadsRecognisedType,
    ...atTheDoor,
    RecognitionDiffersType,
    RecognisedAlreadyType,
    HeadOutsideClusterType,
  ],
)

builder.mutationFields((t) => ({
  establishCluster: t.field({
    ...commanding('establishCluster'),
    type: EstablishClusterResult,
    description: 'Lập cụm, khối theo quyết định.',
    args: {
      input: t.arg({ type: EstablishClusterInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'establishCluster', input }, (inside) =>
        establish(inside, input),
      )
    },
  }),
  changeClusterMembers: t.field({
    ...commanding('changeClusterMembers'),
    type: ChangeClusterMembersResult,
    description: 'Thêm, bớt, thay thành viên của cụm, khối theo quyết định.',
    args: {
      input: t.arg({ type: ChangeClusterMembersInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'changeClusterMembers', input }, (inside) =>
        change(inside, input),
      )
    },
  }),
  recogniseHeads: t.field({
    ...commanding('recogniseHeads'),
    type: RecogniseHeadsResult,
    description: 'Công nhận trưởng, phó cụm, khối của một năm theo quyết định.',
    args: { input: t.arg({ type: RecogniseHeadsInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'recogniseHeads', input }, (inside) =>
        recognise(inside, input),
      )
    },
  }),
}))

async function establish(inside: Inside, input: typeof EstablishClusterInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const organiser = await unitKey(inside, input.organiser, 'organiser')
  if (!organiser.ok) return organiser
  const stop = stopped(inside, await unitTarget(context, organiser.value))
  if (stop !== null) return refuse(stop)
  const councilId = input.council == null ? null : keyOf(input.council, 'Council')
  if (input.council != null) {
    const council = councilId === null ? null : await context.loaders.council.load(councilId)
    if (council === null) return unknownId('council')
    const closed = stopped(inside, await councilTarget(context, council.state))
    if (closed !== null) return refuse(closed)
  }
  const members = await unitKeys(inside, input.members, 'members', { asWell: true })
  if (!members.ok) return members
  const elected = input.leaders == null ? null : await electedKeys(inside, input.leaders)
  if (elected !== null && !elected.ok) return elected
  const leaders =
    input.leaders == null || elected === null
      ? null
      : { year: input.leaders.year, ...elected.value }
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const clusterId = context.newId()
  const decided = decideEstablish(await changeContext(tx, members.value, organiser.value), {
    clusterId,
    name: input.name.trim(),
    aliases: input.aliases ?? [],
    memberUnitIds: members.value,
    kind: input.kind,
    organiserUnitId: organiser.value,
    councilId,
    leaders,
    on: input.on,
    basis: basis.value,
    ...stamp,
  })
  if (!decided.ok) return decided
  const written = await appendCluster(tx, null, decided.value, actor)
  return written.ok ? ok({ kind: 'ClusterEstablished' as const, id: clusterId }) : written
}

async function change(inside: Inside, input: typeof ChangeClusterMembersInput.$inferInput) {
  const { tx, stamp, actor } = inside
  const { expectedVersion, on } = input
  const held = await clusterHeld(inside, input.cluster, { expectedVersion })
  if (!held.ok) return held
  const cluster = held.value
  const joining = await unitKeys(inside, input.joining, 'joining', { asWell: true })
  if (!joining.ok) return joining
  const leaving = await unitKeys(inside, input.leaving, 'leaving', { asWell: false })
  if (!leaving.ok) return leaving
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const around = await changeContext(tx, joining.value, cluster.organiserUnitId)
  const decided = decideChangeMembers(
    { ...around, others: around.others.filter(({ id }) => id !== cluster.id) },
    { joining: joining.value, leaving: leaving.value, on, basis: basis.value, ...stamp },
    cluster,
  )
  if (!decided.ok) return decided
  const written = await appendCluster(tx, cluster, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: cluster.id }) : written
}

async function recognise(inside: Inside, input: typeof RecogniseHeadsInput.$inferInput) {
  const { tx, stamp, actor } = inside
  const { expectedVersion, year } = input
  const held = await clusterHeld(inside, input.cluster, { expectedVersion })
  if (!held.ok) return held
  const elected = await electedKeys(inside, input)
  if (!elected.ok) return elected
  const basis = basisOf(input.decision)
  if (!basis.ok) return basis
  const decided = decideRecogniseHeads(
    { year, ...elected.value, basis: basis.value, ...stamp },
    held.value,
  )
  if (!decided.ok) return decided
  const written = await appendCluster(tx, held.value, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: held.value.id }) : written
}
