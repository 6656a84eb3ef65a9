import { decideChooseReading } from '@vinhdanh/domain/proposals'
import { builder } from '../builder.ts'
import { commanding } from '../fields.ts'
import { handle } from '../handle.ts'
import { composed } from '../input-issues.ts'
import { words } from '../results.ts'
import { ChooseReadingInput } from './inputs.ts'
import { ChooseReadingResult } from './results.ts'
import { judgedIn, step } from './stepping.ts'

builder.mutationField('chooseReading', (t) =>
  t.field({
    ...commanding('chooseReading'),
    type: ChooseReadingResult,
    description: 'Chọn một cách đọc cho điểm còn để ngỏ của luật, với lý do.',
    args: { input: t.arg({ type: ChooseReadingInput, required: true, description: words.input }) },
    resolve: (_root, args, context) => {
      const input = composed(args.input)
      const { openPoint, reading, reason } = input
      return handle(
        context,
        { operation: 'chooseReading', input },
        step(input, async (inside, state) => {
          const judged = await judgedIn(inside, state)
          if (!judged.ok) return judged
          const { verdict, lawChoice } = judged.value
          return decideChooseReading(
            { verdict, lawChoice: lawChoice !== undefined },
            { openPoint, reading, reason, ...inside.stamp },
            state,
          )
        }),
      )
    },
  }),
)
