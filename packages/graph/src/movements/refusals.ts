import { refusalType, theStatus, theUnit } from '../access/refusal-type.ts'
import { MovementRef } from '../refs.ts'
import { LaunchItemEnum, MovementKindEnum, MovementStatusEnum, MovementStepEnum } from './enums.ts'
import { movementsToRead, movementToRead } from './reading.ts'

export const MovementWithoutEndType = refusalType(
  'MovementWithoutEnd',
  'Loại phong trào này phải có ngày kết thúc, hoặc sự kiện kết thúc nó.',
  (t) => ({
    movementKind: t.field({
      type: MovementKindEnum,
      description: 'Loại phong trào.',
      resolve: ({ movementKind }) => movementKind,
    }),
  }),
)

export const LaunchIncompleteType = refusalType(
  'LaunchIncomplete',
  'Bảng kiểm trước khi phát động còn thiếu mục bắt buộc.',
  (t) => ({
    items: t.field({
      type: [LaunchItemEnum],
      description: 'Những mục còn thiếu.',
      resolve: ({ items }) => items,
    }),
  }),
)

export const MovementStatusForbidsType = refusalType(
  'MovementStatusForbids',
  'Trạng thái của phong trào không cho phép bước này.',
  (t) => ({
    ...theStatus(MovementStatusEnum, 'Trạng thái hiện tại.')(t),
    step: t.field({
      type: MovementStepEnum,
      description: 'Bước bị từ chối.',
      resolve: ({ step }) => step,
    }),
  }),
)

export const MovementExistsType = refusalType(
  'MovementExists',
  'Đơn vị đã có phong trào cùng tên trong thời gian này; it is carried over instead.',
  (t) => ({
    existing: t.field({
      type: MovementRef,
      nullable: true,
      description: 'Phong trào đã có.',
      resolve: ({ movementId }, _args, context) => movementToRead(context, movementId),
    }),
  }),
)

export const NotCarriedOverType = refusalType(
  'NotCarriedOver',
  'Ngày kết thúc mới không thuộc một năm sau.',
)

export const CoreExistsType = refusalType(
  'CoreExists',
  'Thời kỳ này đã có phong trào trọng tâm; confirm to have a second.',
  (t) => ({
    movements: t.field({
      type: [MovementRef],
      description: 'Phong trào trọng tâm đã có.',
      resolve: ({ movementIds }, _args, context) => movementsToRead(context, movementIds),
    }),
  }),
)

export const NotParticipantType = refusalType(
  'NotParticipant',
  'Đơn vị chưa đăng ký tham gia phong trào.',
  theUnit(),
)

export const NotCalledOnType = refusalType(
  'NotCalledOn',
  'Phong trào không phát động đến đơn vị này.',
  theUnit(),
)

export const MovementPublishedType = refusalType(
  'MovementPublished',
  'Phong trào của nguồn đã công bố: chỉ để đọc.',
)

export const MovementCircleType = refusalType(
  'MovementCircle',
  'Phong trào cấp trên lại đứng dưới phong trào này.',
)
