import type { AnyRefusal, RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { ClusterRef, UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { clusterOf } from './cluster-of.ts'

const interfaces = [RefusalRef]
type WithUnit = Extract<AnyRefusal, { readonly unitId: string }>
type WithCluster = Extract<AnyRefusal, { readonly clusterId: string }>

/** A refusal that says no more than its sentence. */
const plain = <Kind extends AnyRefusal['kind']>(kind: Kind, description: string) =>
  builder.objectRef<RefusalOf<Kind>>(kind).implement({ description, interfaces })

/** A refusal about one unit. */
const aboutUnit = <Kind extends WithUnit['kind']>(kind: Kind, description: string) => {
  const ref = builder.objectRef<RefusalOf<Kind>>(kind)
  return ref.implement({
    description,
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: (refusal, _args, context) => unitOf(context, (refusal as WithUnit).unitId),
      }),
    }),
  })
}

/** A refusal that names another cluster. */
const otherCluster = (refusal: unknown) => (refusal as WithCluster).clusterId

export const ClusterNotInForceType = plain(
  'ClusterNotInForce',
  'Cụm, khối chưa lập hoặc đã kết thúc vào ngày đó.',
)
export const ChangeOutOfOrderType = plain(
  'ChangeOutOfOrder',
  'Ngày có hiệu lực đứng trước một thay đổi đã ghi.',
)
export const ClustersDifferType = plain(
  'ClustersDiffer',
  'Các cụm, khối nhập lại phải cùng loại, cùng đơn vị tổ chức.',
)
export const RecognitionDiffersType = plain(
  'RecognitionDiffers',
  'Quyết định công nhận khác với kết quả bầu.',
)
export const RecognisedAlreadyType = plain(
  'RecognisedAlready',
  'Trưởng, phó cụm, khối của năm đã được công nhận.',
)
export const MonitorOutsideCouncilType = plain(
  'MonitorOutsideCouncil',
  'Người theo dõi không phải thành viên hội đồng vào ngày phân công.',
)
export const NotMonitoringType = plain(
  'NotMonitoring',
  'Người ghi không được phân công theo dõi cụm, khối này.',
)
export const ClusterNotCompetentType = plain(
  'ClusterNotCompetent',
  'Cụm, khối không có thẩm quyền tặng hình thức này.',
)
export const MemberDoesNotFitType = aboutUnit(
  'MemberDoesNotFit',
  'Đơn vị không hợp với loại cụm, khối.',
)
export const UnitNotInClusterType = aboutUnit(
  'UnitNotInCluster',
  'Đơn vị không phải thành viên của cụm, khối vào ngày đó.',
)

export const AlreadyInClusterType = builder
  .objectRef<RefusalOf<'AlreadyInCluster'>>('AlreadyInCluster')
  .implement({
    description: 'Đơn vị đang thuộc một cụm, khối khác cùng loại.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
      cluster: t.field({
        type: ClusterRef,
        description: 'Cụm, khối đang có đơn vị này.',
        resolve: (refusal, _args, context) => clusterOf(context, otherCluster(refusal)),
      }),
    }),
  })

export const ClusterNameTakenType = builder
  .objectRef<RefusalOf<'ClusterNameTaken'>>('ClusterNameTaken')
  .implement({
    description: 'Cụm, khối khác của đơn vị tổ chức đang mang tên này.',
    interfaces,
    fields: (t) => ({
      cluster: t.field({
        type: ClusterRef,
        description: 'Cụm, khối đang mang tên này.',
        resolve: (refusal, _args, context) => clusterOf(context, otherCluster(refusal)),
      }),
    }),
  })

export const MembersNotKeptType = builder
  .objectRef<RefusalOf<'MembersNotKept'>>('MembersNotKept')
  .implement({
    description: 'Tách làm mất hoặc trùng thành viên.',
    interfaces,
    fields: (t) => ({
      lost: t.field({
        type: [UnitRef],
        description: 'Chưa xếp vào cụm, khối mới nào.',
        resolve: ({ lost }, _args, context) => unitsOf(context, lost),
      }),
      doubled: t.field({
        type: [UnitRef],
        description: 'Xếp vào nhiều cụm, khối mới.',
        resolve: ({ doubled }, _args, context) => unitsOf(context, doubled),
      }),
    }),
  })
