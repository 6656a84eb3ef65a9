import { decideSignCovenant } from '@vinhdanh/domain/covenants'
import { type Day, ok, refuse } from '@vinhdanh/domain/kernel'
import { appendCovenant } from '@vinhdanh/storage/covenants'
import {
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import { RecordCovenantSignaturesInput, SignCovenantInput } from './inputs.ts'
import {
  CovenantSignedAlreadyType,
  CovenantStatusForbidsType,
  CovenantUnitNotMemberType,
} from './refusals.ts'
import { covenantEvent, covenantIn, headStop } from './stepping.ts'
import { clusterOfCovenant } from './view.ts'

const SignCovenantResult = resultOf('SignCovenantResult', 'Kết quả ký giao ước.', [
  covenantEvent('CovenantSigned', 'Đã ký giao ước.'),
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  CovenantStatusForbidsType,
  CovenantUnitNotMemberType,
  CovenantSignedAlreadyType,
  DayInFutureType,
])

type Wish = Pick<
  typeof SignCovenantInput.$inferInput,
  'idempotencyKey' | 'covenant' | 'expectedVersion'
>

interface Signing {
  readonly as: 'member' | 'head'
  readonly signedOn: Day
  readonly conference: string | null
  readonly signatures: readonly { readonly unit: string; readonly signerName: string }[]
}

async function sign(
  inside: Inside,
  { covenant: id, expectedVersion }: Wish,
  { as, signedOn, conference, signatures: wishes }: Signing,
) {
  const { tx, context, stamp, actor } = inside
  const found = await covenantIn(inside, id)
  if (!found.ok) return found
  const covenant = found.value
  const signatures = []
  for (const [index, { unit, signerName }] of wishes.entries()) {
    const unitId = keyOf(unit, 'Unit')
    if (unitId === null || (await context.loaders.unit.load(unitId)) === null)
      return unknownId(as === 'member' ? 'unit' : `signatures.${index}.unit`)
    // A member signs for itself; only at the conference does the head put down what others signed on paper.
    const stop = as === 'member' ? stopped(inside, await unitTarget(context, unitId)) : null
    if (stop !== null) return refuse(stop)
    signatures.push({ id: context.newId(), unitId, signerName })
  }
  const stop = as === 'head' ? await headStop(inside, covenant) : null
  if (stop !== null) return refuse(stop)
  let conferenceId: string | null = null
  if (conference !== null) {
    const key = keyOf(conference, 'Conference')
    const row = key === null ? null : await context.loaders.review.load(key)
    if (row === null || row.state.clusterId !== covenant.clusterId) return unknownId('conference')
    conferenceId = row.id
  }
  const old = stale(covenant, expectedVersion)
  if (old !== null) return refuse(old)
  const cluster = await clusterOfCovenant(context, covenant)
  const decided = decideSignCovenant(
    { cluster, today: context.today },
    { signatures, signedOn, conferenceId, ...stamp },
    covenant,
  )
  if (!decided.ok) return decided
  const written = await appendCovenant(tx, covenant, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: covenant.id }) : written
}

builder.mutationFields((t) => ({
  signCovenant: t.field({
    ...commanding('signCovenant'),
    type: SignCovenantResult,
    description: 'Ký giao ước cho đơn vị của mình.',
    args: { input: t.arg({ type: SignCovenantInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { unit, signerName } = input
      return handle(context, { operation: 'signCovenant', input }, (inside) =>
        sign(inside, input, {
          as: 'member',
          signedOn: context.today,
          conference: null,
          signatures: [{ unit, signerName }],
        }),
      )
    },
  }),
  recordCovenantSignatures: t.field({
    ...commanding('recordCovenantSignatures'),
    type: SignCovenantResult,
    description: 'Ghi các chữ ký đã ký trên giấy tại hội nghị.',
    args: {
      input: t.arg({
        type: RecordCovenantSignaturesInput,
        required: true,
        description: words.input,
      }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { signedOn, signatures } = input
      return handle(context, { operation: 'recordCovenantSignatures', input }, (inside) =>
        sign(inside, input, {
          as: 'head',
          signedOn,
          conference: input.conference ?? null,
          signatures,
        }),
      )
    },
  }),
}))
