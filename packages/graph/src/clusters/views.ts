import {
  type Cluster,
  type ClusterMember,
  type ClusterTerm,
  existsOn,
  headsTwiceRunning,
  membersOn,
  monitorsOn,
  type Recognition,
  standingOf,
  suggestedHosts,
  termOn,
} from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import {
  clusterKindLabel,
  headStandingLabel,
  rotationWarning,
  unassignedLabel,
} from '@vinhdanh/wording/clusters'
import { builder } from '../builder.ts'
import { keyOf } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { ClusterRef, CouncilRef, UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { councilTarget, mayRead } from '../targets.ts'
import { clusterOf, clusterStateOf } from './cluster-of.ts'

/** Cụm, khối vào một ngày. */
export interface ClusterView {
  readonly state: Cluster
  readonly day: Day
}

export const RecognitionType = builder.objectRef<Recognition>('HeadRecognition').implement({
  description: 'Quyết định công nhận trưởng, phó cụm, khối.',
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Số quyết định.' }),
    on: t.exposeString('on', { description: 'Ngày, hoặc tháng khi nguồn chỉ nêu tháng.' }),
    issuer: t.exposeString('issuer', { nullable: true, description: 'Nơi ban hành.' }),
  }),
})

const MemberOnType = builder.objectRef<ClusterMember>('MemberOn').implement({
  description: 'Thành viên vào một ngày.',
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
      resolve: ({ from }) => from,
    }),
    until: t.field({
      type: 'Date',
      nullable: true,
      description: 'Đến hết ngày; null khi còn là thành viên.',
      resolve: ({ until }) => until,
    }),
  }),
})

const TermOnType = builder
  .objectRef<{ readonly term: ClusterTerm; readonly day: Day }>('TermOn')
  .implement({
    description: 'Trưởng, phó cụm, khối vào một ngày, và tình trạng công nhận.',
    fields: (t) => ({
      year: t.int({ description: 'Năm của nhiệm kỳ.', resolve: ({ term }) => term.year }),
      heads: t.field({
        type: [UnitRef],
        description: 'Trưởng cụm, khối, một hoặc nhiều, theo thứ tự.',
        resolve: ({ term }, _args, context) => unitsOf(context, term.headUnitIds),
      }),
      deputies: t.field({
        type: [UnitRef],
        description: 'Phó cụm, khối, theo thứ tự.',
        resolve: ({ term }, _args, context) => unitsOf(context, term.deputyUnitIds),
      }),
      status: t.string({
        description:
          'Tình trạng: `elected` đã bầu, chờ công nhận; `recognised-in-month`; `recognised`; `stated`.',
        resolve: ({ term, day }) => standingOf(term, day),
      }),
      statusLabel: t.string({
        description: 'Tình trạng, viết thành lời.',
        args: inLanguage,
        resolve: ({ term, day }, { language }) =>
          headStandingLabel(standingOf(term, day), language),
      }),
      electedOn: t.field({
        type: 'Date',
        nullable: true,
        description: 'Ngày bầu; null khi không biết.',
        resolve: ({ term }) => term.electedOn,
      }),
      recognition: t.field({
        type: RecognitionType,
        nullable: true,
        description: 'Quyết định công nhận; null khi chưa có.',
        resolve: ({ term }) => term.recognition,
      }),
    }),
  })

export const ClusterOnType = builder.objectRef<ClusterView>('ClusterOn').implement({
  description: 'Cụm, khối vào một ngày.',
  fields: (t) => ({
    day: t.field({ type: 'Date', description: 'Ngày được hỏi.', resolve: ({ day }) => day }),
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối.',
      resolve: ({ state }, _args, context) => clusterOf(context, state.id),
    }),
    exists: t.boolean({
      description: 'Đã lập và chưa kết thúc vào ngày này.',
      resolve: ({ state, day }) => existsOn(state, day),
    }),
    members: t.field({
      type: [MemberOnType],
      description: 'Thành viên vào ngày này.',
      resolve: ({ state, day }) => membersOn(state, day),
    }),
    term: t.field({
      type: TermOnType,
      nullable: true,
      description: 'Trưởng, phó đang điều hành; null khi chưa biết ai.',
      resolve: ({ state, day }) => {
        const term = termOn(state, day)
        return term === undefined ? null : { term, day }
      },
    }),
    unassigned: t.string({
      nullable: true,
      description: '`chưa phân công` khi chưa có ai theo dõi; null khi có.',
      args: inLanguage,
      resolve: ({ state, day }, { language }) =>
        monitorsOn(state, day).length === 0 ? unassignedLabel(language) : null,
    }),
  }),
})

builder.objectFields(ClusterRef, (t) => ({
  version: t.exposeInt('version', { description: 'Phiên bản, gửi lại với mỗi lệnh.' }),
  kindLabel: t.string({
    description: 'Loại cụm, khối, viết thành lời.',
    args: inLanguage,
    resolve: ({ kind }, { language }) => clusterKindLabel(kind, language),
  }),
  aliases: t.exposeStringList('aliases', { description: 'Tên gọi khác.' }),
  organiser: t.field({
    type: UnitRef,
    nullable: true,
    description: 'Đơn vị tổ chức; null khi nguồn không nêu.',
    resolve: ({ organiserUnitId }, _args, context) =>
      organiserUnitId === null ? null : unitOf(context, organiserUnitId),
  }),
  establishedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Ngày lập; null khi không biết.',
    resolve: ({ establishedOn }) => establishedOn as Day | null,
  }),
  closedOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'Ngày cuối cùng; null khi còn hoạt động.',
    resolve: ({ closedOn }) => closedOn as Day | null,
  }),
  council: t.field({
    type: CouncilRef,
    nullable: true,
    description: 'Hội đồng riêng của khối; null khi không có, hoặc người xem không được đọc.',
    resolve: async ({ councilId }, _args, context) => {
      const council = councilId === null ? null : await context.loaders.council.load(councilId)
      if (council === null) return null
      return mayRead(context, 'councils', await councilTarget(context, council.state))
        ? council
        : null
    },
  }),
  on: t.field({
    type: ClusterOnType,
    description: 'Cụm, khối vào một ngày, hôm nay khi không nói.',
    args: { day: t.arg({ type: 'Date', description: 'Ngày.' }) },
    resolve: async ({ id }, { day }, context) => ({
      state: await clusterStateOf(context, id),
      day: day ?? context.today,
    }),
  }),
  suggestedHosts: t.field({
    type: [UnitRef],
    description: 'Nơi họp gợi ý: các thành viên không phải trưởng cụm, khối.',
    args: { day: t.arg({ type: 'Date', description: 'Ngày họp.' }) },
    resolve: async ({ id }, { day }, context) =>
      unitsOf(context, suggestedHosts(await clusterStateOf(context, id), day ?? context.today)),
  }),
  rotationWarning: t.string({
    nullable: true,
    description: 'Lời nhắc khi bầu cùng một đơn vị hai năm liền; null khi không phải vậy.',
    args: {
      unit: t.arg.id({ required: true, description: 'Đơn vị định bầu.' }),
      year: t.arg.int({ required: true, description: 'Năm của nhiệm kỳ.' }),
      ...inLanguage,
    },
    resolve: async ({ id }, { unit, year, language }, context) => {
      const key = keyOf(unit, 'Unit')
      const state = await clusterStateOf(context, id)
      if (key === null || !headsTwiceRunning(state, key, year)) return null
      return rotationWarning((await unitOf(context, key)).name, year, language)
    },
  }),
}))
