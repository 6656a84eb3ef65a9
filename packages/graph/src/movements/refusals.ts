import type { RefusalOf } from '../access/any-refusal.ts'
import { RefusalRef } from '../access/refusal.ts'
import { builder } from '../builder.ts'
import { MovementRef, UnitRef } from '../refs.ts'
import { unitOf } from '../subjects/units.ts'
import { LaunchItemEnum, MovementKindEnum, MovementStatusEnum, MovementStepEnum } from './enums.ts'
import { movementsToRead, movementToRead } from './reading.ts'

const interfaces = [RefusalRef]

export const MovementWithoutEndType = builder
  .objectRef<RefusalOf<'MovementWithoutEnd'>>('MovementWithoutEnd')
  .implement({
    description: 'Loại phong trào này phải có ngày kết thúc, hoặc sự kiện kết thúc nó.',
    interfaces,
    fields: (t) => ({
      movementKind: t.field({
        type: MovementKindEnum,
        description: 'Loại phong trào.',
        resolve: ({ movementKind }) => movementKind,
      }),
    }),
  })

export const LaunchIncompleteType = builder
  .objectRef<RefusalOf<'LaunchIncomplete'>>('LaunchIncomplete')
  .implement({
    description: 'Bảng kiểm trước khi phát động còn thiếu mục bắt buộc.',
    interfaces,
    fields: (t) => ({
      items: t.field({
        type: [LaunchItemEnum],
        description: 'Những mục còn thiếu.',
        resolve: ({ items }) => items,
      }),
    }),
  })

export const MovementStatusForbidsType = builder
  .objectRef<RefusalOf<'MovementStatusForbids'>>('MovementStatusForbids')
  .implement({
    description: 'Trạng thái của phong trào không cho phép bước này.',
    interfaces,
    fields: (t) => ({
      status: t.field({
        type: MovementStatusEnum,
        description: 'Trạng thái hiện tại.',
        resolve: ({ status }) => status,
      }),
      step: t.field({
        type: MovementStepEnum,
        description: 'Bước bị từ chối.',
        resolve: ({ step }) => step,
      }),
    }),
  })

export const MovementExistsType = builder
  .objectRef<RefusalOf<'MovementExists'>>('MovementExists')
  .implement({
    description:
      'Đơn vị đã có phong trào cùng tên trong thời gian này; it is carried over instead.',
    interfaces,
    fields: (t) => ({
      existing: t.field({
        type: MovementRef,
        nullable: true,
        description: 'Phong trào đã có.',
        resolve: ({ movementId }, _args, context) => movementToRead(context, movementId),
      }),
    }),
  })

export const NotCarriedOverType = builder
  .objectRef<RefusalOf<'NotCarriedOver'>>('NotCarriedOver')
  .implement({ description: 'Ngày kết thúc mới không thuộc một năm sau.', interfaces })

export const CoreExistsType = builder.objectRef<RefusalOf<'CoreExists'>>('CoreExists').implement({
  description: 'Thời kỳ này đã có phong trào trọng tâm; confirm to have a second.',
  interfaces,
  fields: (t) => ({
    movements: t.field({
      type: [MovementRef],
      description: 'Phong trào trọng tâm đã có.',
      resolve: ({ movementIds }, _args, context) => movementsToRead(context, movementIds),
    }),
  }),
})

export const NotParticipantType = builder
  .objectRef<RefusalOf<'NotParticipant'>>('NotParticipant')
  .implement({
    description: 'Đơn vị chưa đăng ký tham gia phong trào.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const NotCalledOnType = builder
  .objectRef<RefusalOf<'NotCalledOn'>>('NotCalledOn')
  .implement({
    description: 'Phong trào không phát động đến đơn vị này.',
    interfaces,
    fields: (t) => ({
      unit: t.field({
        type: UnitRef,
        description: 'Đơn vị.',
        resolve: ({ unitId }, _args, context) => unitOf(context, unitId),
      }),
    }),
  })

export const MovementPublishedType = builder
  .objectRef<RefusalOf<'MovementPublished'>>('MovementPublished')
  .implement({ description: 'Phong trào của nguồn đã công bố: chỉ để đọc.', interfaces })

export const MovementCircleType = builder
  .objectRef<RefusalOf<'MovementCircle'>>('MovementCircle')
  .implement({ description: 'Phong trào cấp trên lại đứng dưới phong trào này.', interfaces })
