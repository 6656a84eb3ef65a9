import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'

const interfaces = [RefusalRef]

export const NotClusterMemberType = builder
  .objectRef<RefusalOf<'NotClusterMember'>>('NotClusterMember')
  .implement({
    description: 'Đơn vị được suy tôn không phải thành viên của cụm, khối vào ngày hội nghị.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị được suy tôn.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const HeadOutsideClusterType = builder
  .objectRef<RefusalOf<'HeadOutsideCluster'>>('HeadOutsideCluster')
  .implement({
    description: 'Cụm trưởng hoặc cụm phó được bầu ở ngoài cụm, khối.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị được bầu.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const TooManyFlagNomineesType = builder
  .objectRef<RefusalOf<'TooManyFlagNominees'>>('TooManyFlagNominees')
  .implement({ description: 'Suy tôn quá số Cờ thi đua của một cụm, khối.', interfaces })

export const ConferenceExistsType = builder
  .objectRef<RefusalOf<'ConferenceExists'>>('ConferenceExists')
  .implement({ description: 'Hội nghị của năm đã được ghi.', interfaces })
