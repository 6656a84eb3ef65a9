import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { UnitRef } from '../refs.ts'
import { unitOf, unitsOf } from '../subjects/units.ts'
import { CovenantStatusEnum } from './enums.ts'

const interfaces = [RefusalRef]

export const CovenantExistsType = builder
  .objectRef<RefusalOf<'CovenantExists'>>('CovenantExists')
  .implement({ description: 'Cụm, khối đã có giao ước của năm.', interfaces })

export const CovenantUnitNotMemberType = builder
  .objectRef<RefusalOf<'CovenantUnitNotMember'>>('CovenantUnitNotMember')
  .implement({
    description: 'Đơn vị không phải thành viên của cụm, khối vào ngày này.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const CovenantStatusForbidsType = builder
  .objectRef<RefusalOf<'CovenantStatusForbids'>>('CovenantStatusForbids')
  .implement({
    description: 'Trạng thái của giao ước không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.expose('status', { type: CovenantStatusEnum, description: 'Trạng thái.' }),
    }),
  })

export const MemberWithoutTargetType = builder
  .objectRef<RefusalOf<'MemberWithoutTarget'>>('MemberWithoutTarget')
  .implement({
    description: 'Có thành viên chưa đăng ký chỉ tiêu nào.',
    interfaces,
    fields: (t) => ({
      units: t.field({
        type: [UnitRef],
        description: 'Các thành viên ấy.',
        resolve: ({ unitIds }, _args, context) => unitsOf(context, unitIds),
      }),
    }),
  })

export const CovenantSignedAlreadyType = builder
  .objectRef<RefusalOf<'CovenantSignedAlready'>>('CovenantSignedAlready')
  .implement({
    description: 'Thành viên này đã ký.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Thành viên.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const CovenantYearOverType = builder
  .objectRef<RefusalOf<'CovenantYearOver'>>('CovenantYearOver')
  .implement({ description: 'Năm của giao ước đã hết.', interfaces })
