import type { AccessRefusal, AccountRefusal } from '@vinhdanh/domain/access'
import type { Citation } from '@vinhdanh/domain/citations'
import type { ClusterRefusal } from '@vinhdanh/domain/clusters'
import type { CouncilRefusal } from '@vinhdanh/domain/councils'
import type { DecisionRefusal } from '@vinhdanh/domain/decisions'
import type { AssessRefusal } from '@vinhdanh/domain/eligibility'
import type { ProposalRefusal } from '@vinhdanh/domain/proposals'
import type { RegisterRefusal } from '@vinhdanh/domain/register'
import { refusalSentence } from '@vinhdanh/wording/refusals'
import { builder } from '../builder.ts'
import { inLanguage } from '../language.ts'
import { CitationType } from '../law/types.ts'
import { namesFor } from './names.ts'

/** Mọi lời từ chối của các bước. */
export type AnyRefusal =
  | AccessRefusal
  | AccountRefusal
  | AssessRefusal
  | ClusterRefusal
  | CouncilRefusal
  | DecisionRefusal
  | ProposalRefusal
  | RegisterRefusal

/** One refusal by its kind, which is also the name of its type in the schema. */
export type RefusalOf<Kind extends AnyRefusal['kind']> = Extract<
  AnyRefusal,
  { readonly kind: Kind }
>

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
