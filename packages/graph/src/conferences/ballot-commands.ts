import {
  decideCastConferenceBallot,
  decideCloseConferenceBallot,
  decideOpenConferenceBallot,
} from '@vinhdanh/domain/conferences'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import {
  appendConference,
  openConferenceBox,
  wipeConferenceBoxes,
} from '@vinhdanh/storage/conferences'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { words } from '../results.ts'
import { flagsOf } from './board.ts'
import {
  CastConferenceBallotInput,
  CloseConferenceBallotInput,
  OpenConferenceBallotInput,
} from './inputs.ts'
import {
  CastConferenceBallotResult,
  CloseConferenceBallotResult,
  OpenConferenceBallotResult,
} from './results.ts'
import { atConference, found, headStep, unitKeys, written } from './stepping.ts'
import { bookOf, seatsOf } from './views.ts'

builder.mutationFields((t) => ({
  openConferenceBallot: t.field({
    ...commanding('openConferenceBallot'),
    type: OpenConferenceBallotResult,
    description: 'Bắt đầu bỏ phiếu kín: tie, nomination, head or deputies, each at its step.',
    args: {
      input: t.arg({ type: OpenConferenceBallotInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'openConferenceBallot', input },
        headStep(input, async ({ conference, cluster, inside: { context: inner, stamp } }) => {
          const options = unitKeys(input.options ?? [], (index) => `options.${index}`)
          if (!options.ok) return options
          const { purpose, award, rank, seats } = input
          const book = bookOf(inner, conference)
          return decideOpenConferenceBallot(
            { cluster, book, ...(await flagsOf(inner, conference)) },
            {
              ballotId: inner.newId(),
              ...{ purpose, award: award ?? null, rank: rank ?? null, seats: seats ?? 1 },
              optionUnitIds: options.value,
              ...stamp,
            },
            conference,
          )
        }),
      ),
  }),
  castConferenceBallot: t.field({
    ...commanding('castConferenceBallot'),
    type: CastConferenceBallotResult,
    description: 'Bỏ phiếu kín, một đơn vị một phiếu.',
    args: {
      input: t.arg({ type: CastConferenceBallotInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) => {
      // A few units can be guessed from any digest: the key stands for the ballot and the voter alone.
      const { choices, ...fingerprint } = input
      const operation = 'castConferenceBallot'
      return handle(context, { operation, input, fingerprint }, (inside) => cast(inside, input))
    },
  }),
  closeConferenceBallot: t.field({
    ...commanding('closeConferenceBallot'),
    type: CloseConferenceBallotResult,
    description: 'Kết thúc bỏ phiếu và kiểm phiếu, trên tổng số đơn vị thành viên.',
    args: {
      input: t.arg({ type: CloseConferenceBallotInput, required: true, description: words.input }),
    },
    resolve: async (_root, { input }, context) => {
      const outcome = await handle(
        context,
        { operation: 'closeConferenceBallot', input },
        (inside) => count(inside, input),
      )
      if (outcome.kind === 'ConferenceBallotCounted') await wipeConferenceBoxes(context.db)
      return outcome
    },
  }),
}))

async function cast(inside: Inside, input: typeof CastConferenceBallotInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const unitId = keyOf(input.unit, 'Unit') ?? ''
  // One votes for the very unit one stands for, never for those below it.
  const stop = stopped(inside, { own: seatsOf(context).includes(unitId) })
  if (stop !== null) return refuse(stop)
  const at = await found(inside, input.conference)
  if (at === null) return unknownId('conference')
  const ticks = unitKeys(input.choices, (index) => `choices.${index}`)
  if (!ticks.ok) return ticks
  const { conference, cluster } = at
  const decided = decideCastConferenceBallot(
    { cluster },
    { ballotId: plainKey(input.ballot) ?? '', unitId, ticks: ticks.value, ...stamp },
    conference,
  )
  if (!decided.ok) return decided
  await appendConference(tx, conference, [decided.value.event], {
    ...actor,
    secret: context.ballotSecret,
    ticks: decided.value.ticks,
  })
  return ok({ kind: decided.value.event.kind, id: conference.id })
}

async function count(inside: Inside, input: typeof CloseConferenceBallotInput.$inferInput) {
  const at = await atConference(inside, input.conference)
  if (!at.ok) return at
  const { tx, context, stamp } = inside
  const ballotId = plainKey(input.ballot) ?? ''
  const known = at.value.conference.ballots.some(({ id }) => id === ballotId)
  const box = known ? await openConferenceBox(tx, ballotId, context.ballotSecret) : []
  const { conference, cluster } = at.value
  const decided = decideCloseConferenceBallot({ cluster }, { ballotId, box, ...stamp }, conference)
  return decided.ok ? written(at.value, decided.value) : decided
}
