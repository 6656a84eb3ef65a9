import type {
  ConferenceBallot,
  ConferenceCandidate,
  OptionCount,
} from '@vinhdanh/domain/conferences'
import { countedFor, headingAgain, membersAt } from '@vinhdanh/domain/conferences'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { BallotStatusEnum } from '../councils/enums.ts'
import { awardNamed } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { type ConferenceView, ProposalRef, UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { mayRead, proposalTarget } from '../targets.ts'
import { clusterOf } from './cluster-of.ts'
import { BallotPurposeEnum } from './enums.ts'
import type { Of } from './part-types.ts'
import { mayVoteFor, seatsAt } from './views.ts'

const awardOfPart = (context: Context, award: string, { state }: ConferenceView) =>
  awardNamed(context, award, state.heldOn)

export const CandidateType = builder
  .objectRef<Of<ConferenceCandidate>>('ConferenceCandidate')
  .implement({
    description: 'Một đơn vị được bình xét cho một danh hiệu, hình thức.',
    fields: (t) => ({
      id: t.id({ description: 'Mã.', resolve: ({ part }) => part.id }),
      award: t.field({
        type: AwardType,
        description: 'Danh hiệu, hình thức.',
        resolve: ({ part, view }, _args, context) => awardOfPart(context, part.award, view),
      }),
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ part }, _args, context) => unitOf(context, part.unitId),
      }),
      votes: t.int({
        nullable: true,
        description: 'Số phiếu bình chọn; null khi chưa kiểm phiếu.',
        resolve: ({ part, view }) =>
          countedFor(view.state, part.award)?.count?.options.find(
            ({ unitId }) => unitId === part.unitId,
          )?.yes ?? null,
      }),
      carried: t.boolean({
        description: 'Đủ phiếu để được suy tôn.',
        resolve: ({ part, view }) =>
          countedFor(view.state, part.award)?.count?.options.some(
            ({ unitId, passed }) => unitId === part.unitId && passed,
          ) ?? false,
      }),
      acclaimed: t.boolean({
        description: 'Đã được suy tôn.',
        resolve: ({ part, view }) => view.state.acclaimed.includes(part.id),
      }),
      proposal: t.field({
        type: ProposalRef,
        nullable: true,
        description: 'Hồ sơ lập khi bế mạc; null when there is none or it may not be read.',
        resolve: async ({ part }, _args, context) => {
          const proposals = await context.loaders.proposalsOfNomination.load(part.id)
          const [live] = proposals.filter(({ status }) => status !== 'withdrawn')
          if (live === undefined) return null
          return mayRead(context, 'proposals', await proposalTarget(context, live)) ? live : null
        },
      }),
    }),
  })

export const OptionCountType = builder.objectRef<OptionCount>('BallotOptionCount').implement({
  description: 'Số phiếu của một đơn vị.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    yes: t.exposeInt('yes', { description: 'Số phiếu chọn.' }),
    yesNeeded: t.exposeInt('yesNeeded', { description: 'Số phiếu cần có.' }),
    passed: t.exposeBoolean('passed', { description: 'Đủ phiếu.' }),
  }),
})

export const BallotType = builder.objectRef<Of<ConferenceBallot>>('ConferenceBallot').implement({
  description:
    'Một lần bỏ phiếu kín. While open it shows only how many have voted and for whom the viewer still may: never a choice.',
  fields: (t) => ({
    id: t.id({ description: 'Mã.', resolve: ({ part }) => part.id }),
    purpose: t.field({
      type: BallotPurposeEnum,
      description: 'Về việc gì.',
      resolve: ({ part }) => part.purpose,
    }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Danh hiệu, hình thức, khi bình chọn.',
      resolve: ({ part, view }, _args, context) =>
        part.award === null ? null : awardOfPart(context, part.award, view),
    }),
    rank: t.int({
      nullable: true,
      description: 'Hạng đang đồng nhau, khi phân định.',
      resolve: ({ part }) => part.rank,
    }),
    options: t.field({
      type: [UnitRef],
      description: 'Các đơn vị trên phiếu, theo thứ tự.',
      resolve: ({ part }, _args, context) => unitsOf(context, part.optionUnitIds),
    }),
    seats: t.int({
      description: 'Được chọn nhiều nhất bao nhiêu.',
      resolve: ({ part }) => part.seats,
    }),
    status: t.field({
      type: BallotStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ part }) => part.status,
    }),
    cast: t.int({ description: 'Số phiếu đã bỏ.', resolve: ({ part }) => part.voted.length }),
    members: t.int({
      description: 'Tổng số đơn vị thành viên: số làm gốc của tỷ lệ.',
      resolve: async ({ view }, _args, context) =>
        membersAt(await clusterOf(context, view.state), view.state).length,
    }),
    mayVoteFor: t.field({
      type: [UnitRef],
      description: 'Những đơn vị mà người xem có thể bỏ phiếu thay mặt bây giờ.',
      resolve: async ({ part, view }, _args, context) =>
        unitsOf(context, await mayVoteFor(context, view, part)),
    }),
    votedFor: t.field({
      type: [UnitRef],
      description: 'Những đơn vị của người xem đã bỏ phiếu; of other units it is not told.',
      resolve: async ({ part, view }, _args, context) => {
        const seats = await seatsAt(context, view.state)
        return unitsOf(
          context,
          seats.filter((unitId) => part.voted.includes(unitId)),
        )
      },
    }),
    headingAgain: t.field({
      type: [UnitRef],
      description: 'Luân phiên: những đơn vị trên phiếu đang làm trưởng năm vừa qua; custom warns.',
      resolve: async ({ part, view }, _args, context) =>
        part.purpose === 'head'
          ? unitsOf(
              context,
              headingAgain(await clusterOf(context, view.state), view.state, part.optionUnitIds),
            )
          : [],
    }),
    count: t.field({
      type: [OptionCountType],
      nullable: true,
      description: 'Kết quả, chỉ sau khi kiểm phiếu.',
      resolve: ({ part }) => (part.status === 'closed' ? (part.count?.options ?? null) : null),
    }),
    blank: t.int({
      nullable: true,
      description: 'Phiếu trắng, chỉ sau khi kiểm phiếu.',
      resolve: ({ part }) => (part.status === 'closed' ? (part.count?.blank ?? null) : null),
    }),
  }),
})
