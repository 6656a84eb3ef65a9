import { invalidInput, mayDo } from '@vinhdanh/domain/access'
import { type ImpactCount, impact, type Outcome, tally } from '@vinhdanh/domain/eligibility'
import type { Day, Truth } from '@vinhdanh/domain/kernel'
import { type Instrument, type LawBook, lawFor } from '@vinhdanh/domain/law'
import type { StoredVerdict } from '@vinhdanh/storage/verdicts'
import { InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { TruthEnum } from '../law/enums.ts'
import { connected, costOfPage, type PageArgs, pageArgs, pageOfTable } from '../pages.ts'
import { ProposalRef } from '../refs.ts'
import { resultOf, words } from '../results.ts'
import type { ProposalRow } from '../rows.ts'
import { reach } from '../targets.ts'
import { type ComparisonView, LawComparisonType } from './compare-types.ts'

/** Một hồ sơ đã có kết luận ghi lại, với dữ kiện của lúc đó. */
interface PastCase {
  readonly id: string
  readonly award: string
  readonly facts: StoredVerdict['facts']
  readonly year: number
  readonly onDay: Day
  readonly route?: string
  readonly lawDay: Day
  readonly recorded: Truth
  readonly row: ProposalRow
  /** Where the submitting unit stands. */
  readonly path: string
}

interface ImpactView {
  readonly kind: 'LawImpact'
  readonly total: number
  readonly judged: number
  readonly counts: readonly ImpactCount[]
  readonly changed: readonly Outcome<PastCase>[]
  readonly books: Books
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

/** The laws before and after, for each case. */
interface Books {
  readonly before: (one: PastCase) => LawBook
  readonly after: (one: PastCase) => LawBook
}

const LawImpactInput = builder.inputType('LawImpactInput', {
  description:
    'Tác động của thay đổi pháp luật đến các hồ sơ đã có kết luận. With an instrument: the law of its first day without it and with it. With days: the laws of two days; a first day left out is each case’s own, a second is today.',
  fields: (t) => ({
    instrument: t.string({ description: 'Mã văn bản.' }),
    dayA: t.field({ type: 'Date', description: 'Ngày thứ nhất của luật.' }),
    dayB: t.field({ type: 'Date', description: 'Ngày thứ hai của luật.' }),
    award: t.string({ description: 'Chỉ một danh hiệu, hình thức.' }),
  }),
})

const ImpactCountType = builder.objectRef<ImpactCount>('ImpactCount').implement({
  description: 'Số hồ sơ theo kết luận trước và sau; null: luật không xét được.',
  fields: (t) => ({
    from: t.field({
      type: TruthEnum,
      nullable: true,
      description: 'Kết luận trước.',
      resolve: ({ from }) => from,
    }),
    to: t.field({
      type: TruthEnum,
      nullable: true,
      description: 'Kết luận sau.',
      resolve: ({ to }) => to,
    }),
    count: t.exposeInt('count', { description: 'Số hồ sơ.' }),
  }),
})

const viewOf = ({ of, comparison }: Outcome<PastCase>, books: Books): ComparisonView => ({
  kind: 'LawComparison',
  comparison,
  days: [books.before(of).day, books.after(of).day],
  facts: of.facts,
  question: { ...of, book: books.after(of) },
})

const ImpactCaseType = builder
  .objectRef<{ readonly outcome: Outcome<PastCase>; readonly books: Books }>('ImpactCase')
  .implement({
    description: 'Một hồ sơ mà kết luận sẽ khác.',
    fields: (t) => ({
      proposal: t.field({
        type: ProposalRef,
        description: 'Hồ sơ.',
        resolve: ({ outcome }) => outcome.of.row,
      }),
      recorded: t.field({
        type: TruthEnum,
        description: 'Kết luận đã ghi; it stands.',
        resolve: ({ outcome }) => outcome.of.recorded,
      }),
      comparison: t.field({
        type: LawComparisonType,
        description: 'Khác ở đâu.',
        resolve: ({ outcome, books }) => viewOf(outcome, books),
      }),
    }),
  })

const LawImpactType = builder.objectRef<ImpactView>('LawImpact').implement({
  description:
    'Một trang của báo cáo tác động: the counts of the pages add up, and `judged` of `total` tells how far it is.',
  fields: (t) => ({
    total: t.exposeInt('total', {
      description: 'Số hồ sơ đã có kết luận, trong phạm vi được xem.',
    }),
    judged: t.exposeInt('judged', { description: 'Số hồ sơ đã xét trong trang này.' }),
    counts: t.field({
      type: [ImpactCountType],
      description: 'Số hồ sơ theo kết luận trước và sau.',
      resolve: ({ counts }) => counts,
    }),
    changed: t.field({
      type: [ImpactCaseType],
      description: 'Các hồ sơ mà kết luận sẽ khác.',
      resolve: ({ changed, books }) => changed.map((outcome) => ({ outcome, books })),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Thông tin trang.',
      resolve: ({ pageInfo }) => pageInfo,
    }),
  }),
})

const LawImpactResult = resultOf('LawImpactResult', 'Báo cáo tác động.', [
  LawImpactType,
  NotAllowedType,
  InvalidInputType,
])

interface Asked {
  readonly instrument?: string | null | undefined
  readonly dayA?: Day | null | undefined
  readonly dayB?: Day | null | undefined
}

/** Lists of instruments are kept with their consolidated books, so one made here is made once. */
const without = new WeakMap<readonly Instrument[], Map<string, readonly Instrument[]>>()

function allBut(instruments: readonly Instrument[], id: string): readonly Instrument[] {
  const held = without.get(instruments) ?? new Map<string, readonly Instrument[]>()
  without.set(instruments, held)
  const rest = held.get(id) ?? instruments.filter((each) => each.id !== id)
  held.set(id, rest)
  return rest
}

/** The two laws asked about; null when the instrument is not known. */
async function booksOf(
  { instrument, dayA, dayB }: Asked,
  { instruments, today, loaders }: Context,
): Promise<Books | null> {
  const locals = await loaders.locals.all()
  const under = (among: readonly Instrument[], { path }: PastCase, day: Day) =>
    lawFor(among, locals, path, day)
  if (instrument == null)
    return {
      before: (one) => under(instruments, one, dayA ?? one.lawDay),
      after: (one) => under(instruments, one, dayB ?? today),
    }
  const named = instruments.find(({ id }) => id === instrument)
  if (named === undefined) return null
  return {
    before: (one) => under(allBut(instruments, instrument), one, named.effective),
    after: (one) => under(instruments, one, named.effective),
  }
}

/** One page of the dossiers with a recorded verdict, among those the viewer may see. */
async function pageOfCases(context: Context, award: string | null | undefined, page: PageArgs) {
  const { reader, loaders } = context
  const { anywhere, subtrees } = reach(context, 'lawImpact')
  const within = subtrees.map((path) => ({ submittingUnit: { path: { startsWith: path } } }))
  const where = {
    verdictId: { not: null },
    ...(award == null ? {} : { award }),
    ...(anywhere ? {} : { OR: within }),
  }
  const read = await connected(
    pageOfTable(page, {
      find: (asked) => reader.proposal.findMany({ where, orderBy: { id: 'asc' }, ...asked }),
      count: () => reader.proposal.count({ where }),
    }),
  )
  const cases = await Promise.all(
    read.edges.map(async ({ node: row }): Promise<readonly PastCase[]> => {
      const stored = await loaders.storedVerdict.load(row.verdictId ?? '')
      if (stored === null) return []
      const { award: of, facts, year, onDay, route, lawDay, truth: recorded } = stored
      const path = (await loaders.unit.load(row.submittingUnitId))?.path ?? ''
      const one = { path, id: row.id, award: of, facts, year, onDay, lawDay, recorded, row }
      return [route === null ? one : { ...one, route }]
    }),
  )
  return { ...read, cases: cases.flat() }
}

builder.queryField('lawImpact', (t) =>
  t.field({
    extensions: { operation: 'lawImpact' },
    type: LawImpactResult,
    description:
      'Tác động của thay đổi pháp luật đến các hồ sơ đã có kết luận; nothing is changed.',
    complexity: costOfPage,
    args: {
      ...pageArgs,
      input: t.arg({ type: LawImpactInput, required: true, description: words.input }),
    },
    resolve: async (_root, { input, ...page }, context) => {
      const right = mayDo(context.viewer, 'lawImpact', {}, context.today)
      if (!right.ok) return right.refusal
      const books = await booksOf(input, context)
      if (books === null) return invalidInput([{ path: 'instrument', code: 'unknown-id' }])
      const { cases, pageInfo, totalCount } = await pageOfCases(context, input.award, page)
      const { total: judged, ...told } = tally(impact(cases, books.before, books.after))
      return {
        kind: 'LawImpact' as const,
        total: await totalCount(),
        judged,
        ...told,
        books,
        pageInfo,
      }
    },
  }),
)
