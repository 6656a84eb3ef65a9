import type { Tally, TallyChoice, TallyReading } from '@vinhdanh/domain/councils'
import { tallyNeedsPerson, votingMembers, yesNeeded } from '@vinhdanh/domain/councils'
import { ballotReadingLabel, tallySentence } from '@vinhdanh/wording/minutes'
import { PossibleActionType } from '../access/actions.ts'
import { nameOfAccount } from '../access/names.ts'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { CitationType, ProvenanceType } from '../law/types.ts'
import { AgendaItemRef, type ItemView, Node, ProposalRef, SessionRef } from '../refs.ts'
import { shareLabel } from '../words.ts'
import { BallotStatusEnum } from './enums.ts'
import { councilOf, itemActions, mayVote, proposalOf, seatOf } from './views.ts'

const TallyReadingType = builder.objectRef<TallyReading>('TallyReading').implement({
  description: 'Kết quả kiểm phiếu theo một cách đọc tỷ lệ phiếu.',
  fields: (t) => ({
    reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
    label: t.string({
      description: 'Cách đọc viết thành câu.',
      args: inLanguage,
      resolve: ({ threshold }, { language }) => ballotReadingLabel(threshold, language),
    }),
    yesNeeded: t.exposeInt('yesNeeded', { description: 'Số phiếu đồng ý cần có.' }),
    passed: t.exposeBoolean('passed', { description: 'Được thông qua theo cách đọc này.' }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật của cách đọc.',
      resolve: ({ cite }) => cite,
    }),
    provenance: t.field({
      type: ProvenanceType,
      nullable: true,
      description: 'Nguồn của cách đọc.',
      resolve: ({ provenance }) => provenance,
    }),
  }),
})

const TallyChoiceType = builder.objectRef<TallyChoice>('TallyChoice').implement({
  description: 'Cách đọc tỷ lệ phiếu mà một người đã chọn, với lý do.',
  fields: (t) => ({
    reading: t.exposeString('reading', { description: 'Mã cách đọc.' }),
    reason: t.exposeString('reason', { description: 'Lý do.' }),
    by: t.string({
      description: 'Ai chọn.',
      resolve: ({ by }, _args, context) => nameOfAccount(context, by),
    }),
    at: t.field({ type: 'DateTime', description: 'Lúc nào.', resolve: ({ at }) => at }),
  }),
})

const TallyType = builder.objectRef<Tally>('Tally').implement({
  description: 'Kết quả kiểm phiếu, trên tổng số thành viên.',
  fields: (t) => ({
    yes: t.exposeInt('yes', { description: 'Số phiếu đồng ý.' }),
    no: t.exposeInt('no', { description: 'Số phiếu không đồng ý.' }),
    blank: t.exposeInt('blank', { description: 'Số phiếu trắng.' }),
    notCast: t.exposeInt('notCast', { description: 'Số thành viên không bỏ phiếu.' }),
    passed: t.exposeBoolean('passed', { description: 'Được thông qua.' }),
    needsPerson: t.boolean({
      description: 'Các cách đọc tỷ lệ phiếu cho kết quả khác nhau; cần người có thẩm quyền chọn.',
      resolve: tallyNeedsPerson,
    }),
    readings: t.field({
      type: [TallyReadingType],
      description: 'Kết quả theo từng cách đọc; rỗng khi mọi cách đọc cho cùng kết quả.',
      resolve: ({ readings }) => [...(readings ?? [])],
    }),
    choice: t.field({
      type: TallyChoiceType,
      nullable: true,
      description: 'Ai chọn, vì sao; null khi chưa có người chọn.',
      resolve: ({ choice }) => choice ?? null,
    }),
    sentence: t.string({
      description: 'Kết quả viết thành câu.',
      args: inLanguage,
      resolve: (tally, { language }) => tallySentence(tally, language),
    }),
  }),
})

const BallotType = builder.objectRef<ItemView>('Ballot').implement({
  description:
    'Bỏ phiếu cho một nội dung. While open it shows only how many have voted and whether the viewer has: never a choice.',
  fields: (t) => ({
    status: t.field({
      type: BallotStatusEnum,
      description: 'Trạng thái.',
      resolve: ({ item }) => item.ballot.status,
    }),
    required: t.boolean({
      description: 'Luật đòi hỏi bỏ phiếu với tỷ lệ này; false: theo quy chế của hội đồng.',
      resolve: ({ item }) => item.ballot.rule.required,
    }),
    secret: t.boolean({
      description: 'Bỏ phiếu kín.',
      resolve: ({ item }) => item.ballot.rule.secret,
    }),
    members: t.int({
      description: 'Tổng số thành viên, có mặt hay không: số làm gốc của tỷ lệ.',
      resolve: async ({ session: { state } }, _args, context) =>
        votingMembers(await councilOf(context, state), state.heldOn).length,
    }),
    cast: t.int({
      description: 'Số phiếu đã bỏ.',
      resolve: ({ item }) => item.ballot.voted.length,
    }),
    yesNeeded: t.int({
      description: 'Số phiếu đồng ý cần có.',
      resolve: async ({ item, session: { state } }, _args, context) => {
        const members = votingMembers(await councilOf(context, state), state.heldOn).length
        return yesNeeded(item.ballot.rule.threshold, members)
      },
    }),
    yesShare: t.string({
      description: 'Tỷ lệ phiếu đồng ý cần có.',
      resolve: ({ item }) => shareLabel(item.ballot.rule.threshold.share),
    }),
    citation: t.field({
      type: CitationType,
      nullable: true,
      description: 'Điều luật về tỷ lệ phiếu.',
      resolve: ({ item }) => item.ballot.rule.cite,
    }),
    viewerHasVoted: t.boolean({
      description: 'Người xem đã bỏ phiếu.',
      resolve: async ({ item, session }, _args, context) => {
        const seat = await seatOf(context, session.state)
        return seat !== null && item.ballot.voted.includes(seat.id)
      },
    }),
    viewerMayVote: t.boolean({
      description: 'Người xem có thể bỏ phiếu bây giờ.',
      resolve: (view, _args, context) => mayVote(context, view),
    }),
    tally: t.field({
      type: TallyType,
      nullable: true,
      description: 'Kết quả, chỉ sau khi kiểm phiếu.',
      resolve: ({ item }) => (item.ballot.status === 'closed' ? item.ballot.tally : null),
    }),
    version: t.int({
      description: 'Phiên bản của phiên họp.',
      resolve: ({ session }) => session.state.version,
    }),
  }),
})

builder.objectType(AgendaItemRef, {
  description: 'Một nội dung của chương trình: hồ sơ được đưa ra xét.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({
      description: 'Mã toàn cục.',
      resolve: ({ item }) => globalId('AgendaItem', item.id),
    }),
    order: t.int({ description: 'Thứ tự.', resolve: ({ item }) => item.order }),
    session: t.field({
      type: SessionRef,
      description: 'Phiên họp.',
      resolve: ({ session }) => session,
    }),
    proposal: t.field({
      type: ProposalRef,
      description: 'Hồ sơ; whoever may read the session may read what it is about.',
      resolve: (view, _args, context) => proposalOf(context, view),
    }),
    ballot: t.field({
      type: BallotType,
      description: 'Việc bỏ phiếu.',
      resolve: (view) => view,
    }),
    possibleActions: t.field({
      type: [PossibleActionType],
      description: 'Các thao tác, làm được hay không và vì sao.',
      resolve: (view, _args, context) => itemActions(context, view),
    }),
  }),
})
