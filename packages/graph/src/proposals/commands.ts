import { type InvalidInput, mayDo, subjectNotFound } from '@vinhdanh/domain/access'
import { maskOf } from '@vinhdanh/domain/eligibility'
import { ok, type Result, refuse, yearOf } from '@vinhdanh/domain/kernel'
import {
  decideAppraise,
  decideDraft,
  decideEdit,
  decideReceive,
  decideReturn,
  decideSetWindow,
  decideSubmit,
  decideWithdraw,
  evolveProposal,
  type Proposal,
  type ProposalDrafted,
  type ProposalEvent,
  type ProposalRefusal,
} from '@vinhdanh/domain/proposals'
import {
  appendProposal,
  appendProposalWindow,
  loadProposal,
  lockProposalsFor,
  nextProposalNumber,
  proposalWindows,
} from '@vinhdanh/storage/proposals'
import { findSubject, subjectFacts } from '@vinhdanh/storage/subjects'
import { recordVerdict } from '@vinhdanh/storage/verdicts'
import { builder } from '../builder.ts'
import { judge, withAttestations } from '../eligibility/verdicts.ts'
import { commanding } from '../fields.ts'
import { type Done, handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { unitOf } from '../subjects/units.ts'
import { proposalTarget } from '../targets.ts'
import { dossierBook, dueDayOf, submittingUnit } from './dossier.ts'
import {
  AppraiseProposalInput,
  DraftProposalInput,
  EditProposalInput,
  ReceiveProposalInput,
  ReturnProposalInput,
  SetProposalWindowInput,
  SubmitProposalInput,
  WithdrawProposalInput,
} from './inputs.ts'
import {
  AppraiseProposalResult,
  DraftProposalResult,
  EditProposalResult,
  ReceiveProposalResult,
  ReturnProposalResult,
  SetProposalWindowResult,
  SubmitProposalResult,
  WithdrawProposalResult,
} from './results.ts'

type Refused = ProposalRefusal | typeof subjectNotFound

interface OnDossier {
  readonly idempotencyKey: string
  readonly id: string
  readonly expectedVersion: number
}

/** The verdict on a dossier as it stands in this transaction. */
async function judgedIn({ context }: Inside, state: Proposal) {
  const { reader, instruments, today } = context
  const facts = await subjectFacts(reader, state.subject, { asOf: today, year: state.year })
  const known = facts ?? { subject: { kind: state.subject.kind } }
  return judge(instruments, today, state, withAttestations(known, state.attestations))
}

/** Writes the step with the law and the verdict it was taken under. */
async function append<Event extends ProposalEvent>(
  inside: Inside,
  before: Proposal | null,
  event: Event,
): Promise<Result<Done<Event['kind']>, ProposalRefusal>> {
  const { tx, context, actor } = inside
  const after = evolveProposal(before, event)
  const judged = await judgedIn(inside, after)
  const written = await appendProposal(tx, before, [event], {
    ...actor,
    dueOn: dueDayOf(context, after),
    ...(judged.ok
      ? {
          law: judged.value.verdict.law,
          verdictMask: maskOf(judged.value.verdict),
          truth: judged.value.verdict.truth,
        }
      : { truth: null }),
  })
  return written.ok ? ok({ kind: event.kind, id: event.proposalId }) : written
}

/** A step on a dossier that is there: its right, its version, what the decider says, the append. */
const step =
  <Event extends ProposalEvent>(
    input: OnDossier,
    decide: (
      inside: Inside,
      state: Proposal,
    ) => Promise<Result<Event, ProposalRefusal>> | Result<Event, ProposalRefusal>,
    before?: (inside: Inside, event: Event, state: Proposal) => Promise<void>,
  ) =>
  async (inside: Inside): Promise<Result<Done<Event['kind']>, ProposalRefusal>> => {
    const key = keyOf(input.id, 'Proposal')
    const state = key === null ? null : await loadProposal(inside.tx, key)
    if (state === null) return unknownId('id')
    const stop = stopped(inside, await proposalTarget(inside.context, state))
    if (stop !== null) return refuse(stop)
    const changed = stale(state, input.expectedVersion)
    if (changed !== null) return refuse(changed)
    const decided = await decide(inside, state)
    if (!decided.ok) return decided
    await before?.(inside, decided.value, state)
    return append(inside, state, decided.value)
  }

builder.mutationFields((t) => ({
  draftProposal: t.field({
    ...commanding('draftProposal'),
    type: DraftProposalResult,
    description: 'Lập hồ sơ đề nghị.',
    args: { input: t.arg({ type: DraftProposalInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'draftProposal', input }, (inside) =>
        draft(inside, input),
      )
    },
  }),
  editProposal: t.field({
    ...commanding('editProposal'),
    type: EditProposalResult,
    description: 'Sửa hồ sơ khi còn ở đơn vị.',
    args: { input: t.arg({ type: EditProposalInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { merits, attestations, route } = input
      return handle(
        context,
        { operation: 'editProposal', input },
        step(input, ({ stamp }, state) =>
          decideEdit(
            {
              ...(merits == null ? {} : { merits }),
              ...(attestations == null ? {} : { attestations: attestations.map(entry) }),
              ...(route === undefined ? {} : { route }),
              ...stamp,
            },
            state,
          ),
        ),
      )
    },
  }),
  submitProposal: t.field({
    ...commanding('submitProposal'),
    type: SubmitProposalResult,
    description: 'Trình hồ sơ.',
    args: { input: t.arg({ type: SubmitProposalInput, required: true, description: words.input }) },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'submitProposal', input },
        step(input, async ({ tx, context: inner, stamp }, state) => {
          const { subject, award, year, submittingUnitId } = state
          return decideSubmit(
            {
              book: dossierBook(inner, state),
              today: inner.today,
              unit: submittingUnit(await unitOf(inner, submittingUnitId)),
              others: await lockProposalsFor(tx, subject, award, year),
              windows: await proposalWindows(tx),
            },
            stamp,
            state,
          )
        }),
      ),
  }),
  receiveProposal: t.field({
    ...commanding('receiveProposal'),
    type: ReceiveProposalResult,
    description: 'Tiếp nhận hồ sơ đầy đủ để thẩm định; from this day the transition clauses count.',
    args: {
      input: t.arg({ type: ReceiveProposalInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(
        context,
        { operation: 'receiveProposal', input },
        step(input, ({ stamp, context: { today } }, state) =>
          decideReceive({ today }, { receivedOn: input.receivedOn, ...stamp }, state),
        ),
      ),
  }),
  returnProposal: t.field({
    ...commanding('returnProposal'),
    type: ReturnProposalResult,
    description: 'Trả lại hồ sơ để hoàn thiện.',
    args: { input: t.arg({ type: ReturnProposalInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'returnProposal', input },
        step(input, ({ stamp }, state) => decideReturn({ reason: input.reason, ...stamp }, state)),
      )
    },
  }),
  appraiseProposal: t.field({
    ...commanding('appraiseProposal'),
    type: AppraiseProposalResult,
    description: 'Ghi kết quả thẩm định, với kết luận của lúc này.',
    args: {
      input: t.arg({ type: AppraiseProposalInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'appraiseProposal', input },
        step(
          input,
          async (inside, state) => {
            const judged = await judgedIn(inside, state)
            if (!judged.ok) return judged
            const { opinion, forward } = input
            const verdictId = inside.context.newId()
            const { verdict } = judged.value
            return decideAppraise(
              { verdict },
              { opinion, forward, verdictId, ...inside.stamp },
              state,
            )
          },
          async (inside, event, state) => {
            const judged = await judgedIn(inside, state)
            if (!judged.ok) throw new Error(judged.refusal.kind)
            const { award, year, route } = state
            const { verdict, facts } = judged.value
            await recordVerdict(inside.tx, {
              ...event.verdict,
              ...{ award, year, route, facts },
              onDay: inside.context.today,
              mask: maskOf(verdict),
            })
          },
        ),
      )
    },
  }),
  withdrawProposal: t.field({
    ...commanding('withdrawProposal'),
    type: WithdrawProposalResult,
    description: 'Rút hồ sơ khi hội đồng chưa bỏ phiếu.',
    args: {
      input: t.arg({ type: WithdrawProposalInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(
        context,
        { operation: 'withdrawProposal', input },
        step(input, async ({ tx, stamp }, state) => {
          const open = await tx.agendaItem.count({
            where: { proposalId: state.id, ballot: { status: 'open' } },
          })
          return decideWithdraw(
            { onOpenBallot: open > 0 },
            { reason: input.reason, ...stamp },
            state,
          )
        }),
      )
    },
  }),
  setProposalWindow: t.field({
    ...commanding('setProposalWindow'),
    type: SetProposalWindowResult,
    description: 'Đặt thời gian nhận đề nghị của một năm và một cấp.',
    args: {
      input: t.arg({ type: SetProposalWindowInput, required: true, description: words.input }),
    },
    resolve: (_root, { input }, context) =>
      handle(context, { operation: 'setProposalWindow', input }, async (inside) => {
        const { year, level, opensOn, closesOn } = input
        const windowId = inside.context.newId()
        const decided = decideSetWindow({
          windowId,
          year,
          level,
          opensOn,
          closesOn,
          ...inside.stamp,
        })
        // Setting a window can only be written wrongly; no other refusal of a dossier arises here.
        if (!decided.ok) return refuse(decided.refusal as InvalidInput)
        const { id } = await appendProposalWindow(inside.tx, decided.value, inside.actor)
        return ok({ kind: decided.value.kind, id })
      }),
  }),
}))

const entry = ({
  topic,
  holds,
  year,
}: {
  readonly topic: string
  readonly holds: boolean
  readonly year?: number | null | undefined
}) => ({ topic, holds, year: year ?? null })

async function draft(
  inside: Inside,
  input: typeof DraftProposalInput.$inferInput,
): Promise<Result<Done<'ProposalDrafted'>, Refused>> {
  const { tx, context, stamp } = inside
  const { viewer, today } = context
  const unitKey = keyOf(input.submittingUnit, 'Unit')
  const unit = unitKey === null ? null : await context.loaders.unit.load(unitKey)
  if (unit === null) return unknownId('submittingUnit')
  const nominationId = input.nomination == null ? null : plainKey(input.nomination)
  const nomination =
    nominationId === null ? null : await context.loaders.nomination.load(nominationId)
  if (input.nomination != null && nomination === null) return unknownId('nomination')
  const dossier = { submittingUnitId: unit.id, nominationId }
  const right = mayDo(viewer, 'draftProposal', await proposalTarget(context, dossier), today)
  if (!right.ok) return right
  const key = keyOf(input.subject, 'Person', 'Unit')
  const subject = key === null ? null : await findSubject(tx, key)
  if (subject === null) return refuse(subjectNotFound)
  const { award, year, route, merits, attestations } = input
  // A nomination is for one unit and one award; a dossier for another is not its sequel.
  if (nomination !== null && (nomination.unitId !== subject.ref.id || nomination.award !== award))
    return unknownId('nomination')
  const decided = decideDraft(
    {
      book: dossierBook(context, { receivedOn: null, decidedOn: null }),
      today,
      unit: submittingUnit(unit),
      others: await lockProposalsFor(tx, subject.ref, award, year),
    },
    {
      proposalId: context.newId(),
      number: await nextProposalNumber(tx, yearOf(today)),
      ...{ award, subject: subject.ref, year, route: route ?? null, merits },
      attestations: (attestations ?? []).map(entry),
      nominationId,
      ...stamp,
    },
  )
  return decided.ok ? append<ProposalDrafted>(inside, null, decided.value) : decided
}
