import type { Citation } from '../citations/index.ts'
import {
  consultationsNeeded,
  dossierCheck,
  dueCheck,
  filingCheck,
  noticeWindows,
} from '../eligibility/index.ts'
import { type Day, fixedHolidays, type Holidays, yearOf } from '../kernel/index.ts'
import { awardOf, type LawBook, type PaymentClaim, paymentList } from '../law/index.ts'
import { compare, compareCites, type Difference } from './compare.ts'
import type { procedureQuestions } from './questions-procedure.ts'
import type { Read } from './reader.ts'

type Questions = {
  readonly [Name in keyof typeof procedureQuestions]: Read<(typeof procedureQuestions)[Name]>
}
type Expected = { readonly because?: readonly string[] | undefined }

/** Compares the fields that the case names, and the articles. */
const told = (
  { because, ...plain }: Expected & Readonly<Record<string, unknown>>,
  found: Readonly<Record<string, unknown>>,
  cites: readonly Citation[],
): readonly Difference[] => [...compare(plain, found), ...compareCites(because, cites)]

/** The holidays fixed by the solar calendar of two years, and those that the case names. */
const holidaysFrom = (from: Day, further: readonly Day[] = []): Holidays =>
  new Set([...fixedHolidays(yearOf(from)), ...fixedHolidays(yearOf(from) + 1), ...further])

export function runDossier(book: LawBook, { award, input, expect }: Questions['dossier']) {
  const { subject, given = [], ...rest } = input
  const kind = subject ?? awardOf(book, award.award)?.subjects[0] ?? 'person'
  const answer = dossierCheck(book, { award: award.award, subject: kind, ...rest }, given)
  const named = (papers: NonNullable<typeof answer>['papers'] = []) =>
    papers.map(({ document }) => document)
  return told(
    expect,
    {
      fixedByLaw: answer !== undefined,
      ...answer,
      missing: named(answer?.missing),
      papers: named(answer?.papers.filter(({ needed }) => needed !== 'unmet')),
      forms: answer?.papers.flatMap(({ form }) => form ?? []),
    },
    answer === undefined ? [] : [answer.cite, ...answer.papers.map(({ cite }) => cite)],
  )
}

export function runFiling(book: LawBook, { award, input, expect }: Questions['filing']) {
  const answer = filingCheck(book, award.award, input)
  return told(
    expect,
    { fixedByLaw: answer !== undefined, ...answer },
    answer === undefined ? [] : [answer.cite],
  )
}

export function runTimeLimit(book: LawBook, { award, input, expect }: Questions['time-limit']) {
  const { holidays, ...asked } = input
  const answer = dueCheck(
    book,
    award === undefined ? asked : { ...asked, award: award.award },
    holidaysFrom(input.from, holidays),
  )
  return told(
    expect,
    { fixedByLaw: answer !== undefined, due: answer?.day, days: answer?.limit.days },
    answer === undefined ? [] : [answer.cite],
  )
}

export function runNotice(book: LawBook, { award, input, expect }: Questions['notice']) {
  const { from, holidays, cases } = input
  const windows = noticeWindows(book, award.award, from, holidaysFrom(from, holidays), cases)
  const ends = windows.flatMap(({ until }) => until ?? []).sort()
  return told(
    expect,
    {
      required: windows.length > 0,
      by: windows.map(({ by }) => by),
      until: ends.at(-1) ?? null,
    },
    windows.flatMap(({ cites }) => cites),
  )
}

export function runConsultation(
  book: LawBook,
  { award, input, expect }: Questions['consultation'],
) {
  const all = consultationsNeeded(book, award.award, input)
  const whose = (truth: 'met' | 'unknown') =>
    all.flatMap(({ needed, of }) => (needed === truth ? [of] : []))
  return told(
    expect,
    { needed: whose('met'), open: whose('unknown') },
    all.map(({ cite }) => cite),
  )
}

/** The lines of a case written out: one claim for each recipient. */
export const claimsOf = (
  book: LawBook,
  { input }: Questions['payment'],
  year: number,
): readonly PaymentClaim[] =>
  input.lines.flatMap(({ award: { award }, count = 1, subject, recipient, years, merit }, line) =>
    Array.from({ length: count }, (_, index): PaymentClaim => {
      const from = years?.[0] ?? year
      return {
        recipient: recipient ?? `${line}.${index}`,
        subject: subject ?? awardOf(book, award)?.subjects[0] ?? 'person',
        award,
        period: { from, to: years?.at(-1) ?? from },
        ...(merit === undefined ? {} : { merit }),
        governing: book,
      }
    }),
  )

export function runPayment(book: LawBook, ofDecision: LawBook, vector: Questions['payment']) {
  const { input, expect } = vector
  const { post, balance } = input
  const list = paymentList(ofDecision, claimsOf(book, vector, yearOf(ofDecision.day)), {
    ...(post === undefined ? {} : { decidedBy: post }),
    ...(balance === undefined ? {} : { balance }),
  })
  const unpaid = list.lines.flatMap(({ claim, why }) => (why === null ? [] : [{ ...claim, why }]))
  const { paid, unpaid: left, ...plain } = expect
  const ids = (awards: typeof paid) => awards?.map(({ award }) => award)
  const wanted = { paid: ids(paid), unpaid: ids(left) }
  const given = Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  )
  return told(
    { ...plain, ...given },
    {
      ...list,
      multiples: list.multiples.part / list.multiples.whole,
      paid: list.groups.map(({ award }) => award),
      unpaid: unpaid.map(({ award }) => award),
      why: unpaid.map(({ why }) => why.kind),
      payers: list.byPayer.map(({ payer }) => payer),
    },
    [...list.groups.flatMap(({ cites }) => cites), ...unpaid.flatMap(({ why }) => why.cite ?? [])],
  )
}
