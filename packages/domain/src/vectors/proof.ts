import type { AwardId } from '../awards/index.ts'
import { type Criterion, conditionsOf, type Leaf } from '../criteria/index.ts'
import { simplifiedFor } from '../eligibility/index.ts'
import { canonicalJson, type Truth } from '../kernel/index.ts'
import {
  awardOf,
  ballotOf,
  baseSalary,
  bonusOf,
  competenceOf,
  criteriaOf,
  dossierOf,
  filingOf,
  type Instrument,
  type LawBook,
  type Provision,
  payerFor,
  provisionsOf,
  quorumOf,
  quotaOf,
  ratingQuotaOf,
  stackingOf,
  timeLimitFor,
} from '../law/index.ts'
import type { VectorCase } from './case.ts'
import { lawFor } from './law-of-case.ts'
import type { QuestionName } from './questions.ts'
import { judgedAs } from './run.ts'

type CaseOf<Name extends QuestionName> = Extract<VectorCase, { readonly question: Name }>

/** The law a case is asked under: that of the dossier, and that of the day of decision, whose base salary pays. */
interface Laws {
  readonly book: LawBook
  readonly ofDecision: LawBook
}

/** The rule and the standards it asks for, whatever their depth. */
function standards(
  book: LawBook,
  award: AwardId,
  seen: ReadonlySet<AwardId>,
): readonly Provision[] {
  const standard = seen.has(award) ? undefined : criteriaOf(book, award)
  if (standard === undefined) return []
  const asked = conditionsOf(standard.rule).flatMap((leaf) =>
    leaf.kind === 'meetsStandardOf' ? leaf.wanted.anyOf : [],
  )
  const deeper = new Set([...seen, award])
  return [standard, ...asked.flatMap((other) => standards(book, other, deeper))]
}

/** Những quy định mà mỗi câu hỏi kiểm chứng; a question without its row does not compile. */
const provenBy: {
  readonly [Name in QuestionName]: (
    laws: Laws,
    vector: CaseOf<Name>,
  ) => readonly (Provision | undefined)[]
} = {
  eligibility: ({ book }, { award: { award } }) => standards(book, award, new Set()),
  ballot: ({ book }, { award: { award } }) => [ballotOf(book, award)],
  quorum: ({ book }, { input }) => [quorumOf(book, input.council)],
  quota: ({ book }, { award: { award } }) => [quotaOf(book, award)],
  competence: ({ book }, { award: { award } }) => [competenceOf(book, award)],
  law: () => [],
  bonus: ({ book, ofDecision }, { award, input }) => [
    ...(input.awards ?? (award === undefined ? [] : [{ award }])).map((each) =>
      bonusOf(book, each.award.award),
    ),
    baseSalary(ofDecision),
  ],
  provision: ({ book }, { input }) => [book.provisions.get(input.id)],
  province: () => [],
  'rating-quota': ({ book }, { input }) => [
    ratingQuotaOf(book, input.outstandingUnit === true ? 'outstanding' : 'ordinary'),
  ],
  dossier: ({ book }, { award: { award }, input: { route, cases } }) => [
    dossierOf(book, award, route),
    simplifiedFor(book, {
      ...(route === undefined ? {} : { route }),
      ...(cases === undefined ? {} : { cases }),
    })?.rule,
  ],
  filing: ({ book }, { award: { award }, input }) => [filingOf(book, award, input.sector)],
  'time-limit': ({ book }, { award, input: { step, level } }) => [
    timeLimitFor(book, step, {
      ...(award === undefined ? {} : { award: award.award }),
      ...(level === undefined ? {} : { level }),
    }),
  ],
  notice: ({ book }, { award: { award } }) => [
    ...provisionsOf(book, 'public-notice').filter(({ awards }) => awards.includes(award)),
  ],
  consultation: ({ book }, { award: { award } }) => [
    ...provisionsOf(book, 'consultation').filter(({ awards }) => awards.includes(award)),
  ],
  payment: ({ book, ofDecision }, { input: { lines, post } }) => [
    ...lines.flatMap(({ award: { award } }) => {
      const level = awardOf(book, award)?.level
      const by = post === undefined ? {} : { decidedBy: post }
      return [
        bonusOf(book, award),
        level === undefined ? undefined : payerFor(book, { award, level, ...by }),
      ]
    }),
    baseSalary(ofDecision),
    stackingOf(ofDecision),
  ],
}

/** Các điều kiện mà một trường hợp đi tới: those of the branches that are open to its subject and route. */
function reached(rule: Criterion, vector: CaseOf<'eligibility'>, book: LawBook): ReadonlySet<Leaf> {
  const { facts, route } = judgedAs(book, vector)
  const { kind, category } = facts.subject
  const walk = (part: Criterion): readonly Leaf[] => {
    switch (part.kind) {
      case 'all':
      case 'any':
        return part.of.flatMap(walk)
      case 'readings':
        return part.of.flatMap((reading) => walk(reading.rule))
      case 'branch': {
        const closed =
          !part.subjects.includes(kind) ||
          (route !== undefined && part.route !== route) ||
          (category !== undefined &&
            part.categories.length > 0 &&
            !part.categories.includes(category))
        return closed ? [] : walk(part.rule)
      }
      default:
        return [part]
    }
  }
  return new Set(walk(rule))
}

/** What a provision says, without its article and how it is known: what is only carried over stays proven. */
export const formOf = (provision: Provision): string =>
  canonicalJson(
    JSON.parse(
      JSON.stringify(provision, (key, value) =>
        key === 'provenance' || key === 'cite' ? undefined : value,
      ),
    ),
  )

/** Điều đã kiểm chứng về một quy định, in one of the forms it has had. */
export interface Proof {
  readonly cases: Set<VectorCase>
  readonly truths: Set<Truth>
}

/** Mọi quy định với những trường hợp mẫu kiểm chứng nó. */
export interface Proofs {
  /** By form: a later text that says the same needs no case of its own. */
  readonly of: (provision: Provision) => Proof
  /** Cases that were judged under the very text. */
  readonly under: (provision: Provision) => ReadonlySet<VectorCase>
  /** Whether a case reached the condition, in any text in which the standard of the award has it so. */
  readonly reaches: (award: AwardId, condition: Leaf) => boolean
}

const wordingOf = (award: AwardId, { kind, wanted }: Leaf) =>
  `${award} ${kind} ${canonicalJson(wanted)}`

/** Chạy qua các trường hợp mẫu và ghi lại quy định mà mỗi trường hợp kiểm chứng. */
export function proofsFrom(
  instruments: readonly Instrument[],
  cases: readonly VectorCase[],
): Proofs {
  const forms = new Map<Provision, string>()
  const form = (provision: Provision) => {
    const held = forms.get(provision) ?? formOf(provision)
    forms.set(provision, held)
    return held
  }
  const proofs = new Map<string, Proof>()
  const own = new Map<Provision, Set<VectorCase>>()
  const conditions = new Set<string>()
  const of = (provision: Provision): Proof => {
    const held = proofs.get(form(provision)) ?? {
      cases: new Set(),
      truths: new Set(),
    }
    proofs.set(form(provision), held)
    return held
  }
  for (const vector of cases) {
    const laws = lawFor(instruments, vector)
    const { book } = laws
    /** The record pairs each question with its own case; the union cannot say so. */
    const prove = provenBy[vector.question] as (
      laws: Laws,
      vector: VectorCase,
    ) => readonly (Provision | undefined)[]
    const named = 'award' in vector && vector.award !== undefined ? [vector.award.award] : []
    const proven = [...named.map((award) => awardOf(book, award)), ...prove(laws, vector)]
    for (const provision of proven) {
      if (provision === undefined) continue
      const proof = of(provision)
      proof.cases.add(vector)
      own.set(provision, (own.get(provision) ?? new Set()).add(vector))
      if (provision.kind !== 'criteria' || vector.question !== 'eligibility') continue
      const { truth } = vector.expect
      if (truth !== undefined && provision.award === vector.award.award) proof.truths.add(truth)
      for (const leaf of reached(provision.rule, vector, book))
        conditions.add(wordingOf(provision.award, leaf))
    }
  }
  return {
    of,
    under: (provision) => own.get(provision) ?? new Set(),
    reaches: (award, condition) => conditions.has(wordingOf(award, condition)),
  }
}
