import type { AwardId } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Found } from '../criteria/index.ts'
import { competenceCheck } from '../eligibility/index.ts'
import { type Day, type Truth, truthOf } from '../kernel/index.ts'
import { ballotOf } from '../law/index.ts'
import type { Decision, DecisionCheck, DecisionCheckCode } from './decision.ts'
import { type Dossier, dossiersOf, type SignContext } from './dossiers.ts'
import { quotaFor, quotasUsed } from './quota-readings.ts'

interface About {
  readonly proposalId?: string
  readonly award?: AwardId
  readonly cite?: Citation | undefined
  readonly data?: Found
}

const check = (
  code: DecisionCheckCode,
  truth: Truth,
  { proposalId, award, cite, data = {} }: About = {},
): DecisionCheck => ({
  code,
  truth,
  cite: cite ?? null,
  proposalId: proposalId ?? null,
  award: award ?? null,
  data,
})

/** Có thẩm quyền hay không, cho từng hình thức. Law that names nobody makes nobody competent. */
function competence({ book, dossiers }: SignContext, { authorityPost }: Decision) {
  const awards = [...new Set(dossiers.map(({ proposal }) => proposal.award))]
  return awards.map((award) => {
    const answer = competenceCheck(book, award, authorityPost)
    return check('competence', truthOf(answer?.competent ?? false), {
      award,
      cite: answer?.cite,
      data: { post: authorityPost, day: book.day, competent: answer?.posts ?? [] },
    })
  })
}

function counted(context: SignContext, decision: Decision): readonly DecisionCheck[] {
  return quotasUsed(context, decision).map(
    ({ quota, award, scope, base, granted, proposed, answer, outcomes }) => {
      const { cite } = quota
      if (base === null || answer === null)
        return check('quota-kept', 'unknown', { award, cite, data: { scope, granted, proposed } })
      const data = { scope, base, limit: answer.limit, granted, proposed }
      /** Where the readings of the limit differ, it is a person's to say which holds. */
      if (!answer.settled) {
        const limits = outcomes.map(({ limit }) => limit)
        return check('quota-kept', 'unknown', { award, cite, data: { ...data, limits } })
      }
      return check('quota-kept', truthOf(answer.within), { award, cite: answer.cite, data })
    },
  )
}

/** A limited award for which the caller brought no count is not known to be within its limit. */
const uncounted = ({ quotas, dossiers }: SignContext): readonly DecisionCheck[] =>
  dossiers.flatMap((dossier) => {
    const { id: proposalId, award, number } = dossier.proposal
    const quota = quotaFor(dossier)
    const known = quotas.some(
      (count) => count.award === award && count.proposalIds.includes(proposalId),
    )
    return quota === undefined || known
      ? []
      : [check('quota-kept', 'unknown', { proposalId, award, cite: quota.cite, data: { number } })]
  })

const sameAward =
  ({ proposal: a }: Dossier) =>
  ({ proposal: b }: Dossier): boolean =>
    a.id !== b.id &&
    a.award === b.award &&
    a.year === b.year &&
    a.subject.kind === b.subject.kind &&
    a.subject.id === b.subject.id

function dossierChecks(dossier: Dossier, all: readonly Dossier[]): readonly DecisionCheck[] {
  const { proposal, book, verdict, alreadyAwarded } = dossier
  const { id: proposalId, award, status, year, number } = proposal
  const about = { proposalId, award }
  const ballot = ballotOf(book, award)
  // Where the law demands no ballot, an appraised dossier may be decided without the council.
  const passed = status === 'passed' || (ballot === undefined && status === 'appraised')
  const [first] = verdict.because
  const twice = alreadyAwarded || all.some(sameAward(dossier))
  return [
    check('ballot-passed', truthOf(passed), {
      ...about,
      cite: ballot?.cite,
      data: { required: ballot !== undefined, status, number },
    }),
    check('verdict-met', verdict.truth, {
      ...about,
      cite: first?.cite,
      data: { lawDay: verdict.law.day, missing: verdict.missing, number },
    }),
    check('not-awarded-yet', truthOf(!twice), { ...about, data: { year, number } }),
  ]
}

/**
 * Các điều cần kiểm tra trước khi ký, in the order in which the first that fails refuses the signature.
 * The screen shows the same list while the decision is a draft.
 * @param planned the number and day about to be signed; what is absent is not checked yet
 */
export function decisionChecks(
  given: SignContext,
  decision: Decision,
  { number, signedOn }: { readonly number?: string; readonly signedOn?: Day },
): readonly DecisionCheck[] {
  const dossiers = dossiersOf(given, decision)
  const context = { ...given, dossiers }
  const { today, numberTaken } = given
  return [
    ...(signedOn === undefined
      ? []
      : [check('day-not-future', truthOf(signedOn <= today), { data: { day: signedOn, today } })]),
    ...competence(context, decision),
    ...dossiers.flatMap((dossier) => dossierChecks(dossier, dossiers)),
    ...counted(context, decision),
    ...uncounted(context),
    ...(number === undefined
      ? []
      : [check('number-free', truthOf(!numberTaken), { data: { number } })]),
  ]
}
