import { decideChooseQuotaReading } from '@vinhdanh/domain/decisions'
import { ok, refuse } from '@vinhdanh/domain/kernel'
import { appendDecision, loadDecision } from '@vinhdanh/storage/decisions'
import { AwardUnknownOnDayType, SubjectKindNotAllowedType } from '../access/refusals.ts'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle, type Inside, stale, stopped, unknownId } from '../handle.ts'
import { keyOf } from '../ids.ts'
import { composed } from '../input-issues.ts'
import { resultOf, words } from '../results.ts'
import { unitTarget } from '../targets.ts'
import { common, eventOf } from './commands.ts'
import { signContext } from './signing.ts'

const ChooseQuotaReadingInput = builder.inputType('ChooseQuotaReadingInput', {
  description: 'Chọn một cách đọc giới hạn số lượng cho một dự thảo quyết định.',
  fields: (t) => ({
    idempotencyKey: t.string({ required: true, description: words.key }),
    id: t.id({ required: true, description: 'Dự thảo quyết định.' }),
    expectedVersion: t.int({ required: true, description: words.version }),
    openPoint: t.string({ required: true, description: 'Mã quy định, từ `QuotaUse.openPoint`.' }),
    reading: t.string({ required: true, description: 'Mã cách đọc.' }),
    reason: t.string({ required: true, description: 'Lý do.' }),
  }),
})

const ChooseQuotaReadingResult = resultOf(
  'ChooseQuotaReadingResult',
  'Kết quả chọn cách đọc giới hạn số lượng.',
  [
    eventOf('QuotaReadingChosen', 'Đã chọn một cách đọc giới hạn số lượng.'),
    AwardUnknownOnDayType,
    SubjectKindNotAllowedType,
    ...common,
  ],
)

builder.mutationField('chooseQuotaReading', (t) =>
  t.field({
    ...commanding('chooseQuotaReading'),
    type: ChooseQuotaReadingResult,
    description: 'Chọn một cách đọc giới hạn số lượng, với lý do, để ký được quyết định.',
    args: {
      input: t.arg({ type: ChooseQuotaReadingInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'chooseQuotaReading', input }, (inside) =>
        choose(inside, input),
      )
    },
  }),
)

async function choose(inside: Inside, input: typeof ChooseQuotaReadingInput.$inferInput) {
  const { tx, context, stamp, actor } = inside
  const key = keyOf(input.id, 'Decision')
  const decision = key === null ? null : await loadDecision(tx, key)
  if (decision === null) return unknownId('id')
  const stop = stopped(inside, await unitTarget(context, decision.authorityUnitId))
  if (stop !== null) return refuse(stop)
  const changed = stale(decision, input.expectedVersion)
  if (changed !== null) return refuse(changed)
  const read = await signContext(context, decision, context.today, false)
  if (!read.ok) return read
  const { openPoint, reading, reason } = input
  const decided = decideChooseQuotaReading(
    read.value,
    { openPoint, reading, reason, ...stamp },
    decision,
  )
  if (!decided.ok) return decided
  const written = await appendDecision(tx, decision, [decided.value], actor)
  return written.ok ? ok({ kind: decided.value.kind, id: decision.id }) : written
}
