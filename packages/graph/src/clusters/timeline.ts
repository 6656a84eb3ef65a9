import { type ClusterMoment, timelineOf } from '@vinhdanh/domain/clusters'
import { builder } from '../builder.ts'
import { ClusterRef, UnitRef } from '../refs.ts'
import { unitsOf } from '../subjects/units.ts'
import { clusterOf, clusterStateOf } from './cluster-of.ts'
import { RecognitionType } from './views.ts'

const MomentType = builder.objectRef<ClusterMoment>('ClusterMoment').implement({
  description: 'Một mốc trong lịch sử của cụm, khối.',
  fields: (t) => ({
    on: t.exposeString('on', { description: 'Ngày, hoặc tháng khi nguồn chỉ nêu tháng.' }),
    kind: t.string({
      description:
        'Loại mốc: `established` lập, `closed` kết thúc, `members` đổi thành viên, `conference` hội nghị, `recognised` công nhận.',
      resolve: ({ kind }) => kind,
    }),
    decision: t.field({
      type: RecognitionType,
      nullable: true,
      description: 'Quyết định; null với hội nghị, hoặc khi không biết.',
      resolve: ({ basis }) => basis,
    }),
    related: t.field({
      type: [ClusterRef],
      description: 'Cụm, khối cũ hoặc mới.',
      resolve: ({ related }, _args, context) =>
        Promise.all(related.map((id) => clusterOf(context, id))),
    }),
    joined: t.field({
      type: [UnitRef],
      description: 'Đơn vị vào.',
      resolve: ({ joined }, _args, context) => unitsOf(context, joined),
    }),
    left: t.field({
      type: [UnitRef],
      description: 'Đơn vị ra.',
      resolve: ({ left }, _args, context) => unitsOf(context, left),
    }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'Năm được tổng kết hoặc năm của nhiệm kỳ.',
    }),
  }),
})

builder.objectFields(ClusterRef, (t) => ({
  timeline: t.field({
    type: [MomentType],
    description: 'Lịch sử của cụm, khối, cũ trước mới sau.',
    resolve: async ({ id }, _args, context) => timelineOf(await clusterStateOf(context, id)),
  }),
}))
