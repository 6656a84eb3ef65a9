import {
  AwardUnknownOnDayType,
  ChangedMeanwhileType,
  DayInFutureType,
  InvalidInputType,
  NotAllowedType,
  StatusForbidsType,
  SubjectKindNotAllowedType,
  SubjectNotFoundType,
} from '../access/refusals.ts'
import type { Context } from '../context.ts'
import type { Happened } from '../handle.ts'
import { ProposalRef } from '../refs.ts'
import { happened, resultOf, words } from '../results.ts'
import type { ProposalRow } from '../rows.ts'
import {
  ProposalExistsType,
  ProposalWindowClosedType,
  ProposalWindowNotSetType,
  ReadingsAgreeType,
  UnitClosedOnDayType,
  VerdictDeferredType,
  VerdictUnknownType,
  VerdictUnmetType,
} from './refusals.ts'
import { ProposalWindowType } from './types.ts'

async function proposalOf({ id }: Happened, { loaders }: Context): Promise<ProposalRow> {
  const row = await loaders.proposal.load(id)
  if (row === null) throw new Error(`no proposal ${id}`)
  return row
}

const eventOf = <Kind extends string>(kind: Kind, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      proposal: t.field({
        type: ProposalRef,
        description: 'Hồ sơ sau bước này.',
        resolve: (event, _args, context) => proposalOf(event, context),
      }),
    }),
  })

/** Refusals that any step of a dossier may meet. */
const common = [
  NotAllowedType,
  InvalidInputType,
  ChangedMeanwhileType,
  StatusForbidsType,
  ProposalWindowClosedType,
  ProposalWindowNotSetType,
  VerdictUnmetType,
  VerdictDeferredType,
  VerdictUnknownType,
  ReadingsAgreeType,
  ProposalExistsType,
  AwardUnknownOnDayType,
  SubjectKindNotAllowedType,
  SubjectNotFoundType,
  UnitClosedOnDayType,
  DayInFutureType,
]

const result = (name: string, description: string, event: ReturnType<typeof eventOf>) =>
  resultOf(name, description, [event, ...common])

export const DraftProposalResult = result(
  'DraftProposalResult',
  'Kết quả lập hồ sơ.',
  eventOf('ProposalDrafted', 'Đã lập hồ sơ.'),
)
export const EditProposalResult = result(
  'EditProposalResult',
  'Kết quả sửa hồ sơ.',
  eventOf('ProposalEdited', 'Đã sửa hồ sơ.'),
)
export const SubmitProposalResult = result(
  'SubmitProposalResult',
  'Kết quả trình hồ sơ.',
  eventOf('ProposalSubmitted', 'Đã trình hồ sơ.'),
)
export const ReceiveProposalResult = result(
  'ReceiveProposalResult',
  'Kết quả tiếp nhận hồ sơ.',
  eventOf('ProposalReceived', 'Đã tiếp nhận hồ sơ để thẩm định.'),
)
export const ReturnProposalResult = result(
  'ReturnProposalResult',
  'Kết quả trả lại hồ sơ.',
  eventOf('ProposalReturned', 'Đã trả lại hồ sơ.'),
)
export const AppraiseProposalResult = result(
  'AppraiseProposalResult',
  'Kết quả ghi thẩm định.',
  eventOf('ProposalAppraised', 'Đã thẩm định.'),
)
export const ChooseReadingResult = result(
  'ChooseReadingResult',
  'Kết quả chọn cách đọc.',
  eventOf('ReadingChosen', 'Đã chọn cách đọc.'),
)
export const WithdrawProposalResult = result(
  'WithdrawProposalResult',
  'Kết quả rút hồ sơ.',
  eventOf('ProposalWithdrawn', 'Đã rút hồ sơ.'),
)

const WindowSetType = happened('ProposalWindowSet').implement({
  description: 'Đã đặt thời gian nhận đề nghị.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    window: t.field({
      type: ProposalWindowType,
      description: 'Thời gian nhận đề nghị.',
      resolve: async ({ id }, _args, { reader }) => {
        const row = await reader.proposalWindow.findUniqueOrThrow({ where: { id } })
        return row as never
      },
    }),
  }),
})

export const SetProposalWindowResult = resultOf(
  'SetProposalWindowResult',
  'Kết quả đặt thời gian nhận đề nghị.',
  [WindowSetType, NotAllowedType, InvalidInputType, ChangedMeanwhileType],
)
