import type { Day } from '@vinhdanh/domain/kernel'
import { rankOutcome } from '@vinhdanh/wording/clusters'
import { builder } from '../builder.ts'
import { globalId } from '../ids.ts'
import { DataSetEnum, inLanguage } from '../language.ts'
import { awardNamed, findAward } from '../law/books.ts'
import { AwardType } from '../law/types.ts'
import { connectionOf } from '../pages.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef, Node, ProposalRef, UnitRef } from '../refs.ts'
import type { ClusterMemberRow, ClusterResultRow, ConferenceRow, NominationRow } from '../rows.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { mayRead, proposalTarget } from '../targets.ts'
import { TermType } from './term.ts'

const MemberType = builder.objectRef<ClusterMemberRow>('ClusterMember').implement({
  description: 'Thành viên cụm, khối thi đua, trong thời gian nào.',
  fields: (t) => ({
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị thành viên.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    from: t.field({
      type: 'Date',
      nullable: true,
      description: 'Từ ngày; null khi không biết.',
      resolve: ({ from }) => from as Day | null,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi còn là thành viên hoặc không biết.',
      resolve: ({ until }) => until as Day | null,
    }),
  }),
})

const ResultType = builder.objectRef<ClusterResultRow>('ClusterResult').implement({
  description: 'Kết quả thi đua của một đơn vị trong cụm, khối.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'Năm.' }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Xếp thứ; null khi không nêu.' }),
    score: t.exposeFloat('score', { nullable: true, description: 'Điểm; null khi không nêu.' }),
    outcome: t.string({
      description: 'Kết quả như đã viết; của hội nghị ghi ở đây thì viết theo thứ hạng.',
      args: inLanguage,
      resolve: ({ outcome, rank }, { language }) =>
        outcome === '' && rank !== null ? rankOutcome(rank, language) : outcome,
    }),
    award: t.field({
      type: AwardType,
      nullable: true,
      description: 'Hình thức được đề nghị hoặc được tặng.',
      resolve: ({ award }, _args, context) => (award === null ? null : findAward(context, award)),
    }),
    proposedOnly: t.exposeBoolean('proposedOnly', {
      description: 'Mới là đề nghị, chưa phải đã tặng.',
    }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})

export const NominationType = builder.objectRef<NominationRow>('Nomination').implement({
  description: 'Suy tôn, đề nghị của hội nghị; proposed, not granted.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã suy tôn, để lập hồ sơ.' }),
    award: t.field({
      type: AwardType,
      description: 'Hình thức được đề nghị.',
      resolve: async ({ award, conferenceId }, _args, context) => {
        const conference = await context.loaders.conference.load(conferenceId)
        return awardNamed(context, award, conference?.heldOn as Day | undefined)
      },
    }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị được suy tôn.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    rank: t.exposeInt('rank', { nullable: true, description: 'Xếp thứ.' }),
    proposal: t.field({
      type: ProposalRef,
      nullable: true,
      description: 'Hồ sơ đã lập từ suy tôn này; null khi chưa có, hoặc người xem không được đọc.',
      resolve: async ({ id }, _args, context) => {
        const proposals = await context.loaders.proposalsOfNomination.load(id)
        const [live] = proposals.filter(({ status }) => status !== 'withdrawn')
        if (live === undefined) return null
        return mayRead(context, 'proposals', await proposalTarget(context, live)) ? live : null
      },
    }),
  }),
})

export const ConferenceType = builder.objectRef<ConferenceRow>('ClusterConference').implement({
  description: 'Hội nghị tổng kết của cụm, khối.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã hội nghị.' }),
    year: t.exposeInt('year', { description: 'Năm được tổng kết.' }),
    heldOn: t.field({
      type: 'Date',
      description: 'Ngày họp.',
      resolve: ({ heldOn }) => heldOn as Day,
    }),
    place: t.exposeString('place', { nullable: true, description: 'Nơi họp.' }),
    nominations: t.field({
      type: [NominationType],
      description: 'Các đề nghị của hội nghị, theo thứ tự.',
      resolve: ({ id }, _args, { loaders }) => loaders.nominations.load(id),
    }),
    heads: t.field({
      type: [UnitRef],
      description: 'Các cụm trưởng được bầu cho nhiệm kỳ sau, theo thứ tự.',
      resolve: async ({ id }, _args, context) => {
        const rows = await context.loaders.conferenceHeads.load(id)
        return unitsOf(
          context,
          rows.map(({ unitId }) => unitId),
        )
      },
    }),
    deputies: t.field({
      type: [UnitRef],
      description: 'Các cụm phó được bầu, theo thứ tự.',
      resolve: async ({ id }, _args, context) => {
        const rows = await context.loaders.conferenceDeputies.load(id)
        return unitsOf(
          context,
          rows.map(({ unitId }) => unitId),
        )
      },
    }),
    version: t.int({
      description: 'Phiên bản của cụm, khối, để biết có ai sửa trong lúc đó.',
      resolve: async ({ clusterId }, _args, { loaders }) =>
        (await loaders.cluster.load(clusterId))?.version ?? 1,
    }),
  }),
})

builder.objectType(ClusterRef, {
  description: 'Cụm, khối thi đua.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Mã toàn cục.', resolve: ({ id }) => globalId('Cluster', id) }),
    name: t.exposeString('name', { description: 'Tên cụm, khối.' }),
    kind: t.exposeString('kind', { description: 'Loại: cụm hay khối, của cấp nào.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Năm, khi cụm chỉ lập cho một năm.' }),
    dataSet: t.field({
      type: DataSetEnum,
      description: 'Bộ dữ liệu.',
      resolve: ({ dataSet }) => dataSet,
    }),
    membershipComplete: t.exposeBoolean('membershipComplete', {
      description: 'Danh sách thành viên đã đủ; false: nguồn chỉ nêu một phần.',
    }),
    members: t.field({
      type: [MemberType],
      description: 'Thành viên đã biết.',
      resolve: ({ id }, _args, { loaders }) => loaders.clusterMembers.load(id),
    }),
    terms: t.field({
      type: [TermType],
      description: 'Các nhiệm kỳ, mới nhất trước.',
      resolve: ({ id }, _args, { loaders }) => loaders.clusterTerms.load(id),
    }),
    results: t.field({
      type: [ResultType],
      description: 'Kết quả thi đua, mới nhất trước.',
      resolve: ({ id }, _args, { loaders }) => loaders.clusterResults.load(id),
    }),
    conferences: t.field({
      type: [ConferenceType],
      description: 'Các hội nghị tổng kết, mới nhất trước.',
      resolve: ({ id }, _args, { loaders }) => loaders.conferences.load(id),
    }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})

export const ClusterConnection = connectionOf('Cluster', ClusterRef, 'cụm, khối thi đua.')
