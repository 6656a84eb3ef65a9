import type { Citation } from '@vinhdanh/domain/citations'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { CitationType } from '../law/types.ts'
import type { AnyRefusal } from './any-refusal.ts'
import { namesFor } from './names.ts'

interface Grounded {
  readonly kind: string
  readonly cites: readonly Citation[]
}

export const RefusalRef = builder.interfaceRef<Grounded>('Refusal').implement({
  description:
    'Lời từ chối: một bước mà luật hoặc quy tắc không cho phép. `sentence` is ready to show; `__typename` is for code.',
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    sentence: t.string({
      description: 'Lời từ chối viết thành câu.',
      args: inLanguage,
      // Every value that reaches this interface was made by a decider; the interface itself only needs its kind.
      resolve: async (refusal, { language }, context) =>
        refusalSentence(
          refusal as AnyRefusal,
          language,
          await namesFor(refusal as AnyRefusal, language, context),
        ),
    }),
    citations: t.field({
      type: [CitationType],
      description: 'Điều luật làm căn cứ; rỗng khi căn cứ là một quy tắc của hệ thống.',
      resolve: ({ cites }) => cites,
    }),
  }),
})
