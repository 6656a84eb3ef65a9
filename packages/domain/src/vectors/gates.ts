import type { AwardId } from '../awards/index.ts'
import { type Citation, citationPath, type InstrumentId } from '../citations/index.ts'
import type { Criterion } from '../criteria/index.ts'
import type { Day, Truth } from '../kernel/index.ts'
import {
  awardsOn,
  criteriaOf,
  daysOfChange,
  type Instrument,
  type LawBook,
  lawOn,
  type Provision,
  provisionsOf,
} from '../law/index.ts'
import type { VectorCase } from './case.ts'
import { proofsFrom } from './proof.ts'

const booksOf = (instruments: readonly Instrument[]): readonly LawBook[] =>
  daysOfChange(instruments).map((day) => lawOn(instruments, day))

/** Quy định chưa có đủ trường hợp mẫu. */
export interface Unproven {
  readonly award: AwardId
  /** First day on which the standard is in force in this form. */
  readonly since: Day
  readonly lacking: readonly Truth[]
}

/** Tiêu chuẩn nào chưa có trường hợp đạt, không đạt và chưa đủ dữ liệu. */
export function unprovenStandards(
  instruments: readonly Instrument[],
  cases: readonly VectorCase[],
): readonly Unproven[] {
  const proofs = proofsFrom(instruments, cases)
  const seen = new Map<ReturnType<typeof proofs.of>, { award: AwardId; since: Day }>()
  for (const book of booksOf(instruments))
    for (const provision of provisionsOf(book, 'criteria')) {
      const proof = proofs.of(provision)
      if (!seen.has(proof)) seen.set(proof, { award: provision.award, since: book.day })
    }
  const wanted: readonly Truth[] = ['met', 'unmet', 'unknown']
  return [...seen].flatMap(([{ truths }, standard]) => {
    const lacking = wanted.filter((truth) => !truths.has(truth))
    return lacking.length === 0 ? [] : [{ ...standard, lacking }]
  })
}

/** Viện dẫn sai: no article, an instrument not in force while the rule is, or an article it does not have. */
export interface BrokenCitation {
  readonly provision: string
  readonly on: Day
  readonly cite: string
  readonly fault: 'no-citation' | 'not-in-force' | 'no-such-article'
}

/** Every place of a provision where the law must be cited; undefined where it is not. */
function citesOf(provision: Provision): readonly (Citation | undefined)[] {
  const walk = (rule: Criterion): readonly (Citation | undefined)[] => {
    if (rule.kind === 'all' || rule.kind === 'any')
      return [...(rule.cite === undefined ? [] : [rule.cite]), ...rule.of.flatMap(walk)]
    if (rule.kind === 'readings')
      return [rule.cite, ...rule.of.flatMap((reading) => [reading.cite, ...walk(reading.rule)])]
    return rule.kind === 'branch' ? [rule.cite, ...walk(rule.rule)] : [rule.cite]
  }
  return [
    provision.cite,
    ...(provision.kind === 'criteria' ? walk(provision.rule) : []),
    ...furtherCites(provision),
  ]
}

/** The articles that stand beside that of the whole: of one paper, of one way to pay, of another reading. */
function furtherCites(provision: Provision): readonly Citation[] {
  const others = 'otherReadings' in provision ? (provision.otherReadings ?? []) : []
  const own =
    provision.kind === 'dossier'
      ? provision.documents.flatMap(({ cite }) => cite ?? [])
      : provision.kind === 'stacking'
        ? Object.values(provision.under ?? {})
        : []
  return [...others.map(({ cite }) => cite), ...own]
}

/**
 * Mọi viện dẫn phải có và phải đúng, on every day on which its rule is in force.
 * @param articlesOf the articles an instrument has; undefined when they are not listed
 */
export function brokenCitations(
  instruments: readonly Instrument[],
  articlesOf: (instrument: InstrumentId) => Pick<ReadonlySet<string>, 'has'> | undefined,
): readonly BrokenCitation[] {
  const faultOf = (
    book: LawBook,
    cite: Citation | undefined,
  ): BrokenCitation['fault'] | undefined => {
    if (cite === undefined || cite.article === '' || cite.instrument === '') return 'no-citation'
    if (!book.inForce.some(({ id }) => id === cite.instrument)) return 'not-in-force'
    const articles = articlesOf(cite.instrument)
    return articles === undefined || articles.has(cite.article) ? undefined : 'no-such-article'
  }
  return booksOf(instruments).flatMap((book) =>
    [...book.provisions.values()].flatMap((provision) =>
      citesOf(provision).flatMap((cite) => {
        const fault = faultOf(book, cite)
        if (fault === undefined) return []
        const written = cite === undefined ? '' : `${cite.instrument}:${citationPath(cite)}`
        return [{ provision: provision.id, on: book.day, cite: written, fault }]
      }),
    ),
  )
}

/** Khoảng trống: something the law had, has again later, and does not have in between; or a name without a standard. */
export interface Gap {
  readonly provision: string
  readonly on: Day
}

/** Khoảng trống trong thời gian, from day of change to day of change. */
export function gapsInTime(instruments: readonly Instrument[]): readonly Gap[] {
  const books = booksOf(instruments)
  const gaps: Gap[] = []
  const ids = new Set(books.flatMap(({ provisions }) => [...provisions.keys()]))
  for (const provision of ids) {
    const present = books.map(({ provisions }) => provisions.has(provision))
    const [first, last] = [present.indexOf(true), present.lastIndexOf(true)]
    for (const [index, book] of books.entries())
      if (index > first && index < last && present[index] === false)
        gaps.push({ provision, on: book.day })
  }
  for (const book of books)
    for (const { award } of awardsOn(book))
      if (criteriaOf(book, award) === undefined)
        gaps.push({ provision: `criteria/${award}`, on: book.day })
  return gaps
}
