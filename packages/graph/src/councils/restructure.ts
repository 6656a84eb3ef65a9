import { type CouncilMember, decideRestructure } from '@vinhdanh/domain/councils'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { appendCouncil, heldDaysOf, loadCouncil } from '@vinhdanh/storage/councils'
import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { ChangedMeanwhileType, InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { ChangeOutOfOrderType } from '../clusters/change-refusals.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf, plainKey } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { CouncilRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import { councilTarget } from '../targets.ts'
import { NotACouncilMemberType } from './refusals.ts'

const CouncilRoleEnum = builder.enumType('CouncilRole', {
  description: 'Cương vị trong hội đồng.',
  values: {
    CHAIR: { value: 'chair' as const, description: 'Chủ tịch.' },
    VICE_CHAIR: { value: 'vice-chair' as const, description: 'Phó chủ tịch.' },
    STANDING: { value: 'standing' as const, description: 'Ủy viên thường trực.' },
    MEMBER: { value: 'member' as const, description: 'Ủy viên.' },
    SECRETARY: { value: 'secretary' as const, description: 'Thư ký.' },
  },
})

const NewCouncilMemberInput = builder.inputType('NewCouncilMemberInput', {
  description: 'Thành viên mới của hội đồng.',
  fields: (t) => ({
    person: t.id({ required: true, description: 'Người.' }),
    post: t.string({ required: true, description: 'Chức vụ.' }),
    role: t.field({ type: CouncilRoleEnum, required: true, description: 'Cương vị.' }),
    votes: t.boolean({ required: true, description: 'Có quyền bỏ phiếu.' }),
  }),
})

const RestructureCouncilInput = builder.inputType('RestructureCouncilInput', {
  description: 'Kiện toàn hội đồng theo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    council: t.id({ required: true, description: 'Hội đồng.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    leaving: t.idList({ required: true, description: 'Mã các thành viên thôi tham gia.' }),
    joining: t.field({
      type: [NewCouncilMemberInput],
      required: true,
      description: 'Thành viên mới.',
    }),
    on: t.field({ type: 'Date', required: true, description: 'Ngày có hiệu lực.' }),
    decisionNumber: t.string({ required: true, description: 'Số quyết định.' }),
    decisionOn: t.field({ type: 'Date', required: true, description: 'Ngày ký.' }),
  }),
})

const CouncilRestructuredType = happened('CouncilRestructured').implement({
  description: 'Đã kiện toàn hội đồng.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    council: t.field({
      type: CouncilRef,
      description: 'Hội đồng sau khi kiện toàn.',
      resolve: async ({ id }, _args, { loaders }) => {
        const council = await loaders.council.load(id)
        if (council === null) throw new Error(`no council ${id}`)
        return council
      },
    }),
  }),
})

const CouncilHasMetType = builder.objectRef<RefusalOf<'CouncilHasMet'>>('CouncilHasMet').implement({
  description: 'Hội đồng đã họp vào hoặc sau ngày kiện toàn.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    heldOn: t.field({ type: 'Date', description: 'Ngày họp.', resolve: ({ heldOn }) => heldOn }),
  }),
})

const RestructureCouncilResult = resultOf(
  'RestructureCouncilResult',
  'Kết quả kiện toàn hội đồng.',
  [
    CouncilRestructuredType,
    NotAllowedType,
    InvalidInputType,
    ChangedMeanwhileType,
    CouncilHasMetType,
    ChangeOutOfOrderType,
    NotACouncilMemberType,
  ],
)

builder.mutationField('restructureCouncil', (t) =>
  t.field({
    ...commanding('restructureCouncil'),
    type: RestructureCouncilResult,
    description: 'Kiện toàn hội đồng theo quyết định: ai thôi, ai vào, từ ngày nào.',
    args: {
      input: t.arg({ type: RestructureCouncilInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'restructureCouncil', input }, (inside) =>
        restructure(inside, input),
      )
    },
  }),
)

async function restructure(inside: Inside, input: typeof RestructureCouncilInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.council, 'Council')
  const council = key === null ? null : await loadCouncil(tx, key)
  if (council === null) return unknownId('council')
  const stop = stopped(inside, await councilTarget(context, council))
  if (stop !== null) return refuse(stop)
  const changed = stale(council, input.expectedVersion)
  if (changed !== null) return refuse(changed)
  const joining: Omit<CouncilMember, 'from' | 'until'>[] = []
  for (const [index, { person, post, role, votes }] of input.joining.entries()) {
    const personId = keyOf(person, 'Person')
    if (personId === null || (await context.loaders.person.load(personId)) === null)
      return unknownId(`joining.${index}.person`)
    joining.push({ id: context.newId(), personId, post, role, votes })
  }
  const { on, decisionNumber, decisionOn } = input
  const decided = decideRestructure(
    { held: await heldDaysOf(tx, council.id) },
    {
      leaving: input.leaving.map((id) => plainKey(id) ?? ''),
      ...{ joining, on, decisionNumber, decisionOn, ...stamp },
    },
    council,
  )
  if (!decided.ok) return decided
  const written = await appendCouncil(tx, council, decided.value, actor)
  return written.ok ? ok({ kind: decided.value.kind, id: council.id }) : written
}
