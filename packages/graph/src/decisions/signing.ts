import type { PossibleAction } from '@vinhdanh/domain/access'
import {
  type Decision,
  type DecisionCheck,
  type Dossier,
  decisionChecks,
  possibleDecisionActions,
  type QuotaCount,
  quotasUsed,
  type SignContext,
} from '@vinhdanh/domain/decisions'
import type { AssessRefusal } from '@vinhdanh/domain/eligibility'
import { type Day, ok, type Result } from '@vinhdanh/domain/kernel'
import { quotaOf } from '@vinhdanh/domain/law'
import type { Proposal } from '@vinhdanh/domain/proposals'
import type { SubjectFacts } from '@vinhdanh/domain/subjects'
import { type QuotaScope, type QuotaUse, quotaUse } from '@vinhdanh/storage/decisions'
import { factsForMany } from '@vinhdanh/storage/subjects'
import type { AnyRefusal } from '../access/any-refusal.ts'
import type { Context } from '../context.ts'
import { factsOfDossier, judge } from '../eligibility/verdicts.ts'
import { awardNamed } from '../law/books.ts'
import { lawInUnit } from '../law/local-law.ts'
import type { DecisionRow } from '../rows.ts'
import { unitOf } from '../subjects/units.ts'
import { unitTarget } from '../targets.ts'
import type { QuotaOfDecision } from './reading-types.ts'

/** Where the law counts a quota: in the submitting unit, or in its province. */
async function scopeOf(
  context: Context,
  { award, year, submittingUnitId }: Proposal,
  of: QuotaScope['of'],
): Promise<QuotaScope> {
  const unit = await unitOf(context, submittingUnitId)
  if (of === 'advanced-workers-of-unit') return { award, year, of, unit }
  const steps = unit.path.split('/').filter((step) => step !== '')
  const above = steps.map((_, index) => `/${steps.slice(0, index + 1).join('/')}/`)
  const province = await context.reader.unit.findFirst({
    where: { level: 'province', path: { in: above } },
  })
  return { award, year, of, unit: province ?? unit }
}

interface Held {
  /** Counts what a quota has used, and holds it when the decision is about to be signed. */
  readonly quota: (scope: QuotaScope) => Promise<QuotaUse>
  /** Whether the register holds these awards already. */
  readonly awarded: (proposals: readonly Proposal[]) => Promise<readonly boolean[]>
}

const lookedUp = ({ reader }: Context): Held => ({
  quota: (scope) => quotaUse(reader, scope),
  awarded: async (proposals) => {
    const keys = proposals.map(({ subject }) => subject.id)
    const held = await reader.registerEntry.findMany({
      where: {
        status: { not: 'revoked' },
        OR: [{ personId: { in: keys } }, { unitId: { in: keys } }],
      },
      select: { personId: true, unitId: true, award: true, year: true },
    })
    return proposals.map(({ subject, award, year }) =>
      held.some(
        (entry) =>
          (entry.personId ?? entry.unitId) === subject.id &&
          entry.award === award &&
          entry.year === year,
      ),
    )
  },
})

/** Facts of all the subjects, one reading for each year of achievement. */
async function factsOn({ reader }: Context, proposals: readonly Proposal[], day: Day) {
  const facts = new Map<string, SubjectFacts>()
  for (const year of new Set(proposals.map((proposal) => proposal.year))) {
    const ofYear = proposals.filter((proposal) => proposal.year === year)
    const subjects = ofYear.map(({ subject }) => subject)
    const read = await factsForMany(reader, subjects, { asOf: day, year })
    for (const { id, subject } of ofYear)
      facts.set(id, read.get(subject.id) ?? { subject: { kind: subject.kind } })
  }
  return facts
}

/** Hồ sơ như khi ký vào ngày này: the law of each dossier with that day as its day of decision. */
async function dossiersOn(
  context: Context,
  proposals: readonly Proposal[],
  signedOn: Day,
  held: Held,
): Promise<Result<readonly Dossier[], AssessRefusal>> {
  const { newId, loaders } = context
  const facts = await factsOn(context, proposals, signedOn)
  const awarded = await held.awarded(proposals)
  const dossiers: Dossier[] = []
  for (const [index, proposal] of proposals.entries()) {
    const { subject, year, award } = proposal
    const known = facts.get(proposal.id) ?? { subject: { kind: subject.kind } }
    const asked = { ...proposal, decidedOn: signedOn }
    const lawIn = await lawInUnit(context, proposal.submittingUnitId)
    const judged = judge(context, lawIn, asked, factsOfDossier(known, proposal))
    // The law of that day may not know the award at all.
    if (!judged.ok) return judged
    const row = await loaders.proposal.load(proposal.id)
    const { book } = judged.value.question
    dossiers.push({
      proposal,
      book,
      verdict: judged.value.verdict,
      alreadyAwarded: awarded[index] ?? false,
      entryId: newId(),
      subjectName: row?.subjectName ?? '',
      awardName: awardNamed(context, award, book.day).nameVi,
      firstYear: year,
    })
  }
  return ok(dossiers)
}

/** Số đã có của mỗi giới hạn mà các hồ sơ chạm đến. */
async function quotasFor(
  context: Context,
  dossiers: readonly Dossier[],
  held: Held,
): Promise<readonly QuotaCount[]> {
  const scopes = new Map<string, { scope: QuotaScope; proposalIds: string[] }>()
  for (const { proposal, book } of dossiers) {
    const quota = quotaOf(book, proposal.award)
    if (quota === undefined) continue
    const scope = await scopeOf(context, proposal, quota.of)
    const key = `${scope.award}|${scope.year}|${scope.unit.id}`
    const known = scopes.get(key) ?? { scope, proposalIds: [] }
    known.proposalIds.push(proposal.id)
    scopes.set(key, known)
  }
  const counts: QuotaCount[] = []
  // One after the other and always in the same order, so that two signatures never wait for each other.
  for (const [, { scope, proposalIds }] of [...scopes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { base, granted } = await held.quota(scope)
    counts.push({ award: scope.award, scope: scope.unit.id, base, granted, proposalIds })
  }
  return counts
}

/** Điều cần biết để ký vào một ngày; `held` locks what a signature uses up. */
export async function signContext(
  context: Context,
  decision: Decision,
  signedOn: Day,
  numberTaken: boolean,
  held: Held = lookedUp(context),
): Promise<Result<SignContext, AssessRefusal>> {
  const proposals = await Promise.all(
    decision.proposalIds.map((id) => context.loaders.proposalState.load(id)),
  )
  const known = proposals.filter((proposal) => proposal !== null)
  const read = await dossiersOn(context, known, signedOn, held)
  if (!read.ok) return read
  const dossiers = read.value
  const lawIn = await lawInUnit(context, decision.authorityUnitId)
  return ok({
    book: lawIn(signedOn),
    today: context.today,
    dossiers,
    numberTaken,
    quotas: await quotasFor(context, dossiers, held),
  })
}

/** Các điều kiện trước khi ký, as if signed today; a signed decision has met them all and is not asked again. */
export async function checksOf(
  context: Context,
  row: DecisionRow,
): Promise<readonly DecisionCheck[]> {
  const decision = await context.loaders.decisionState.load(row.id)
  if (decision?.status !== 'draft') return []
  const signing = await signContext(context, decision, context.today, false)
  return signing.ok ? decisionChecks(signing.value, decision, {}) : []
}

/** Giới hạn số lượng của một dự thảo, by each reading; of a signed decision what was chosen stays in its journal. */
export async function quotasOf(
  context: Context,
  row: DecisionRow,
): Promise<readonly QuotaOfDecision[]> {
  const decision = await context.loaders.decisionState.load(row.id)
  if (decision?.status !== 'draft') return []
  const signing = await signContext(context, decision, context.today, false)
  if (!signing.ok) return []
  const choices = decision.readingChoices ?? []
  return quotasUsed(signing.value, decision).map((used) => ({
    ...used,
    choices: choices.filter(({ openPoint }) => openPoint === used.quota.id),
  }))
}

/** Các thao tác trên quyết định. */
export async function decisionActions(
  context: Context,
  row: DecisionRow,
): Promise<readonly PossibleAction<AnyRefusal>[]> {
  const decision = await context.loaders.decisionState.load(row.id)
  if (decision === null) return []
  const target = await unitTarget(context, row.authorityUnitId)
  const signing = await signContext(context, decision, context.today, false)
  if (!signing.ok) return [{ action: 'sign', allowed: false, refusal: signing.refusal }]
  return possibleDecisionActions({ ...signing.value, target }, decision, context.viewer)
}
