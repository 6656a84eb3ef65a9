import {
  decideCastBallot,
  decideCloseBallot,
  decideCloseSession,
  decideOpenBallot,
  decideOpenSession,
  decidePlan,
  decideRecordAttendance,
  tallyNeedsPerson,
} from '@vinhdanh/domain/councils'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import {
  appendSession,
  loadCouncil,
  lockCandidates,
  openBallotBox,
  wipeCountedBoxes,
} from '@vinhdanh/storage/councils'
import { loadProposals } from '@vinhdanh/storage/proposals'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { dossierBook } from '../proposals/dossier.ts'
import { words } from '../results.ts'
import { councilTarget, mayRead, proposalTarget } from '../targets.ts'
import {
  CastBallotInput,
  CloseBallotInput,
  CloseSessionInput,
  OpenBallotInput,
  OpenSessionInput,
  PlanSessionInput,
  RecordAttendanceInput,
} from './inputs.ts'
import {
  CastBallotResult,
  CloseBallotResult,
  CloseSessionResult,
  OpenBallotResult,
  OpenSessionResult,
  PlanSessionResult,
  RecordAttendanceResult,
} from './results.ts'
import { atItem, type Done, moveBy, sessionStep } from './stepping.ts'
import { sessionBook } from './views.ts'

builder.mutationFields((t) => ({
  planSession: t.field({
    ...commanding('planSession'),
    type: PlanSessionResult,
    description: 'Lập phiên họp hội đồng với chương trình.',
    args: { input: t.arg({ type: PlanSessionInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'planSession', input }, (inside) => plan(inside, input))
    },
  }),
  recordAttendance: t.field({
    ...commanding('recordAttendance'),
    type: RecordAttendanceResult,
    description: 'Ghi thành phần dự họp.',
    args: {
      input: t.arg({ type: RecordAttendanceInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'recordAttendance', input },
        sessionStep(input, ({ session, council, inside: { stamp } }) => {
          const rows = input.attendance.map(({ member, attendance }) => ({
            memberId: plainKey(member) ?? '',
            attendance,
          }))
          return decideRecordAttendance({ council }, { rows, ...stamp }, session)
        }),
      ),
  }),
  openSession: t.field({
    ...commanding('openSession'),
    type: OpenSessionResult,
    description: 'Khai mạc phiên họp khi đủ thành viên.',
    args: { input: t.arg({ type: OpenSessionInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'openSession', input },
        sessionStep(input, async ({ session, council, inside: { stamp, context: inner } }) => {
          const book = await sessionBook(inner, session)
          return decideOpenSession({ book, today: inner.today, council }, stamp, session)
        }),
      ),
  }),
  closeSession: t.field({
    ...commanding('closeSession'),
    type: CloseSessionResult,
    description: 'Bế mạc phiên họp.',
    args: { input: t.arg({ type: CloseSessionInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'closeSession', input },
        sessionStep(input, ({ session, inside: { stamp } }) => decideCloseSession(stamp, session)),
      ),
  }),
  openBallot: t.field({
    ...commanding('openBallot'),
    type: OpenBallotResult,
    description: 'Bắt đầu bỏ phiếu một nội dung.',
    args: { input: t.arg({ type: OpenBallotInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'openBallot', input }, async (inside) => {
        const found = await atItem(inside, input.item)
        if (!found.ok) return found
        const { session, council, itemId, proposal } = found.value
        const { tx, context: inner, stamp, actor } = inside
        const book = await sessionBook(inner, session)
        const decided = decideOpenBallot(
          { book, today: inner.today, council, proposal },
          { itemId, ...stamp },
          session,
        )
        if (!decided.ok) return decided
        await appendSession(tx, session, [decided.value], {
          ...actor,
          law: book,
          secret: inner.ballotSecret,
        })
        return ok({ kind: decided.value.kind, id: itemId })
      }),
  }),
  castBallot: t.field({
    ...commanding('castBallot'),
    type: CastBallotResult,
    description: 'Bỏ phiếu kín.',
    args: { input: t.arg({ type: CastBallotInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) => {
      // Three choices can be guessed from any digest: the key stands for the item alone.
      const { choice, ...fingerprint } = input
      return handle(context, { operation: 'castBallot', input, fingerprint }, async (inside) => {
        const found = await atItem(inside, input.item)
        if (!found.ok) return found
        const { session, council, itemId } = found.value
        const { tx, context: inner, stamp, actor } = inside
        const personId = inner.viewer?.personId ?? null
        const decided = decideCastBallot(
          { council },
          { itemId, personId, choice, ...stamp },
          session,
        )
        if (!decided.ok) return decided
        await appendSession(tx, session, [decided.value.event], {
          ...actor,
          secret: inner.ballotSecret,
          choice: decided.value.choice,
        })
        return ok({ kind: decided.value.event.kind, id: itemId })
      })
    },
  }),
  closeBallot: t.field({
    ...commanding('closeBallot'),
    type: CloseBallotResult,
    description:
      'Kết thúc bỏ phiếu và kiểm phiếu; the dossier passes or does not in the same step.',
    args: { input: t.arg({ type: CloseBallotInput, required: true, description: words.input }) },
    resolve: async (_root, { input }, context) => {
      const outcome = await handle(context, { operation: 'closeBallot', input }, (inside) =>
        count(inside, input.item),
      )
      if (outcome.kind === 'BallotTallied') await wipeCountedBoxes(context.db)
      return outcome
    },
  }),
}))

async function plan(
  inside: Inside,
  input: typeof PlanSessionInput.$inferInput,
): Promise<Done<'SessionPlanned'>> {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.council, 'Council')
  const council = key === null ? null : await loadCouncil(tx, key)
  if (council === null) return unknownId('council')
  const stop = stopped(inside, await councilTarget(context, council))
  if (stop !== null) return refuse(stop)
  const keys = input.proposals.map((id) => keyOf(id, 'Proposal'))
  const bad = keys.indexOf(null)
  if (bad >= 0) return unknownId(`proposals.${bad}`)
  const ids = keys.filter((id) => id !== null)
  const stored = await lockCandidates(tx, ids)
  const states = new Map((await loadProposals(tx, ids)).map((state) => [state.id, state]))
  // Whatever stands on its agenda a council may read: nobody puts there what they may not read themselves.
  for (const [index, id] of ids.entries()) {
    const state = states.get(id)
    if (state === undefined) continue
    const readable = mayRead(context, 'proposals', await proposalTarget(context, state))
    if (!readable) return unknownId(`proposals.${index}`)
  }
  const candidates = await Promise.all(
    stored.map(async ({ proposal, onOtherAgenda }) => {
      const state = states.get(proposal.id)
      const dossier = state ?? { receivedOn: null, decidedOn: null, submittingUnitId: '' }
      return { proposal, onOtherAgenda, book: await dossierBook(context, dossier) }
    }),
  )
  const decided = decidePlan(
    { council, candidates },
    {
      sessionId: context.newId(),
      heldOn: input.heldOn,
      place: input.place ?? null,
      items: ids.map((proposalId) => ({ itemId: context.newId(), proposalId })),
      ...stamp,
    },
  )
  if (!decided.ok) return decided
  await appendSession(tx, null, [decided.value], { ...actor, secret: context.ballotSecret })
  return ok({ kind: decided.value.kind, id: decided.value.sessionId })
}

async function count(inside: Inside, item: string): Promise<Done<'BallotTallied'>> {
  const found = await atItem(inside, item)
  if (!found.ok) return found
  const { session, council, itemId, proposal } = found.value
  const { tx, context, stamp, actor } = inside
  const box = await openBallotBox(tx, itemId, context.ballotSecret)
  const decided = decideCloseBallot({ council }, { itemId, box, ...stamp }, session)
  if (!decided.ok) return decided
  const law = await sessionBook(context, session)
  await appendSession(tx, session, [decided.value], {
    ...actor,
    law,
    secret: context.ballotSecret,
  })
  // Where the readings of the share differ the dossier waits: it has neither passed nor failed.
  if (tallyNeedsPerson(decided.value.tally)) return ok({ kind: decided.value.kind, id: itemId })
  const moved = await moveBy(inside, decided.value.tally.passed, proposal)
  return moved.ok ? ok({ kind: decided.value.kind, id: itemId }) : moved
}
