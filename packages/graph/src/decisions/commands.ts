// long because drafting and signing are the two halves of one decision and share its names and checks
import { changedMeanwhile } from '@vinhdanh/domain/access'
import type { VerdictNode } from '@vinhdanh/domain/criteria'
import {
  type DecisionRefusal,
  type Dossier,
  decideDraftDecision,
  decideSign,
} from '@vinhdanh/domain/decisions'
import { type AssessRefusal, maskOf } from '@vinhdanh/domain/eligibility'
import { ok, type Result, refuse } from '@vinhdanh/domain/kernel'
import { applyDecision, evolveProposal } from '@vinhdanh/domain/proposals'
import {
  appendDecision,
  loadDecision,
  lockDecidable,
  lockDecisionNumber,
  lockGrants,
  lockQuota,
} from '@vinhdanh/storage/decisions'
import { appendProposal } from '@vinhdanh/storage/proposals'
import { recordInitiativeUses } from '@vinhdanh/storage/register'
import {
  AwardUnknownOnDayType,
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
  StatusForbidsType,
  SubjectKindNotAllowedType,
} from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { AuthorityPostEnum } from '../law/enums.ts'
import { dueDayOf } from '../proposals/dossier.ts'
import {
  ProposalNotReadyType,
  ReadingsAgreeType,
  VerdictDeferredType,
  VerdictUnknownType,
  VerdictUnmetType,
} from '../proposals/refusals.ts'
import { DecisionRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import {
  AlreadyAwardedType,
  AuthorityNotCompetentType,
  BallotNotPassedType,
  DecisionNumberTakenType,
  QuotaExceededType,
} from './refusals.ts'
import { signContext } from './signing.ts'

const DraftDecisionInput = builder.inputType('DraftDecisionInput', {
  description: 'Soạn dự thảo quyết định khen thưởng.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    authorityPost: t.field({
      type: AuthorityPostEnum,
      required: true,
      description: 'Chức vụ có thẩm quyền.',
    }),
    authorityUnit: t.id({ required: true, description: 'Cơ quan ra quyết định.' }),
    proposals: t.idList({ required: true, description: 'Hồ sơ, theo thứ tự trong quyết định.' }),
    signerName: t.string({ required: true, description: 'Tên người ký.' }),
  }),
})

const SignDecisionInput = builder.inputType('SignDecisionInput', {
  description: 'Ký quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Dự thảo quyết định.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    number: t.string({ required: true, description: 'Số quyết định.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'Ngày ký.' }),
  }),
})

export const eventOf = (kind: string, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      decision: t.field({
        type: DecisionRef,
        description: 'Quyết định sau bước này.',
        resolve: async ({ id }, _args, { loaders }) => {
          const row = await loaders.decision.load(id)
          if (row === null) throw new Error(`no decision ${id}`)
          return row
        },
      }),
    }),
  })

export const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  StatusForbidsType,
  AuthorityNotCompetentType,
  DecisionNumberTakenType,
  BallotNotPassedType,
  VerdictDeferredType,
  VerdictUnmetType,
  VerdictUnknownType,
  ReadingsAgreeType,
  QuotaExceededType,
  AlreadyAwardedType,
  ProposalNotReadyType,
  DayInFutureType,
]

const DraftDecisionResult = resultOf('DraftDecisionResult', 'Kết quả soạn dự thảo.', [
  eventOf('DecisionDrafted', 'Đã soạn dự thảo quyết định.'),
  ...common,
])

const SignDecisionResult = resultOf('SignDecisionResult', 'Kết quả ký quyết định.', [
  eventOf('DecisionSigned', 'Đã ký quyết định; các mục đã vào Sổ khen thưởng.'),
  AwardUnknownOnDayType,
  SubjectKindNotAllowedType,
  ...common,
])

builder.mutationFields((t) => ({
  draftDecision: t.field({
    ...commanding('draftDecision'),
    type: DraftDecisionResult,
    description: 'Soạn dự thảo quyết định.',
    args: { input: t.arg({ type: DraftDecisionInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'draftDecision', input }, (inside) =>
        draft(inside, input),
      )
    },
  }),
  signDecision: t.field({
    ...commanding('signDecision'),
    type: SignDecisionResult,
    description: 'Ký quyết định: kiểm tra thẩm quyền, phiếu, kết luận, số lượng, rồi ghi sổ.',
    args: { input: t.arg({ type: SignDecisionInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'signDecision', input }, (inside) => sign(inside, input))
    },
  }),
}))

type Done<Kind extends string> = Result<
  { readonly kind: Kind; readonly id: string },
  DecisionRefusal
>

async function draft(
  inside: Inside,
  input: typeof DraftDecisionInput.$inferInput,
): Promise<Done<'DecisionDrafted'>> {
  const { tx, context, stamp, actor } = inside
  const unitKey = keyOf(input.authorityUnit, 'Unit')
  const unit = unitKey === null ? null : await context.loaders.unit.load(unitKey)
  if (unit === null) return unknownId('authorityUnit')
  const stop = stopped(inside, await unitTarget(context, unit.id))
  if (stop !== null) return refuse(stop)
  const keys = input.proposals.map((id) => keyOf(id, 'Proposal'))
  const bad = keys.indexOf(null)
  if (bad >= 0) return unknownId(`proposals.${bad}`)
  const proposalIds = keys.filter((id) => id !== null)
  const decided = decideDraftDecision(
    { proposals: await lockDecidable(tx, proposalIds) },
    {
      decisionId: context.newId(),
      authorityPost: input.authorityPost,
      authorityUnitId: unit.id,
      authorityUnitPath: unit.path,
      signerId: null,
      signerName: input.signerName,
      proposalIds,
      ...stamp,
    },
  )
  if (!decided.ok) return decided
  const written = await appendDecision(tx, null, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: decided.value.decisionId }) : written
}

async function sign(
  inside: Inside,
  input: typeof SignDecisionInput.$inferInput,
): Promise<Done<'DecisionSigned'> | Result<never, AssessRefusal>> {
  const { tx, context, stamp, actor } = inside
  const { number, signedOn } = input
  const key = keyOf(input.id, 'Decision')
  const decision = key === null ? null : await loadDecision(tx, key)
  if (decision === null) return unknownId('id')
  const stop = stopped(inside, await unitTarget(context, decision.authorityUnitId))
  if (stop !== null) return refuse(stop)
  const changed = stale(decision, input.expectedVersion)
  if (changed !== null) return refuse(changed)
  const taken = await lockDecisionNumber(tx, decision.authorityUnitId, number, signedOn)
  const read = await signContext(context, decision, signedOn, taken, {
    quota: (scope) => lockQuota(tx, scope),
    awarded: (proposals) => lockGrants(tx, proposals),
  })
  if (!read.ok) return read
  const signing = read.value
  const decided = decideSign(signing, { number, signedOn, ...stamp }, decision)
  if (!decided.ok) return decided
  const { day, hash } = signing.book
  const written = await appendDecision(tx, decision, [decided.value], {
    ...actor,
    law: { day, hash },
  })
  if (!written.ok) return written
  for (const dossier of signing.dossiers) {
    const granted = await grant(inside, dossier, signedOn)
    if (!granted.ok) return granted
  }
  return ok({ kind: decided.value.kind, id: decision.id })
}

/** The dossier is granted, and the initiatives its verdict rested on are used. */
async function grant(
  { tx, context, stamp, actor }: Inside,
  { proposal, verdict, entryId }: Dossier,
  decidedOn: typeof SignDecisionInput.$inferInput.signedOn,
): Promise<Result<true, DecisionRefusal>> {
  const moved = applyDecision({ granted: true, decidedOn, ...stamp }, proposal)
  if (!moved.ok) return moved as Result<never, DecisionRefusal>
  const after = evolveProposal(proposal, moved.value)
  const written = await appendProposal(tx, proposal, [moved.value], {
    ...actor,
    dueOn: await dueDayOf(context, after),
    law: verdict.law,
    verdictMask: maskOf(verdict),
    truth: verdict.truth,
  })
  if (!written.ok) return written
  const initiativeIds = initiativesUsed(verdict.tree)
  if (proposal.subject.kind !== 'person' || initiativeIds.length === 0) return ok(true)
  const { award, year, subject } = proposal
  const use = { entryId, personId: subject.id, award, year, initiativeIds }
  const usedBefore = await recordInitiativeUses(tx, use)
  // Somebody used one of them between the verdict and now: read again, and the verdict will say so.
  return usedBefore.length === 0 ? ok(true) : refuse(changedMeanwhile(proposal.version))
}

/** Sáng kiến mà kết luận dựa vào và luật chỉ cho dùng một lần. */
const initiativesUsed = (node: VerdictNode): readonly string[] => [
  ...(node.kind === 'initiatives' && node.truth === 'met' && node.wanted?.['unused'] === true
    ? node.records.filter(({ kind }) => kind === 'initiative').map(({ id }) => id)
    : []),
  ...node.children.flatMap(initiativesUsed),
]
