import type { InvalidInput } from '@vinhdanh/domain/access'
import { maskOf } from '@vinhdanh/domain/eligibility'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import {
  decideAppraise,
  decideEdit,
  decideReceive,
  decideReturn,
  decideSetWindow,
  decideSubmit,
  decideWithdraw,
} from '@vinhdanh/domain/proposals'
import {
  appendProposalWindow,
  lockProposalsFor,
  proposalWindows,
} from '@vinhdanh/storage/proposals'
import { recordVerdict } from '@vinhdanh/storage/verdicts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle } from '../handle.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { unitOf } from '../subjects/units.ts'
import { dossierBook, submittingUnit } from './dossier.ts'
import { draft, entry } from './draft.ts'
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
import { judgedIn, step } from './stepping.ts'

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
              book: await dossierBook(inner, state),
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
            const { verdict, facts, question } = judged.value
            await recordVerdict(inside.tx, {
              ...event.verdict,
              ...{ award, year, route, facts },
              onDay: inside.context.today,
              mask: maskOf(verdict),
              shown: verdict,
              locals: question.book.locals,
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
