import { decideChooseBallotReading } from '@vinhdanh/domain/councils'
import { ok } from '@vinhdanh/domain/kernel'
import { appendSession } from '@vinhdanh/storage/councils'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle } from '../handle.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { ChooseBallotReadingInput } from './inputs.ts'
import { ChooseBallotReadingResult } from './results.ts'
import { atItem, moveBy } from './stepping.ts'
import { sessionBook } from './views.ts'

builder.mutationField('chooseBallotReading', (t) =>
  t.field({
    ...commanding('chooseBallotReading'),
    type: ChooseBallotReadingResult,
    description:
      'Chọn một cách đọc tỷ lệ phiếu của một nội dung đã kiểm phiếu, với lý do; the dossier passes or does not by it.',
    args: {
      input: t.arg({ type: ChooseBallotReadingInput, required: true, description: words.input }),
    },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      return handle(context, { operation: 'chooseBallotReading', input }, async (inside) => {
        const found = await atItem(inside, input.item)
        if (!found.ok) return found
        const { session, itemId, proposal } = found.value
        const { tx, context: inner, stamp, actor } = inside
        const { reading, reason } = input
        const decided = decideChooseBallotReading({ itemId, reading, reason, ...stamp }, session)
        if (!decided.ok) return decided
        await appendSession(tx, session, [decided.value], {
          ...actor,
          law: await sessionBook(inner, session),
          secret: inner.ballotSecret,
        })
        const moved = await moveBy(inside, decided.value.passed, proposal)
        return moved.ok ? ok({ kind: decided.value.kind, id: itemId }) : moved
      })
    },
  }),
)
