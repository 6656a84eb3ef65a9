import { type ClusterMonitor, type ExchangeKind, monitorsOn } from '@vinhdanh/domain/clusters'
import type { Day } from '@vinhdanh/domain/kernel'
import type { Prisma } from '@vinhdanh/storage/database'
import { exchangeKindLabel } from '@vinhdanh/wording/clusters'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { reading } from '../fields.ts'
import { keyOf } from '../ids.ts'
import { inLanguage } from '../language.ts'
import { SourceRefType, sourceOf } from '../published/source.ts'
import { ClusterRef, PersonRef, UnitRef } from '../refs.ts'
import type { ClusterRow } from '../rows.ts'
import { personOf, unitOf } from '../subjects/units.ts'
import { clusterTarget, mayRead, reach } from '../targets.ts'
import { clusterStateOf } from './cluster-of.ts'
import { ExchangeKindEnum } from './inputs.ts'

type ExchangeRow = Prisma.ClusterExchangeGetPayload<Record<never, never>>
type NoteRow = Prisma.MonitoringNoteGetPayload<Record<never, never>>
type RecognitionRow = Prisma.ClusterRecognitionGetPayload<Record<never, never>>

const ExchangeType = builder.objectRef<ExchangeRow>('Exchange').implement({
  description: 'Trao đổi giữa các thành viên của cụm, khối.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    kind: t.field({
      type: ExchangeKindEnum,
      description: 'Loại.',
      resolve: ({ kind }) => kind as ExchangeKind,
    }),
    kindLabel: t.string({
      description: 'Loại, viết thành lời.',
      args: inLanguage,
      resolve: ({ kind }, { language }) => exchangeKindLabel(kind as ExchangeKind, language),
    }),
    unit: t.field({
      type: UnitRef,
      description: 'Đơn vị chia sẻ hoặc đến thăm.',
      resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
    }),
    host: t.field({
      type: UnitRef,
      nullable: true,
      description: 'Đơn vị đón.',
      resolve: ({ hostUnitId }, _args, context) =>
        hostUnitId === null ? null : unitOf(context, hostUnitId),
    }),
    on: t.field({ type: 'Date', description: 'Ngày.', resolve: ({ on }) => on as Day }),
    title: t.exposeString('title', { description: 'Tên.' }),
    text: t.exposeString('text', { description: 'Nội dung.' }),
  }),
})

const ClusterRecognitionType = builder.objectRef<RecognitionRow>('ClusterRecognition').implement({
  description: 'Khen của cụm, khối; no statutory award, counted nowhere among them.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    on: t.field({ type: 'Date', description: 'Ngày.', resolve: ({ on }) => on as Day }),
    form: t.exposeString('form', { description: 'Hình thức như đã viết.' }),
    giver: t.exposeString('giver', { description: 'Nơi khen như đã viết.' }),
    individuals: t.exposeInt('individuals', { description: 'Số cá nhân.' }),
    collectives: t.exposeInt('collectives', { description: 'Số tập thể.' }),
    names: t.exposeStringList('names', { description: 'Danh sách, khi có.' }),
    reason: t.exposeString('reason', { description: 'Thành tích.' }),
    source: t.field({
      type: SourceRefType,
      nullable: true,
      description: 'Nguồn công bố.',
      resolve: (row, _args, context) => sourceOf(context, row),
    }),
  }),
})

const MonitorType = builder.objectRef<ClusterMonitor>('ClusterMonitor').implement({
  description: 'Thành viên hội đồng theo dõi cụm, khối.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Người theo dõi.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    from: t.field({ type: 'Date', description: 'Từ ngày.', resolve: ({ from }) => from }),
    document: t.string({
      description: 'Văn bản phân công.',
      resolve: ({ documentNumber }) => documentNumber,
    }),
  }),
})

const NoteType = builder.objectRef<NoteRow>('MonitoringNote').implement({
  description: 'Ghi chép theo dõi.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Mã.' }),
    person: t.field({
      type: PersonRef,
      description: 'Người ghi.',
      resolve: ({ personId }, _args, context) => personOf(context, personId),
    }),
    on: t.field({ type: 'Date', description: 'Ngày.', resolve: ({ on }) => on as Day }),
    text: t.exposeString('text', { description: 'Nội dung.' }),
  }),
})

interface MonitoringRow {
  readonly cluster: ClusterRow
  readonly day: Day
}

const MonitoringRowType = builder.objectRef<MonitoringRow>('MonitoringRow').implement({
  description: 'Một dòng của bảng phân công: cụm, khối và những người theo dõi.',
  fields: (t) => ({
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối.',
      resolve: ({ cluster }) => cluster,
    }),
    monitors: t.field({
      type: [MonitorType],
      description: 'Người theo dõi vào ngày này.',
      resolve: async ({ cluster, day }, _args, context) =>
        monitorsOn(await clusterStateOf(context, cluster.id), day),
    }),
    unassigned: t.boolean({
      description: 'Chưa phân công ai.',
      resolve: async ({ cluster, day }, _args, context) =>
        monitorsOn(await clusterStateOf(context, cluster.id), day).length === 0,
    }),
    notes: t.field({
      type: [NoteType],
      description: 'Ghi chép theo dõi, mới nhất trước.',
      resolve: ({ cluster }, _args, { loaders }) => loaders.monitoringNotes.load(cluster.id),
    }),
  }),
})

builder.objectFields(ClusterRef, (t) => ({
  recognitions: t.field({
    type: [ClusterRecognitionType],
    description: 'Khen của cụm, khối, mới nhất trước.',
    resolve: ({ id }, _args, { loaders }) => loaders.clusterRecognitions.load(id),
  }),
}))

/** Clusters whose watching the viewer may see: those below, and those watched by the viewer. */
async function watched(context: Context, day: Day): Promise<Prisma.ClusterWhereInput> {
  const { subtrees, own } = reach(context, 'monitoring')
  const personId = context.viewer?.personId ?? null
  return {
    AND: [
      {
        OR: [
          ...subtrees.map((path) => ({ organiser: { path: { startsWith: path } } })),
          ...(own && personId !== null
            ? [{ monitors: { some: { personId, from: { lte: day } } } }]
            : []),
          { id: { in: [] } },
        ],
      },
      { OR: [{ establishedOn: null }, { establishedOn: { lte: day } }] },
      { OR: [{ closedOn: null }, { closedOn: { gte: day } }] },
    ],
  }
}

builder.queryFields((t) => ({
  monitoring: t.field({
    ...reading('monitoring'),
    type: [MonitoringRowType],
    description: 'Bảng phân công theo dõi các cụm, khối vào một ngày.',
    args: { on: t.arg({ type: 'Date', description: 'Ngày, hôm nay khi không nói.' }) },
    complexity: 50,
    resolve: async (_root, { on }, context) => {
      const day = on ?? context.today
      const rows = await context.reader.cluster.findMany({
        where: await watched(context, day),
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
        take: 500,
      })
      return rows.map((cluster) => ({ cluster, day }))
    },
  }),
  exchanges: t.field({
    ...reading('exchanges'),
    type: [ExchangeType],
    description: 'Trao đổi giữa các thành viên của cụm, khối, mới nhất trước.',
    args: { cluster: t.arg.id({ required: true, description: 'Cụm, khối.' }) },
    complexity: 20,
    resolve: async (_root, { cluster }, context) => {
      const key = keyOf(cluster, 'Cluster')
      if (key === null) return []
      const target = await clusterTarget(context, key, 'member')
      // A cluster that is not one's own answers as one where nothing is shared.
      if (!mayRead(context, 'exchanges', target)) return []
      return context.reader.clusterExchange.findMany({
        where: { clusterId: key },
        orderBy: [{ on: 'desc' }, { id: 'desc' }],
        take: 200,
      })
    },
  }),
}))
