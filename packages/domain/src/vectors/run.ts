import { awardCodes } from '../awards/index.ts'
import type { Citation } from '../citations/index.ts'
import type { Criterion } from '../criteria/index.ts'
import {
  assess,
  ballotCheck,
  competenceCheck,
  type Question,
  quorumCheck,
  quotaCheck,
  ratingQuotaCheck,
} from '../eligibility/index.ts'
import { canonicalJson, yearOf } from '../kernel/index.ts'
import {
  awardOf,
  bonusesPaid,
  bonusFor,
  criteriaOf,
  type Instrument,
  type LawBook,
  type LocalRegulation,
  type PaidBonus,
} from '../law/index.ts'
import type { VectorCase } from './case.ts'
import { citesOf, compare, compareCites, type Difference, summary } from './compare.ts'
import { factsFor, latestYear, likelyKind } from './facts.ts'
import { lawFor, runLaw, unknownRegulation } from './law-of-case.ts'
import type { QuestionName } from './questions.ts'
import { writtenOutKey } from './relative.ts'
import { runProvince } from './run-places.ts'
import {
  runConsultation,
  runDossier,
  runFiling,
  runNotice,
  runPayment,
  runTimeLimit,
} from './run-procedure.ts'

type CaseOf<Name extends QuestionName> = Extract<VectorCase, { readonly question: Name }>

/** Every topic that the standards reached from a rule leave to people. */
function topicsOf(
  book: LawBook,
  rule: Criterion,
  seen: Set<string> = new Set(),
): readonly string[] {
  switch (rule.kind) {
    case 'all':
    case 'any':
      return rule.of.flatMap((each) => topicsOf(book, each, seen))
    case 'branch':
      return topicsOf(book, rule.rule, seen)
    case 'readings':
      return rule.of.flatMap((reading) => topicsOf(book, reading.rule, seen))
    case 'judged':
      return [rule.wanted.topic]
    case 'meetsStandardOf':
      return rule.wanted.anyOf.flatMap((award) => {
        const criteria = seen.has(award) ? undefined : criteriaOf(book, award)
        seen.add(award)
        return criteria === undefined ? [] : topicsOf(book, criteria.rule, seen)
      })
    default:
      return []
  }
}

const inIds = (key: string) =>
  key
    .split('.')
    .map((part) => awardCodes.get(part)?.award ?? part)
    .join('.')

/** The case as it is judged: whose facts, for which year, by which route. */
export function judgedAs(
  book: LawBook,
  { day, award: { award }, facts: given, year: stated, route, assume }: CaseOf<'eligibility'>,
): Question {
  const year =
    stated === undefined
      ? (latestYear(given, yearOf(day)) ?? yearOf(day))
      : stated > 0
        ? stated
        : yearOf(day) + stated
  const criteria = criteriaOf(book, award)
  const facts = factsFor(given, {
    year,
    kind: likelyKind(given, awardOf(book, award)?.subjects ?? []),
    assumeInOrder: assume === 'in-order',
    topics: criteria === undefined ? [] : [...new Set(topicsOf(book, criteria.rule))],
  })
  const question = { book, award, facts, year, onDay: day }
  return route === undefined ? question : { ...question, route }
}

function runEligibility(book: LawBook, vector: CaseOf<'eligibility'>): readonly Difference[] {
  const question = judgedAs(book, vector)
  const { year } = question
  const answer = assess(question)
  const { because: cites, missing, ...plain } = vector.expect
  if (!answer.ok)
    return [
      ...compare(plain, { refused: answer.refusal.kind }),
      ...compareCites(cites, answer.refusal.cites),
    ]
  const { truth, tree, restsOnUnverified, deferred, needsPerson, missing: found } = answer.value
  const absent = (missing ?? []).filter((key) => !found.includes(inIds(writtenOutKey(key, year))))
  const wrong =
    missing !== undefined && (absent.length > 0 || (missing.length === 0 && found.length > 0))
  return [
    ...compare(plain, { truth, unverified: restsOnUnverified, deferred, needsPerson }).map(
      (difference) =>
        difference.what === 'truth'
          ? { ...difference, found: `${truth} (${summary(tree)})` }
          : difference,
    ),
    ...compareCites(cites, citesOf(tree)),
    ...(wrong ? [{ what: 'missing', expected: missing, found }] : []),
  ]
}

function runBonus(
  governing: LawBook,
  ofDecision: LawBook,
  { award, input, expect }: CaseOf<'bonus'>,
): readonly Difference[] {
  const { subject, awards, post } = input
  const asked = awards ?? (award === undefined ? [] : [{ award }])
  const bonuses = asked.map((each): PaidBonus | undefined => {
    const years = 'years' in each ? (each.years ?? []) : []
    const kind = subject ?? awardOf(governing, each.award.award)?.subjects[0] ?? 'person'
    const made = bonusFor(governing, ofDecision, each.award.award, kind, post ?? each.award.post)
    const from = years[0] ?? yearOf(ofDecision.day)
    return made && { ...made, period: { from, to: years.at(-1) ?? from } }
  })
  const known = bonuses.filter((made) => made !== undefined)
  const paid = bonusesPaid(ofDecision, known).flatMap(({ bonus, why }) =>
    why === null ? [bonus] : [],
  )
  const { because: cites, paid: wanted, ...plain } = expect
  const amount =
    known.length < asked.length || asked.length === 0
      ? null
      : paid.reduce((sum, made) => sum + made.amount, 0)
  return [
    ...compare(
      wanted === undefined ? plain : { ...plain, paid: wanted.map((each) => each.award) },
      {
        amount,
        paid: paid.map((made) => made.award),
      },
    ),
    ...compareCites(
      cites,
      paid.flatMap((made) => made.cites),
    ),
  ]
}

/** An answer of a check, where undefined says that the law fixes nothing. */
const checked = (
  { because: cites, ...plain }: { readonly because?: readonly string[] },
  answer: { readonly cite: Citation } | undefined,
): readonly Difference[] => [
  ...compare(plain, { fixedByLaw: answer !== undefined, ...answer }),
  ...compareCites(cites, answer === undefined ? [] : [answer.cite]),
]

const runQuorum = (
  book: LawBook,
  { input: { awards = [], council, ...count } }: CaseOf<'quorum'>,
) =>
  quorumCheck(
    book,
    council,
    count,
    awards.map(({ award }) => award),
  )

/** Một quy định nói gì: the fields that the case names, whatever the order of their keys. */
function runProvision(book: LawBook, { input, expect }: CaseOf<'provision'>) {
  const provision = book.provisions.get(input.id)
  const { because: cites, ...plain } = expect
  const ordered = (fields: object): Readonly<Record<string, unknown>> =>
    JSON.parse(canonicalJson(fields))
  return [
    ...compare(
      ordered({ inForce: true, ...plain }),
      ordered({ inForce: provision !== undefined, ...provision }),
    ),
    ...compareCites(
      cites as readonly string[] | undefined,
      provision === undefined ? [] : [provision.cite],
    ),
  ]
}

/** Chạy một trường hợp mẫu: nothing when the law gives what is expected. */
export function runCase(
  instruments: readonly Instrument[],
  vector: VectorCase,
  regulations: readonly LocalRegulation[] = [],
): readonly Difference[] {
  const unknown = unknownRegulation(vector, regulations)
  if (unknown !== undefined) return [unknown]
  const laws = lawFor(instruments, vector, regulations)
  const { book, ofDecision } = laws
  switch (vector.question) {
    case 'eligibility':
      return runEligibility(book, vector)
    case 'ballot':
      return checked(vector.expect, ballotCheck(book, vector.award.award, vector.input))
    case 'quorum':
      return checked(vector.expect, runQuorum(book, vector))
    case 'quota':
      return checked(vector.expect, quotaCheck(book, vector.award.award, vector.input))
    case 'competence': {
      const { because: cites, ...plain } = vector.expect
      const answer = competenceCheck(book, vector.award.award, vector.input.post)
      return [
        ...compare(plain, { competent: answer?.competent ?? false }),
        ...compareCites(cites, answer === undefined ? [] : [answer.cite]),
      ]
    }
    case 'law':
      return runLaw(laws, vector)
    case 'province':
      return runProvince(vector)
    case 'rating-quota':
      return checked(vector.expect, ratingQuotaCheck(book, vector.input))
    case 'dossier':
      return runDossier(book, vector)
    case 'filing':
      return runFiling(book, vector)
    case 'time-limit':
      return runTimeLimit(book, vector)
    case 'notice':
      return runNotice(book, vector)
    case 'consultation':
      return runConsultation(book, vector)
    case 'payment':
      return runPayment(book, ofDecision, vector)
    case 'bonus':
      return runBonus(book, ofDecision, vector)
    case 'provision':
      return runProvision(book, vector)
  }
}
