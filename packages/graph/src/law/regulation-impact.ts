import { because, type VerdictNode } from '@vinhdanh/domain/criteria'
import { type ImpactCase, impact } from '@vinhdanh/domain/eligibility'
import type { Truth } from '@vinhdanh/domain/kernel'
import { type LawBook, lawWith, localsFor } from '@vinhdanh/domain/law'
import { loadRegulation } from '@vinhdanh/storage/law'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Judged } from '../eligibility/verdicts.ts'
import { reading } from '../fields.ts'
import { globalId, keyOf, plainKey } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { ProposalRef } from '../refs.ts'
import type { ProposalRow } from '../rows.ts'
import { mayRead } from '../targets.ts'
import { nodeSentence } from '../words.ts'
import { CitationType } from './citation-types.ts'
import { TruthEnum } from './enums.ts'
import { type RegulationView, regulationView } from './regulation-view.ts'

interface Changed {
  readonly row: ProposalRow
  readonly before: Truth | null
  readonly after: Truth | null
  readonly because: readonly VerdictNode[]
}

interface Impact {
  readonly judged: number
  readonly total: number
  readonly changed: readonly Changed[]
  readonly endCursor: string | null
  readonly hasNextPage: boolean
}

const ImpactReasonType = builder.objectRef<VerdictNode>('RegulationImpactReason').implement({
  description: 'Một điều kiện làm kết luận thay đổi.',
  fields: (t) => ({
    sentence: t.string({
      description: 'Điều kiện viết thành câu.',
      args: inLanguage,
      resolve: (node, { language }) => nodeSentence(node, language),
    }),
    truth: t.field({
      type: TruthEnum,
      description: 'Đạt, không đạt, hay chưa đủ dữ liệu.',
      resolve: ({ truth }) => truth,
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều của quy định hoặc của luật.',
      resolve: ({ cite }) => cite ?? null,
    }),
  }),
})

const ChangedType = builder.objectRef<Changed>('RegulationImpactCase').implement({
  description: 'Một hồ sơ có kết luận khác đi khi áp dụng quy định.',
  fields: (t) => ({
    proposal: t.field({ type: ProposalRef, description: 'Hồ sơ.', resolve: ({ row }) => row }),
    before: t.field({
      type: TruthEnum,
      nullable: true,
      description: 'Kết luận khi không có quy định; null khi luật không có hình thức này.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: TruthEnum,
      nullable: true,
      description: 'Kết luận khi áp dụng quy định.',
      resolve: ({ after }) => after,
    }),
    because: t.field({
      type: [ImpactReasonType],
      description: 'Các điều kiện quyết định kết luận mới.',
      resolve: (changed) => [...changed.because],
    }),
  }),
})

const RegulationImpactType = builder.objectRef<Impact>('RegulationImpact').implement({
  description: 'Tác động của một quy định lên các hồ sơ đã có, từng trang.',
  fields: (t) => ({
    judged: t.exposeInt('judged', { description: 'Số hồ sơ đã xét ở trang này.' }),
    total: t.exposeInt('total', { description: 'Tổng số hồ sơ trong đơn vị.' }),
    changed: t.field({
      type: [ChangedType],
      description: 'Các hồ sơ có kết luận khác đi.',
      resolve: (found) => [...found.changed],
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'Đưa vào `after` để xét tiếp.',
    }),
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Còn hồ sơ chưa xét.' }),
  }),
})

const usualCases = 50
const mostCases = 100

interface Case extends ImpactCase {
  readonly row: ProposalRow
  readonly path: string
  readonly lawDay: Judged['applicable']['day']
}

/** Each dossier under its own law, without the regulation and with it, whatever its first day. */
async function booksFor(context: Context, { state, regulation }: RegulationView) {
  const locals = await context.loaders.locals.all()
  const others = {
    ...locals,
    regulations: locals.regulations.filter(({ id }) => id !== state.id),
  }
  const replaced = regulation?.replaces ?? []
  const before = ({ path, lawDay }: Case): LawBook =>
    lawWith(context.instruments, localsFor(others, path, lawDay), lawDay)
  const after = ({ path, lawDay }: Case): LawBook => {
    const held = localsFor(others, path, lawDay)
    const kept = held.regulations.filter(
      ({ number, organisation }) =>
        organisation.path !== state.organisation.path || !replaced.includes(number),
    )
    const regulations = regulation === undefined ? kept : [...kept, regulation]
    return lawWith(context.instruments, { ...held, regulations }, lawDay)
  }
  return { before, after }
}

async function casesOf(context: Context, rows: readonly ProposalRow[]): Promise<readonly Case[]> {
  const judged = await Promise.all(rows.map(({ id }) => context.verdicts.ofProposal(id)))
  const cases: Case[] = []
  for (const [index, row] of rows.entries()) {
    const answer = judged[index]
    const unit = await context.loaders.unit.load(row.submittingUnitId)
    if (answer?.ok !== true || unit === null) continue
    const { book: _, ...question } = answer.value.question
    const lawDay = answer.value.applicable.day
    cases.push({ ...question, id: row.id, row, path: unit.path, lawDay })
  }
  return cases
}

async function preview(
  context: Context,
  view: RegulationView,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<Impact> {
  const { path } = view.state.organisation
  const where = { submittingUnit: { path: { startsWith: path } } }
  const [total, rows] = await Promise.all([
    context.reader.proposal.count({ where }),
    context.reader.proposal.findMany({
      where: { ...where, ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: first + 1,
    }),
  ])
  const page = rows.slice(0, first)
  const cases = await casesOf(context, page)
  const books = await booksFor(context, view)
  const changed: Changed[] = []
  for (const { of, comparison } of impact(cases, books.before, books.after)) {
    const { from, to } = comparison
    if (from === to) continue
    const answer = comparison.after
    changed.push({
      row: of.row,
      before: from,
      after: to,
      because: answer.ok ? because(answer.value.tree) : [],
    })
  }
  const last = page.at(-1)
  return {
    judged: cases.length,
    total,
    changed,
    endCursor: last === undefined ? null : globalId('Proposal', last.id),
    hasNextPage: rows.length > first,
  }
}

builder.queryField('previewRegulation', (t) =>
  t.field({
    ...reading('previewRegulation'),
    type: RegulationImpactType,
    nullable: true,
    description:
      'Xem trước tác động của một quy định lên các hồ sơ đã có trong đơn vị, từng trang; null khi không có hoặc không được phép.',
    complexity: 200,
    args: {
      id: t.arg.id({ required: true, description: 'Mã quy định, dự thảo hoặc đã ban hành.' }),
      first: t.arg.int({ description: 'Số hồ sơ xét trong một trang, nhiều nhất 100.' }),
      after: t.arg.string({ description: 'Sau hồ sơ nào, từ `endCursor` của trang trước.' }),
    },
    resolve: async (_root, { id, first, after }, context) => {
      const key = plainKey(id)
      const state = key === null ? null : await loadRegulation(context.reader, key)
      if (state === null) return null
      const target = { unitPath: state.organisation.path }
      if (!mayRead(context, 'previewRegulation', target)) return null
      return preview(context, regulationView(context, state), {
        first: Math.max(1, Math.min(first ?? usualCases, mostCases)),
        after: after == null ? null : keyOf(after, 'Proposal'),
      })
    },
  }),
)
