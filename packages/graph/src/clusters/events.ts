import { ChangedMeanwhileType, InvalidInputType, NotAllowedType } from '../access/refusals.ts'
import { ClusterRef } from '../refs.ts'
import { happened, words } from '../results.ts'
import { clusterOf, clusterStateOf } from './cluster-of.ts'

/** What happened to a cluster: its type in the schema, with the cluster after it. */
const toCluster = <Kind extends string>(kind: Kind, description: string) =>
  happened(kind).implement({
    description,
    fields: (t) => ({
      at: t.expose('at', { type: 'DateTime', description: words.at }),
      cluster: t.field({
        type: ClusterRef,
        description: 'Cụm, khối sau việc này.',
        resolve: ({ id }, _args, context) => clusterOf(context, id),
      }),
    }),
  })

export const ClusterEstablishedType = toCluster('ClusterEstablished', 'Đã lập cụm, khối.')
export const ClusterMembersChangedType = toCluster(
  'ClusterMembersChanged',
  'Đã thêm, bớt, thay thành viên.',
)
export const HeadsRecognisedType = toCluster('HeadsRecognised', 'Đã công nhận trưởng, phó.')
export const MonitorsAssignedType = toCluster('MonitorsAssigned', 'Đã phân công theo dõi.')
export const MonitoringNotedType = toCluster('MonitoringNoted', 'Đã ghi chép theo dõi.')
export const ClusterRecognitionKeptType = toCluster(
  'ClusterRecognitionKept',
  'Đã ghi khen của cụm, khối; no statutory award.',
)
export const ExchangeSharedType = toCluster('ExchangeShared', 'Đã chia sẻ với các thành viên.')

export const ClusterClosedType = happened('ClusterClosed').implement({
  description: 'Đã tách: cụm, khối cũ kết thúc, các cụm, khối mới bắt đầu.',
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: words.at }),
    cluster: t.field({
      type: ClusterRef,
      description: 'Cụm, khối cũ.',
      resolve: ({ id }, _args, context) => clusterOf(context, id),
    }),
    into: t.field({
      type: [ClusterRef],
      description: 'Các cụm, khối mới.',
      resolve: async ({ id }, _args, context) => {
        const { changes } = await clusterStateOf(context, id)
        const related = changes.findLast(({ kind }) => kind === 'closed')?.related ?? []
        return Promise.all(related.map((key) => clusterOf(context, key)))
      },
    }),
  }),
})

/** What every change of a cluster may meet at the door. */
export const atTheDoor = [NotAllowedType, InvalidInputType, ChangedMeanwhileType] as const
